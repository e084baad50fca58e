using System.Globalization;
using System.Runtime.CompilerServices;
using CareerWriter.Fakes.Programs;
using CareerWriter.Fakes.Redis;
using CareerWriter.Fakes.Slack;

namespace CareerWriter.Load.Slack;

/// <summary>The bot in Slack beside a bot on Slack's own client that only says one thing back: the same workspace, people and events, one after the other.</summary>
internal static class SlackNumbersRun
{
    private const int Conversations = 50;
    private const int EventsASecond = 500;
    private const int Asking = 25; // 20 a second
    private static readonly TimeSpan _warming = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _measuring = TimeSpan.FromSeconds(30);

    private sealed record Seen(long Idle, long Loaded, EventStretch Beginning, EventStretch Load);

    /// <summary>Runs it; 0 when all limits were kept.</summary>
    public static async Task<int> RunAsync()
    {
        var kept = true;
        void Line(string what, string ours, string echo, string limit, bool holds)
        {
            kept &= holds;
            Console.WriteLine($"| {what} | {ours} | {echo} | {limit} | {(holds ? "yes" : "NO")} |");
        }

        Console.WriteLine("| what | CareerWriter | echo on bolt | limit | kept |\n| --- | --- | --- | --- | --- |");
        using NodePackage package = new(Sources());
        var echo = await EchoAsync(package);
        var ours = await OursAsync();
        Line("events that arrived, a second", Say($"{ours.Load.Rate:0}"), Say($"{echo.Load.Rate:0}"), Say($"{EventsASecond}"), ours.Load.Rate >= EventsASecond * 0.98);
        Line("acknowledgement, p99", Ms(ours.Load.AckLate), Ms(echo.Load.AckLate), "<= 50 ms, no slower than the echo", ours.Load.AckLate <= TimeSpan.FromMilliseconds(50) && ours.Load.AckLate <= echo.Load.AckLate);
        Line("first reply, median", Ms(ours.Load.ReplyMedian), Ms(echo.Load.ReplyMedian), "within 3 ms", ours.Load.ReplyMedian <= echo.Load.ReplyMedian + TimeSpan.FromMilliseconds(3));
        Line("first reply, p95", Ms(ours.Load.ReplyLate), Ms(echo.Load.ReplyLate), "<= 300 ms", ours.Load.ReplyLate <= TimeSpan.FromMilliseconds(300));
        Line(Say($"first reply when {Conversations} conversations begin at once, p95"), Ms(ours.Beginning.ReplyLate), Ms(echo.Beginning.ReplyLate), "<= 300 ms", ours.Beginning.ReplyLate <= TimeSpan.FromMilliseconds(300));
        Line("memory, idle", Mb(ours.Idle), Mb(echo.Idle), "<= 1.5 ×", ours.Idle <= 1.5 * echo.Idle);
        Line("memory, loaded", Mb(ours.Loaded), Mb(echo.Loaded), "<= 1.5 ×", ours.Loaded <= 1.5 * echo.Loaded);
        return kept ? 0 : 1;
    }

    private static async Task<Seen> OursAsync()
    {
        await using var redis = await RedisProcess.StartAsync();
        await using var scene = await SlackScene.StartAsync(Conversations);
        using var worker = scene.StartWorker(redis);
        await worker.ReadyAsync();
        return await MeasureAsync(scene, () => worker.Memory);
    }

    private static async Task<Seen> EchoAsync(NodePackage package)
    {
        await using var scene = await SlackScene.StartAsync(Conversations);
        using var echo = package.Start("echo.mjs", ("API", scene.Slack.ApiBaseAddress.AbsoluteUri), ("BOT_TOKEN", FakeSlack.BotToken), ("APP_TOKEN", FakeSlack.AppToken));
        return await MeasureAsync(scene, () => echo.Memory);
    }

    private static async Task<Seen> MeasureAsync(SlackScene scene, Func<long> memory)
    {
        await scene.Slack.Sockets.OpenedAsync(1);
        using EventLoad load = new(scene);
        load.Watch();
        await Task.Delay(TimeSpan.FromSeconds(5));
        var idle = memory();
        var beginning = await load.BeginAsync();
        await Task.Delay(TimeSpan.FromSeconds(5));
        await load.RunAsync(EventsASecond, Asking, _warming);
        var loaded = await load.RunAsync(EventsASecond, Asking, _measuring);
        scene.Slack.Violations.Distinct().ToList().ForEach(Console.WriteLine);
        return new Seen(idle, memory(), beginning, loaded);
    }

    private static string Sources([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "bolt");

    private static string Ms(TimeSpan time) => Say($"{time.TotalMilliseconds:0.0} ms");

    private static string Mb(long bytes) => Say($"{bytes / 1024 / 1024} MB");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
