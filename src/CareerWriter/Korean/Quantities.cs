using System.Globalization;

namespace CareerWriter.Korean;

/// <summary>A figure in its base unit, so that 33ms and 0.033초 are equal.</summary>
/// <param name="Value">The value in base units.</param>
/// <param name="Upper">The upper end of a range, or null.</param>
/// <param name="Unit">The base unit (초, %, 건, 명, 원, 바이트 …), or null.</param>
public sealed record NormalQuantity(decimal Value, decimal? Upper, string? Unit);

/// <summary>Finds figures in Korean text as they are written in career files and drafts.</summary>
public static class Quantities
{
    private const decimal MajorVersion = 1_000_000;
    private const decimal MinorVersion = 1_000;

    /// <summary>
    /// Every figure once, in order, with unit, qualifier and sense. Versions have the unit <c>version</c>; calendar dates, ordinals,
    /// list numbers, digits inside names (K8s, EC2) and unknown figures (N개) are no quantities.
    /// </summary>
    public static IReadOnlyList<Quantity> Find(string text)
    {
        if (!QuantityScanner.MayHold(text))
        {
            return [];
        }

        var figures = new QuantityScanner(text).Scan();
        if (figures.Count == 0)
        {
            return [];
        }

        QuantitySenses.Assign(text, figures);
        var quantities = new Quantity[figures.Count];
        for (var i = 0; i < quantities.Length; i++)
        {
            quantities[i] = figures[i].ToQuantity(text);
        }

        return quantities;
    }

    /// <summary>Where a text holds unknown figures: N개, M$, OO%, ○○건, [수치].</summary>
    public static IReadOnlyList<(int Start, int Length)> FindUnknown(string text) => UnknownFigures.Find(text);

    /// <summary>The figure in its base unit. A version becomes major × 1,000,000 + minor × 1,000 + patch.</summary>
    public static NormalQuantity Normalise(Quantity q)
    {
        if (q.Unit is Figure.VersionUnit)
        {
            return new(VersionValue(q.Text), null, Figure.VersionUnit);
        }

        if (q.Unit is null)
        {
            return q.Text.AsSpan().IndexOfAny("/의") >= 0 ? new(q.Value * 100, null, "%") : new(q.Value, q.Upper, null);
        }

        return Units.Of(q.Unit) is { } unit && (unit.Factor <= 1 || (q.Upper ?? q.Value) < decimal.MaxValue / unit.Factor)
            ? new(q.Value * unit.Factor, q.Upper * unit.Factor, unit.Base)
            : new(q.Value, q.Upper, q.Unit);
    }

    private static decimal VersionValue(string text)
    {
        decimal value = 0;
        var weight = MajorVersion;
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        while (at >= 0 && at < text.Length && weight >= 1)
        {
            var digits = Math.Min(9, CalendarText.DigitsAt(text, at));
            if (digits == 0)
            {
                break;
            }

            value += weight * decimal.Parse(text.AsSpan(at, digits), CultureInfo.InvariantCulture);
            weight /= MinorVersion;
            at += digits;
            at = at < text.Length && text[at] == '.' ? at + 1 : text.Length;
        }

        return value;
    }
}
