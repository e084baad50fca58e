using System.Globalization;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Wording and rhythm that readers take for a machine's (essays §2.4, §2.8).</summary>
internal sealed class MachineToneRule : IDraftRule
{
    private const string Name = "machineTone";

    /// <summary>Sentences of a text whose lengths hardly differ: least number, greatest relative deviation.</summary>
    private const int LeastSentences = 8;
    private const double EvenLengths = 0.16;

    private static readonly (string Phrase, int Allowed)[] Phrases =
        [.. TabSeparated.Rows("Verify/machine-tone.tsv", 2).Select(r => (r[0], int.Parse(r[1], CultureInfo.InvariantCulture)))];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        Statement[] sentences = [.. text.Sentences];
        foreach (var (phrase, allowed) in Phrases)
        {
            var holding = sentences.Where(s => s.Text.Contains(phrase, StringComparison.Ordinal) && IsWhole(s.Text, phrase)).ToArray();
            if (holding.Length > allowed)
            {
                yield return Findings.Advise(Name, holding[allowed], phrase, allowed == 0
                    ? FindingWords.MachinePhrase(phrase)
                    : FindingWords.Overused(phrase, holding.Length));
            }
        }

        if (sentences.Length >= LeastSentences && Deviation(sentences) < EvenLengths)
        {
            yield return Findings.Advise(Name, statement: null, span: null, FindingWords.EvenLengths);
        }
    }

    /// <summary>A phrase that begins with a particle may stand anywhere; another one begins a word.</summary>
    private static bool IsWhole(string text, string phrase) =>
        phrase.Contains(' ', StringComparison.Ordinal) || text.StartsWith(phrase, StringComparison.Ordinal) || text.Contains(" " + phrase, StringComparison.Ordinal);

    private static double Deviation(Statement[] sentences)
    {
        var mean = sentences.Average(s => s.Text.Length);
        return Math.Sqrt(sentences.Average(s => (s.Text.Length - mean) * (s.Text.Length - mean))) / mean;
    }
}
