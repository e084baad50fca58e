using CareerWriter.Revise;
using CareerWriter.Verify;

namespace CareerWriter.Conversation;

/// <summary>What is said of changes.</summary>
internal static class RevisingWords
{
    public static string Number(int number) => $"{number}번";

    public static string Variants(IReadOnlyList<string> texts) =>
        $"고르시면 그 문장으로 바꿉니다. 그 전에는 초안을 그대로 둡니다.\n{string.Join('\n', texts.Select((t, i) => $"{i + 1}) {t}"))}";

    public static string Unsupported(UnsupportedWording wording) => $"“{wording.Statement}” — {wording.Reason} 제 경험이 맞다고 하시면 사용자 진술로 적어 두고 바꿉니다. 지금은 초안을 그대로 두었습니다.";

    public static string Refused(CheckReport check) =>
        $"초안에 넣지 못했습니다. {check.Findings.First(f => f.Severity == FindingSeverity.Block).Message} 초안은 그대로 두었습니다.";
}
