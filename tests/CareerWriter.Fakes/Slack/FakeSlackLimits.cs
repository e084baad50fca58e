namespace CareerWriter.Fakes.Slack;

/// <summary>Slack's limits on calls: tiers per method, and a message a second in each channel.</summary>
internal sealed class FakeSlackLimits
{
    // A message a second is the limit on average; Slack tolerates two that come closer on the way.
    private const int TogetherInOneChannel = 2;
    private static readonly TimeSpan s_together = TimeSpan.FromSeconds(0.9);

    private static readonly Dictionary<string, int> s_perMinute = new(StringComparer.Ordinal)
    {
        ["chat.update"] = 50,
        ["chat.delete"] = 50,
        ["chat.postEphemeral"] = 100,
        ["chat.startStream"] = 20,
        ["chat.appendStream"] = 100,
        ["chat.stopStream"] = 20,
        ["conversations.replies"] = 50,
        ["conversations.history"] = 50,
        ["views.open"] = 100,
        ["views.update"] = 100,
        ["files.info"] = 100,
    };

    private readonly Dictionary<string, Queue<DateTimeOffset>> _calls = new(StringComparer.Ordinal);

    /// <summary>Counts a call; true: it was one too many.</summary>
    public bool IsTooMany(string method, string? channel, DateTimeOffset now)
    {
        lock (_calls)
        {
            var (key, most, within) = method == "chat.postMessage"
                ? ($"{method}/{channel}", TogetherInOneChannel, s_together)
                : (method, s_perMinute.GetValueOrDefault(method, int.MaxValue), TimeSpan.FromMinutes(1));
            if (!_calls.TryGetValue(key, out var calls))
            {
                _calls[key] = calls = new();
            }

            while (calls.TryPeek(out var first) && now - first >= within)
            {
                calls.Dequeue();
            }

            if (calls.Count >= most)
            {
                return true;
            }

            calls.Enqueue(now);
            return false;
        }
    }
}
