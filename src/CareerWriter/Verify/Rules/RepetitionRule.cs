
namespace CareerWriter.Verify.Rules;

/// <summary>Nothing is said twice: no sentence, no run of words, no three sentences with one beginning, no four with one ending (essays §2.4, §2.6).</summary>
internal sealed class RepetitionRule : IDraftRule
{
    private const string Name = "repetition";
    private const int RunLength = 5;
    private const int SameStarts = 3;
    private const int SameEndings = 4;
    private const int EndingLength = 5;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        Statement[] sentences = [.. text.Sentences];
        return Twice(sentences).Concat(Runs(sentences)).Concat(Starts(sentences)).Concat(EndsAlike(sentences));
    }

    private static IEnumerable<Finding> Twice(Statement[] sentences) =>
        sentences.GroupBy(s => s.Passage.Compact, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => Findings.Advise(Name, g.Last(), g.Last().Text, FindingWords.SameSentence(g.First().Number)));

    private static IEnumerable<Finding> Runs(Statement[] sentences)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var words = sentence.Passage.Words.Select(w => w.Text).ToArray();
            for (var i = 0; i + RunLength <= words.Length; i++)
            {
                var run = string.Join(' ', words, i, RunLength);
                if (!seen.TryAdd(run, sentence.Number!.Value) && seen[run] != sentence.Number)
                {
                    yield return Findings.Advise(Name, sentence, run, FindingWords.SameWords(seen[run]));
                    break;
                }
            }
        }
    }

    private static IEnumerable<Finding> Starts(Statement[] sentences) =>
        sentences.Where(s => s.Passage.Words.Count > 0)
            .GroupBy(s => s.Passage.Words[0].Text, StringComparer.Ordinal)
            .Where(g => g.Count() >= SameStarts)
            .Select(g => Findings.Advise(Name, g.ElementAt(SameStarts - 1), g.Key, FindingWords.SameStart(g.Key, g.Count())));

    private static IEnumerable<Finding> EndsAlike(Statement[] sentences)
    {
        var run = 1;
        for (var i = 1; i < sentences.Length; i++)
        {
            run = string.Equals(Ending(sentences[i]), Ending(sentences[i - 1]), StringComparison.Ordinal) ? run + 1 : 1;
            if (run == SameEndings)
            {
                yield return Findings.Advise(Name, sentences[i], Ending(sentences[i]), FindingWords.SameEnd(Ending(sentences[i]), SameEndings));
            }
        }
    }

    private static string Ending(Statement sentence)
    {
        var end = sentence.Text.TrimEnd('.', '!', '?', ' ');
        return end[^Math.Min(EndingLength, end.Length)..];
    }
}
