using System.Text;
using System.Text.RegularExpressions;

namespace CareerWriter.Discord.Protocol;

/// <summary>Text as Discord counts and reads it.</summary>
internal static partial class DiscordText
{
    /// <summary>Characters as Discord's limits count them: code points, in composed form.</summary>
    public static int Length(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Normalize(NormalizationForm.FormC).EnumerateRunes().Count();
    }

    /// <summary>Text of others made safe: neither Markdown nor a mention, link or heading can come of it. In composed form.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = Letters().Replace(text.Normalize(NormalizationForm.FormC), @"\$0");
        return LineStarts().Replace(escaped, @"${before}\${sign}");
    }

    [GeneratedRegex(@"[\\*_`~|<@\[\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    // Headings, small print, quotations and lists begin a line; of a number only the point is to be escaped.
    [GeneratedRegex(@"^(?<before>[ \t]*(\d+(?=\.))?)(?<sign>[#>+.-])", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LineStarts();
}
