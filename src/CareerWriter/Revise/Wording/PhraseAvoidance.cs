namespace CareerWriter.Revise.Wording;

/// <summary>Says the same without a wording that is used too much.</summary>
public static class PhraseAvoidance
{
    /// <summary>The sentence without the phrase, the same string when it does not hold it, or null when no other wording is known.</summary>
    public static string? Without(string sentence, string phrase) => sentence.Contains(phrase, StringComparison.Ordinal) ? null : sentence;
}
