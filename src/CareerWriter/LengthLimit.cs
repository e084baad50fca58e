namespace CareerWriter;

/// <summary>How characters are counted (contracts: "Text and counts").</summary>
public enum CountBasis
{
    /// <summary>UTF-16 units with line breaks (공백 포함).</summary>
    WithSpaces,

    /// <summary>The same without Unicode white space (공백 제외); a line break still counts 1.</summary>
    WithoutSpaces,

    /// <summary>1 for U+0000–007F, otherwise 2.</summary>
    TwoByte,

    /// <summary>Bytes of code page 949; what it lacks counts 2.</summary>
    Cp949,

    /// <summary>UTF-8 bytes.</summary>
    Utf8,
}

/// <summary>A maximum length.</summary>
/// <param name="Value">The maximum; above 0.</param>
/// <param name="Basis">How it is counted.</param>
public sealed record LengthLimit(int Value, CountBasis Basis = CountBasis.WithSpaces);
