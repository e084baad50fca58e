using System.Text;
using System.Text.Json;

namespace CareerWriter.Posting;

/// <summary>Reads JSON as pages hold it: comments, trailing commas, raw line breaks inside strings, something behind the value.</summary>
internal static class LenientJson
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 128,
    };

    /// <summary>The first JSON value of a text, or null when none can be read.</summary>
    public static JsonElement? Read(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAny('{', '[');
        if (start < 0)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text[start..].ToString());
        return Parsed(bytes) ?? Parsed(WithoutRawControls(bytes));
    }

    private static JsonElement? Parsed(byte[] json)
    {
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Raw control characters inside strings (pages print line breaks unescaped) escaped; stray backslashes doubled.</summary>
    private static byte[] WithoutRawControls(byte[] json)
    {
        using var repaired = new MemoryStream(json.Length + 64);
        var quoted = false;
        for (var i = 0; i < json.Length; i++)
        {
            var b = json[i];
            if (quoted && b == '\\' && i + 1 < json.Length)
            {
                repaired.Write("\"\\/bfnrtu"u8.Contains(json[i + 1]) ? [b, json[++i]] : "\\\\"u8);
                continue;
            }

            quoted ^= b == '"';
            if (quoted && b < 0x20)
            {
                repaired.Write(b == '\n' ? "\\n"u8 : " "u8);
            }
            else
            {
                repaired.WriteByte(b);
            }
        }

        return repaired.ToArray();
    }
}
