using System.Diagnostics;
using CareerWriter.Host.Bot;
using CareerWriter.Host.Commands;
using CareerWriter.Host.Tests.Commands;
using Microsoft.Extensions.Configuration;

namespace CareerWriter.Host.Tests.Bot;

/// <summary>What the program does without a command: it serves the workspace until it is told to stop, or says which setting keeps it from starting.</summary>
public sealed class StartUpTests
{
    [Theory]
    [InlineData("Redis:Connection", "", "State:Keys:0", "short", "State__Keys__0")]
    [InlineData("Redis:Connection", "localhost:6379,nonsense=1", "", "", "Redis__Connection")]
    [InlineData("Redis:Prefix", "{a}", "", "", "Redis__Prefix")]
    [InlineData("State:Lease", "00:00:00", "", "", "State__Lease")]
    [InlineData("State:KeepFor", "00:00:01", "", "", "State__KeepFor")]
    [InlineData("Engine:Conversations", "0", "", "", "Engine__Conversations")]
    [InlineData("Engine:TurnTime", "00:00:00", "", "", "Engine__TurnTime")]
    [InlineData("Engine:Limits:Files", "0", "", "", "Engine__Limits")]
    [InlineData("Http:Address", "ftp://127.0.0.1/", "", "", "Http__Address")]
    [InlineData("Telemetry:Endpoint", "ftp://localhost/", "", "", "Telemetry__Endpoint")]
    [InlineData("Engine:Conversations", "viele", "", "", "Engine:Conversations")]
    [InlineData("Postings:MostBytes", "0", "", "", "Postings")]
    public void A_setting_that_cannot_be_used_is_named(string key, string value, string otherKey, string otherValue, string named)
    {
        Dictionary<string, string?> settings = new() { [key] = value };
        if (otherKey.Length > 0)
        {
            settings[otherKey] = otherValue;
        }

        var failure = Assert.Throws<CallException>(() => BotSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));

        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
        Assert.Matches("[가-힣]", failure.Message);
    }

    [Fact]
    public void All_wrong_settings_are_named_at_once()
    {
        var failure = Assert.Throws<CallException>(() => BotSettings.Of(new ConfigurationBuilder()
            .AddInMemoryCollection([new("State:Keys:0", "x"), new("Engine:MostTries", "0"), new("Redis:Prefix", "")]).Build()));

        Assert.Contains("State__Keys__0", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Engine__MostTries", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Redis__Prefix", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_serves_the_page_and_ends_well_when_it_is_told_to()
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "CareerWriter.Host.dll")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["Http__Address"] = "http://127.0.0.1:0";
        using var program = Process.Start(start)!;
        var first = (await program.StandardOutput.ReadLineAsync())!;
        using HttpClient http = new();
        var page = await http.GetStringAsync(new Uri(first[first.IndexOf("http", StringComparison.Ordinal)..]));
        using var kill = Process.Start("kill", ["-TERM", $"{program.Id}"]);
        await program.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);

        Assert.Contains("CareerWriter", page, StringComparison.Ordinal);
        Assert.Equal(0, program.ExitCode);
    }

    [Fact]
    public async Task A_wrong_setting_ends_the_program_with_one_line()
    {
        var run = await BuiltProgram.RunAsync([], [], new Dictionary<string, string> { ["Redis__Connection"] = "localhost:6379,nonsense=1" });

        Assert.Equal(2, run.Status);
        Assert.Single(run.ErrorLines);
        Assert.Empty(run.Output);
    }
}
