using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerWriter.Revise;

namespace CareerWriter.Host.Commands.Json;

/// <summary>What <c>understand</c> prints; here alone a field without a value is absent.</summary>
internal sealed record UnderstandJson(IReadOnlyList<EditJson> Edits)
{
    /// <summary>Writes exactly one document on one line.</summary>
    public static void Write(TextWriter output, IEnumerable<Edit> edits) =>
        output.WriteLine(JsonSerializer.Serialize(new UnderstandJson([.. edits.Select(EditJson.Of)]), EditJsonContext.Readable.UnderstandJson));
}

/// <summary>The JSON of edits, without fields that have no value.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(UnderstandJson))]
internal sealed partial class EditJsonContext : JsonSerializerContext
{
    /// <summary>Korean stays readable; the output is a file or a pipe, never part of a page.</summary>
    public static EditJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
