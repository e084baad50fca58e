using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerWriter.Tests.Posting;

/// <summary>Writes what is said in Korean, as the command line does.</summary>
internal sealed class KoreanWords : JsonConverter<Said>
{
    public override Said Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, Said value, JsonSerializerOptions options) => writer.WriteStringValue(value.Korean);
}
