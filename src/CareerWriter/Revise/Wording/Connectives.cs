namespace CareerWriter.Revise.Wording;

/// <summary>Words at the head of a sentence that tie it to the one before.</summary>
public static class Connectives
{
    /// <summary>The connective that leads the sentence (그 결과, 이에), or null.</summary>
    public static string? LeadOf(string sentence) => sentence.StartsWith("그 결과 ", StringComparison.Ordinal) ? "그 결과" : null;

    /// <summary>The sentence without its leading connective, the same string when it has none, or null when it cannot stand without the sentence before it.</summary>
    public static string? WithoutLead(string sentence) => PointsBack(sentence) ? null : sentence;

    /// <summary>The sentence with a connective at its head, in the place of the one it has.</summary>
    public static string WithLead(string sentence, string lead) => $"{lead} {sentence}";

    /// <summary>Whether the sentence speaks of something that only the sentence before it names (이것, 이러한, 그 표).</summary>
    public static bool PointsBack(string sentence) => sentence.StartsWith("이러한 ", StringComparison.Ordinal);
}
