namespace CareerWriter.Conversation;

/// <summary>What is said of settings.</summary>
internal static class SettingsWords
{
    public static readonly Said BlindOn = new("블라인드 채용 켜기", "Blind hiring on");
    public static readonly Said BlindOff = new("블라인드 채용 끄기", "Blind hiring off");
    public static readonly Said BlindUnset = new("블라인드 채용을 껐습니다. 다음에 쓰거나 고치는 글부터 적용합니다.", "Blind hiring is off, from the next draft on.");
    public static readonly Said DeleteConversation = new("대화 삭제", "Delete conversation");

    public static Said All(ConversationState state) => new(
        string.Join('\n',
        [
            "설정",
            $"· 블라인드 채용: {(state.Blind ? "켜짐" : "꺼짐")}",
            $"· 리뷰 승인: {state.ApprovalsNeeded}명이 승인하면 승인됨",
            .. state.Question?.Constraints.Limit is { } limit ? [$"· 글자 수 기준: {VersionWords.Basis(limit.Basis).Korean} ({limit.Value:N0})"] : Array.Empty<string>(),
        ]),
        string.Join('\n',
        [
            "Settings",
            $"· Blind hiring: {(state.Blind ? "on" : "off")}",
            $"· Review: approved by {state.ApprovalsNeeded}",
            .. state.Question?.Constraints.Limit is { } most ? [$"· Length: {VersionWords.Basis(most.Basis).English} ({most.Value:N0})"] : Array.Empty<string>(),
        ]));

    public static Said ApprovalsButton(int number) => new($"승인 {number}명", $"{number} approval{(number == 1 ? "" : "s")}");

    public static Said ApprovalsSet(int number) => new($"이제 {number}명이 승인하면 승인된 것으로 봅니다.", $"A review now takes {number} approval{(number == 1 ? "" : "s")}.");

    public static Said CountBy(CountBasis basis) => new($"{VersionWords.Basis(basis).Korean}로 세기", $"Count {VersionWords.Basis(basis).English}");

    public static Said BlindSet(IReadOnlyList<string> against) => against.Count == 0
        ? new("블라인드 채용을 켰습니다. 다음에 쓰거나 고치는 글부터 출신 학교, 나이처럼 적으면 안 되는 내용을 막습니다.", "Blind hiring is on: from the next draft on, what must not be told (school, age …) is kept out.")
        : new(
            $"블라인드 채용을 켰습니다. 다음에 고치는 글부터 지키며, 지금 글에는 걸리는 곳이 있습니다.\n{string.Join('\n', against.Select(a => $"· {a}"))}",
            $"Blind hiring is on, from the next change on. The current text holds against it:\n{string.Join('\n', against.Select(a => $"· {a}"))}");
}
