using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Conversation;

/// <summary>What is said to answers of the owner.</summary>
internal static class AnsweringWords
{
    public static readonly Said Tell = new("초안에 넣기", "Put it in");
    public static readonly Said Leave = new("그대로 둠", "Leave it");

    public static readonly Said QuestionFirst = new(
        "아직 고칠 초안이 없습니다. 답할 문항을 먼저 적어 주세요. 예: \"지원 동기를 작성해 주세요. 800자\"",
        "There is no draft to change yet. Please write the question first, for example “지원 동기를 작성해 주세요.” in 800 characters.");

    public static Said PeriodCorrected(Said statement) => new($"사용자 진술로 적어 두었습니다: {statement.Korean} 원래 파일도 고쳐 두시는 것이 좋습니다.", $"Noted as your own statement: {statement.English} Please correct the file too.");

    public static Said Filled(IReadOnlyList<FigureFill> fills, IReadOnlyList<Fact> complete)
    {
        var values = string.Join(", ", fills.Select(f => $"{f.Unknown} → {f.Value}"));
        var quoted = string.Join(", ", fills.Select(f => $"“{f.Unknown}” → “{f.Value}”"));
        var told = complete.Count > 0 ? $"\n{string.Join('\n', complete.Select(f => $"· {f.Text}"))}" : null;
        return new(
            $"사용자 진술로 적어 두었습니다: {values}.{told ?? " 같은 문장에 모르는 값이 더 있어 다 알려 주시면 쓰겠습니다."}",
            $"Noted as your own statement: {quoted}.{told ?? " The sentence has more unknown values; I will use it once all are known."}");
    }

    public static Said TellIt(Fact fact) => new($"“{fact.Text}” 이제 쓸 수 있는 내용입니다. 초안에 넣을까요?", $"“{fact.Text}” can be used now. Put it into the draft?");

    public static Said Stated(string statement, string by) => new(
        $"“{statement}” — {Josa.Attach(by + " 님", "이/가")} 직접 밝힌 내용으로 적어 두었습니다. 어디에서 온 말인지는 근거에 남습니다.",
        $"“{statement}” is noted as your own statement. The evidence will say so.");

    public static Said NotTold(string statement) => new(
        $"“{statement}” 내용을 초안에 넣을 문장으로 옮기지 못했습니다. \"○○에서 ○○을 ○○했습니다\"처럼 무엇을 하셨는지 한 문장으로 적어 주세요. 초안은 그대로 두었습니다.",
        $"I could not turn “{statement}” into a sentence of the draft. Please write in one Korean sentence what you did. The draft stays as it is.");

    public static Said NotFound { get; } = new("그 내용은 지금 경력에 없습니다. 다시 적어 주세요.", "That is no longer in your career. Please write it again.");
}
