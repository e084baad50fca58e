using System.Text;
using System.Text.RegularExpressions;
using CareerWriter.Discord.Protocol;

namespace CareerWriter.Discord.Views;

/// <summary>Words as Discord's Markdown: literal whoever wrote them, in pieces that Discord takes.</summary>
internal static partial class MarkdownWords
{
    /// <summary>Words as they are.</summary>
    public static string Plain(string text) => DiscordText.Escape(Clean(text));

    /// <summary>Words in bold. What stands beside them must be spaces or the end of a line: beside letters, marks next to punctuation are not read as such.</summary>
    public static string Bold(string text) => Marked("**", text);

    /// <summary>Words struck out; beside them as <see cref="Bold"/>.</summary>
    public static string Struck(string text) => Marked("~~", text);

    /// <summary>A line in small print.</summary>
    public static string Small(string text) => $"-# {Plain(Short(text, int.MaxValue))}";

    /// <summary>Text of the program in which people stand under their ids: those are shown by name. Nobody is notified of it.</summary>
    public static string WithNames(string text, Func<string, bool> isPerson)
    {
        var clean = Clean(text);
        StringBuilder shown = new();
        var from = 0;
        foreach (var match in Person().Matches(clean).Where(m => isPerson(m.Value)))
        {
            shown.Append(DiscordText.Escape(clean[from..match.Index])).Append(Name(match.Value));
            from = match.Index + match.Length;
        }

        return shown.Append(DiscordText.Escape(clean[from..])).ToString();
    }

    /// <summary>A person by name.</summary>
    public static string Name(string person) => Person().IsMatch(person) ? $"<@{person}>" : Plain(person);

    /// <summary>Text on one line of at most so many characters.</summary>
    public static string Short(string text, int most)
    {
        var line = string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1), "…");
    }

    /// <summary>Text as limits count it, without characters that nobody sees.</summary>
    public static string Clean(string text)
    {
        var composed = text.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
        return string.Concat(composed.Where(c => c is '\n' or '\t' || !char.IsControl(c)));
    }

    /// <summary>Text in parts of at most so many characters, cut at ends of paragraphs, lines, sentences or words.</summary>
    public static IEnumerable<string> Parts(string text, int most)
    {
        var rest = Clean(text).Trim();
        while (rest.Length > most)
        {
            var cut = Cut(rest, most);
            yield return rest[..cut].TrimEnd();
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    private static string Marked(string mark, string text)
    {
        var line = Plain(Short(text, int.MaxValue));
        return line.Length == 0 ? "" : $"{mark}{line}{mark}";
    }

    private static int Cut(string text, int most)
    {
        foreach (var end in (string[])["\n\n", "\n", ". ", " "])
        {
            var at = text.LastIndexOf(end, most - 1, most / 2, StringComparison.Ordinal);
            if (at > 0)
            {
                return at + end.Length;
            }
        }

        return char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9]{17,20}(?![0-9A-Za-z])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Person();
}
