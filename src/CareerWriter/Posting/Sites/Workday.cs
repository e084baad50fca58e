namespace CareerWriter.Posting.Sites;

/// <summary>Workday: the path of a posting's page, below the employer's name (the host's first label) and site.</summary>
internal sealed class Workday() : JsonSource("Workday", new()
{
    Links = ["myworkdayjobs.com/{site}/job/{rest*}", "myworkdayjobs.com/{language}/{site}/job/{rest*}"],
    Addresses = ["https://{host}/wday/cxs/{subdomain}/{site}/job/{rest}"],
    Title = "jobPostingInfo.title",
    Company = "hiringOrganization.name",
    Closes = "jobPostingInfo.endDate",
    MissingIsClosed = true,
    Parts = [("jobPostingInfo.jobDescription", SectionKind.Other)],
});
