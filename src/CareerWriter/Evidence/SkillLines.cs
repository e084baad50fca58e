namespace CareerWriter.Evidence;

/// <summary>Recognises the lines of a technology list.</summary>
internal static class SkillLines
{
    private const int LongestName = 48;

    /// <summary>Whether a line holds one technology and nothing else, in the list that <paramref name="first"/> began.</summary>
    public static bool IsSingle(CareerLine line, CareerLine first) =>
        line.Form == first.Form && line.Level == first.Level && !line.HasChildren && line.Label is null && line.Period is null
        && line.Text.Length <= LongestName
        && line.Text.AsSpan().IndexOfAny(',', ':', '/') < 0
        && !SentenceShape.EndsSentence(line.Text) && !SentenceShape.EndsAsNote(line.Text);
}
