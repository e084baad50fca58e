using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CareerWriter.Fakes.Redis;

namespace CareerWriter.Load.Slack;

/// <summary>
/// The kill run through Slack: people talk in channels and direct messages while workers and Redis are killed, events come twice, and all sockets are cut for a while. What is counted
/// is what people see in the end: a draft for each request, once, in order.
/// </summary>
internal static class SlackKillRun
{
    private const int Conversations = 16;
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    /// <summary>Runs it; 0 when nothing was lost, doubled or out of order.</summary>
    /// <param name="kills">How many workers are killed.</param>
    /// <param name="cut">How long Slack has no sockets, in the middle.</param>
    public static async Task<int> RunAsync(int kills, TimeSpan cut)
    {
        await using var redis = await RedisProcess.StartAsync(durable: true);
        await using var scene = await SlackScene.StartAsync(Conversations);
        // Slack delivers again at once, after a minute and after five; here after a tenth of that.
        (scene.Slack.Sockets.Patience, scene.Slack.Sockets.RetryWait) = (cut + _patience, TimeSpan.FromSeconds(10));
        using Killing killing = new(redis, () => scene.StartWorker(redis, Killing.Settings));
        await killing.ReadyAsync();
        using CancellationTokenSource over = new();
        var talks = scene.Talks.Select(t => TalkAsync(scene, t, over.Token)).ToList();
        await killing.RunAsync(kills / 2);
        await scene.Slack.Sockets.CutAsync(cut);
        await killing.RunAsync(kills - (kills / 2));
        await over.CancelAsync();
        await Task.WhenAll(talks);
        return await CountAsync(scene, kills, cut);
    }

    private static async Task TalkAsync(SlackScene scene, SlackTalk talk, CancellationToken over)
    {
        await scene.Begin(talk).Delivered;
        while (!over.IsCancellationRequested || talk.Asked.Count < 4)
        {
            await Task.Delay(RandomNumberGenerator.GetInt32(500, 3000), CancellationToken.None);
            // A length of its own each time: every message makes one draft, which tells whose it is.
            var limit = 600 + talk.Asked.Count;
            talk.Asked.Add(limit);
            var asked = scene.Ask(talk, limit);
            if (RandomNumberGenerator.GetInt32(4) == 0)
            {
                scene.Slack.Repeats(asked);
            }

            // What is said before the last thing arrived may overtake it in Slack too.
            await asked.Delivered;
        }
    }

    private static async Task<int> CountAsync(SlackScene scene, int kills, TimeSpan cut)
    {
        var started = Stopwatch.GetTimestamp();
        while (scene.Talks.Any(t => t.Asked.Except(scene.DraftsOf(t)).Any()) && Stopwatch.GetElapsedTime(started) < _patience)
        {
            await Task.Delay(100);
        }

        var took = Stopwatch.GetElapsedTime(started);
        await Task.Delay(TimeSpan.FromSeconds(3)); // what would come twice may come late
        var (lost, doubled, disordered) = (0, scene.Doubled(), 0);
        foreach (var talk in scene.Talks)
        {
            var shown = scene.DraftsOf(talk);
            foreach (var limit in talk.Asked.Except(shown))
            {
                lost++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"no draft of {limit} in {talk.Channel}"));
            }

            doubled += shown.Count - shown.Distinct().Count();
            disordered += shown.Distinct().Zip(talk.Asked.Intersect(shown)).Count(p => p.First != p.Second);
        }

        // An event that comes while a worker or Redis is away is not acknowledged in time; nothing else may break a rule.
        var broken = scene.Slack.Violations.Where(v => !v.Contains("not acknowledged in time", StringComparison.Ordinal)).ToList();
        broken.ForEach(Console.WriteLine);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Slack: {kills} kills and {cut.TotalSeconds:0} s without sockets, {scene.Talks.Sum(t => t.Asked.Count)} messages in {Conversations} conversations: {lost} lost, {doubled} doubled, {disordered} out of order, {broken.Count} rules broken; the last draft {took.TotalSeconds:0.0} s after the last message"));
        return lost + doubled + disordered + broken.Count == 0 ? 0 : 1;
    }
}
