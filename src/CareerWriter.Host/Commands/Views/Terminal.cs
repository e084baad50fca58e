using Spectre.Console;
using Spectre.Console.Rendering;

namespace CareerWriter.Host.Commands.Views;

/// <summary>The answer as people see it: colours and fitted tables on a terminal, plain lines in a file or a pipe.</summary>
internal sealed class Terminal
{
    // A file has no width; nothing in it is wrapped.
    private const int Unwrapped = 10_000;

    private readonly TextWriter _output;
    private readonly IAnsiConsole _console;

    public Terminal(CommandConsole console)
    {
        _output = console.Output;
        HasStyles = console.Colours;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.Colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // A build server's variables must not bring colours into a file.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(console.Output),
        });
        _console.Profile.Capabilities.Unicode = true;
        if (!console.OutputIsTerminal)
        {
            _console.Profile.Width = Unwrapped;
        }
    }

    /// <summary>Whether bold and struck words can be told apart.</summary>
    public bool HasStyles { get; }

    /// <summary>Writes a line of Spectre markup; text of users goes through <see cref="Escape"/> first.</summary>
    public void Line(string markup = "") => _console.MarkupLine(markup);

    /// <summary>Writes a heading after an empty line.</summary>
    public void Heading(string words)
    {
        Line();
        Line($"[bold]{Escape(words)}[/]");
    }

    /// <summary>Writes text that will be copied: no wrapping, no indent, no colour.</summary>
    public void Copyable(string text) => _output.WriteLine(SafeText.Clean(text));

    /// <summary>Writes a table.</summary>
    public void Table(IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var title in titles)
        {
            table.AddColumn(new TableColumn($"[bold]{Escape(title)}[/]"));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => (IRenderable)new Markup(Escape(cell))));
        }

        _console.Write(table);
    }

    /// <summary>Text of a user or a file as literal markup on one line.</summary>
    public static string Escape(string text) => Markup.Escape(SafeText.OneLine(text));
}
