using System.CommandLine;
using CareerWriter.Host.Bot;

namespace CareerWriter.Host.Commands;

/// <summary><c>health</c>: whether the bot of this machine lives, for containers and supervisors.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    /// <summary>The command.</summary>
    public static Command Build(CommandConsole console)
    {
        Command command = new("health", "이 기계에서 실행 중인 봇이 살아 있는지 봅니다");
        command.SetAction((_, cancellationToken) => RunAsync(console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandConsole console, CancellationToken cancellationToken)
    {
        var address = Settings.Read<HttpOptions>(Settings.OfProgram(), "Http").Address;
        using HttpClient http = new() { Timeout = _patience };
        try
        {
            using var answer = await http.GetAsync(new Uri(address, "/health/live"), cancellationToken);
            await console.Output.WriteLineAsync(answer.IsSuccessStatusCode ? "정상입니다." : "멈춰 있습니다. 다시 시작해 주세요.");
            return answer.IsSuccessStatusCode ? ExitStatus.Done : ExitStatus.Negative;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            await console.Output.WriteLineAsync($"{address}에서 봇이 답하지 않습니다. 실행 중인지 확인해 주세요.");
            return ExitStatus.Negative;
        }
    }
}
