using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>A wording that may harm the applicant with a bank, a portal or a public body.</summary>
/// <param name="Name">What the notice calls it.</param>
/// <param name="Instead">What to tell instead.</param>
internal sealed record SensitiveWord(Said Name, Said Instead);

/// <summary>Finds such wordings (<c>sensitive-words.tsv</c>: a pattern, a name, what to tell instead, words to look for first, name and advice in English).</summary>
internal static class SensitiveWording
{
    private static readonly IReadOnlyList<(WordSieve First, Regex Pattern, SensitiveWord Word)> _words =
    [
        .. TabSeparated.Rows("Evidence/sensitive-words.tsv", 6).Select(r => (
            WordSieve.Of(r[3].Split('|')),
            new Regex(r[0], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(2000)),
            new SensitiveWord(new Said(r[1], r[4]), new Said(r[2], r[5])))),
    ];

    private static readonly WordSieve _first = WordSieve.Of(TabSeparated.Rows("Evidence/sensitive-words.tsv", 4).SelectMany(r => r[3].Split('|')));

    /// <summary>The sensitive wordings of a text.</summary>
    public static IEnumerable<SensitiveWord> Find(string text) =>
        _first.Passes(text) ? Among(text) : [];

    private static IEnumerable<SensitiveWord> Among(string text) =>
        _words.Where(w => w.First.Passes(text) && w.Pattern.IsMatch(text)).Select(w => w.Word);
}
