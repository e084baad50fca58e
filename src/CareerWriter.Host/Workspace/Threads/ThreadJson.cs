using System.Text.Json.Serialization;

namespace CareerWriter.Host.Workspace.Threads;

/// <summary>Threads and entries as they are stored. Fields may be added; they keep their names.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(WorkspaceThread))]
[JsonSerializable(typeof(WorkspaceEntry))]
internal sealed partial class ThreadJson : JsonSerializerContext;
