namespace CareerWriter.Korean;

/// <summary>A figure while it is being read.</summary>
internal sealed class Figure
{
    /// <summary>The unit of versions.</summary>
    public const string VersionUnit = "version";

    /// <summary>Begin of the figure with its qualifier.</summary>
    public int Start { get; set; }

    /// <summary>Begin of the number itself.</summary>
    public int NumberStart { get; init; }

    /// <summary>Index behind the figure with unit and qualifier.</summary>
    public int End { get; set; }

    /// <summary>Its value in the written unit.</summary>
    public decimal Value { get; set; }

    /// <summary>The upper end of a range, or null.</summary>
    public decimal? Upper { get; set; }

    /// <summary>The unit as written, or null.</summary>
    public string? Unit { get; set; }

    /// <summary>How exact it is, or null.</summary>
    public QuantityQualifier? Qualifier { get; set; }

    /// <summary>What it is to a change, or null.</summary>
    public QuantitySense? Sense { get; set; }

    /// <summary>Whether it is a version.</summary>
    public bool IsVersion => Unit is VersionUnit;

    /// <summary>The figure as its users see it.</summary>
    public Quantity ToQuantity(string text) => new()
    {
        Text = text[Start..End],
        Start = Start,
        Value = Value,
        Upper = Upper,
        Unit = Unit,
        Qualifier = Qualifier,
        Sense = Sense,
    };
}
