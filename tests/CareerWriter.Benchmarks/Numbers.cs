using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace CareerWriter.Benchmarks;

/// <summary>Measures what the project promises, each beside its limit, as the table of README.md.</summary>
internal static class Numbers
{
    private const int Runs = 9;
    private const int Rounds = 5;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(40);

    /// <summary>Prints the table; the status is 1 when a limit is not kept.</summary>
    public static async Task<int> PrintAsync()
    {
        List<Row> rows = [.. Reading(), .. Postings(), .. Writing(), Understanding(), .. Revising(), ColdStart(), .. HostileTexts()];
        var output = Console.Out;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, .NET {Environment.Version}"));
        await output.WriteLineAsync();
        await output.WriteLineAsync("| what | measured | limit |");
        await output.WriteLineAsync("| --- | --- | --- |");
        foreach (var row in rows)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {row.What} | {row.Measured:0.###} {row.Unit} | {row.Bound} |"));
        }

        return rows.TrueForAll(r => r.Kept) ? 0 : 1;
    }

    private static IEnumerable<Row> Reading()
    {
        ReadBenchmarks read = new();
        read.Prepare();
        var (markdig, small, ratio) = Beside(() => read.Markdig4000(), () => read.Read4000());
        var (_, _, growth) = Beside(() => read.Read4000(), () => read.Read40000());
        yield return new("Markdig's parse of 4,000 characters", markdig, null, "ms");
        var (_, blocks, blocksRatio) = Beside(() => read.Markdig4000(), () => read.Blocks4000());
        yield return new("of `read`: text to blocks, 4,000 characters", blocks, 2, "ms");
        yield return new("of `read`: text to blocks, against Markdig's parse", blocksRatio, 25, "×");
        yield return new("`read` of 4,000 characters", small, 2, "ms");
        yield return new("`read` against Markdig's parse", ratio, 25, "×");
        yield return new("`read` of 10 × the text", growth, 13, "×");
    }

    private static IEnumerable<Row> Postings()
    {
        PostingBenchmarks posting = new();
        posting.Prepare();
        var (text, _, ofText) = Beside(() => posting.ParseText(), () => posting.ReadText());
        yield return new("AngleSharp's parse of a page full of text, 300,000 characters", text, null, "ms");
        yield return new("its posting, against that parse", ofText, 3, "×");
        var (markup, _, ofMarkup) = Beside(() => posting.ParseMarkup(), () => posting.ReadMarkup());
        yield return new("AngleSharp's parse of a page full of markup, 300,000 characters", markup, null, "ms");
        yield return new("its posting, against that parse", ofMarkup, 3, "×");
    }

    private static IEnumerable<Row> Writing()
    {
        DraftBenchmarks draft = new();
        draft.Prepare();
        yield return new("`draft` from 7,000 characters", Median(() => draft.Draft7000()), 25, "ms");
        yield return new("`check` of 1,000 characters", Median(() => draft.Check1000()), 2, "ms");
    }

    private static Row Understanding()
    {
        RequestBenchmarks requests = new();
        requests.Prepare();
        return new("`understand`, one request (mean over the specification)", Median(() => requests.UnderstandAll()) / requests.Count, 0.2, "ms");
    }

    private static IEnumerable<Row> Revising()
    {
        RevisionBenchmarks revisions = new();
        revisions.Prepare();
        yield return new("understanding, editing and checking 1,000 characters (mean of ten requests)", Median(() => revisions.ReviseAll()) / revisions.Count, 3, "ms");
        yield return new("undo and compare", Median(() => revisions.UndoAndCompare()), 1, "ms");
        var (early, _, growth) = Beside(() => revisions.EarlyTurn(), () => revisions.LateTurn());
        yield return new("a whole turn of the conversation, the 5th", early, null, "ms");
        yield return new("the 500th turn, against the 5th", growth, 1.2, "×");
    }

    private static Row ColdStart()
    {
        ColdStartBenchmarks cold = new();
        cold.Prepare();
        try
        {
            return new("the executable prints a draft", MiddleOf([.. Enumerable.Range(0, Runs).Select(_ => Once(() => cold.Draft()))]), 1_000, "ms");
        }
        finally
        {
            cold.Tidy();
        }
    }

    private static IEnumerable<Row> HostileTexts()
    {
        var pipeline = Material.Pipeline();
        return Hostile.Texts().Select(t => new Row($"hostile: {t.Name}, per MB", Once(() => Material.Read(pipeline, t.Text)) / Hostile.Megabytes(t.Text), 2_000, "ms"));
    }

    /// <summary>Milliseconds of one call when warm: the lowest of five medians of nine batches.</summary>
    private static double Median(Action action)
    {
        WarmUp(action);
        return BestOf([.. Enumerable.Range(0, Runs * Rounds).Select(_ => PerCall(action))]);
    }

    /// <summary>Milliseconds of two calls when warm, measured in turn so that a machine that slows down slows both, and how often the first goes into the second: the median of all pairs.</summary>
    private static (double First, double Second, double Ratio) Beside(Action first, Action second)
    {
        WarmUp(first);
        WarmUp(second);
        var pairs = Enumerable.Range(0, Runs * Rounds).Select(_ => (First: PerCall(first), Second: PerCall(second))).ToList();
        return (BestOf([.. pairs.Select(p => p.First)]), BestOf([.. pairs.Select(p => p.Second)]), MiddleOf([.. pairs.Select(p => p.Second / p.First)]));
    }

    // A worker is warm when the tiered compiler has said its last word on every method of the way: nothing has been compiled for a while.
    private static void WarmUp(Action action)
    {
        var (compiled, since) = (0L, Stopwatch.StartNew());
        for (var warm = Stopwatch.StartNew(); since.Elapsed < Quiet && warm.Elapsed < LongestWarmUp;)
        {
            action();
            if (JitInfo.GetCompiledMethodCount() is var count && count != compiled)
            {
                compiled = count;
                since.Restart();
            }
        }
    }

    private static double PerCall(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        var calls = 0;
        do
        {
            action();
            calls++;
        }
        while (Stopwatch.GetElapsedTime(start) < Batch);

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / calls;
    }

    private static double Once(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // A shared machine is slow for seconds at a time; what the program costs shows in the round that it disturbed least.
    private static double BestOf(double[] batches) => batches.Chunk(Runs).Min(MiddleOf);

    private static double MiddleOf(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private sealed record Row(string What, double Measured, double? Limit, string Unit)
    {
        public bool Kept => Limit is null || Measured <= Limit;

        public string Bound => Limit is { } limit ? string.Create(CultureInfo.InvariantCulture, $"{limit:0.###} {Unit}{(Kept ? "" : " — NOT KEPT")}") : "";
    }
}
