using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Nothing of the tools is left in the text: Markdown, tags, a model's talk about itself, other scripts, stray English (faithfulness §6.8).</summary>
internal sealed partial class ResidueRule : IDraftRule
{
    private const string Name = "residue";

    /// <summary>English words in a row that make a sentence, not a name.</summary>
    private const int EnglishRun = 6;

    private static readonly string[] SelfTalk =
        [.. TabSeparated.Rows("Verify/self-talk.tsv", 1).Select(r => Passage.Compacted(r[0]))];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (Match match in Markup().Matches(statement.Text))
            {
                yield return Findings.Block(Name, statement, match.Value, FindingWords.Markup(match.Value));
            }

            if (SelfTalk.FirstOrDefault(t => statement.Passage.Compact.Contains(t, StringComparison.Ordinal)) is not null)
            {
                yield return Findings.Block(Name, statement, statement.Text, FindingWords.ToolTalk);
            }

            if (Foreign(text, statement) is { } foreign)
            {
                yield return Findings.Block(Name, statement, foreign, FindingWords.ForeignLetters(foreign));
            }

            if (English(text, statement) is { } english)
            {
                yield return Findings.Block(Name, statement, english, FindingWords.EnglishSentence);
            }
        }
    }

    /// <summary>Letters that are neither Hangul nor Latin and do not stand in the career.</summary>
    private static string? Foreign(CheckedText text, Statement statement)
    {
        var run = string.Concat(statement.Text.Where(c => c is (>= '\u3400' and <= '\u9FFF') or (>= '\u3040' and <= '\u30FF') or (>= '\u0400' and <= '\u04FF') or (>= '\u0600' and <= '\u06FF') or (>= '\u0E00' and <= '\u0E7F') or (>= '\u3131' and <= '\u318E')));
        return run.Length > 0 && !text.Index.Career.Words.Holds(run) && !text.Target.Text.Contains(run, StringComparison.Ordinal) ? run : null;
    }

    /// <summary>A run of English words that is no list of names: names stand in the career or have commas between them.</summary>
    private static string? English(CheckedText text, Statement statement)
    {
        var run = 0;
        var start = 0;
        foreach (var word in statement.Passage.Words)
        {
            run = word.Kind == WordKind.Latin && word.Ending.Length == 0 && word.Text.Any(char.IsAsciiLetterLower) && !text.Index.Career.Words.Covers(word) ? run + 1 : 0;
            start = run == 1 ? word.Start : start;
            if (run == EnglishRun)
            {
                return statement.Text[start..word.End];
            }

            run = word.BeforeComma ? 0 : run;
        }

        return null;
    }

    [GeneratedRegex(
        @"\*\*|__[^_\s]|(?<![A-Za-z#])#{1,6}\s|```|`|^\s*[-*+>]\s|^\s*\d{1,2}[.)]\s|\]\(|</?[A-Za-z][A-Za-z0-9]*(\s[^<>]{0,80})?/?>|&(nbsp|lt|gt|amp|quot);|https?://|\\n|\|[^|\n]{1,60}\|",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Markup();
}
