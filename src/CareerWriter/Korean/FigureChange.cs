namespace CareerWriter.Korean;

/// <summary>A note that is only a change of figures (<c>배포 시간 40분에서 8분으로</c>): which way it went gives the verb.</summary>
internal static class FigureChange
{
    /// <summary>Words of a rate, shortest first: a figure a day is more than the same a week.</summary>
    private static readonly string[][] Rates = [["초당"], ["분당"], ["시간당"], ["하루", "매일", "일", "일일"], ["주", "매주", "주간"], ["월", "매월", "월간"], ["분기"], ["연", "연간"]];

    /// <summary>Words between what is counted and its figure.</summary>
    private static readonly string[] Bounds = ["평균", "약", "최대", "총"];

    /// <summary>Reads such a note, or null when the figures do not say which way it went.</summary>
    /// <param name="note">A note that ends in "…에서 …로".</param>
    public static List<Clause>? Read(string note)
    {
        var figures = Quantities.Find(note);
        if (figures.Count < 2 || !note.EndsWith('로') || (UnitOf(figures[^2]) != UnitOf(figures[^1]) && !(IsTime(figures[^2]) && IsTime(figures[^1]))))
        {
            return null;
        }

        var (from, to) = (figures[^2], figures[^1]);
        var (before, after) = (RateOf(note, from), RateOf(note, to));
        var (high, low) = (from.Value * Scale(from), (to.Upper ?? to.Value) * Scale(to));
        var act = high > low && (before.Rank <= after.Rank || after.Rank < 0) ? "감소" : high < to.Value * Scale(to) && (before.Rank >= after.Rank || after.Rank < 0) ? "증가" : null;
        if (act is null)
        {
            return null;
        }

        var thing = note[..before.Start].TrimEnd();
        return thing.Length < 2 || Particles.EndOf(thing[(thing.LastIndexOf(' ') + 1)..]) != WordEnd.Bare
            ? null
            : [new Clause($"{Josa.Attach(thing, "을/를")} {note[before.Start..]}", new Predicate(StemFor(act, thing)))];
    }

    /// <summary>Seconds of the units of time, so that 3일 and 25분 compare.</summary>
    private static readonly (string Unit, int Seconds)[] Times = [("초", 1), ("분", 60), ("시간", 3600), ("일", 86400), ("주", 604800)];

    private static bool IsTime(Quantity figure) => Times.Any(t => t.Unit == UnitOf(figure));

    private static int Scale(Quantity figure) => Array.Find(Times, t => t.Unit == UnitOf(figure)) is { Seconds: > 0 } time ? time.Seconds : 1;

    /// <summary>What is counted: the letters right after the number.</summary>
    private static string UnitOf(Quantity figure)
    {
        var after = figure.Text[(figure.Text.LastIndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) + 1)..].TrimStart();
        return after.Split(' ')[0];
    }

    private static string StemFor(string act, string thing) => act == "감소" ? "줄이"
        : thing.EndsWith('율') || thing.EndsWith('률') || thing.EndsWith('도') || thing.EndsWith("커버리지", StringComparison.Ordinal) || thing.EndsWith('성') ? "높이"
        : "늘리";

    /// <summary>Where a figure begins with its rate word, and how long the time of the rate is (-1: no rate).</summary>
    private static (int Start, int Rank) RateOf(string note, Quantity figure)
    {
        var start = figure.Start;
        var rank = Array.FindIndex(Rates, r => r.Any(w => figure.Text.StartsWith(w + " ", StringComparison.Ordinal)));
        while (start > 0)
        {
            var head = note[..start].TrimEnd();
            var word = head[(head.LastIndexOf(' ') + 1)..];
            var of = Array.FindIndex(Rates, r => r.Contains(word));
            if (of < 0 && !Bounds.Contains(word))
            {
                break;
            }

            rank = Math.Max(rank, of);
            start = head.Length - word.Length;
        }

        return (start, rank);
    }
}
