using CareerWriter.Korean;
namespace CareerWriter.Conversation;

/// <summary>What is said of settings.</summary>
internal static class SettingsWords
{
    public static readonly Said BlindOn = new("블라인드 채용 켜기", "Blind hiring on");
    public static readonly Said BlindOff = new("블라인드 채용 끄기", "Blind hiring off");
    public static readonly Said BlindUnset = new("블라인드 채용을 껐습니다. 다음에 쓰거나 고치는 글부터 적용합니다.", "Blind hiring is off, from the next draft on.");
    public static readonly Said DeleteConversation = new("대화 삭제", "Delete conversation");

    public static Said All(ConversationState state)
    {
        var needed = state.ApprovalsNeeded;
        List<Said> lines =
        [
            new("설정", "Settings"),
            new($"블라인드 채용: {(state.Blind ? "켜짐" : "꺼짐")}", $"Blind hiring: {(state.Blind ? "on" : "off")}"),
            new($"리뷰 승인: {needed}명이 승인하면 승인됨", $"Review: takes {English.Count(needed, "approval")}"),
        ];
        if (state.Question?.Constraints.Limit is { } limit)
        {
            var name = CountWords.Name(limit.Basis);
            lines.Add(new($"글자 수 기준: {name.Korean} ({limit.Value:N0})", $"Length limit: {CountWords.EnglishUnits(limit.Value, limit.Basis)} ({name.English})"));
        }

        return Said.Join("\n· ", lines);
    }

    public static Said ApprovalsButton(int number) => new($"승인 {number}명", English.Count(number, "approval"));

    public static Said ApprovalsSet(int number) => new($"이제 {number}명이 승인하면 승인된 것으로 봅니다.", $"A review now takes {English.Count(number, "approval")}.");

    public static Said CountBy(CountBasis basis) => new($"{Josa.Attach(CountWords.Name(basis).Korean, "으로/로")} 세기", $"Count {CountWords.Name(basis).English}");

    public static Said BlindSet(IReadOnlyList<Said> against) => against.Count == 0
        ? new("블라인드 채용을 켰습니다. 다음에 쓰거나 고치는 글부터 출신 학교, 나이처럼 적으면 안 되는 내용을 막습니다.", "Blind hiring is on. From the next draft on, what must not show (school, age and so on) is kept out.")
        : new Said("블라인드 채용을 켰습니다. 다음에 고치는 글부터 지키며, 지금 글에는 걸리는 곳이 있습니다.", "Blind hiring is on, from the next change on. The current text breaks it here:")
            + Said.Join("", against.Select(a => Said.Alike("\n· ") + a));
}
