using System.Collections.Frozen;
using System.Text.Json;

namespace CareerWriter.Posting;

/// <summary>
/// Finds a posting in structured data of any shape by its field names (<c>posting-fields.tsv</c>): schema.org JobPosting,
/// <c>__NEXT_DATA__</c>, answers of recruiting sites' APIs.
/// </summary>
internal sealed class StructuredPosting(DateOnly today)
{
    private const int DeepestObject = 24;
    private const int ShortestBody = 80;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Names = Load();

    private static readonly (string Role, SectionKind Kind)[] Sections =
    [
        ("team", SectionKind.Team), ("body", SectionKind.Other), ("duties", SectionKind.Duties), ("requirements", SectionKind.Requirements),
        ("preferred", SectionKind.Preferred), ("stack", SectionKind.Stack), ("ignored", SectionKind.Ignored),
    ];

    private readonly List<JsonElement> _path = [];
    private List<JsonElement> _bestPath = [];
    private int _bestScore;

    /// <summary>The object of a document that looks most like a posting, read; or null.</summary>
    public PostingContent? Read(JsonElement root)
    {
        (_bestPath, _bestScore) = ([], 0);
        Search(root);
        return _bestScore < ShortestBody ? null : Source();
    }

    private void Search(JsonElement element)
    {
        if (_path.Count >= DeepestObject)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Search(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            _path.Add(element);
            if (Score(element) is var score && score > _bestScore)
            {
                (_bestScore, _bestPath) = (score, [.. _path]);
            }

            foreach (var property in element.EnumerateObject())
            {
                Search(property.Value);
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>Duties and requirements speak louder than any body; a body needs a title beside it.</summary>
    private static int Score(JsonElement posting)
    {
        var score = 0;
        foreach (var (role, kind) in Sections)
        {
            var length = Fields(posting, role).Sum(TextLength);
            score += kind switch
            {
                SectionKind.Duties or SectionKind.Requirements when length > 0 => 2000 + Math.Min(length, 1000),
                SectionKind.Preferred when length > 0 => 1000,
                SectionKind.Other when length >= ShortestBody && Text(posting, "title") is not null => Math.Min(length, 3000),
                _ => 0,
            };
        }

        return score > 0 && IsType(posting, "JobPosting") ? score + 5000 : score;
    }

    private static bool IsType(JsonElement element, string type) =>
        element.TryGetProperty("@type", out var value) && (value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Any(v => v.ValueKind == JsonValueKind.String && v.ValueEquals(type))
            : value.ValueKind == JsonValueKind.String && value.ValueEquals(type));

    private static int TextLength(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Length,
        JsonValueKind.Array => value.EnumerateArray().Sum(TextLength),
        JsonValueKind.Object => value.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Sum(p => p.Value.GetString()!.Length),
        _ => 0,
    };

    private PostingContent Source()
    {
        var posting = _bestPath[^1];
        List<PostingLine> lines = [];
        foreach (var (role, kind) in Sections)
        {
            var content = Fields(posting, role).SelectMany(Lines).ToList();
            if (content.Count > 0)
            {
                lines.Add(PostingLine.Field(kind));
                lines.AddRange(content);
            }
        }

        var status = Fields(posting, "status").Any(JsonPath.SaysClosed);
        return new PostingContent
        {
            Title = Text(posting, "title") is { } title ? PlainWords.Of(title) : null,
            Company = Company(),
            Closes = ClosingDate.FromValue(Text(posting, "closes"), today),
            Closed = status,
            Lines = lines,
        };
    }

    private string? Company() =>
        Enumerable.Reverse(_bestPath).SelectMany(o => Fields(o, "company"))
            .Select(value => value.ValueKind == JsonValueKind.Object ? Text(value, "name") : value.ValueKind == JsonValueKind.String ? value.GetString() : null)
            .Select(name => name is null ? null : PlainWords.Of(name))
            .FirstOrDefault(name => name is { Length: > 0 and <= 60 });

    /// <summary>The fields of a role: the object's own first, then those of its inner objects (<c>job.detail.…</c>).</summary>
    private static IEnumerable<JsonElement> Fields(JsonElement element, string role)
    {
        var names = Names[role];
        foreach (var property in element.EnumerateObject().Where(p => names.Contains(PostingHeadings.Compact(p.Name)) && !IsContainer(p.Value, role)))
        {
            yield return property.Value;
        }

        foreach (var inner in element.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Object && IsPart(p.Name)))
        {
            foreach (var property in inner.Value.EnumerateObject().Where(p => names.Contains(PostingHeadings.Compact(p.Name)) && !IsContainer(p.Value, role)))
            {
                yield return property.Value;
            }
        }
    }

    /// <summary>An object is a value only where it names the company; elsewhere its own fields are read.</summary>
    private static bool IsContainer(JsonElement value, string role) => value.ValueKind == JsonValueKind.Object && role is not "company";

    private static bool IsPart(string name) => !Names["company"].Contains(PostingHeadings.Compact(name));

    private static string? Text(JsonElement element, string role) =>
        Fields(element, role).Select(v => v.ValueKind switch
        {
            JsonValueKind.String => v.GetString(),
            JsonValueKind.Number => v.GetRawText(),
            _ => null,
        }).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v));

    /// <summary>The lines of a value: a text (HTML, Markdown, plain), a list of texts, a list of titled parts.</summary>
    public static IEnumerable<PostingLine> Lines(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => MarkupLines.Read(value.GetString()!),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(ItemLines),
        _ => [],
    };

    private static IEnumerable<PostingLine> ItemLines(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            var lines = MarkupLines.Read(item.GetString()!);
            return lines is [{ Kind: LineKind.Text } only] ? [only with { Kind = LineKind.Item }] : lines;
        }

        if (item.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var name = Fields(item, "name").Where(v => v.ValueKind == JsonValueKind.String).Select(v => PlainWords.Of(v.GetString()!)).FirstOrDefault() ?? "";
        var content = item.EnumerateObject().Where(p => p.NameEquals("content") || p.NameEquals("value") || p.NameEquals("body")).SelectMany(p => Lines(p.Value)).ToList();
        return name.Length == 0 ? content
            : content.Count == 0 ? [new PostingLine(LineKind.Item, name)]
            : [new PostingLine(LineKind.Heading, name, 1, "list", AfterGap: true), .. content];
    }

    private static FrozenDictionary<string, FrozenSet<string>> Load()
    {
        using var stream = typeof(StructuredPosting).Assembly.GetManifestResourceStream("Posting/posting-fields.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], cells => cells[1].Trim(), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
