using System.CommandLine;
using CareerWriter.Evidence;
using CareerWriter.Host.Commands.Json;
using CareerWriter.Host.Commands.Views;
using CareerWriter.Korean;

namespace CareerWriter.Host.Commands;

/// <summary><c>check TEXTFILE --career FILE…</c>: any text, sentence by sentence, against career files.</summary>
internal static class CheckCommand
{
    /// <summary>The command with its symbols.</summary>
    public static Command Build(CommandConsole console)
    {
        Argument<string> text = new("text") { HelpName = "글", Description = "대조할 글이 든 파일. -는 표준 입력입니다" };
        Option<string[]> career = new("--career") { HelpName = "파일", Required = true, AllowMultipleArgumentsPerToken = true, Arity = ArgumentArity.OneOrMore, Description = "경력 파일" };
        var posting = CommandSymbols.Posting();
        var limit = CommandSymbols.Limit();
        var count = CommandSymbols.Count();
        var blind = CommandSymbols.Blind();
        var today = CommandSymbols.Today();
        var json = CommandSymbols.Json();
        Command command = new("check", "글을 문장마다 경력과 대조합니다") { text, career, posting, limit, count, blind, today, json };
        command.SetAction((call, cancellationToken) => new Run(console, new(
            call.GetRequiredValue(text),
            call.GetRequiredValue(career),
            call.GetValue(posting),
            Limits.Of(call.GetValue(limit), call.GetValue(count), stated: null),
            call.GetValue(blind),
            call.GetValue(today) ?? console.Today,
            call.GetValue(json))).CheckAsync(cancellationToken));
        return command;
    }

    private sealed record Call(string Text, string[] Career, string? Posting, LengthLimit? Limit, bool Blind, DateOnly Today, bool Json);

    private sealed class Run(CommandConsole console, Call call)
    {
        private readonly CareerPipeline _pipeline = new(Readers.All);

        public async Task<int> CheckAsync(CancellationToken cancellationToken)
        {
            using ProgressLine progress = new(console);
            InputFiles input = new(console);
            progress.Step("대조할 글 읽는 중 (1/4)");
            var documents = await Readers.All.ReadAsync(await input.ReadAsync([call.Text], cancellationToken), cancellationToken);
            progress.Step($"경력 파일 {call.Career.Length}개 읽는 중 (2/4)");
            var career = await CareerFiles.ReadAsync(_pipeline, input, call.Career, call.Today, cancellationToken);
            progress.Step("공고 읽는 중 (3/4)");
            using LinkReading links = new(console);
            var (posting, notices) = await new PostingInputs(input, links).ChooseAsync(call.Posting, career, cancellationToken);
            progress.Step("문장 대조 중 (4/4)");
            var text = string.Join("\n\n", documents.Select(d => d.Text)).Trim();
            var report = CareerPipeline.Check(text, new(career, posting, call.Limit, call.Blind));
            progress.Dispose();
            Show(report, text, career, [.. Unread(documents.SelectMany(d => d.Notices)), .. notices, .. Unread(career.Notices)]);
            return report.Passes && text.Length > 0 && career.GaveText() ? ExitStatus.Done : ExitStatus.Negative;
        }

        private static IEnumerable<Notice> Unread(IEnumerable<Notice> notices) => notices.Where(n => n.Kind == NoticeKind.Unreadable);

        private void Show(Verify.CheckReport report, string text, FactBook career, IReadOnlyList<Notice> notices)
        {
            var counts = TextCount.All(text);
            if (call.Json)
            {
                CommandJson.Write(console.Output, CheckJson.From(report, counts, notices));
            }
            else
            {
                new CheckView(new Terminal(console)).Write(report, counts, call.Limit, career, notices);
            }
        }
    }
}
