using System.CommandLine;
using CareerWriter.Conversation;

namespace CareerWriter.Host.Commands.Chat;

/// <summary><c>chat</c>: one conversation in the terminal, or one JSON turn a line.</summary>
internal static class ChatCommand
{
    /// <summary>The command with its symbols.</summary>
    public static Command Build(CommandConsole console)
    {
        Argument<string[]> files = new("files") { HelpName = "파일", Arity = ArgumentArity.ZeroOrMore, Description = "처음에 올릴 경력 파일(나중에 올려도 됩니다)" };
        var question = CommandSymbols.Question();
        var posting = CommandSymbols.Posting();
        var limit = CommandSymbols.Limit();
        var count = CommandSymbols.Count();
        var blind = CommandSymbols.Blind();
        var today = CommandSymbols.Today();
        Option<bool> json = new("--json") { Description = "한 줄에 JSON 하나씩 받고 냅니다" };
        Command command = new("chat", "대화하며 초안을 쓰고 다듬습니다") { files, question, posting, limit, count, blind, today, json };
        command.SetAction((call, cancellationToken) => RunAsync(console, new ChatCall(
            call.GetValue(files) ?? [],
            call.GetValue(question),
            call.GetValue(posting),
            Limits.Of(call.GetValue(limit), call.GetValue(count), stated: null),
            call.GetValue(blind),
            call.GetValue(today) ?? console.Today,
            call.GetValue(json)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandConsole console, ChatCall call, CancellationToken cancellationToken)
    {
        using LinkReading links = new(console);
        var input = new InputFiles(console);
        var run = new ConversationRun(console, call.Today, ConversationRun.Through(links))
        {
            State = await StartAsync(call, input, links, cancellationToken),
        };
        var files = await input.ReadAsync(call.Files, cancellationToken);
        if (call.Json)
        {
            await new JsonChat(console, run).RunAsync(files, cancellationToken);
        }
        else
        {
            await new TerminalChat(console, run).RunAsync(files, cancellationToken);
        }

        return ExitStatus.Done;
    }

    private static async Task<ConversationState> StartAsync(ChatCall call, InputFiles input, LinkReading links, CancellationToken cancellationToken)
    {
        var state = (ConversationRun.Empty with { Blind = call.Blind }).With(new Evidence.Request { Question = call.Question, Limit = call.Limit });
        return call.Posting is { } named ? state.With(await new PostingInputs(input, links).ReadAsync(named, call.Today, cancellationToken)) : state;
    }
}

/// <summary>What a conversation is started with.</summary>
internal sealed record ChatCall(string[] Files, string? Question, string? Posting, LengthLimit? Limit, bool Blind, DateOnly Today, bool Json);
