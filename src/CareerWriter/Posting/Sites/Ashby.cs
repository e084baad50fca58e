namespace CareerWriter.Posting.Sites;

/// <summary>Ashby: one answer holds all postings of an employer. See https://developers.ashbyhq.com/docs/public-job-posting-api.</summary>
internal sealed class Ashby() : JsonSource("Ashby", new()
{
    Links = ["jobs.ashbyhq.com/{board}/{id}"],
    Addresses = ["https://api.ashbyhq.com/posting-api/job-board/{board}"],
    At = ["jobs"],
    Id = "id",
    MissingIsClosed = true,
    Parts = [("descriptionHtml", SectionKind.Other)],
});
