using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests;

/// <summary>Reads versions with their number: v2, 버전 3, 2번 버전, 두 번째 버전, 3차안.</summary>
internal static partial class VersionReader
{
    /// <summary>The version at a place, or null.</summary>
    public static Token? At(RequestText text, int at)
    {
        var compact = text.Compact;
        if ((!char.IsAsciiDigit(compact[at]) && !"v버두세네다초".Contains(compact[at], StringComparison.Ordinal)) || (at > 0 && !text.IsWordStart(at) && char.IsAsciiLetterOrDigit(compact[at - 1])))
        {
            return null;
        }

        var match = Version().Match(compact, at);
        return match.Success && NumberOf(match.Groups["n"].Value) is > 0 and var number
            ? new Token(at, at + match.Length, [Sense.Version]) { Number = number }
            : null;
    }

    private static int NumberOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : word switch { "두" => 2, "세" => 3, "네" => 4, "다섯" => 5, _ => 0 };

    [GeneratedRegex(@"\G(?:v(?:er(?:sion)?)?\.?(?<n>\d{1,3})(?:번)?(?:버전)?(?!\d)|버[전젼](?<n>\d{1,3})(?!\d|개|가지)|(?<n>\d{1,3})(?:번째|번)?버[전젼]|(?<n>두|세|네|다섯)번째(?:버[전젼]|초안|안)|(?<n>\d{1,2})(?:번째|번|차)(?:초안|안(?![가-힣])|시안|원고)|초안(?<n>\d{1,2}))(?:하고|이?랑|와|과)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Version();
}
