using System.CommandLine;
using CareerWriter.Evidence;
using CareerWriter.Host.Commands.Json;
using CareerWriter.Host.Commands.Views;
using CareerWriter.Posting;

namespace CareerWriter.Host.Commands;

/// <summary><c>draft FILE…</c>: a first draft with its evidence.</summary>
internal static class DraftCommand
{
    /// <summary>The command with its symbols.</summary>
    public static Command Build(CommandConsole console)
    {
        var files = CommandSymbols.Files();
        var question = CommandSymbols.Question();
        var posting = CommandSymbols.Posting();
        var limit = CommandSymbols.Limit();
        var count = CommandSymbols.Count();
        var blind = CommandSymbols.Blind();
        var today = CommandSymbols.Today();
        var json = CommandSymbols.Json();
        Command command = new("draft", "경력 파일의 근거만으로 초안을 씁니다") { files, question, posting, limit, count, blind, today, json };
        command.SetAction((call, cancellationToken) => new Run(console, new(
            call.GetRequiredValue(files),
            call.GetValue(question),
            call.GetValue(posting),
            call.GetValue(limit),
            call.GetValue(count),
            call.GetValue(blind),
            call.GetValue(today) ?? console.Today,
            call.GetValue(json))).DraftAsync(cancellationToken));
        return command;
    }

    private sealed record Call(string[] Files, string? Question, string? Posting, int? Limit, CountBasis? Count, bool Blind, DateOnly Today, bool Json);

    private sealed class Run(CommandConsole console, Call call)
    {
        private readonly CareerPipeline _pipeline = new(Readers.All);

        public async Task<int> DraftAsync(CancellationToken cancellationToken)
        {
            using ProgressLine progress = new(console);
            InputFiles input = new(console);
            progress.Step($"경력 파일 {call.Files.Length}개 읽는 중 (1/3)");
            var career = await CareerFiles.ReadAsync(_pipeline, input, call.Files, call.Today, cancellationToken);
            progress.Step("공고 읽는 중 (2/3)");
            using LinkReading links = new(console);
            var (posting, notices) = await new PostingInputs(input, links).ChooseAsync(call.Posting, career, cancellationToken);
            if (!career.GaveText())
            {
                progress.Dispose();
                return NothingRead(career);
            }

            progress.Step("초안 작성 중 (3/3)");
            var (question, limit) = Asked(career, posting);
            var result = CareerPipeline.Draft(new(career, question, posting, limit, call.Blind));
            result = result with { Notices = [.. notices, .. result.Notices] };
            progress.Dispose();
            Show(result, career);
            return ExitStatus.Done;
        }

        /// <summary>The question and its limit: the call's own, the paste's, the posting's, or the first that an old 자기소개서 leaves open.</summary>
        private (string Question, LengthLimit? Limit) Asked(FactBook career, JobPosting? posting)
        {
            var listed = posting?.Questions ?? [];
            var question = call.Question
                ?? career.Request.Question
                ?? (listed is [var first, ..] ? first.Text : null)
                ?? career.Answers.FirstOrDefault(a => a.Status != AnswerStatus.Written)?.Question
                ?? throw new CallException("문항을 찾지 못했습니다. --question으로 문항을 주거나 파일에 함께 적어 주세요.");
            var stated = listed.FirstOrDefault(q => string.Equals(q.Text, question, StringComparison.Ordinal))?.Limit ?? career.Request.Limit;
            return (question, Limits.Of(call.Limit, call.Count, stated));
        }

        private int NothingRead(FactBook career)
        {
            if (call.Json)
            {
                CommandJson.Write(console.Output, DraftJson.Nothing(call.Question ?? "", Limits.Of(call.Limit, call.Count, stated: null), career.Notices));
            }
            else
            {
                new DraftView(new Terminal(console)).WriteNothingRead(career.Notices);
            }

            return ExitStatus.Negative;
        }

        private void Show(DraftResult result, FactBook career)
        {
            if (call.Json)
            {
                CommandJson.Write(console.Output, DraftJson.From(result, career));
            }
            else
            {
                new DraftView(new Terminal(console)).Write(result, career);
            }
        }
    }
}
