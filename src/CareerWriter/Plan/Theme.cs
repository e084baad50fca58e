using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Plan;

/// <summary>A subject of developers' work, with words that show it and wording that claims nothing (<c>Plan/themes.tsv</c>).</summary>
/// <param name="Id">Its name in the data.</param>
/// <param name="Words">Lower-case words that show it.</param>
/// <param name="Strength">Noun phrase for "제 강점은 …입니다".</param>
/// <param name="Principle">Noun phrase for "…이 중요하다고 생각합니다".</param>
/// <param name="Contribution">Noun phrase for "…부터 기여하겠습니다".</param>
public sealed record Theme(string Id, IReadOnlyList<string> Words, string Strength, string Principle, string Contribution)
{
    /// <summary>How many of its words stand in the text.</summary>
    public int CountIn(string text) => Words.Count(w => Stands(text, w));

    /// <summary>Latin words and words of one syllable stand alone (ms in 16ms, not in items; 락, not 누락); others may stand within a word.</summary>
    private static bool Stands(string text, string word)
    {
        var isLatin = char.IsAsciiLetter(word[0]);
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var (before, after) = (at == 0 ? ' ' : text[at - 1], at + word.Length == text.Length ? ' ' : text[at + word.Length]);
            if (isLatin ? !char.IsAsciiLetter(before) && !char.IsAsciiLetter(after) : word.Length > 1 || !char.IsLetter(before))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The themes.</summary>
public static class Themes
{
    /// <summary>All themes; the last is the one that fits anything.</summary>
    public static IReadOnlyList<Theme> All { get; } =
        [.. TabSeparated.Rows("Plan/themes.tsv", 5).Select(f => new Theme(f[0], f[1].Split('|'), f[2], f[3], f[4]))];

    /// <summary>Themes that may stand for the answer to a type of question; any, for a type that is not named.</summary>
    private static readonly FrozenDictionary<QuestionType, string[]> Fitting = new Dictionary<QuestionType, string[]>
    {
        [QuestionType.Quality] = ["quality", "structure", "automation", "sharing"],
        [QuestionType.Collaboration] = ["sharing"],
    }.ToFrozenDictionary();

    /// <summary>The theme that the texts show most, earlier texts counting more; the general one when none does.</summary>
    public static Theme Of(IEnumerable<string> texts, QuestionType type)
    {
        var score = new double[All.Count];
        var weight = 1.0;
        foreach (var text in texts)
        {
            for (var i = 0; i < All.Count - 1; i++)
            {
                score[i] += Fitting.TryGetValue(type, out var fitting) && !fitting.Contains(All[i].Id) ? 0 : weight * Math.Min(2, All[i].CountIn(text));
            }

            weight *= 0.93;
        }

        var best = Array.IndexOf(score, score.Max());
        return score[best] > 0 ? All[best] : Fitting.TryGetValue(type, out var only) ? All.First(t => t.Id == only[0]) : All[^1];
    }
}
