using System.CommandLine;
using System.CommandLine.Invocation;

namespace CareerWriter.Host.Commands.Views;

/// <summary>The help of a command, in Korean, made from the command's own symbols.</summary>
internal sealed class HelpView(TextWriter output) : SynchronousCommandLineAction
{
    private const int LeftColumn = 26;

    /// <inheritdoc/>
    public override bool Terminating => true;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, output);
        return ExitStatus.Done;
    }

    /// <summary>Writes the help of <paramref name="command"/>.</summary>
    public static void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{Words.Usage}: careerwriter {Usage(command)}");
        Section(output, Words.Commands, command.Subcommands.Select(c => (c.Name, c.Description)));
        Section(output, Words.Arguments, command.Arguments.Select(a => (Label(a), a.Description)));
        Section(output, Words.Options, command.Options.Select(o => (Label(o), o.Description)));
        if (command is RootCommand)
        {
            output.WriteLine();
            output.WriteLine(Words.ExitStatuses);
        }
    }

    private static string Usage(Command command) => command is RootCommand
        ? Words.RootUsage
        : string.Join(' ', [
            command.Name,
            .. command.Arguments.Select(Label),
            .. command.Options.Where(o => o.Required).Select(Label),
            Words.RootOptions,
        ]);

    private static void Section(TextWriter output, string title, IEnumerable<(string Label, string? Description)> rows)
    {
        if (!rows.Any())
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var (label, description) in rows)
        {
            output.WriteLine($"  {label}{new string(' ', Math.Max(2, LeftColumn - Width(label)))}{description}");
        }
    }

    private static string Label(Argument argument) =>
        $"<{argument.HelpName ?? argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")}";

    private static string Label(Option option) => string.Join(' ', [
        string.Join(", ", [.. option.Aliases.Order(StringComparer.Ordinal), option.Name]),
        .. option.HelpName is { } value ? [$"<{value}>{(option.AllowMultipleArgumentsPerToken ? "…" : "")}"] : Array.Empty<string>(),
    ]);

    /// <summary>Columns on a terminal, where Hangul takes two.</summary>
    private static int Width(string text) => text.Sum(c => c is >= '\u1100' and not '…' ? 2 : 1);

    private static class Words
    {
        public const string Usage = "사용법";
        public const string Commands = "명령";
        public const string Arguments = "인수";
        public const string Options = "옵션";
        public const string RootUsage = "<명령> …";
        public const string RootOptions = "[옵션]";
        public const string ExitStatuses = "끝난 상태: 0 잘 됨, 1 결과가 부정적임(대조 실패, 읽을 글 없음), 2 명령을 잘못 줌";
    }
}
