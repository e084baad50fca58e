using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests;

/// <summary>Reads places in the answer: 두 번째 문단, 2문단 첫 문장, 끝에서 두 번째 문장, 1~3문단, 도입부.</summary>
internal static partial class PlaceReader
{
    /// <summary>The places named at a place of the text, or null.</summary>
    public static Token? At(RequestText text, int at)
    {
        var compact = text.Compact;
        if (!MayBegin(compact[at]) || (at > 0 && !text.IsWordStart(at) && char.IsAsciiLetterOrDigit(compact[at - 1])))
        {
            return null;
        }

        return Counted(compact, at) ?? Several(compact, at) ?? Named(text, at);
    }

    private static bool MayBegin(char c) => char.IsAsciiDigit(c) || "첫처맨끝뒤마제두둘세셋네넷다여일한문단도서인결앞본하".Contains(c, StringComparison.Ordinal);

    private static Token? Counted(string text, int at)
    {
        var match = One().Match(text, at);
        if (!match.Success)
        {
            return null;
        }

        var first = Order(match.Groups["o1"].Value, match.Groups["back1"].Success);
        var isParagraph = match.Groups["u1"].Value is "문단" or "단락";
        Scope scope = isParagraph ? new() { Paragraph = first } : new() { Sentence = first };
        if (isParagraph && match.Groups["o2"].Success)
        {
            scope = scope with { Sentence = Order(match.Groups["o2"].Value, match.Groups["back2"].Success) };
        }

        return Of(at, match.Index + match.Length, [scope]);
    }

    private static Token? Several(string text, int at)
    {
        var match = List().Match(text, at);
        if (!match.Success)
        {
            return null;
        }

        var numbers = match.Groups["n"].Captures.Select(c => Order(c.Value, back: false)).ToList();
        if (match.Groups["range"].Success && numbers is [var low, var high] && low < high && high - low < 10)
        {
            numbers = [.. Enumerable.Range(low, high - low + 1)];
        }

        var paragraphs = match.Groups["unit"].Value is "문단" or "단락";
        return Of(at, match.Index + match.Length, [.. numbers.Select(n => paragraphs ? new Scope { Paragraph = n } : new Scope { Sentence = n })]);
    }

    private static Token? Named(RequestText text, int at)
    {
        var match = Part().Match(text.Compact, at);
        if (!match.Success || !text.IsWordStart(at))
        {
            return null;
        }

        var scope = new Scope { Paragraph = match.Groups["last"].Success ? -1 : 1 };
        return Of(at, match.Index + match.Length, [scope]);
    }

    private static Token Of(int start, int end, IReadOnlyList<Scope> places) => new(start, end, [Sense.Place]) { Places = places };

    private static int Order(string word, bool back)
    {
        var digits = new string([.. word.TakeWhile(char.IsAsciiDigit)]);
        var number = digits.Length > 0 ? int.Parse(digits, CultureInfo.InvariantCulture)
            : word.Contains('끝', StringComparison.Ordinal) || word.Contains("마지막", StringComparison.Ordinal) || word.Contains('뒤', StringComparison.Ordinal) ? -1
            : Words.FirstOrDefault(w => word.Contains(w.Word, StringComparison.Ordinal)).Number is > 0 and var n ? n : 1;
        return back && number > 0 ? -number : number;
    }

    private static readonly (string Word, int Number)[] Words =
        [("열", 10), ("아홉", 9), ("여덟", 8), ("일곱", 7), ("여섯", 6), ("다섯", 5), ("네", 4), ("넷", 4), ("세", 3), ("셋", 3), ("두", 2), ("둘", 2), ("첫", 1), ("처음", 1), ("하나", 1)];

    private const string Ordinal = "(?:맨|제일|가장)?(?:첫(?:번째|번|째)?|처음|마지막(?:번째)?|끝|뒤|(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열)번째|(?:두|세|네)번|둘째|셋째|넷째|다섯째|여섯째|\\d{1,2}(?:번째|번|째|st|nd|rd|th)?)";

    private const string Back = "(?:(?:맨)?(?:끝|뒤|마지막|밑|아래)에서(?:부터)?)";

    [GeneratedRegex(@"\G(?<back1>" + Back + ")?(?<o1>" + Ordinal + ")(?:에있는|의|에)?(?<u1>문단|단락|문장|줄(?!바꿈|이))(?:(?:의|에서|에|안에서|안의|안에|중|중에|에있는|,)?(?<back2>" + Back + ")?(?<o2>" + Ordinal + @")(?:의)?(?<u2>문장|줄(?!바꿈)))?(?:에서는|에서|에는|에|은|는|을|를|만|도|이(?!랑|고)|가|의)?|\G(?<u1>문단|단락|문장)(?<o1>\d{1,2})(?!자|개)(?:번)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex One();

    [GeneratedRegex(@"\G(?<n>\d{1,2}|첫(?:번째|째)?|(?:두|세|네|다섯)번째|둘째|셋째)(?:번째|번|째)?(?:문단|단락|문장)?(?:(?:(?<range>~|-|부터|에서)|,|/|·|&|\+|이?랑|와|과|하고|및|이하고)(?<n>\d{1,2}|(?:두|세|네|다섯)번째|둘째|셋째|넷째|마지막)(?:번째|번|째)?(?:문단|단락|문장)?(?=[,/·&]|랑|이랑|와|과|하고|문단|단락|문장|을|를|은|는|합|까지|만|도|$)){1,4}(?<=(?<unit>문단|단락|문장))(?:까지)?|\G(?<n>\d{1,2})(?:번째|번)?(?:(?:(?<range>~|-|부터)|,|/|·|&|이?랑|와|과|하고)(?<n>\d{1,2})(?:번째|번)?){1,4}(?<unit>문단|단락|문장)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex List();

    [GeneratedRegex(@"\G(?:(?<first>도입부(?:분)?|도입|서두|서론|인트로|첫부분|첫머리(?!에|로)|앞부분(?!에|으로))|(?<last>마무리(?!하|해)(?:부분|문단|멘트)?|맺음말|끝맺음|결론부분|결론부(?!터)|결론문단|마지막부분|끝부분|아웃트로|맨끝부분|뒷부분))(?=이|은|는|을|를|만|도|가|의|좀|에|$|[가-힣])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();
}
