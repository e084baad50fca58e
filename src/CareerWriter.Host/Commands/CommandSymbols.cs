using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;

namespace CareerWriter.Host.Commands;

/// <summary>Arguments and options that several commands share; each call makes a new symbol.</summary>
internal static class CommandSymbols
{
    public static Argument<string[]> Files() =>
        new("files") { HelpName = "파일", Arity = ArgumentArity.OneOrMore, Description = "경력 파일(md, txt, html, docx, pdf, hwpx, zip). -는 표준 입력입니다" };

    public static Option<bool> Json() => new("--json") { Description = "결과를 JSON 하나로 냅니다" };

    public static Option<string?> Posting() => new("--posting") { HelpName = "공고", Description = "공고 파일(html, txt, md …)이나 링크" };

    public static Option<bool> Blind() => new("--blind") { Description = "블라인드 채용으로 봅니다(학교·나이·출신 같은 내용을 막습니다)" };

    public static Option<string?> Question() => new("--question")
    {
        HelpName = "문항",
        Description = "자기소개서 문항. 없으면 붙여 넣은 글이나 공고에서 찾습니다",
        CustomParser = result => Value(result) is var text && string.IsNullOrWhiteSpace(text) ? Wrong<string>(result, "--question에 문항을 적어 주세요.") : Folded(text),
    };

    public static Option<int?> Limit() => new("--limit")
    {
        HelpName = "글자수",
        Description = "최대 글자수(1 이상의 정수)",
        CustomParser = result => int.TryParse(Value(result), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0
            ? limit
            : Wrong<int?>(result, $"--limit은 1 이상의 정수여야 합니다: {Value(result)}."),
    };

    public static Option<CountBasis?> Count() => new("--count")
    {
        HelpName = "기준",
        Description = $"글자수를 세는 기준: {string.Join(", ", EnumWord.All<CountBasis>())} (기본 {EnumWord.Of(CountBasis.WithSpaces)})",
        CustomParser = result => EnumWord.TryParse<CountBasis>(Value(result), out var basis)
            ? basis
            : Wrong<CountBasis?>(result, $"--count는 {string.Join(", ", EnumWord.All<CountBasis>())} 가운데 하나여야 합니다: {Value(result)}."),
    };

    public static Option<DateOnly?> Today() => new("--today")
    {
        HelpName = "yyyy-MM-dd",
        Description = "기준 날짜(기본: 한국 시간의 오늘)",
        CustomParser = result => DateOnly.TryParseExact(Value(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Wrong<DateOnly?>(result, $"--today는 2026-01-31처럼 써야 합니다: {Value(result)}."),
    };

    private static string Value(ArgumentResult result) => result.Tokens is [var token] ? token.Value : "";

    private static string Folded(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static T? Wrong<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
