using System.Buffers;

namespace CareerWriter.Korean;

/// <summary>Walks a text once and reads each figure with its unit, range and qualifier.</summary>
internal sealed class QuantityScanner(string text)
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789hHwWfNXMO○" + KoreanNumerals.FirstSyllables);

    private readonly List<Figure> figures = [];
    private readonly UnitReader units = new(text);

    /// <summary>Whether a text may hold a figure at all.</summary>
    public static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny(Beginnings);

    /// <summary>The figures in order.</summary>
    public List<Figure> Scan()
    {
        var at = 0;
        while (at < text.Length)
        {
            var step = text.AsSpan(at).IndexOfAny(Beginnings);
            if (step < 0)
            {
                break;
            }

            at += step;
            var next = WebAddress.EndAt(text, at);
            if (next == at)
            {
                next = char.IsAsciiDigit(text[at]) ? ReadDigits(at) : ReadWord(at);
            }

            at = Math.Max(next, at + 1);
        }

        return figures;
    }

    private int ReadWord(int at)
    {
        if (KoreanNumerals.Read(text, at) is not { } numeral)
        {
            return at + 1;
        }

        Figure figure = new() { Start = at, NumberStart = at, End = numeral.End, Value = numeral.Value, Unit = numeral.Unit };
        if (numeral.Qualifier is { } about)
        {
            figure.Qualifier = about;
        }

        return Finish(figure);
    }

    private int ReadDigits(int at)
    {
        if (IsPartOfName(at, out var isVersion))
        {
            return units.EndOfName(at);
        }

        if (FractionText.Read(text, at) is { } fraction)
        {
            return Finish(fraction);
        }

        if (!isVersion && ScoreText.Read(text, at) is { } score && !units.IsVersion(score))
        {
            return Finish(score);
        }

        if (!isVersion && CalendarText.EndAt(text, at) is var calendar && calendar > at)
        {
            return calendar;
        }

        if (!NumberScanner.TryRead(text, at, out var number))
        {
            return at + CalendarText.DigitsAt(text, at);
        }

        return isVersion || number.Points > 1 ? ReadVersion(at, number) : ReadQuantity(at, number);
    }

    /// <summary>Whether letters or signs before the digits make them part of a name (K8s, UTF-8, N+1, 제1회); <c>v1.2</c> and <c>Java17</c> are versions.</summary>
    private bool IsPartOfName(int at, out bool isVersion)
    {
        isVersion = false;
        if (at == 0)
        {
            return false;
        }

        var before = text[at - 1];
        if (char.IsAsciiLetter(before))
        {
            isVersion = VersionText.IsAttached(text, at);
            return !isVersion;
        }

        return before == '_' || (before == '#' && !units.EndsTechnology(at)) || (before == '제' && (at == 1 || !Hangul.IsSyllable(text[at - 2])))
            || (before is '-' or '+' or '/' or '.' or ':' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2]) && !(before == '/' && Hangul.IsSyllable(text[at - 2])));
    }

    private int ReadVersion(int at, ScannedNumber number)
    {
        var start = at > 0 && text[at - 1] is 'v' or 'V' ? at - 1 : at;
        if (number.End < text.Length && char.IsAsciiLetter(text[number.End]) && number.Points == 0)
        {
            return units.EndOfName(number.End);
        }

        return Finish(new() { Start = start, NumberStart = at, End = number.End, Value = number.Value, Unit = Figure.VersionUnit });
    }

    private int ReadQuantity(int at, ScannedNumber number)
    {
        Figure figure = new() { Start = at, NumberStart = at, End = number.End, Value = number.Value };
        if (at > 0 && QuantityWords.IsCurrencySign(text[at - 1]))
        {
            figure.Start = at - 1;
            figure.Unit = text[(at - 1)..at];
        }

        if (units.ReadRange(figure, number))
        {
            return Finish(figure);
        }

        return units.ReadUnit(figure, number) ? Finish(figure) : figure.End;
    }

    private int Finish(Figure figure)
    {
        // A sign or measure before the number may already belong to the figure before (9$1).
        var from = figures.Count > 0 ? figures[^1].End : 0;
        figure.Start = figure.Start < from ? figure.NumberStart : figure.Start;
        QuantityWords.ReadPrefixes(text, figure, from);
        if (!figure.IsVersion)
        {
            QuantitySuffix.Read(text, figure);
        }

        figures.Add(figure);
        return figure.End;
    }
}
