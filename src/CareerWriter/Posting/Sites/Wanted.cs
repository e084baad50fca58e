namespace CareerWriter.Posting.Sites;

/// <summary>원티드. Without its headers some fields come in English; a posting that is over answers 404.</summary>
internal sealed class Wanted() : JsonSource("원티드", new()
{
    Links = ["wanted.co.kr/wd/{id}"],
    Addresses = ["https://www.wanted.co.kr/api/chaos/jobs/v4/{id}/details", "https://www.wanted.co.kr/api/v4/jobs/{id}"],
    Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["wanted-user-agent"] = "user-web", ["Accept-Language"] = "ko" },
    At = ["data.job", "job"],
    Title = "detail.position|position",
    Company = "company.name|company.company_name",
    Closes = "due_time",
    Closed = ["status"],
    MissingIsClosed = true,
    Parts =
    [
        ("detail.intro", SectionKind.Team), ("detail.main_tasks", SectionKind.Duties), ("detail.requirements", SectionKind.Requirements),
        ("detail.preferred_points", SectionKind.Preferred), ("skill_tags", SectionKind.Stack), ("detail.benefits", SectionKind.Ignored),
    ],
});
