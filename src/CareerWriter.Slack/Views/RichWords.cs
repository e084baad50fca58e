using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Views;

/// <summary>Words as rich text: literal whoever wrote them, in pieces that Slack takes.</summary>
internal static partial class RichWords
{
    /// <summary>Styles.</summary>
    public static readonly RichTextStyle Bold = new() { Bold = true };
    public static readonly RichTextStyle Struck = new() { Strike = true };
    public static readonly RichTextStyle Code = new() { Code = true };

    private const int BlockLength = 2_800;

    /// <summary>Text as blocks, cut at ends of paragraphs, lines or words where it is long.</summary>
    public static IEnumerable<SlackBlock> Blocks(string text) => Parts(Clean(text)).Select(part => Block([new RichTextRun(part)]));

    /// <summary>One block of pieces; pieces without text are left out.</summary>
    public static RichTextBlock Block(params IReadOnlyList<RichTextPiece> pieces) => new([Section(pieces)]);

    /// <summary>Running text of pieces; pieces without text are left out.</summary>
    public static RichTextSection Section(params IReadOnlyList<RichTextPiece> pieces) => new([.. pieces.Where(p => p is not RichTextRun { Text: "" })]);

    /// <summary>A run of text; what is shown of it is exactly what was written.</summary>
    public static RichTextRun Run(string text, RichTextStyle? style = null) => new(Clean(text), style);

    /// <summary>Text of the program in which people stand under their ids: those are shown by name.</summary>
    public static IEnumerable<RichTextPiece> WithNames(string text, Func<string, bool> isPerson)
    {
        var clean = Clean(text);
        var from = 0;
        foreach (Match match in Person().Matches(clean))
        {
            if (isPerson(match.Value))
            {
                if (match.Index > from)
                {
                    yield return new RichTextRun(clean[from..match.Index]);
                }

                yield return new RichTextUser(new SlackUserId(match.Value));
                from = match.Index + match.Length;
            }
        }

        if (from < clean.Length)
        {
            yield return new RichTextRun(clean[from..]);
        }
    }

    /// <summary>Text on one line of at most so many characters.</summary>
    public static string Short(string text, int most)
    {
        var line = string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1), "…");
    }

    /// <summary>A short mark of a text: the same for the same text.</summary>
    public static string Mark(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));

    /// <summary>Text as limits count it, without characters that nobody sees.</summary>
    public static string Clean(string text)
    {
        var composed = text.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
        return string.Concat(composed.Where(c => c is '\n' or '\t' || !char.IsControl(c)));
    }

    private static IEnumerable<string> Parts(string text)
    {
        var rest = text;
        while (rest.Length > BlockLength)
        {
            var cut = Cut(rest);
            yield return rest[..cut].TrimEnd();
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0)
        {
            yield return rest;
        }
    }

    private static int Cut(string text)
    {
        foreach (var end in (string[])["\n\n", "\n", ". ", " "])
        {
            var at = text.LastIndexOf(end, BlockLength - 1, BlockLength / 2, StringComparison.Ordinal);
            if (at > 0)
            {
                return at + end.Length;
            }
        }

        return char.IsHighSurrogate(text[BlockLength - 1]) ? BlockLength - 1 : BlockLength;
    }

    [GeneratedRegex("(?<![A-Za-z0-9])[UW][A-Z0-9]{7,14}(?![A-Za-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Person();
}
