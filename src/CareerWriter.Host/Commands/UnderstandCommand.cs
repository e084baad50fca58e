using System.CommandLine;
using System.Text;
using CareerWriter.Host.Commands.Json;
using CareerWriter.Host.Commands.Views;
using CareerWriter.Revise.Requests;

namespace CareerWriter.Host.Commands;

/// <summary><c>understand TEXT</c>: what a revision request means; without TEXT, one request a line from standard input, one JSON document a line out.</summary>
internal static class UnderstandCommand
{
    /// <summary>The command with its symbols.</summary>
    public static Command Build(CommandConsole console)
    {
        Argument<string?> text = new("text") { HelpName = "요청", Arity = ArgumentArity.ZeroOrOne, Description = "고쳐 달라는 말. 없으면 표준 입력을 한 줄씩 읽습니다" };
        var json = CommandSymbols.Json();
        Command command = new("understand", "고쳐 달라는 말이 무엇을 바라는지 보여 줍니다") { text, json };
        command.SetAction((call, cancellationToken) => RunAsync(console, call.GetValue(text), call.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandConsole console, string? text, bool json, CancellationToken cancellationToken)
    {
        if (text is null or "-")
        {
            await LinesAsync(console, cancellationToken);
        }
        else if (json)
        {
            UnderstandJson.Write(console.Output, RequestGrammar.Understand(text));
        }
        else
        {
            new EditView(new Terminal(console)).Write(RequestGrammar.Understand(text));
        }

        return ExitStatus.Done;
    }

    /// <summary>Every line has its answer at once, blank ones too, so that lines correspond and a script may wait for each.</summary>
    private static async Task LinesAsync(CommandConsole console, CancellationToken cancellationToken)
    {
        using StreamReader lines = new(console.Input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            UnderstandJson.Write(console.Output, RequestGrammar.Understand(line));
            await console.Output.FlushAsync(cancellationToken);
        }
    }
}
