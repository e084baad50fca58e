using System.Globalization;

namespace CareerWriter.Posting.Sites;

/// <summary>카카오: only lists answer, by part of the company and page, but a list holds the whole text of its postings.</summary>
internal sealed class Kakao() : JsonSource("카카오 채용", new()
{
    Links = ["careers.kakao.com/jobs/{id}"],
    Addresses = [],
    At = ["jobList"],
    Id = "realId",
    Title = "jobOfferTitle",
    Company = "companyName",
    Employer = "카카오",
    Closes = "endDate|resumeSubmissionEndDatetime",
    Closed = ["closeFlag"],
    Parts =
    [
        ("introduction", SectionKind.Team), ("workContentDesc", SectionKind.Duties), ("qualification", SectionKind.Requirements),
        ("skillSetList.skillSetName", SectionKind.Stack), ("jobOfferProcessDesc", SectionKind.Ignored), ("workTypeDesc", SectionKind.Ignored),
    ],
})
{
    private const int MostLists = 10;

    private static readonly string[] s_parts = ["TECHNOLOGY", "BUSINESS_SERVICES", "DESIGN", "STAFF"];

    /// <inheritdoc/>
    public override PostingStep Next(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today)
    {
        if (ValuesOf(link) is not { } values)
        {
            return base.Next(link, answers, today);
        }

        var (part, page, complete) = (0, 1, true);
        foreach (var answer in answers.Take(MostLists))
        {
            if (part == s_parts.Length)
            {
                break;
            }

            if (Found(link, values, answer, today) is { } posting)
            {
                return new PostingStep.Done(posting);
            }

            var pages = SiteReading.Json(answer) is { } json && JsonPath.Text(json, "totalPage") is { } total && int.TryParse(total, CultureInfo.InvariantCulture, out var count) ? count : 0;
            complete &= answer.IsOk && pages > 0;
            (part, page) = page < pages ? (part, page + 1) : (part + 1, 1);
        }

        var asked = answers.Count(a => a.Request.Address.AbsolutePath.StartsWith("/public/", StringComparison.Ordinal));
        return part < s_parts.Length && asked < MostLists ? new PostingStep.Fetch(List(part, page))
            : part == s_parts.Length && complete ? new PostingStep.Done(SiteRefusals.Closed(link))
            : asked == answers.Count ? new PostingStep.Fetch(new(link))
            : new PostingStep.Done(SiteReading.Page(link, answers[^1], today));
    }

    private JobPosting? Found(Uri link, IReadOnlyDictionary<string, string> values, FetchedPage answer, DateOnly today) =>
        answer.Text.Contains(values["id"], StringComparison.OrdinalIgnoreCase) ? Read(link, values, answer, today) : null;

    private static PostingRequest List(int part, int page) =>
        new(new Uri($"https://careers.kakao.com/public/api/job-list?skillSet=&part={s_parts[part]}&company=ALL&keyword=&employeeType=&page={page}"));
}
