namespace CareerWriter.Posting.Sites;

/// <summary>recruiter.co.kr (jobflex): one API for all employers, told apart by a header.</summary>
internal sealed class Recruiter() : JsonSource("recruiter.co.kr", new()
{
    Links = ["recruiter.co.kr/career/jobs/{id}"],
    Addresses = ["https://api-recruiter.recruiter.co.kr/position/v2/jobflex/{id}"],
    Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["prefix"] = "{host}", ["Referer"] = "https://{host}/" },
    Company = "companyName",
    Closes = "endDateTime",
    Closed = ["openStatus", "submissionStatus"],
    Parts = [("jobDescription", SectionKind.Other)],
});
