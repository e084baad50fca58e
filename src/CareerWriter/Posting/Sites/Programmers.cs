namespace CareerWriter.Posting.Sites;

/// <summary>프로그래머스.</summary>
internal sealed class Programmers() : JsonSource("프로그래머스", new()
{
    Links = ["programmers.co.kr/job_positions/{id}"],
    Addresses = ["https://career.programmers.co.kr/api/job_positions/{id}"],
    At = ["jobPosition"],
    Company = "company.name",
    Closes = "endAt",
    Closed = ["status"],
    Parts =
    [
        ("description", SectionKind.Duties), ("requirement", SectionKind.Requirements), ("preferredExperience", SectionKind.Preferred),
        ("technicalTags", SectionKind.Stack), ("additionalInformation", SectionKind.Ignored),
    ],
});
