using System.Collections.Concurrent;
using System.Diagnostics;
using CareerWriter.Fakes.Slack;

namespace CareerWriter.Load.Slack;

/// <summary>What a stretch of events came to.</summary>
/// <param name="Rate">Events a second.</param>
/// <param name="AckLate">How long an acknowledgement took, 99th percentile.</param>
/// <param name="ReplyMedian">From saying something to the first thing that its author sees of the answer.</param>
/// <param name="ReplyLate">The same, 95th percentile.</param>
/// <param name="Replies">How many were answered.</param>
internal sealed record EventStretch(double Rate, TimeSpan AckLate, TimeSpan ReplyMedian, TimeSpan ReplyLate, int Replies);

/// <summary>Events at an even rate, a few of which are for the bot; whatever bot it is, it meets the same.</summary>
/// <param name="scene">The workspace and its people.</param>
internal sealed class EventLoad(SlackScene scene) : IDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Asked>> _asked = new(StringComparer.Ordinal);
    private int _turns;

    /// <summary>Begins to watch what the bot shows.</summary>
    public void Watch() => scene.Slack.Record.Called += See;

    /// <inheritdoc/>
    public void Dispose() => scene.Slack.Record.Called -= See;

    /// <summary>All conversations begin at once.</summary>
    public async Task<EventStretch> BeginAsync()
    {
        var started = Stopwatch.GetTimestamp();
        return await MeasureAsync(started, [.. scene.Talks.Select(t => Seen(t, () => scene.Begin(t)))], scene.Talks.Count);
    }

    /// <summary>So many events a second, one in some of which asks for something.</summary>
    /// <param name="rate">Events a second.</param>
    /// <param name="asking">One in so many is an owner's request; the others are the talk of bystanders, half of it in the threads.</param>
    /// <param name="time">How long.</param>
    public async Task<EventStretch> RunAsync(int rate, int asking, TimeSpan time)
    {
        var channels = scene.Talks.Where(t => !t.Channel.StartsWith('D')).ToList();
        var (started, events) = (Stopwatch.GetTimestamp(), (int)(rate * time.TotalSeconds));
        var acks = scene.Slack.Record.Acks.Count;
        List<Task<TimeSpan>> seen = [];
        for (var i = 0; i < events; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / rate) - Stopwatch.GetElapsedTime(started);
            if (due > TimeSpan.Zero)
            {
                await Task.Delay(due);
            }

            if (i % asking == 0)
            {
                var talk = scene.Talks[_turns % scene.Talks.Count];
                // The length goes up and down, so that each turn writes.
                var limit = (_turns / scene.Talks.Count % 2 == 0 ? 550 : 800) + (_turns++ % 50);
                seen.Add(Seen(talk, () => scene.Ask(talk, limit)));
            }
            else
            {
                var talk = channels[i % channels.Count];
                scene.Slack.Says(talk.Channel, scene.Bystander, "오늘 점심은 뭘 먹을까요?", i % 2 == 0 ? talk.Root : null);
            }
        }

        return await MeasureAsync(started, seen, events, acks);
    }

    private async Task<EventStretch> MeasureAsync(long started, List<Task<TimeSpan>> seen, int events, int acks = 0)
    {
        var rate = events / Stopwatch.GetElapsedTime(started).TotalSeconds;
        var replies = await Task.WhenAll(seen);
        await scene.Slack.Settles();
        var acked = scene.Slack.Record.Acks.Skip(acks).Select(a => a.After);
        return new EventStretch(rate, acked.At(0.99), replies.At(0.5), replies.At(0.95), replies.Length);
    }

    private Task<TimeSpan> Seen(SlackTalk talk, Action say)
    {
        Asked asked = new(Stopwatch.GetTimestamp());
        _asked.GetOrAdd(talk.Channel, _ => new()).Enqueue(asked);
        say();
        return asked.Seen.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>A status line or a message is seen; a message answers what was asked first.</summary>
    private void See(FakeSlackCall call)
    {
        var isMessage = call is { Error: null, Method: "chat.postMessage" or "chat.startStream" };
        var isLine = call.Method == "assistant.threads.setStatus" && call["status"] is { Length: > 0 };
        if ((isMessage || isLine) && (call["channel"] ?? call["channel_id"]) is { } channel && _asked.GetValueOrDefault(channel) is { } queue && queue.TryPeek(out var asked))
        {
            asked.Seen.TrySetResult(Stopwatch.GetElapsedTime(asked.At));
            _ = isMessage && queue.TryDequeue(out _);
        }
    }

    private sealed record Asked(long At)
    {
        public TaskCompletionSource<TimeSpan> Seen { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
