using System.Globalization;
using System.Text;
using CareerWriter.Conversation;
using CareerWriter.Host.Commands.Views;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Commands.Chat;

/// <summary>The conversation for people: a line is a message, buttons are numbers, works in a pipe too.</summary>
internal sealed class TerminalChat(CommandConsole console, ConversationRun run)
{
    private readonly ConversationView _view = new(new Terminal(console), Saved);
    private IReadOnlyList<ViewAction> _buttons = [];

    /// <summary>Answers lines until the input ends or the person leaves.</summary>
    /// <param name="first">Files that the call named.</param>
    /// <param name="cancellationToken">Ends the conversation.</param>
    public async Task RunAsync(IReadOnlyList<UploadedFile> first, CancellationToken cancellationToken)
    {
        console.Output.WriteLine(Words.Welcome);
        if (first.Count > 0)
        {
            await TurnAsync(progress => run.SayAsync("", first, by: null, progress, cancellationToken));
        }

        using StreamReader input = new(console.Input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        while (await ReadAsync(input, cancellationToken) is { } said && !Words.Leave.Contains(said.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            if (!string.IsNullOrWhiteSpace(said))
            {
                await TurnAsync(progress => AnswerAsync(said, progress, cancellationToken));
            }
        }
    }

    private async Task<IReadOnlyList<View>> AnswerAsync(string said, IProgress<View.Progress> progress, CancellationToken cancellationToken)
    {
        var (by, words) = SpeakerOf(said);
        var word = words.Trim();
        var parts = word.Split(' ', 2, StringSplitOptions.TrimEntries);
        if (int.TryParse(parts[0].Trim('[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index >= 1 && index <= _buttons.Count
            && (parts.Length == 1 || _buttons[index - 1].Fields.Count > 0))
        {
            var button = _buttons[index - 1];
            return await run.PressAsync(button.Id, FieldLine.Read(button.Fields, parts.ElementAtOrDefault(1) ?? ""), by, progress, cancellationToken);
        }

        try
        {
            var files = word.StartsWith(Words.FilePrefix, StringComparison.Ordinal)
                ? await new InputFiles(console).ReadAsync(word[Words.FilePrefix.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries), cancellationToken)
                : [];
            return await run.SayAsync(files.Count > 0 ? "" : words, files, by, progress, cancellationToken);
        }
        catch (CallException failure)
        {
            return [new View.Error(failure.Message)];
        }
    }

    /// <summary>Whoever speaks: a colleague when the line begins with their name (<c>@이름 …</c>), else the owner.</summary>
    private static (string? By, string Words) SpeakerOf(string said) => said.TrimStart() is ['@', .. var named] && named.Split(' ', 2) is [{ Length: > 0 } name, var words]
        ? (name, words)
        : (null, said);

    private static string Saved(View.Export export)
    {
        try
        {
            return Words.Saved(ExportFiles.Save(export)).In(export.Language);
        }
        catch (CallException failure)
        {
            return failure.Message;
        }
    }

    private async Task TurnAsync(Func<IProgress<View.Progress>, Task<IReadOnlyList<View>>> answer)
    {
        using ProgressLine line = new(console);
        var views = await answer(new Shown(line));
        line.Dispose();
        _buttons = _view.Write(views);
        await console.Output.FlushAsync();
    }

    /// <summary>A line, or all lines between two that hold nothing but the paste mark.</summary>
    private async Task<string?> ReadAsync(StreamReader input, CancellationToken cancellationToken)
    {
        if (console.OutputIsTerminal)
        {
            console.Output.Write(Words.Prompt);
            await console.Output.FlushAsync(cancellationToken);
        }

        var line = await input.ReadLineAsync(cancellationToken);
        if (line?.Trim() != Words.PasteMark)
        {
            return line;
        }

        StringBuilder pasted = new();
        while (await input.ReadLineAsync(cancellationToken) is { } next && next.Trim() != Words.PasteMark)
        {
            pasted.Append(next).Append('\n');
        }

        return pasted.ToString();
    }

    private sealed class Shown(ProgressLine line) : IProgress<View.Progress>
    {
        public void Report(View.Progress value) => line.Step(value.Text);
    }

    private static class Words
    {
        public const string Prompt = "\n나> ";
        public const string FilePrefix = "파일:";
        public const string PasteMark = "\"\"\"";
        public const string Welcome = "고치고 싶은 점을 한 줄씩 적어 주세요. 파일은 \"파일: 경로\", 여러 줄은 \"\"\" 사이에, 버튼은 번호로(적을 것이 있으면 \"7 3번: 더 짧게\"처럼 뒤에), 동료의 말은 \"@이름 …\"으로, 끝내기는 \"끝\"입니다. \"도움말\"로 할 수 있는 일을 볼 수 있습니다.";

        public static Said Saved(string path) => new($"저장했습니다: {path}", $"Saved: {path}");

        public static readonly string[] Leave = ["끝", "종료", "exit", "quit"];
    }
}
