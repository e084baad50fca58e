namespace CareerWriter.Host.Commands;

/// <summary>The limit that a call and its files give together.</summary>
internal static class Limits
{
    /// <summary>
    /// <c>--limit</c> wins over the stated limit, and then counts with spaces unless <c>--count</c> says otherwise;
    /// <c>--count</c> alone changes how the stated limit is counted.
    /// </summary>
    public static LengthLimit? Of(int? limit, CountBasis? basis, LengthLimit? stated) => (limit, stated) switch
    {
        ({ } value, _) => new(value, basis ?? CountBasis.WithSpaces),
        (null, { } found) => found with { Basis = basis ?? found.Basis },
        _ => null,
    };
}
