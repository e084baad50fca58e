using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Conversation;

/// <summary>What is said of what was read.</summary>
internal static class ReadingWords
{
    public static readonly Said DoNotUse = new("쓰지 않음", "Don’t use it");
    public static readonly Said Leave = new("그대로 둠", "Leave it");
    private const int QuoteLength = 70;
    private static readonly Said Stays = new(" 지금까지 쓴 글은 그대로 두었습니다.", " What is written stays as it is.");

    public static Said New(int count, IReadOnlyList<string> first)
    {
        var lines = Said.Alike(string.Concat(first.Select(f => $"\n· {f}")) + (count > first.Count ? "\n· …" : ""));
        return count == 0
            ? new Said("새로 읽은 근거가 없습니다.", "Nothing new was found.") + Stays
            : new Said($"새로 읽은 근거가 {count}개 있습니다.", $"{English.Count(count, "new fact was", "new facts were")} found.") + Stays + lines;
    }

    public static Said Gone(IReadOnlyList<int> sentences) => new(
        $"지금 글의 {string.Join(", ", sentences)}번째 문장은 새 파일에 없는 내용을 근거로 합니다. 그대로 두었으니 확인해 주세요.",
        sentences.Count == 1
            ? $"Sentence {sentences[0]} of the current text rests on something the new file does not say. It is left as it is; please check."
            : $"Sentences {English.List([.. sentences.Select(s => s.ToString(System.Globalization.CultureInfo.InvariantCulture))])} of the current text rest on things the new file does not say. They are left as they are; please check.");

    public static Said Figure(OpenFigure open)
    {
        var place = ViewWords.Place(open.Fact.Source);
        return new(
            $"비워 둔 값 ‘{open.Unknown}’의 실제 값을 알려 주세요. {place.Korean}: “{Short(open.Fact.Text)}” 그 전에는 초안에 넣지 않습니다.",
            $"What is the real value of “{open.Unknown}”? {place.English}: “{Short(open.Fact.Text)}” Until then it stays out of the draft.");
    }

    public static Said Correct(Said computed) => new($"{Josa.Attach(computed.Korean, "으로/로")} 고침", $"Correct to {computed.English}");

    /// <summary>What the owner states when a period is what its dates give.</summary>
    public static Said Corrected(Notice notice)
    {
        var place = notice.Source is { } source ? ViewWords.Place(source) : default;
        return new(
            $"{place.Korean}의 기간은 날짜대로 {notice.Computed?.Korean}입니다.",
            $"The period at {place.English} is {notice.Computed?.English}, as its dates say.");
    }

    private static string Short(string text) => text.Length <= QuoteLength ? text : string.Concat(text.AsSpan(0, QuoteLength - 1), "…");
}
