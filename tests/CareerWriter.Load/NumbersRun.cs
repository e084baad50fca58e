using System.Globalization;
using CareerWriter.Fakes.Redis;

namespace CareerWriter.Load;

/// <summary>Measures everything in one run, each number beside what it is held against.</summary>
internal static class NumbersRun
{
    /// <summary>Runs it; 0 when all limits were kept.</summary>
    public static async Task<int> RunAsync()
    {
        var (kept, one) = (true, TimeSpan.Zero);
        void Line(string what, string value, string limit, bool holds)
        {
            kept &= holds;
            Console.WriteLine($"| {what} | {value} | {limit} | {(holds ? "yes" : "NO")} |");
        }

        Console.WriteLine("| what | measured | limit | kept |\n| --- | --- | --- | --- |");
        await using (var redis = await RedisProcess.StartAsync())
        {
            var (ours, plain) = await AcceptRate.MeasureAsync(redis);
            Line("accepting (one script) against XADD of the same payload, redis-benchmark -c 50", Say($"{ours:N0}/s, {plain:N0}/s: {ours / plain:P0}"), ">= 60 %", ours >= 0.6 * plain);
        }

        await using (var redis = await RedisProcess.StartAsync())
        {
            await using TurnLoad load = await TurnLoad.StartAsync(redis, workers: 1, conversations: 200);
            await load.AsFastAsPossibleAsync(TimeSpan.FromSeconds(10));
            var most = await load.AsFastAsPossibleAsync(TimeSpan.FromSeconds(30));
            Line("turns of 200 conversations, as fast as they are answered", Say($"{most.Rate:0}/s, median {most.Median.TotalMilliseconds:0} ms"), ">= 300/s", most.Rate >= 300);
            var half = await load.AtRateAsync(150, TimeSpan.FromSeconds(20));
            Line("first view at 150 turns/s", Say($"median {half.Median.TotalMilliseconds:0.0} ms, p99 {half.Late.TotalMilliseconds:0.0} ms at {half.Rate:0}/s"), "p99 <= 100 ms", half.Late <= TimeSpan.FromMilliseconds(100));
            var trips = await load.RoundTripsAsync();
            Line("commands to Redis for a turn, of the driver, the worker and the page's log", Say($"{trips:0.0}"), "<= 8", trips <= 8);
            one = most.Processor;
            Line("memory of the worker", Say($"{load.Memory / 1024 / 1024} MB"), "told", holds: true);
        }

        await using (var redis = await RedisProcess.StartAsync())
        {
            await using TurnLoad load = await TurnLoad.StartAsync(redis, workers: 2, conversations: 200);
            await load.AsFastAsPossibleAsync(TimeSpan.FromSeconds(10));
            var two = await load.AsFastAsPossibleAsync(TimeSpan.FromSeconds(20));
            Line("two workers on the same two cores", Say($"{two.Rate:0}/s, {two.Processor.TotalMilliseconds:0.00} ms of both for a turn (one: {one.TotalMilliseconds:0.00} ms)"), "told", holds: true);
        }

        await using (var redis = await RedisProcess.StartAsync())
        {
            await using TurnLoad load = await TurnLoad.StartAsync(redis, workers: 1, conversations: 1);
            var (early, late) = await load.LongConversationAsync(500);
            Line("turn 500 of a conversation against turn 5", Say($"{late.TotalMilliseconds:0.0} ms, {early.TotalMilliseconds:0.0} ms: {late / early:0.00} ×"), "<= 1.2 ×", late <= 1.2 * early);
        }

        await using (var redis = await RedisProcess.StartAsync())
        {
            await using TurnLoad load = await TurnLoad.StartAsync(redis, workers: 1, conversations: 1);
            var (conversation, thread) = await load.MemoryOfTenVersionsAsync();
            Line("Redis memory of a conversation: a career of 7 KB and ten versions", Say($"{conversation / 1024.0:0.0} KB (what the page shows: {thread / 1024.0:0.0} KB more)"), "<= 40 KB", conversation <= 40 * 1024);
        }

        return kept ? 0 : 1;
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
