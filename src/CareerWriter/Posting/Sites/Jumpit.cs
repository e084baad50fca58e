namespace CareerWriter.Posting.Sites;

/// <summary>점핏. A posting that is over answers 400 with a code of its own.</summary>
internal sealed class Jumpit() : JsonSource("점핏", new()
{
    Links = ["jumpit.saramin.co.kr/position/{id}", "jumpit.co.kr/position/{id}"],
    Addresses = ["https://jumpit-api.saramin.co.kr/api/position/{id}"],
    At = ["result"],
    Company = "companyName",
    Closes = "closedAt",
    AlwaysOpen = "alwaysOpen",
    ClosedCodes = ["C003"],
    Parts =
    [
        ("serviceInfo", SectionKind.Team), ("responsibility", SectionKind.Duties), ("qualifications", SectionKind.Requirements),
        ("preferredRequirements", SectionKind.Preferred), ("techStacks", SectionKind.Stack), ("welfares", SectionKind.Ignored), ("recruitProcess", SectionKind.Ignored),
    ],
});
