namespace CareerWriter.Posting.Sites;

/// <summary>LINE: a page's data stands beside it. A posting until filled has a day that does not count.</summary>
internal sealed class Line() : JsonSource("LINE 채용", new()
{
    Links = ["careers.linecorp.com/{language}/jobs/{id}"],
    Addresses = ["https://careers.linecorp.com/page-data/{language}/jobs/{id}/page-data.json"],
    At = ["result.data.strapiJobs"],
    Employer = "LINE",
    Closes = "end_date",
    AlwaysOpen = "until_filled",
    Parts = [("content", SectionKind.Other)],
});
