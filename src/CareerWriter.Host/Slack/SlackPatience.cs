using CareerWriter.Slack.Protocol;

namespace CareerWriter.Host.Slack;

/// <summary>What is asked of Slack before a delivery is acknowledged: Slack waits three seconds for that, so all of it together has a time limit.</summary>
internal sealed class SlackPatience : IDisposable
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(1.5);

    private readonly CancellationTokenSource _late;
    private readonly CancellationTokenSource _either;

    /// <param name="time">The clock; the limit runs from now on.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public SlackPatience(TimeProvider time, CancellationToken cancellationToken)
    {
        _late = new(_limit, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_late.Token, cancellationToken);
    }

    /// <summary>Calls Slack; null where it refuses or takes too long.</summary>
    /// <typeparam name="T">The answer.</typeparam>
    public async Task<T?> TryAsync<T>(Func<CancellationToken, Task<T>> call)
        where T : class?
    {
        try
        {
            return await call(_either.Token);
        }
        catch (SlackException)
        {
            return null;
        }
        catch (OperationCanceledException) when (_late.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _either.Dispose();
        _late.Dispose();
    }
}
