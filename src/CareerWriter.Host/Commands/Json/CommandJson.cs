using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CareerWriter.Host.Commands.Json;

/// <summary>What <c>--json</c> prints. Field names and words are a contract with scripts; they keep their meaning.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadJson))]
[JsonSerializable(typeof(PostingJson))]
[JsonSerializable(typeof(DraftJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(ChatTurnJson))]
[JsonSerializable(typeof(ActionJson[]))]
[JsonSerializable(typeof(TextJson))]
[JsonSerializable(typeof(AskJson))]
[JsonSerializable(typeof(DraftTurnJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(EvidenceJson))]
[JsonSerializable(typeof(ReviewJson))]
[JsonSerializable(typeof(ExportJson))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    /// <summary>Korean stays readable; the output is a file or a pipe, never part of a page.</summary>
    private static CommandJson Readable { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    /// <summary>Writes exactly one document and a line break.</summary>
    public static void Write<T>(TextWriter output, T document) =>
        output.WriteLine(JsonSerializer.Serialize(document, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!));
}
