using System.Buffers;

namespace CareerWriter.Korean;

/// <summary>Walks a text once and reads each figure with its unit, range and qualifier.</summary>
internal sealed class QuantityScanner(string text)
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("0123456789hHwWfNXMO○" + KoreanNumerals.FirstSyllables);

    private readonly List<Figure> figures = [];
    private IReadOnlyList<TechnologyMention>? technologies;

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
            return EndOfName(at);
        }

        if (FractionText.Read(text, at) is { } fraction)
        {
            return Finish(fraction);
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

        return before is '_' or '#' || (before == '제' && (at == 1 || !Hangul.IsSyllable(text[at - 2])))
            || (before is '-' or '+' or '/' or '.' or ':' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2]) && !(before == '/' && Hangul.IsSyllable(text[at - 2])));
    }

    private int EndOfName(int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] is '.' or '-' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private int ReadVersion(int at, ScannedNumber number)
    {
        var start = at > 0 && text[at - 1] is 'v' or 'V' ? at - 1 : at;
        if (number.End < text.Length && char.IsAsciiLetter(text[number.End]) && number.Points == 0)
        {
            return EndOfName(number.End);
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

        if (ReadRange(figure, number))
        {
            return Finish(figure);
        }

        return ReadUnit(figure, number) ? Finish(figure) : figure.End;
    }

    /// <summary>Reads the unit behind a number; false when the figure is an ordinal, a list number or part of a word.</summary>
    private bool ReadUnit(Figure figure, ScannedNumber number)
    {
        if (QuantityWords.SkipYeo(text, figure.End) is var afterYeo && afterYeo > figure.End)
        {
            figure.Qualifier = QuantityQualifier.About;
            figure.End = afterYeo;
        }

        var spaced = figure.End < text.Length && text[figure.End] == ' ';
        var at = spaced ? figure.End + 1 : figure.End;
        if (figure.Unit is null && QuantityWords.Suffix(text, figure.End).Length == 0 && Units.Match(text.AsSpan(at), spaced) is { } unit)
        {
            figure.End = unit.Name is "월" ? CalendarText.AfterMonth(text, at + 1) : at + unit.Name.Length;
            figure.Unit = unit.Name;
            ReadSmallerUnit(figure, unit);
            return !unit.IsOrdinal;
        }

        if (figure.Unit is not null)
        {
            return true;
        }

        if (QuantityWords.UnitBefore(text, figure.Start) is { } measure)
        {
            figure.Unit = measure;
            figure.Start = text.LastIndexOf(measure, figure.Start, StringComparison.Ordinal);
            return true;
        }

        if (!spaced && BeginsName(figure.End))
        {
            figure.End = EndOfName(figure.End);
            return false;
        }

        if (VersionText.IsVersion(text, figure, Technologies))
        {
            figure.Unit = Figure.VersionUnit;
            return true;
        }

        return !VersionText.IsListNumber(text, figure, number);
    }

    /// <summary>Whether letters go on the digits (4xx, 3D, 2-phase).</summary>
    private bool BeginsName(int at)
    {
        var letter = at < text.Length && text[at] == '-' ? at + 1 : at;
        return letter < text.Length && char.IsAsciiLetter(text[letter]) && !VersionText.IsTo(text.AsSpan(at));
    }

    private IReadOnlyList<TechnologyMention> Technologies() => technologies ??= TechnologyNames.Find(text);

    /// <summary>Adds what follows in a smaller unit of the same kind: <c>1분 30초</c>, <c>2년 7개월</c>.</summary>
    private void ReadSmallerUnit(Figure figure, MeasureUnit unit)
    {
        if (unit.Base is not ("초" or "개월") || !Hangul.IsSyllable(unit.Name[0]))
        {
            return;
        }

        var at = figure.End < text.Length && text[figure.End] == ' ' ? figure.End + 1 : figure.End;
        if (CalendarText.DigitsAt(text, at) is 0 or > 3 || !NumberScanner.TryRead(text, at, out var number) || !number.IsPlain)
        {
            return;
        }

        var spaced = number.End < text.Length && text[number.End] == ' ';
        var behind = spaced ? number.End + 1 : number.End;
        if (Units.Match(text.AsSpan(behind), spaced) is { } smaller && string.Equals(smaller.Base, unit.Base, StringComparison.Ordinal) && smaller.Factor < unit.Factor)
        {
            figure.Value = (figure.Value * unit.Factor / smaller.Factor) + number.Value;
            figure.Unit = smaller.Name;
            figure.End = behind + smaller.Name.Length;
        }
    }

    private bool ReadRange(Figure figure, ScannedNumber first)
    {
        var lowerUnit = Units.Match(text.AsSpan(first.End), spaced: false);
        var sign = lowerUnit is null ? first.End : first.End + lowerUnit.Name.Length;
        if (lowerUnit is { IsOrdinal: true } || QuantityWords.RangeSignEnd(text, sign) is var at && at == sign)
        {
            return false;
        }

        var currency = at < text.Length && QuantityWords.IsCurrencySign(text[at]) && figure.Unit is not null ? 1 : 0;
        if (!NumberScanner.TryRead(text, at + currency, out var second) || second.Points > 1)
        {
            return false;
        }

        var lower = first.Scale == 1 && second.Scale > 1 && lowerUnit is null && first.Value < second.Value / second.Scale ? first.Value * second.Scale : first.Value;
        if (second.Value <= lower)
        {
            return false;
        }

        Figure upper = new() { Start = at, NumberStart = at, End = second.End, Value = second.Value, Unit = figure.Unit };
        if (!ReadUnit(upper, second))
        {
            return false;
        }

        (figure.Value, figure.Upper, figure.Unit, figure.End, figure.Qualifier) = (lower, upper.Value, upper.Unit, upper.End, upper.Qualifier);
        return true;
    }

    private int Finish(Figure figure)
    {
        // A sign or measure before the number may already belong to the figure before (9$1).
        var from = figures.Count > 0 ? figures[^1].End : 0;
        figure.Start = figure.Start < from ? figure.NumberStart : figure.Start;
        QuantityWords.ReadPrefixes(text, figure, from);
        if (!figure.IsVersion)
        {
            QuantityWords.ReadSuffix(text, figure);
        }

        figures.Add(figure);
        return figure.End;
    }
}
