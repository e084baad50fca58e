using System.CommandLine;
using System.Text;
using CareerWriter.Conversation;
using CareerWriter.Host.Commands.Chat;
using CareerWriter.Host.Commands.Views;
using CareerWriter.Ingest;
using CareerWriter.Posting;

namespace CareerWriter.Host.Commands.Demo;

/// <summary><c>demo</c>: scripted conversations about invented people, as the one who writes sees them. Nothing is read from the network.</summary>
internal static class DemoCommand
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    // The scripts speak of jobs that are held today; their day stands still.
    private static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>The command with its symbols.</summary>
    public static Command Build(CommandConsole console)
    {
        Option<string?> scenario = new("--scenario") { HelpName = "이름", Description = $"볼 대화({string.Join(", ", Names())}). 없으면 모두 봅니다" };
        Command command = new("demo", "지어낸 사람의 대화를 처음부터 확정까지 보여 줍니다") { scenario };
        command.SetAction((call, cancellationToken) => RunAsync(console, call.GetValue(scenario), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandConsole console, string? name, CancellationToken cancellationToken)
    {
        List<string> names = [.. Names()];
        if (name is not null && !names.Contains(name, StringComparer.Ordinal))
        {
            throw new CallException($"그런 대화는 없습니다: {name}. {string.Join(", ", names)} 가운데 하나를 골라 주세요.");
        }

        foreach (var one in names.Where(n => name is null || n == name))
        {
            var text = await File.ReadAllTextAsync(Path.Combine(Seeds, "conversations", $"{one}.md"), cancellationToken);
            await new Player(console, Scenario.Read(one, text)).PlayAsync(cancellationToken);
        }

        return ExitStatus.Done;
    }

    private static IEnumerable<string> Names() => Directory.Exists(Path.Combine(Seeds, "conversations"))
        ? Directory.EnumerateFiles(Path.Combine(Seeds, "conversations"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => char.IsAsciiDigit(n[0])).Order(StringComparer.Ordinal)
        : [];

    /// <summary>Plays one script.</summary>
    private sealed class Player
    {
        private const int ShownOfPaste = 3;

        private readonly CommandConsole _console;
        private readonly Scenario _scenario;
        private readonly Terminal _terminal;
        private readonly ConversationView _view;
        private readonly ConversationRun _run;
        private IReadOnlyList<ViewAction> _buttons = [];

        public Player(CommandConsole console, Scenario scenario)
        {
            _console = console;
            _scenario = scenario;
            _terminal = new Terminal(console);
            _view = new ConversationView(_terminal, static export => export.Name);
            _run = new ConversationRun(console, Day, FollowAsync);
        }

        public async Task PlayAsync(CancellationToken cancellationToken)
        {
            _terminal.Line($"[bold]═══ {Terminal.Escape(_scenario.Title)} ═══[/]");
            foreach (var step in _scenario.Steps)
            {
                foreach (var line in step.Told.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    _terminal.Line();
                    _terminal.Line($"[dim]{Terminal.Escape(line)}[/]");
                }

                await PlayAsync(step, cancellationToken);
            }

            _terminal.Line();
            await _console.Output.FlushAsync(cancellationToken);
        }

        private async Task PlayAsync(ScenarioStep step, CancellationToken cancellationToken)
        {
            Progress<View.Progress> silent = new();
            IReadOnlyList<View> views;
            if (step.Press is { } label)
            {
                Said(step.By, [$"[{label}]"]);
                var button = _buttons.LastOrDefault(b => b.Label == label) ?? throw new InvalidOperationException($"{_scenario.Name}: no button {label}");
                views = await _run.PressAsync(button.Id, new Dictionary<string, string>(), step.By, silent, cancellationToken);
            }
            else
            {
                var text = step.Pasted is { } pasted ? await File.ReadAllTextAsync(Path.Combine(Seeds, pasted), cancellationToken) : step.Say;
                UploadedFile[] files = [.. step.Files.Select(f => new UploadedFile(Path.GetFileName(f), File.ReadAllBytes(Path.Combine(Seeds, f))))];
                Said(step.By, [.. Shortened(text, step.Pasted is not null), .. files.Select(f => $"📄 {f.Name}")]);
                views = await _run.SayAsync(text, files, step.By, silent, cancellationToken);
            }

            var buttons = _view.Write(views);
            _buttons = [.. _buttons, .. buttons];
        }

        private void Said(string? by, IReadOnlyList<string> lines)
        {
            _terminal.Line();
            foreach (var line in lines.Where(l => l.Length > 0))
            {
                _terminal.Line($"[bold cyan]{Terminal.Escape(by ?? "나")}>[/] {Terminal.Escape(line)}");
            }
        }

        private static string[] Shortened(string text, bool isPaste)
        {
            var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return isPaste && lines.Length > ShownOfPaste ? [.. lines.Take(ShownOfPaste), $"… (붙여 넣은 글 {lines.Length}줄)"] : lines;
        }

        private Task<JobPosting> FollowAsync(string link, DateOnly today, CancellationToken cancellationToken)
        {
            if (!_scenario.Links.TryGetValue(link, out var page))
            {
                return Task.FromResult(new JobPosting { Status = PostingStatus.Unreachable, Url = link, Message = UnreadWords.NotRead(UnreadWords.Silent, UnreadWords.Paste) });
            }

            var text = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Seeds, page)));
            return Task.FromResult((page.EndsWith(".html", StringComparison.Ordinal) ? PostingParser.FromPage(text, link, today) : PostingParser.FromText(text, organisation: null, today)) with { Url = link });
        }
    }
}
