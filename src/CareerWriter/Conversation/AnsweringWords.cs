using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Conversation;

/// <summary>What is said to answers of the owner.</summary>
internal static class AnsweringWords
{
    public const string Tell = "초안에 넣기";
    public const string Leave = "그대로 둠";

    public static string PeriodCorrected(string statement) => $"사용자 진술로 적어 두었습니다: {statement} 원래 파일도 고쳐 두시는 것이 좋습니다.";

    public static string Filled(IReadOnlyList<FigureFill> fills, IReadOnlyList<Fact> complete) =>
        $"사용자 진술로 적어 두었습니다: {string.Join(", ", fills.Select(f => $"{f.Unknown} → {f.Value}"))}."
        + (complete.Count > 0 ? $"\n{string.Join('\n', complete.Select(f => $"· {f.Text}"))}" : " 같은 문장에 모르는 값이 더 있어 다 알려 주시면 쓰겠습니다.");

    public static string TellIt(Fact fact) => $"“{fact.Text}” 이제 쓸 수 있는 내용입니다. 초안에 넣을까요?";

    public static string Stated(string statement, string by) => $"“{statement}” — {Josa.Attach(by + " 님", "이/가")} 직접 밝힌 내용으로 적어 두었습니다. 어디에서 온 말인지는 근거에 남습니다.";

    public static string NotTold(string statement) => $"“{statement}”를 초안에 넣을 문장으로 옮기지 못했습니다. \"○○에서 ○○을 ○○했습니다\"처럼 무엇을 하셨는지 한 문장으로 적어 주세요. 초안은 그대로 두었습니다.";

    public static string NotFound() => "그 내용은 지금 경력에 없습니다. 다시 적어 주세요.";
}
