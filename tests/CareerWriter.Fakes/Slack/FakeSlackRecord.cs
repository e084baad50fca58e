namespace CareerWriter.Fakes.Slack;

/// <summary>What happened, for tests to look at and to wait for.</summary>
/// <param name="time">The fake's clock.</param>
public sealed class FakeSlackRecord(TimeProvider time)
{
    // Far beyond what anything takes: only a test that will fail waits so long.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly List<FakeSlackCall> _calls = [];
    private readonly List<string> _violations = [];
    private readonly List<FakeAck> _acks = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Every call of the Web API, in order.</summary>
    public IReadOnlyList<FakeSlackCall> Calls => Copy(_calls);

    /// <summary>What broke a rule of Slack, in words.</summary>
    public IReadOnlyList<string> Violations => Copy(_violations);

    /// <summary>Every acknowledgement, in order.</summary>
    public IReadOnlyList<FakeAck> Acks => Copy(_acks);

    /// <summary>Tells of each call of the Web API when it was carried out; for programs that measure.</summary>
    public Action<FakeSlackCall>? Called { get; set; }

    internal DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Waits until something is there, looking again whenever anything happened.</summary>
    /// <typeparam name="T">What is looked for.</typeparam>
    /// <param name="look">Gives it, or null while it is not there.</param>
    /// <param name="what">What it is, for the message of a test that fails.</param>
    /// <param name="patience">How long; null is far beyond what anything takes.</param>
    public async Task<T> UntilAsync<T>(Func<T?> look, string what, TimeSpan? patience = null)
        where T : class
    {
        using CancellationTokenSource deadline = new(patience ?? s_patience);
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                changed = _changed.Task;
            }

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
                throw new TimeoutException($"no {what}; calls: {string.Join(", ", Calls.Select(c => $"{c.Method} {c.Error}"))}; violations: {string.Join("; ", Violations)}", late);
            }
        }
    }

    internal void Add(FakeSlackCall call)
    {
        Add(_calls, call);
        Called?.Invoke(call);
    }

    internal void Add(FakeAck ack) => Add(_acks, ack);

    internal void Violation(string words) => Add(_violations, words);

    /// <summary>Wakes everyone who waits.</summary>
    internal void Changed()
    {
        lock (_lock)
        {
            _changed.TrySetResult();
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private void Add<T>(List<T> list, T item)
    {
        lock (_lock)
        {
            list.Add(item);
        }

        Changed();
    }

    private IReadOnlyList<T> Copy<T>(List<T> list)
    {
        lock (_lock)
        {
            return [.. list];
        }
    }
}
