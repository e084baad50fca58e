using System.Text;
using System.Text.Json;

namespace CareerWriter.Posting.Sites;

/// <summary>Writes the blocks of a Notion page as Markdown, in reading order.</summary>
internal sealed class NotionLines
{
    private const int Deepest = 40;
    private const int MostBlocks = 20_000;
    private const int LongestTitle = 60;

    private readonly NotionRecords _records;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly StringBuilder _text = new();

    private NotionLines(string page, NotionRecords records)
    {
        _records = records;
        _seen.Add(page);
        Children(records.Block(page), 0, 0);
    }

    /// <summary>The text of a page.</summary>
    public static string Of(string page, NotionRecords records) => new NotionLines(page, records)._text.ToString();

    /// <summary>The blocks that the page names and that did not come, in reading order.</summary>
    public static IReadOnlyList<string> Missing(string page, NotionRecords records) => new NotionLines(page, records)._missing;

    private void Children(JsonElement? parent, int depth, int indent)
    {
        if (parent is not { } block || depth >= Deepest)
        {
            return;
        }

        foreach (var id in NotionRecords.Children(block).Where(id => _seen.Count < MostBlocks && _seen.Add(id)))
        {
            if (_records.Block(id) is { } child)
            {
                Visit(child, depth, indent);
            }
            else
            {
                _missing.Add(id);
            }
        }
    }

    private void Visit(JsonElement block, int depth, int indent)
    {
        var words = NotionRecords.Words(block, "title");
        var holds = NotionRecords.Children(block).Any();
        var within = indent;
        switch (JsonPath.Text(block, "type"))
        {
            case "page" or "collection_view_page" or "collection_view" or "breadcrumb" or "button" or "divider" or "table_of_contents":
                return;
            case "header" or "sub_header" or "sub_sub_header" or "header_4":
                Line(new string('#', JsonPath.Text(block, "type") switch { "header" => 1, "sub_header" => 2, "sub_sub_header" => 3, _ => 4 }) + " ", words, 0);
                break;
            case "bulleted_list" or "numbered_list" or "to_do":
                Line("- ", words, indent);
                within++;
                break;
            case "toggle" or "callout" or "quote" when holds && words is { Length: <= LongestTitle }:
                Line("", $"**{words.Trim()}**", 0);
                break;
            case "table":
                Table(block);
                return;
            case "code":
                Line("", words, 0);
                break;
            case "image" or "file" or "pdf" or "bookmark" or "embed" or "video":
                Line("", NotionRecords.Words(block, "caption"), indent);
                break;
            default:
                Line("", words, indent);
                break;
        }

        Children(block, depth + 1, within);
    }

    /// <summary>A table's rows; the page says the order of their cells.</summary>
    private void Table(JsonElement table)
    {
        var columns = JsonPath.All(table, "format.table_block_column_order").SelectMany(c => c.ValueKind == JsonValueKind.Array ? c.EnumerateArray() : [])
            .Where(c => c.ValueKind == JsonValueKind.String).Select(c => c.GetString()!).ToList();
        foreach (var id in NotionRecords.Children(table).Where(_seen.Add))
        {
            if (_records.Block(id) is { } row)
            {
                Line("", $"| {string.Join(" | ", columns.Select(c => NotionRecords.Words(row, c)?.ReplaceLineEndings(" ")))} |", 0);
            }
            else
            {
                _missing.Add(id);
            }
        }
    }

    private void Line(string mark, string? words, int indent)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            _text.Append('\n', mark.Length == 0 ? 1 : 0).Append(' ', indent * 2).Append(mark).Append(words.Trim()).Append('\n');
        }
    }
}
