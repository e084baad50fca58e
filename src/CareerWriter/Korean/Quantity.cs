namespace CareerWriter.Korean;

/// <summary>How exact a figure is.</summary>
public enum QuantityQualifier
{
    /// <summary>약, 정도, 내외, 남짓, 여.</summary>
    About,

    /// <summary>이상, 최소, ≥.</summary>
    AtLeast,

    /// <summary>이하, 이내, 최대, ≤.</summary>
    AtMost,

    /// <summary>초과, 넘는, 넘던.</summary>
    Over,

    /// <summary>미만.</summary>
    Under,
}

/// <summary>What a figure is to a change.</summary>
public enum QuantitySense
{
    /// <summary>The value before it (9개에서).</summary>
    From,

    /// <summary>The value after it (15% 이하로, 3개로).</summary>
    To,

    /// <summary>The size of it (15% 감소, 3배 증가).</summary>
    By,
}

/// <summary>One figure in a text.</summary>
public sealed record Quantity
{
    /// <summary>The words it stands in, as written, with unit and qualifier (<c>33ms내</c>, <c>약 700만 건</c>).</summary>
    public required string Text { get; init; }

    /// <summary>Index of <see cref="Text"/> in the text it was found in, UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>The value in the written unit, 만 and 억 multiplied out (700만 → 7000000).</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range (2~3%), or null.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The unit as written (<c>ms</c>, <c>%</c>, <c>건</c>, <c>개</c>, <c>배</c>), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>How exact it is, or null.</summary>
    public QuantityQualifier? Qualifier { get; init; }

    /// <summary>What it is to a change, or null.</summary>
    public QuantitySense? Sense { get; init; }
}
