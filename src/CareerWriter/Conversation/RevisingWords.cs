using CareerWriter.Revise;
using CareerWriter.Verify;

namespace CareerWriter.Conversation;

/// <summary>What is said of changes.</summary>
internal static class RevisingWords
{
    public static Said Number(int number) => new($"{number}번", $"No. {number}");

    public static Said Variants(IReadOnlyList<string> texts) => new(
        $"고르시면 그 문장으로 바꿉니다. 그 전에는 초안을 그대로 둡니다.\n{Lines(texts)}",
        $"Choose one, and it replaces the sentence. Until then the draft stays as it is.\n{Lines(texts)}");

    public static Said Unsupported(UnsupportedWording wording) => new(
        $"“{wording.Statement}” — {wording.Reason.Korean} 제 경험이 맞다고 하시면 사용자 진술로 적어 두고 바꿉니다. 지금은 초안을 그대로 두었습니다.",
        $"“{wording.Statement}” — {wording.Reason.English} If it is your experience, it will be noted as your own statement and used. For now the draft stays as it is.");

    public static Said Refused(CheckReport check)
    {
        var why = check.Findings.First(f => f.Severity == FindingSeverity.Block).Message;
        return new($"초안에 넣지 못했습니다. {why.Korean} 초안은 그대로 두었습니다.", $"It could not go into the draft. {why.English} The draft stays as it is.");
    }

    private static string Lines(IReadOnlyList<string> texts) => string.Join('\n', texts.Select((t, i) => $"{i + 1}) {t}"));
}
