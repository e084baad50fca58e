using System.CommandLine;
using System.CommandLine.Parsing;

namespace CareerWriter.Host.Commands;

/// <summary>Says in one Korean line what is wrong with a call.</summary>
internal static class ParseErrors
{
    /// <summary>One line on what is wrong with <paramref name="call"/>, or null when nothing is.</summary>
    public static string? Explain(ParseResult call) =>
        (UnknownOption(call) ?? (call.Errors.Count > 0 ? Reason(call) : null)) is { } reason ? $"{reason} 사용법은 --help로 볼 수 있습니다." : null;

    /// <summary>The parser takes an option that it does not know for a file; before <c>--</c> no file begins with a dash, except <c>-</c> itself.</summary>
    private static string? UnknownOption(ParseResult call)
    {
        var command = call.CommandResult;
        var files = command.Command.Arguments.Select(a => command.GetResult(a)?.Tokens)
            .Concat(command.Command.Options.Where(o => o.AllowMultipleArgumentsPerToken).Select(o => command.GetResult(o)?.Tokens))
            .SelectMany(tokens => tokens ?? [])
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var unknown = call.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).FirstOrDefault(t => t.Value is ['-', _, ..] && files.Contains(t));
        return unknown is null ? null : $"알 수 없는 옵션입니다: {unknown.Value}.";
    }

    private static string Reason(ParseResult call)
    {
        // What the options' own parsers say is Korean and the most exact.
        if (call.Errors.FirstOrDefault(e => IsOurs(e.Message)) is { } own)
        {
            return own.Message;
        }

        if (call.UnmatchedTokens is [var token, ..])
        {
            return token.StartsWith('-') ? $"알 수 없는 옵션입니다: {token}." : $"알 수 없는 명령이나 인수입니다: {token}.";
        }

        return call.Errors[0].SymbolResult switch
        {
            OptionResult { Option: { Required: true } option, Tokens.Count: 0, Implicit: true } => $"{option.Name} 옵션이 필요합니다.",
            OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} 옵션에는 값이 필요합니다.",
            OptionResult option => $"{option.Option.Name} 옵션은 한 번만, 값 하나만 쓸 수 있습니다.",
            ArgumentResult argument => $"{argument.Argument.HelpName ?? argument.Argument.Name} 인수가 필요합니다.",
            CommandResult { Command: { } command } result => Missing(command, result),
            _ => "명령을 알아들을 수 없습니다.",
        };
    }

    private static string Missing(Command command, CommandResult result) =>
        command.Options.FirstOrDefault(o => o.Required && result.GetResult(o) is null) is { } option
            ? $"{option.Name} 옵션이 필요합니다."
            : $"{command.Name} 명령에 줄 파일을 적어 주세요.";

    private static bool IsOurs(string message) => message.AsSpan().ContainsAnyInRange('가', '힣');
}
