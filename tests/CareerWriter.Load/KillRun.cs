using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CareerWriter.Fakes.Redis;
using CareerWriter.Host.State;

namespace CareerWriter.Load;

/// <summary>
/// Conversations go on while workers are killed at random moments, Redis among them: every message is delivered at least once, some twice. In the end each must have been answered
/// once, in its order, and shown once.
/// </summary>
internal static class KillRun
{
    private const int Threads = 16;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Runs it; 0 when nothing was lost, doubled or out of order.</summary>
    public static async Task<int> RunAsync(int kills)
    {
        await using var redis = await RedisProcess.StartAsync(durable: true);
        await using Driver driver = new(redis.Connection);
        using Killing killing = new(redis, () => WorkerProcess.Start(redis.Connection, Killing.Settings));
        await killing.ReadyAsync();
        using CancellationTokenSource killed = new();
        var talks = Enumerable.Range(0, Threads).Select(i => TalkAsync(driver, Name(i), killed.Token)).ToList();
        await killing.RunAsync(kills);
        await killed.CancelAsync();
        var sent = await Task.WhenAll(talks);
        return await CountAsync(driver, sent, kills);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"talk{number:00000000}");

    /// <summary>Talks until the killing is over; what was sent, in order.</summary>
    private static async Task<(string Thread, IReadOnlyList<string> Requests)> TalkAsync(Driver driver, string thread, CancellationToken over)
    {
        await RepeatAsync(() => driver.OpenAsync(thread));
        var file = await RepeatAsync(() => driver.Inbox.KeepFileAsync(Driver.Key(thread), "career.md", Material.Career, default));
        await RepeatAsync(() => driver.SayAsync(thread, "0", Material.Request, file));
        List<string> requests = [];
        while (!over.IsCancellationRequested || requests.Count < 3)
        {
            // A limit of its own each time: every message makes one version, which tells whose it is.
            var request = string.Create(CultureInfo.InvariantCulture, $"{600 + requests.Count}자 이내로");
            requests.Add(request);
            var id = requests.Count.ToString(CultureInfo.InvariantCulture);
            var copies = RandomNumberGenerator.GetInt32(4) == 0 ? 2 : 1;
            await Task.WhenAll(Enumerable.Range(0, copies).Select(_ => RepeatAsync(() => driver.SayAsync(thread, id, request))));
            await Task.Delay(RandomNumberGenerator.GetInt32(50, 1000), CancellationToken.None);
        }

        return (thread, requests);
    }

    /// <summary>Delivers until it is known to be stored, as platforms do.</summary>
    private static async Task<T> RepeatAsync<T>(Func<Task<T>> deliver)
    {
        while (true)
        {
            try
            {
                return await deliver();
            }
            catch (StoreUnavailableException)
            {
                await Task.Delay(100);
            }
        }
    }

    private static Task<bool> RepeatAsync(Func<Task> deliver) => RepeatAsync(async () =>
    {
        await deliver();
        return true;
    });

    private static async Task<int> CountAsync(Driver driver, (string Thread, IReadOnlyList<string> Requests)[] sent, int kills)
    {
        var (lost, doubled, disordered, messages) = (0, 0, 0, 0);
        var started = Stopwatch.GetTimestamp();
        foreach (var (thread, requests) in sent)
        {
            for (var i = 0; i <= requests.Count; i++)
            {
                try
                {
                    await driver.AnsweredAsync(thread, i.ToString(CultureInfo.InvariantCulture), Patience);
                }
                catch (OperationCanceledException)
                {
                    lost++;
                }
            }

            messages += requests.Count + 1;
            var answered = (await driver.StateAsync(thread))!.Question!.Versions.Versions.Select(v => v.Request).OfType<string>().ToList();
            lost += requests.Except(answered).Count();
            doubled += answered.Count - answered.Distinct().Count() + Doubled(await driver.EntriesAsync(thread));
            disordered += answered.Distinct().Where((a, i) => i >= requests.Count || requests[i] != a).Count();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kills} kills, {messages} messages in {sent.Length} conversations: {lost} lost, {doubled} doubled, {disordered} out of order; the last answer {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s after the last kill"));
        return lost + doubled + disordered == 0 ? 0 : 1;
    }

    /// <summary>Versions that are shown in more than one entry.</summary>
    private static int Doubled(IReadOnlyList<Host.Workspace.Threads.PostedEntry> entries)
    {
        var shown = entries.Where(e => e.Entry.View is { } view && view.GetProperty("view").GetString() == "draft").Select(e => e.Entry.View!.Value.GetProperty("version").GetInt32()).ToList();
        return shown.Count - shown.Distinct().Count();
    }
}
