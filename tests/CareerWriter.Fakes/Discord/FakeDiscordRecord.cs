using System.Collections.Concurrent;

namespace CareerWriter.Fakes.Discord;

/// <summary>What happened, for tests to look at and to wait for.</summary>
/// <param name="time">The fake's clock.</param>
public sealed class FakeDiscordRecord(TimeProvider time)
{
    // Far beyond what anything takes: only a test that will fail waits so long.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private const string Anything = "";
    private const int TellsLast = 40;

    private readonly Lock _lock = new();
    private readonly List<FakeDiscordCall> _calls = [];
    private readonly List<string> _violations = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _changes = new(StringComparer.Ordinal);

    /// <summary>Every call of the REST API, in order.</summary>
    public IReadOnlyList<FakeDiscordCall> Calls => Copy(_calls);

    /// <summary>What broke a rule of Discord, in words.</summary>
    public IReadOnlyList<string> Violations => Copy(_violations);

    /// <summary>Tells of each call of the REST API when it was carried out; for programs that measure.</summary>
    public Action<FakeDiscordCall>? Called { get; set; }

    internal DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Waits until something is there, looking again whenever anything happened.</summary>
    /// <typeparam name="T">What is looked for.</typeparam>
    /// <param name="look">Gives it, or null while it is not there.</param>
    /// <param name="what">What it is, for the message of a test that fails.</param>
    /// <param name="patience">How long; null is far beyond what anything takes.</param>
    public Task<T> UntilAsync<T>(Func<T?> look, string what, TimeSpan? patience = null)
        where T : class => UntilAsync(Anything, look, what, patience);

    /// <summary>Waits until something is there, looking again whenever anything happened in one place only.</summary>
    internal async Task<T> UntilAsync<T>(string place, Func<T?> look, string what, TimeSpan? patience = null)
        where T : class
    {
        using CancellationTokenSource deadline = new(patience ?? s_patience);
        while (true)
        {
            var changed = _changes.GetOrAdd(place, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            if (look() is { } found)
            {
                return found;
            }

            try
            {
                await changed.WaitAsync(deadline.Token);
            }
            catch (OperationCanceledException late)
            {
                throw new TimeoutException($"no {what}; calls: {string.Join(", ", Calls.TakeLast(TellsLast).Select(c => $"{c.Route} {c.Error}"))}; violations: {string.Join("; ", Violations)}", late);
            }
        }
    }

    internal Task DelayAsync(TimeSpan wait, CancellationToken cancellationToken) => Task.Delay(wait, time, cancellationToken);

    internal void Add(FakeDiscordCall call)
    {
        lock (_lock)
        {
            _calls.Add(call);
        }

        Changed();
        Called?.Invoke(call);
    }

    internal void Violation(string words)
    {
        lock (_lock)
        {
            _violations.Add(words);
        }

        Changed();
    }

    /// <summary>Wakes everyone who waits for anything, and those who wait for something in a place.</summary>
    /// <param name="place">A channel or a user, or none.</param>
    internal void Changed(string place = Anything)
    {
        Wake(place);
        if (place != Anything)
        {
            Wake(Anything);
        }
    }

    private void Wake(string place)
    {
        if (_changes.TryRemove(place, out var changed))
        {
            changed.TrySetResult();
        }
    }

    private IReadOnlyList<T> Copy<T>(List<T> list)
    {
        lock (_lock)
        {
            return [.. list];
        }
    }
}
