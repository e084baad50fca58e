using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>What is said to claims.</summary>
internal static class ClaimWords
{
    public const int MostParts = 3;
    public const string NotInCareer = "올려 주신 경력에서 근거를 찾지 못했습니다.";

    public static Said Refused(string claim, string reason) => new(
        $"“{claim}” — 그대로 쓰지 않았습니다. {reason} 실제로 하신 일이면 사용자 진술로 적어 두고 쓰겠습니다. 지금은 초안을 그대로 두었습니다.",
        $"“{claim}” was not written. {reason} If you really did it, it is noted as your statement and used. For now the draft stays as it is.");

    public static string PartHeld(IReadOnlyList<string> parts) => parts.Count == 0
        ? "경력에는 맡은 역할이 그렇게 적혀 있지 않습니다."
        : $"경력에는 이렇게 적혀 있습니다: {string.Join(", ", parts)}.";

    public static string Share(Project project) => $"‘{project.Name}’ 기여도 {project.Share} ({project.Source.Document} {project.Source.Line}행)";

    public static string Role(Fact fact) => $"“{fact.Text}” ({fact.Source.Document} {fact.Source.Line}행)";
}
