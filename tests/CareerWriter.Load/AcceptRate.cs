using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerWriter.Fakes.Redis;
using CareerWriter.Host.State.Redis;

namespace CareerWriter.Load;

/// <summary>How many messages a second Redis accepts by our script, beside a plain XADD of the same payload: both driven by redis-benchmark with 50 connections, without pipelining, in turn.</summary>
internal static partial class AcceptRate
{
    private const int Rounds = 3;
    private const string Requests = "100000";
    private const int PayloadLength = 512; // a sealed message

    /// <summary>The best of so many rounds of each, a second.</summary>
    public static async Task<(double Ours, double Plain)> MeasureAsync(RedisProcess redis)
    {
        var script = await redis.CommandAsync("--raw", "script", "load", RedisScripts.Accept);
        var payload = new string('x', PayloadLength);
        var (ours, plain) = (0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            plain = Math.Max(plain, await BenchmarkAsync(redis, "XADD", "plain", "*", "m", payload));
            // Each message is a new one, of one of many conversations.
            ours = Math.Max(ours, await BenchmarkAsync(
                redis, "EVALSHA", script, "3", "cw:{p001}:talk:c:seen:__rand_int__", "cw:{p001}:talk:__rand_int__:in", "cw:{p001}:ready", payload, "talk:__rand_int__", "90000", "7776000", "cw:wake", "1"));
            await redis.CommandAsync("flushall");
            await redis.CommandAsync("script", "load", RedisScripts.Accept);
        }

        return (ours, plain);
    }

    private static async Task<double> BenchmarkAsync(RedisProcess redis, params string[] command)
    {
        ProcessStartInfo start = new("redis-benchmark") { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in (string[])["-p", redis.Port.ToString(CultureInfo.InvariantCulture), "-c", "50", "-n", Requests, "-r", "1000000000", "-q", .. command])
        {
            start.ArgumentList.Add(argument);
        }

        using var benchmark = Process.Start(start)!;
        var said = await benchmark.StandardOutput.ReadToEndAsync();
        await benchmark.WaitForExitAsync();
        return Rate().Matches(said) is [.., var last]
            ? double.Parse(last.Groups["rate"].ValueSpan, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"redis-benchmark said no rate: {said}");
    }

    [GeneratedRegex(@"(?<rate>[\d.]+) requests per second", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rate();
}
