using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Revise.Wording;

/// <summary>Says the same without a wording that is used too much (<c>alternatives.tsv</c>).</summary>
public static partial class PhraseAvoidance
{
    private static readonly ILookup<string, (Regex Pattern, string Replacement)> Alternatives = Read().ToLookup(r => r.Phrase, r => (r.Pattern, r.Replacement), StringComparer.Ordinal);

    /// <summary>The sentence without the phrase, the same string when it does not hold it, or null when no other wording is known.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phrase">The phrase as the user names it; a leading ~ is not read.</param>
    public static string? Without(string sentence, string phrase)
    {
        phrase = phrase.Trim().TrimStart('~', '-').Trim();
        if (phrase.Length == 0 || !sentence.Contains(phrase, StringComparison.Ordinal))
        {
            return sentence;
        }

        var changed = sentence;
        foreach (var (pattern, replacement) in Alternatives[phrase])
        {
            changed = pattern.Replace(changed, m => Fitted(m.Result(replacement)));
        }

        changed = changed.Trim();
        return changed.Contains(phrase, StringComparison.Ordinal) || changed.Contains("  ", StringComparison.Ordinal) || changed.Length < 6 ? null : changed;
    }

    private static string Fitted(string text) => Pair().Replace(text, m => Josa.Attach(m.Groups["word"].Value, m.Groups["pair"].Value));

    private static IEnumerable<(string Phrase, Regex Pattern, string Replacement)> Read()
    {
        using var stream = typeof(PhraseAvoidance).Assembly.GetManifestResourceStream("Revise/Wording/alternatives.tsv")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            // Spaces at the ends of a cell count here.
            if (line.Split('\t') is [{ Length: > 0 } phrase, { Length: > 0 } pattern, var replacement] && phrase[0] != '#')
            {
                yield return (phrase, new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2)), replacement);
            }
        }
    }

    [GeneratedRegex("(?<word>[^ ]+)\\{(?<pair>[^}]+)\\}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Pair();
}
