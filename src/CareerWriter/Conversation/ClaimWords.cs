using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>What is said to claims.</summary>
internal static class ClaimWords
{
    public const int MostParts = 3;
    public static readonly Said NotInCareer = new("올려 주신 경력에서 근거를 찾지 못했습니다.", "Your career has no evidence for it.");

    public static Said Refused(string claim, Said reason) => new(
        $"“{claim}” — 그대로 쓰지 않았습니다. {reason.Korean} 실제로 하신 일이면 사용자 진술로 적어 두고 쓰겠습니다. 지금은 초안을 그대로 두었습니다.",
        $"“{claim}” was not written. {reason.English} If you really did it, it will be noted as your own statement and used. For now the draft stays as it is.");

    public static Said PartHeld(IReadOnlyList<Said> parts) => parts.Count == 0
        ? new("경력에는 맡은 역할이 그렇게 적혀 있지 않습니다.", "Your career does not give you that role.")
        : new Said("경력에는 이렇게 적혀 있습니다: ", "Your career says: ") + Said.Join(", ", parts) + Said.Alike(".");

    public static Said Share(Project project) => new Said($"‘{project.Name}’ 기여도 {project.Share} (", $"a share of {project.Share} in “{project.Name}” (") + ViewWords.Place(project.Source) + Said.Alike(")");

    public static Said Role(Fact fact) => Said.Alike($"“{fact.Text}” (") + ViewWords.Place(fact.Source) + Said.Alike(")");
}
