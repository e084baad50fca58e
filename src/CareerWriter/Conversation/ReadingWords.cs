using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Conversation;

/// <summary>What is said of what was read.</summary>
internal static class ReadingWords
{
    public const string DoNotUse = "쓰지 않음";
    public const string Leave = "그대로 둠";
    private const int QuoteLength = 70;

    public static string New(int count, IReadOnlyList<string> first) => count == 0
        ? "새로 읽은 근거가 없습니다. 지금까지 쓴 글은 그대로 두었습니다."
        : $"새로 읽은 근거가 {count}개 있습니다. 지금까지 쓴 글은 그대로 두었습니다.\n{string.Join('\n', first.Select(f => $"· {f}"))}{(count > first.Count ? "\n· …" : "")}";

    public static string Gone(IReadOnlyList<int> sentences) =>
        $"지금 글의 {string.Join(", ", sentences)}번째 문장은 새 파일에 없는 내용을 근거로 합니다. 그대로 두었으니 확인해 주세요.";

    public static string Figure(OpenFigure open) =>
        $"비워 둔 값 ‘{open.Unknown}’의 실제 값을 알려 주세요. {open.Fact.Source.Document} {open.Fact.Source.Line}행: “{Short(open.Fact.Text)}” 그 전에는 초안에 넣지 않습니다.";

    public static string At(Notice notice) => notice.Source is { } source ? $"{source.Document} {source.Line}행: {notice.Message}" : notice.Message;

    public static string Correct(string computed) => $"{Josa.Attach(computed, "으로/로")} 고침";

    public static string Corrected(Notice notice) => $"{notice.Source?.Document} {notice.Source?.Line}행의 기간은 날짜대로 {notice.Computed}입니다.".TrimStart();

    private static string Short(string text) => text.Length <= QuoteLength ? text : string.Concat(text.AsSpan(0, QuoteLength - 1), "…");
}
