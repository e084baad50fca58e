using System.Collections.Concurrent;
using System.Text;
using CareerWriter.Host.Tests.Engine;
using CareerWriter.Host.Tests.Project;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Host.Tests.Telemetry;

/// <summary>What a collector hears of the bot: numbers of turns, and nothing that anyone said.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_collector_hears_of_turns_drafts_and_findings_and_of_no_words()
    {
        ConcurrentQueue<(string Path, byte[] Body)> heard = [];
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var collector = builder.Build();
        collector.MapPost("/{**path}", async (HttpRequest request, string path) =>
        {
            using MemoryStream body = new();
            await request.Body.CopyToAsync(body);
            heard.Enqueue((path, body.ToArray()));
        });
        await collector.StartAsync();
        TalkPlatform platform = new();
        await using (var bot = await TalkBot.StartAsync(platform, "", ("Telemetry:Endpoint", collector.Urls.First())))
        {
            await bot.SayAsync("T1", "1", "", platform.Put("request.txt", await File.ReadAllBytesAsync(Repository.At("seeds", "pastes", "order-platform-request.txt"))));
            await platform.ShowsAsync(s => s.Body.Contains("\"version\":1", StringComparison.Ordinal));
            await bot.StopAsync();
        }

        var metrics = string.Concat(heard.Where(h => h.Path == "v1/metrics").Select(h => Encoding.UTF8.GetString(h.Body)));
        Assert.All(
            ["careerwriter.turns", "careerwriter.first_view.time", "careerwriter.draft.time", "careerwriter.queue.age", "careerwriter.findings"],
            name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        Assert.Contains(heard, h => h.Path == "v1/traces");
        Assert.All(heard, h => Assert.DoesNotContain("초롱로지스", Encoding.UTF8.GetString(h.Body), StringComparison.Ordinal));
        Assert.All(heard, h => Assert.DoesNotContain("T1", Encoding.UTF8.GetString(h.Body), StringComparison.Ordinal));
    }
}
