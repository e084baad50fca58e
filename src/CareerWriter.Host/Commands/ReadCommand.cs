using System.CommandLine;
using CareerWriter.Host.Commands.Json;
using CareerWriter.Host.Commands.Views;

namespace CareerWriter.Host.Commands;

/// <summary><c>read FILE…</c>: what was read from career files.</summary>
internal static class ReadCommand
{
    /// <summary>The command with its symbols.</summary>
    public static Command Build(CommandConsole console)
    {
        var files = CommandSymbols.Files();
        var today = CommandSymbols.Today();
        var json = CommandSymbols.Json();
        Command command = new("read", "경력 파일에서 읽은 것(회사, 프로젝트, 근거, 확인할 점)을 보여 줍니다") { files, today, json };
        command.SetAction((call, cancellationToken) =>
            RunAsync(console, call.GetRequiredValue(files), call.GetValue(today) ?? console.Today, call.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandConsole console, string[] paths, DateOnly today, bool json, CancellationToken cancellationToken)
    {
        using ProgressLine progress = new(console);
        progress.Step($"경력 파일 {paths.Length}개 읽는 중");
        var career = await CareerFiles.ReadAsync(new CareerPipeline(Readers.All), new InputFiles(console), paths, today, cancellationToken);
        progress.Dispose();
        if (json)
        {
            CommandJson.Write(console.Output, ReadJson.From(career));
        }
        else
        {
            new ReadView(new Terminal(console)).Write(career);
        }

        return career.GaveText() ? ExitStatus.Done : ExitStatus.Negative;
    }
}
