using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests.Rules;

/// <summary>Requests in English; each part between commas, "and" and "but" is one wish (english.tsv).</summary>
internal sealed partial class EnglishRule : IRequestRule
{
    /// <inheritdoc/>
    public void Read(RequestText request, EditList edits)
    {
        var source = request.Original(0, request.Compact.Length);
        if (EnglishPhrases.ReplacementIn(source) is { } replacement)
        {
            edits.Add(0, replacement);
            request.Consume(0, request.Compact.Length);
            return;
        }

        if (!source.Any(char.IsAsciiLetter) || source.Any(Korean.Hangul.IsSyllable) || !source.Contains(' ', StringComparison.Ordinal) && !EnglishPhrases.IsCommand(source))
        {
            return;
        }

        var at = 0;
        TopicAction? action = null;
        foreach (var part in Parts().Split(source))
        {
            at++;
            foreach (var edit in EnglishPhrases.Read(part, ref action))
            {
                edits.Add(at, edit);
            }
        }

        if (!edits.IsEmpty)
        {
            request.Consume(0, request.Compact.Length);
        }
    }

    [GeneratedRegex(@"\s*(?:[,;.!?\n](?!\d)|\s(?:and|but|then|while|with)\s)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Parts();
}
