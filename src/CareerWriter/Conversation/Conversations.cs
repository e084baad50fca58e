using System.Globalization;

namespace CareerWriter.Conversation;

/// <summary>Lists a person's conversations.</summary>
internal static class Conversations
{
    private const int Most = 20;

    /// <summary>Lists them, the last touched first.</summary>
    public static async Task ListAsync(Turn turn, CancellationToken cancellationToken)
    {
        var all = await turn.Outside.List(turn.State.Owner!, cancellationToken);
        turn.Note(all.Count == 0 ? Only : new Said($"대화 {all.Count}개\n{Lines(all, "제목 없는 대화")}", $"{English.Count(all.Count, "conversation")}\n{Lines(all, "untitled")}"));
    }

    private static Said Only { get; } = new("이 대화 하나뿐입니다. 문항을 보려면 \"문항\"이라고 적어 주세요.", "This is your only conversation. Write “questions” to see its questions.");

    private static string Lines(IReadOnlyList<ConversationEntry> all, string untitled) =>
        string.Join('\n', all.Take(Most).Select(c => $"· {(c.Title.Length > 0 ? c.Title : untitled)} ({c.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)})")) + (all.Count > Most ? "\n· …" : "");
}
