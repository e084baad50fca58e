using System.Text.RegularExpressions;

namespace CareerWriter.Fakes.Words;

/// <summary>
/// Tells whether what the program says is of one language. What it quotes may be of another one: whole lines and sentences of what people wrote and of drafts,
/// and shorter pieces of them between quotation marks. Nothing else is forgiven, not even a single word that people wrote too.
/// </summary>
public sealed partial class OneLanguage
{
    private const int ShortestSentence = 6;
    private readonly List<string> _sources = [];
    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);

    /// <summary>Adds something that people wrote, or a draft.</summary>
    public void AddSource(string text)
    {
        _sources.Add(Folded(text));
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _lines.Add(Folded(line));
            _lines.Add(Folded(line.TrimStart('-', '#', ' ')));
            _lines.UnionWith(Sentences().Split(Folded(line)).Where(s => s.Length >= ShortestSentence));
        }
    }

    /// <summary>Adds a name: of an employer, a person, a file.</summary>
    public void AddName(string name) => _lines.Add(Folded(name));

    /// <summary>What is Korean in an English text and no quote; null when nothing is.</summary>
    public string? KoreanIn(string said) => string.Join('\n', said.Split('\n').Select(Left)) is var left && Hangul().IsMatch(left) ? left.Trim() : null;

    /// <summary>What reads like an English sentence in a Korean text and is no quote; null when nothing does.</summary>
    public string? EnglishIn(string said) => string.Join('\n', said.Split('\n').Select(Left)) is var left && EnglishWords().Match(left) is { Success: true } match ? match.Value : null;

    /// <summary>What is left of a line without its quotes; an item of a list may be a quote as a whole.</summary>
    private string Left(string said)
    {
        var rest = Folded(said);
        if (Item().Match(rest) is { Success: true } item && IsQuote(rest[item.Length..]))
        {
            return "";
        }

        rest = Quoted().Replace(rest, m => IsQuote(m.Groups["q"].Value) ? "“”" : m.Value);
        foreach (var line in _lines.Where(l => rest.Contains(l, StringComparison.Ordinal)).OrderByDescending(l => l.Length))
        {
            rest = rest.Replace(line, "“”", StringComparison.Ordinal);
        }

        return rest;
    }

    private bool IsQuote(string words) => words.TrimEnd('…').Trim() is var cut && (cut.Length == 0 || _sources.Exists(s => s.Contains(cut, StringComparison.Ordinal)));

    private static string Folded(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"^(?:·|\d+[.)])\s", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Item();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<=[.!?다요])\s", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"“(?<q>[^“”]*)”|‘(?<q>[^‘’]*)’", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\uAC00-\uD7A3\u3131-\u318E]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Hangul();

    [GeneratedRegex(@"\b[A-Za-z’']{2,}(?: [a-z’']{2,}){2,}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EnglishWords();
}
