using System.Text;
using CareerWriter.Conversation;
using CareerWriter.Host.Commands.Json;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Commands.Chat;

/// <summary>The conversation as lines of JSON (contracts, "chat --json"): a turn a line in, a view a line out, and a line when the turn is over.</summary>
internal sealed class JsonChat(CommandConsole console, ConversationRun run)
{
    private readonly TextWriter _output = console.Output;
    private int _turn;

    /// <summary>Answers turns until the input ends.</summary>
    /// <param name="first">Files that the call named: a turn of their own before the first line.</param>
    /// <param name="cancellationToken">Ends the conversation.</param>
    public async Task RunAsync(IReadOnlyList<UploadedFile> first, CancellationToken cancellationToken)
    {
        if (first.Count > 0)
        {
            await TurnAsync(() => run.SayAsync("", first, by: null, Progress, cancellationToken));
        }

        using StreamReader input = new(console.Input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                await TurnAsync(() => AnswerAsync(line, cancellationToken));
            }
        }
    }

    private IProgress<View.Progress> Progress => new AtOnce(this);

    private async Task<IReadOnlyList<View>> AnswerAsync(string line, CancellationToken cancellationToken)
    {
        if (!ChatTurnJson.TryRead(line, out var turn, out var wrong))
        {
            return [new View.Error(wrong)];
        }

        try
        {
            return turn.Press is { } action
                ? await run.PressAsync(action, turn.FieldTexts, turn.As, Progress, cancellationToken)
                : await run.SayAsync(turn.Say ?? "", await new InputFiles(console).ReadAsync([.. turn.Files?.Where(f => f != "-") ?? []], cancellationToken), turn.As, Progress, cancellationToken);
        }
        catch (CallException failure)
        {
            return [new View.Error(failure.Message)];
        }
    }

    private async Task TurnAsync(Func<Task<IReadOnlyList<View>>> answer)
    {
        _turn++;
        foreach (var view in await answer())
        {
            Write(view);
        }

        ViewJson.WriteDone(_output, _turn);
        await _output.FlushAsync();
    }

    private void Write(View view)
    {
        if (view is not View.Export export)
        {
            ViewJson.Write(_output, _turn, view);
            return;
        }

        try
        {
            ViewJson.Write(_output, _turn, export, ExportFiles.Save(export));
        }
        catch (CallException failure)
        {
            ViewJson.Write(_output, _turn, new View.Error(failure.Message));
        }
    }

    /// <summary>Progress is worth something only while the work goes on.</summary>
    private sealed class AtOnce(JsonChat chat) : IProgress<View.Progress>
    {
        public void Report(View.Progress value)
        {
            ViewJson.Write(chat._output, chat._turn, value);
            chat._output.Flush();
        }
    }
}
