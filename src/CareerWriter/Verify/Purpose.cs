namespace CareerWriter.Verify;

/// <summary>Tells what was aimed at from what came of it: 줄이기 위해, 높이고자, 막으려고, 방지를 위한.</summary>
internal static class Purpose
{
    private static readonly string[] Endings = ["기", "고자", "려", "려고", "려는", "도록"];

    /// <summary>What makes the noun or the verb in front of it a purpose.</summary>
    private static readonly string[] Marks = ["위해", "위하여", "위해서", "위한", "위함", "목적", "목적으로", "목적의", "차원에서", "차원의", "용도로", "대책", "대책을", "방안", "방안을"];

    /// <summary>Whether the word is an aim.</summary>
    /// <param name="words">The words of a clause or a fact.</param>
    /// <param name="at">Index of the word.</param>
    public static bool IsAim(IReadOnlyList<Word> words, int at) =>
        Array.Exists(Endings, e => words[at].Text.Length > e.Length && words[at].Text.EndsWith(e, StringComparison.Ordinal))
        || (at + 1 < words.Count && Marks.Contains(words[at + 1].Text, StringComparer.Ordinal));
}
