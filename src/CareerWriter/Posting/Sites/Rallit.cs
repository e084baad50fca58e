namespace CareerWriter.Posting.Sites;

/// <summary>랠릿.</summary>
internal sealed class Rallit() : JsonSource("랠릿", new()
{
    Links = ["rallit.com/positions/{id}"],
    Addresses = ["https://www.rallit.com/client/api/v1/position/{id}"],
    At = ["data"],
    Company = "companyName",
    Closes = "endedAt",
    Closed = ["status.code", "status"],
    Parts =
    [
        ("description", SectionKind.Team), ("responsibilities", SectionKind.Duties), ("basicQualifications", SectionKind.Requirements),
        ("preferredQualifications", SectionKind.Preferred), ("jobSkillKeywords", SectionKind.Stack), ("benefits", SectionKind.Ignored),
    ],
});
