namespace CareerWriter.Posting;

/// <summary>Provisional.</summary>
public static class PostingPhrases
{
    /// <summary>Provisional.</summary>
    public static string? Adnominal(string duty) => duty.Length == 0 ? null : duty;
}
