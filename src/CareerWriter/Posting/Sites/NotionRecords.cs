using System.Text.Json;

namespace CareerWriter.Posting.Sites;

/// <summary>The blocks in Notion's answers, by id.</summary>
internal sealed class NotionRecords
{
    private const int DeepestBox = 4;

    private readonly Dictionary<string, JsonElement> _blocks = new(StringComparer.Ordinal);

    private NotionRecords()
    {
    }

    /// <summary>Number of image blocks.</summary>
    public int Images => _blocks.Values.Count(b => JsonPath.Text(b, "type") is "image");

    /// <summary>All blocks in the answers; what is no record map is passed over.</summary>
    public static NotionRecords In(IReadOnlyList<FetchedPage> answers)
    {
        var records = new NotionRecords();
        foreach (var map in answers.Where(a => a.IsOk).Select(SiteReading.Json).OfType<JsonElement>()
            .SelectMany(root => JsonPath.All(root, "recordMap.block")).Where(m => m.ValueKind == JsonValueKind.Object))
        {
            foreach (var record in map.EnumerateObject())
            {
                if (Unboxed(record.Value) is { } block)
                {
                    records._blocks[record.Name] = block;
                }
            }
        }

        return records;
    }

    /// <summary>Where the next chunk begins; null after the last.</summary>
    public static JsonElement? Cursor(FetchedPage answer) => SiteReading.Json(answer) is { } root
        ? JsonPath.All(root, "cursor").Concat(JsonPath.All(root, "cursors").SelectMany(c => c.ValueKind == JsonValueKind.Array ? c.EnumerateArray() : []))
            .Where(c => JsonPath.All(c, "stack").Any(s => s.ValueKind == JsonValueKind.Array && s.GetArrayLength() > 0))
            .Select(c => (JsonElement?)c).FirstOrDefault()
        : null;

    /// <summary>Whether a block came.</summary>
    public bool Holds(string id) => _blocks.ContainsKey(id);

    /// <summary>A block, or null.</summary>
    public JsonElement? Block(string id) => _blocks.TryGetValue(id, out var block) ? block : null;

    /// <summary>A text field of a block, or null.</summary>
    public string? Text(string id, string path) => Block(id) is { } block ? JsonPath.Text(block, path) : null;

    /// <summary>The ids of the blocks in a block, in reading order; a synced block's are those of its original.</summary>
    public static IEnumerable<string> Children(JsonElement block)
    {
        var copied = JsonPath.Text(block, "type") is "transclusion_reference" or "alias"
            ? JsonPath.Text(block, "format.transclusion_reference_pointer.id|format.alias_pointer.id")
            : null;
        return copied is not null ? [copied] : JsonPath.All(block, "content").SelectMany(c => c.ValueKind == JsonValueKind.Array ? c.EnumerateArray() : [])
            .Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!);
    }

    /// <summary>The words of a property: pieces of text with decorations, without the marks that stand for mentions.</summary>
    public static string? Words(JsonElement? block, string property)
    {
        if (block is not { ValueKind: JsonValueKind.Object } given || !given.TryGetProperty("properties", out var properties)
            || properties.ValueKind != JsonValueKind.Object || !properties.TryGetProperty(property, out var pieces) || pieces.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var words = string.Concat(pieces.EnumerateArray()
            .Where(p => p.ValueKind == JsonValueKind.Array && p.GetArrayLength() > 0 && p[0].ValueKind == JsonValueKind.String)
            .Select(p => p[0].GetString()!.Trim('⁍', '‣')));
        return string.IsNullOrWhiteSpace(words) ? null : words;
    }

    /// <summary>A record without its boxes: <c>value</c>, since 2026 sometimes <c>value.value</c>.</summary>
    private static JsonElement? Unboxed(JsonElement record)
    {
        for (var i = 0; i < DeepestBox && record.ValueKind == JsonValueKind.Object; i++)
        {
            if (record.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String)
            {
                return record;
            }

            if (!record.TryGetProperty("value", out record))
            {
                return null;
            }
        }

        return null;
    }
}
