using System.Text.RegularExpressions;

namespace CareerWriter.Ingest;

/// <summary>Bare addresses in text.</summary>
internal static partial class WebAddresses
{
    /// <summary>
    /// Adds the http and https addresses of a text that are not in the list yet. A particle glued to an address (<c>…/foo에서</c>) is not part of it;
    /// 한글 counts only right after a slash, hyphen, underscore, equals sign or per cent code.
    /// </summary>
    public static void AddTo(ref List<string>? links, string text)
    {
        if (!text.Contains("://", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Address().Matches(text))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '*', '~', '|');
            links ??= [];
            if (!links.Contains(address, StringComparer.Ordinal))
            {
                links.Add(address);
            }
        }
    }

    [GeneratedRegex(@"https?://(?:[^\s<>""'()\[\]{}「」가-힣…]|(?<=[/\-_=][가-힣]*)[가-힣])+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Address();
}
