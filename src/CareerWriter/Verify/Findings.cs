namespace CareerWriter.Verify;

/// <summary>Makes findings of a sentence.</summary>
internal static class Findings
{
    /// <summary>A finding that blocks.</summary>
    public static Finding Block(string rule, Statement? statement, string? span, Said message) =>
        new(rule, FindingSeverity.Block, statement?.Number, span, message);

    /// <summary>A finding that advises.</summary>
    public static Finding Advise(string rule, Statement? statement, string? span, Said message) =>
        new(rule, FindingSeverity.Advise, statement?.Number, span, message);
}
