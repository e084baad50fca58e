using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using CareerWriter.Fakes.Redis;
using CareerWriter.Host.Workspace.Threads;

namespace CareerWriter.Load;

/// <summary>What a stretch of turns came to.</summary>
/// <param name="Rate">Turns a second.</param>
/// <param name="Median">From accepting a message to its view being told.</param>
/// <param name="Late">The same, 99th percentile.</param>
/// <param name="Processor">Processor time of all workers for a turn.</param>
internal sealed record Stretch(double Rate, TimeSpan Median, TimeSpan Late, TimeSpan Processor);

/// <summary>Conversations with drafts, and revisions of them one after another.</summary>
internal sealed class TurnLoad : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly RedisProcess _redis;
    private readonly Driver _driver;
    private readonly List<WorkerProcess> _workers;
    private readonly string[] _threads;
    private readonly ConcurrentDictionary<string, Asked> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _turns = new(StringComparer.Ordinal);
    private ThreadSignals.Subscription? _changed;
    private Task _watching = Task.CompletedTask;

    private TurnLoad(RedisProcess redis, List<WorkerProcess> workers, int conversations)
    {
        (_redis, _driver, _workers) = (redis, new Driver(redis.Connection), workers);
        _threads = [.. Enumerable.Range(0, conversations).Select(i => string.Create(CultureInfo.InvariantCulture, $"load{i:00000000}"))];
    }

    /// <summary>Bytes that the workers hold.</summary>
    public long Memory => _workers.Sum(w => w.Memory);

    /// <summary>Starts workers and writes a first draft in each conversation.</summary>
    public static async Task<TurnLoad> StartAsync(RedisProcess redis, int workers, int conversations)
    {
        TurnLoad load = new(redis, [.. Enumerable.Range(0, workers).Select(_ => WorkerProcess.Start(redis.Connection))], conversations);
        await Task.WhenAll(load._workers.Select(w => w.ReadyAsync()));
        foreach (var thread in load._threads)
        {
            await load._driver.OpenAsync(thread);
            var file = await load._driver.Inbox.KeepFileAsync(Driver.Key(thread), "career.md", Material.Career, default);
            await load._driver.SayAsync(thread, "0", Material.Request, file);
            load._turns[thread] = 0;
        }

        foreach (var thread in load._threads)
        {
            await load._driver.AnsweredAsync(thread, "0", Patience);
        }

        load._changed = await load._driver.WatchAsync();
        load._watching = Task.Run(load.WatchAsync);
        return load;
    }

    /// <summary>Each conversation goes on as soon as it is answered.</summary>
    public Task<Stretch> AsFastAsPossibleAsync(TimeSpan time) => MeasureAsync(async times =>
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        await Task.WhenAll(_threads.Select(async thread =>
        {
            while (Stopwatch.GetTimestamp() < until)
            {
                times.Add(await TurnAsync(thread));
            }
        }));
    });

    /// <summary>So many turns a second begin, whether others are answered or not; a conversation whose turn it is waits for its answer first.</summary>
    public Task<Stretch> AtRateAsync(int rate, TimeSpan time) => MeasureAsync(async times =>
    {
        List<Task> running = [];
        var last = _threads.ToDictionary(t => t, _ => Task.CompletedTask, StringComparer.Ordinal);
        var started = Stopwatch.GetTimestamp();
        for (var turn = 0; turn < rate * time.TotalSeconds; turn++)
        {
            var due = TimeSpan.FromSeconds((double)turn / rate) - Stopwatch.GetElapsedTime(started);
            if (due > TimeSpan.Zero)
            {
                await Task.Delay(due);
            }

            var thread = _threads[turn % _threads.Length];
            running.Add(last[thread] = AfterAsync(last[thread], async () => times.Add(await TurnAsync(thread))));
        }

        await Task.WhenAll(running);
    });

    /// <summary>Commands that all clients send to Redis for a turn, without what idle workers send anyway.</summary>
    public async Task<double> RoundTripsAsync()
    {
        const int Turns = 300;
        await using var trips = await RoundTrips.StartAsync(_redis);
        await Task.Delay(TimeSpan.FromSeconds(5));
        var (idle, started) = (trips.Count / 5.0, Stopwatch.GetTimestamp());
        var before = trips.Count;
        for (var turn = 0; turn < Turns; turn++)
        {
            await TurnAsync(_threads[turn % _threads.Length]);
        }

        return (trips.Count - before - (idle * Stopwatch.GetElapsedTime(started).TotalSeconds)) / Turns;
    }

    /// <summary>The median time of turns around the 5th, and of the last ones.</summary>
    public async Task<(TimeSpan Early, TimeSpan Late)> LongConversationAsync(int turns)
    {
        const int Around = 30;
        List<TimeSpan> times = [];
        // The first turns of a process are slow for reasons of their own: they are made in a conversation that is not measured.
        var (warm, measured) = (_threads[0], "long00000000");
        for (var i = 0; i < 100; i++)
        {
            await TurnAsync(warm);
        }

        await _driver.OpenAsync(measured);
        var file = await _driver.Inbox.KeepFileAsync(Driver.Key(measured), "career.md", Material.Career, default);
        await _driver.SayAsync(measured, "0", Material.Request, file);
        await _driver.AnsweredAsync(measured, "0", Patience);
        _turns[measured] = 0;
        while (times.Count < turns)
        {
            times.Add(await TurnAsync(measured));
        }

        return (times.Skip(4).Take(Around).At(0.5), times.TakeLast(Around).At(0.5));
    }

    /// <summary>Bytes of Redis that a conversation with ten versions takes, and what its thread shows.</summary>
    public async Task<(long Conversation, long Thread)> MemoryOfTenVersionsAsync()
    {
        for (var i = 0; i < 9; i++)
        {
            await TurnAsync(_threads[0]);
        }

        const string Sum = "local n = 0 for _, k in ipairs(redis.call('keys', ARGV[1])) do n = n + (redis.call('memory', 'usage', k, 'samples', 0) or 0) end return n";
        async Task<long> OfAsync(string keys) => long.Parse(await _redis.CommandAsync("--raw", "eval", Sum, "0", keys), CultureInfo.InvariantCulture);
        return (await OfAsync($"*workspace:{_threads[0]}*"), await OfAsync($"*{{w:{_threads[0]}}}*"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _changed?.Dispose();
        await _watching;
        _workers.ForEach(w => w.Dispose());
        await _driver.DisposeAsync();
    }

    /// <summary>One revision: the limit goes up and down, so that each turn writes.</summary>
    private async Task<TimeSpan> TurnAsync(string thread)
    {
        var number = ++_turns[thread];
        var id = number.ToString(CultureInfo.InvariantCulture);
        var length = number % 2 == 0 ? 800 : 550;
        Asked asked = new(Stopwatch.GetTimestamp());
        _asked[thread] = asked;
        await _driver.SayAsync(thread, id, string.Create(CultureInfo.InvariantCulture, $"{length + number % 50}자 이내로"));
        return await asked.Shown.Task.WaitAsync(Patience);
    }

    private async Task WatchAsync()
    {
        await foreach (var thread in _changed!.Changed.ReadAllAsync())
        {
            if (_asked.TryRemove(thread, out var asked))
            {
                asked.Shown.TrySetResult(Stopwatch.GetElapsedTime(asked.At));
            }
        }
    }

    private async Task<Stretch> MeasureAsync(Func<ConcurrentBag<TimeSpan>, Task> run)
    {
        var (used, started) = (Used(), Stopwatch.GetTimestamp());
        ConcurrentBag<TimeSpan> times = [];
        await run(times);
        var took = Stopwatch.GetElapsedTime(started);
        return new Stretch(times.Count / took.TotalSeconds, times.At(0.5), times.At(0.99), (Used() - used) / times.Count);
    }

    private TimeSpan Used() => _workers.Aggregate(TimeSpan.Zero, (all, worker) => all + worker.Used);

    private static async Task AfterAsync(Task before, Func<Task> then)
    {
        await before;
        await then();
    }

    private sealed record Asked(long At)
    {
        public TaskCompletionSource<TimeSpan> Shown { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
