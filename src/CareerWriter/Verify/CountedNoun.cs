namespace CareerWriter.Verify;

/// <summary>Finds what a figure counts: the noun phrase behind it (6개의 서비스) or before it (서비스 6개를).</summary>
internal static class CountedNoun
{
    private const int Reach = 8;

    private static readonly string[] PhraseParticles = ["의", "과", "와", "이나", "나", "들", "등", "등의", "들의", ""];

    /// <summary>The words that may be what the figure counts, nearest first; empty when none is near.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="start">Index of the figure.</param>
    /// <param name="end">Index behind the figure.</param>
    /// <param name="wide">Whether to take the whole phrase rather than its head.</param>
    public static IReadOnlyList<Word> Of(Passage passage, int start, int end, bool wide)
    {
        var behind = Behind(passage, end, wide);
        return behind.Count > 0 && !wide ? behind : [.. behind, .. Before(passage, start, wide || behind.Count == 0)];
    }

    /// <summary>Whether the figures follow the same word: 결제사 2곳의 응답 코드 and 결제사 2곳(…) 응답 코드 count 결제사.</summary>
    public static bool SameInFront(Passage passage, int start, Passage other, int otherStart) =>
        InFront(passage, start) is { } here && InFront(other, otherStart) is { } there && string.Equals(here.Stem, there.Stem, StringComparison.Ordinal);

    private static Word? InFront(Passage passage, int start)
    {
        Word? nearest = null;
        foreach (var word in passage.Words)
        {
            if (word.End > start)
            {
                break;
            }

            nearest = word.Kind == WordKind.Number ? nearest : word;
        }

        return nearest is { } found && found.Stem.Length > 1 && Lexicon.WeightOf(found.Stem) > 0 ? found : null;
    }

    private static List<Word> Behind(Passage passage, int end, bool wide)
    {
        List<Word> phrase = [];
        if (end < passage.Text.Length && !char.IsWhiteSpace(passage.Text[end]) && passage.Text[end] is not ('의' or '이' or '여' or '나'))
        {
            if (!wide)
            {
                return phrase;
            }
        }

        foreach (var word in passage.Words.Where(w => w.Start >= end).Take(Reach))
        {
            if (word.Kind == WordKind.Number || word.Stem is "의" or "이상" or "이하" or "남짓" or "정도" or "미만" or "이내")
            {
                continue;
            }

            if (word.Stem.EndsWith('다') && word.Kind == WordKind.Korean)
            {
                break;
            }

            phrase.Add(word);
            if (!PhraseParticles.Contains(word.Ending) || (!wide && word.BeforeComma))
            {
                break;
            }
        }

        return wide || phrase.Count == 0 ? phrase : [phrase[^1]];
    }

    private static IEnumerable<Word> Before(Passage passage, int start, bool wanted)
    {
        if (!wanted)
        {
            yield break;
        }

        var near = passage.Words.Where(w => w.End <= start && w.Kind != WordKind.Number).Reverse().Take(4);
        foreach (var word in near)
        {
            if (word.Stem.EndsWith('다') && word.Kind == WordKind.Korean)
            {
                yield break;
            }

            yield return word;
        }
    }
}
