using System.Collections.Concurrent;
using System.Threading.Channels;

namespace CareerWriter.Host.Workspace.Threads;

/// <summary>Tells subscribers in this process which threads changed.</summary>
internal sealed class ThreadSignals
{
    private const int MostWaiting = 1_024;

    private readonly ConcurrentDictionary<Subscription, byte> _subscriptions = new();

    /// <summary>Subscribes; dispose the subscription when done.</summary>
    public Subscription Subscribe()
    {
        Subscription subscription = new(this);
        _subscriptions.TryAdd(subscription, 0);
        return subscription;
    }

    /// <summary>Tells that a thread changed.</summary>
    public void Tell(string thread)
    {
        foreach (var subscription in _subscriptions.Keys)
        {
            subscription.Tell(thread);
        }
    }

    /// <summary>The ids of threads that changed. It ends when its reader falls too far behind: then the reader starts over from what it has seen.</summary>
    internal sealed class Subscription(ThreadSignals signals) : IDisposable
    {
        private readonly Channel<string> _changed = Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true });

        /// <summary>What changed.</summary>
        public ChannelReader<string> Changed => _changed.Reader;

        /// <inheritdoc/>
        public void Dispose()
        {
            signals._subscriptions.TryRemove(this, out _);
            End();
        }

        internal void Tell(string thread)
        {
            if (!_changed.Writer.TryWrite(thread))
            {
                End();
            }
        }

        private void End() => _changed.Writer.TryComplete();
    }
}
