using System.CommandLine;
using CareerWriter.Host.Commands.Json;
using CareerWriter.Host.Commands.Views;

namespace CareerWriter.Host.Commands;

/// <summary><c>posting FILE|URL</c>: what was read from a job posting.</summary>
internal static class PostingCommand
{
    /// <summary>The command with its symbols.</summary>
    public static Command Build(CommandConsole console)
    {
        Argument<string> source = new("posting") { HelpName = "공고", Description = "공고 파일(html, txt, md …)이나 링크. -는 표준 입력입니다" };
        var today = CommandSymbols.Today();
        var json = CommandSymbols.Json();
        Command command = new("posting", "채용 공고에서 읽은 것(업무, 요건, 기술, 문항)을 보여 줍니다") { source, today, json };
        command.SetAction((call, cancellationToken) =>
            RunAsync(console, call.GetRequiredValue(source), call.GetValue(today) ?? console.Today, call.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandConsole console, string source, DateOnly today, bool json, CancellationToken cancellationToken)
    {
        using ProgressLine progress = new(console);
        progress.Step("공고 읽는 중");
        using LinkReading links = new(console);
        var posting = await new PostingInputs(new InputFiles(console), links).ReadAsync(source, today, cancellationToken);
        progress.Dispose();
        if (json)
        {
            CommandJson.Write(console.Output, PostingJson.From(posting));
        }
        else
        {
            new PostingView(new Terminal(console)).Write(posting);
        }

        return PostingInputs.WasRead(posting) ? ExitStatus.Done : ExitStatus.Negative;
    }
}
