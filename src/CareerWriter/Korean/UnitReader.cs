namespace CareerWriter.Korean;

/// <summary>Reads what follows a number: its unit, a smaller unit, the upper end of a range.</summary>
internal sealed class UnitReader(string text)
{
    private static readonly string[] ModelWords = ["모델", "파라미터", "LLM", "급", "규모"];

    private HashSet<int>? technologyEnds;

    /// <summary>Whether a figure without a unit is a version.</summary>
    public bool IsVersion(Figure figure) => VersionText.IsVersion(text, figure, EndsTechnology);

    /// <summary>The end of a name of letters, digits, points and hyphens.</summary>
    public int EndOfName(int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] is '.' or '-' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads the unit behind a number; false when the figure is an ordinal, a list number or part of a word.</summary>
    public bool ReadUnit(Figure figure, ScannedNumber number)
    {
        if (QuantityWords.SkipYeo(text, figure.End) is var afterYeo && afterYeo > figure.End)
        {
            figure.Qualifier = QuantityQualifier.About;
            figure.End = afterYeo;
        }

        var spaced = figure.End < text.Length && text[figure.End] == ' ';
        var at = spaced ? figure.End + 1 : figure.End;
        if (figure.Unit is null && QuantitySuffix.Find(text, figure.End).Length == 0 && Units.Match(text.AsSpan(at), spaced) is { } unit)
        {
            return TakeUnit(figure, unit, at, spaced);
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

        if (IsVersion(figure))
        {
            figure.Unit = Figure.VersionUnit;
            return true;
        }

        return !VersionText.IsListNumber(text, figure, number) && !StatusCode.Is(text, figure, number);
    }

    /// <summary>Takes the unit at an index; false when it makes an ordinal, a calendar date or the size of a model of it.</summary>
    private bool TakeUnit(Figure figure, MeasureUnit unit, int at, bool spaced)
    {
        if (unit.Name is "B" && IsModelSize(figure, at))
        {
            figure.End = at + 1;
            return false;
        }

        if (unit.Name is "일" && CalendarText.IsDayOfMonth(text.AsSpan(0, figure.NumberStart)))
        {
            figure.End = at + 1;
            return false;
        }

        if (unit.Name is "g" && !spaced && VersionText.StandsBehindTechnology(text, figure, EndsTechnology))
        {
            (figure.End, figure.Unit) = (at + 1, Figure.VersionUnit);
            return true;
        }

        figure.End = unit.Name is "시" ? CalendarText.AfterHour(text, at + 1) : unit.Name is "월" ? CalendarText.AfterMonth(text, at + 1) : at + unit.Name.Length;
        figure.Unit = unit.Name;
        ReadSmallerUnit(figure, unit);
        return !unit.IsOrdinal;
    }

    /// <summary>Whether letters go on the digits (4xx, 3D, 2-phase).</summary>
    private bool BeginsName(int at)
    {
        var letter = at < text.Length && text[at] == '-' ? at + 1 : at;
        return letter < text.Length && char.IsAsciiLetter(text[letter]) && !VersionText.IsTo(text.AsSpan(at));
    }

    /// <summary>Whether a B counts parameters of a model (7B 모델, Llama 70B), not bytes.</summary>
    private bool IsModelSize(Figure figure, int at) =>
        ModelWords.Any(w => text.AsSpan(at + 1).TrimStart().StartsWith(w, StringComparison.Ordinal)) || VersionText.StandsBehindTechnology(text, figure, EndsTechnology);

    /// <summary>Whether the name of a technology ends at an index.</summary>
    public bool EndsTechnology(int at) => (technologyEnds ??= [.. TechnologyNames.Find(text).Select(t => t.Start + t.Length)]).Contains(at);

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

    /// <summary>Reads the upper end of a range (2~3%) with its unit; false when there is none.</summary>
    public bool ReadRange(Figure figure, ScannedNumber first)
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
}
