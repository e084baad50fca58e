using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CareerWriter.Korean;

/// <summary>Tells status codes of HTTP (RFC 9110, RFC 6585), which count nothing, from figures.</summary>
internal static partial class StatusCode
{
    private const int Reach = 24;

    /// <summary>Codes that are hardly ever a count.</summary>
    private static readonly FrozenSet<int> Telling = FrozenSet.Create(401, 403, 404, 405, 408, 409, 410, 413, 415, 422, 429, 502, 503, 504);

    private static readonly FrozenSet<int> Round = FrozenSet.Create(200, 201, 202, 204, 206, 301, 302, 304, 307, 308, 400, 406, 412, 423, 425, 428, 431, 451, 500, 501);

    /// <summary>Whether a plain number without a unit is such a code.</summary>
    public static bool Is(string text, Figure figure, ScannedNumber number)
    {
        if (!number.IsPlain || number.End - figure.NumberStart != 3 || number.Value is < 200 or > 599)
        {
            return false;
        }

        var code = (int)number.Value;
        var isTelling = Telling.Contains(code);
        if (!isTelling && !Round.Contains(code))
        {
            return false;
        }

        var after = text.AsSpan(number.End, Math.Min(Reach, text.Length - number.End));
        var before = text.AsSpan(Math.Max(0, figure.NumberStart - Reach), Math.Min(Reach, figure.NumberStart));
        return CueAfter().IsMatch(after) || CueBefore().IsMatch(before) || (isTelling && !Change().IsMatch(after) && before.TrimEnd() is not [.., '→' or '>']);
    }

    [GeneratedRegex(@"^(?:[,/·~] ?\d{3}|[와과] \d{3})*(?:[를을] (?:반환|받|응답|내려|던지|리턴|보내)|[가이] (?:발생|뜨|떴|나오|나왔|내려)|[가이]? ?(?:에러|오류|응답|상태|코드|예외|OK|Created|Bad|Not|Internal|Too|Service|Gateway|Unauthorized|Forbidden|Conflict))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CueAfter();

    [GeneratedRegex(@"(?:HTTP(?: 상태)?(?: 코드)?|[Ss]tatus(?: [Cc]ode)?|상태 ?코드|응답 ?코드|에러 ?코드|오류 ?코드)[ :=(]*(?:\d{3}[,/·~] ?)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CueBefore();

    [GeneratedRegex(@"^ ?(?:→|->|=>|에서 \d|으?로 |여 )", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Change();
}
