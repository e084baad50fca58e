using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerWriter.Host.State;

/// <summary>Words in both languages as a pair; what older programs stored as one Korean text is read as both.</summary>
internal sealed class SaidJson : JsonConverter<Said>
{
    /// <inheritdoc/>
    public override Said Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Said.Alike(reader.GetString()!);
        }

        var (korean, english) = ("", "");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isEnglish = reader.ValueTextEquals("english"u8);
            var isKorean = reader.ValueTextEquals("korean"u8);
            reader.Read();
            (korean, english) = isEnglish ? (korean, reader.GetString()!) : isKorean ? (reader.GetString()!, english) : (korean, english);
            reader.Skip();
        }

        return new Said(korean, english);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Said value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("korean"u8, value.Korean);
        writer.WriteString("english"u8, value.English);
        writer.WriteEndObject();
    }
}
