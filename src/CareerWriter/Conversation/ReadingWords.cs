using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Conversation;

/// <summary>What is said of what was read.</summary>
internal static class ReadingWords
{
    public static readonly Said DoNotUse = new("쓰지 않음", "Do not use it");
    public static readonly Said Leave = new("그대로 둠", "Leave it");
    private const int QuoteLength = 70;

    public static Said New(int count, IReadOnlyList<string> first) => count == 0
        ? new("새로 읽은 근거가 없습니다. 지금까지 쓴 글은 그대로 두었습니다.", "Nothing new was found. What is written stays as it is.")
        : new(
            $"새로 읽은 근거가 {count}개 있습니다. 지금까지 쓴 글은 그대로 두었습니다.\n{Lines(first, count)}",
            $"{count} new statement(s) were found. What is written stays as it is.\n{Lines(first, count)}");

    public static Said Gone(IReadOnlyList<int> sentences) => new(
        $"지금 글의 {string.Join(", ", sentences)}번째 문장은 새 파일에 없는 내용을 근거로 합니다. 그대로 두었으니 확인해 주세요.",
        $"Sentence(s) {string.Join(", ", sentences)} of the current text rest on what the new file does not say. They are left as they are; please check.");

    public static Said Figure(OpenFigure open) => new(
        $"비워 둔 값 ‘{open.Unknown}’의 실제 값을 알려 주세요. {open.Fact.Source.Document} {open.Fact.Source.Line}행: “{Short(open.Fact.Text)}” 그 전에는 초안에 넣지 않습니다.",
        $"What is the real value of ‘{open.Unknown}’? {open.Fact.Source.Document} line {open.Fact.Source.Line}: “{Short(open.Fact.Text)}” Until then it is not used.");

    public static string At(Notice notice) => notice.Source is { } source ? $"{source.Document} {source.Line}행: {notice.Message}" : notice.Message;

    public static Said Correct(string computed) => new($"{Josa.Attach(computed, "으로/로")} 고침", $"Correct to {computed}");

    public static string Corrected(Notice notice) => $"{notice.Source?.Document} {notice.Source?.Line}행의 기간은 날짜대로 {notice.Computed}입니다.".TrimStart();

    private static string Lines(IReadOnlyList<string> first, int count) => string.Join('\n', first.Select(f => $"· {f}")) + (count > first.Count ? "\n· …" : "");

    private static string Short(string text) => text.Length <= QuoteLength ? text : string.Concat(text.AsSpan(0, QuoteLength - 1), "…");
}
