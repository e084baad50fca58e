using System.Text.RegularExpressions;

namespace CareerWriter.Posting.Sites;

/// <summary>
/// Greenhouse, also behind employers' own domains (<c>?gh_jid=</c>), whose page names the board. See https://developers.greenhouse.io/job-board.html.
/// </summary>
internal sealed partial class Greenhouse() : JsonSource("Greenhouse", new()
{
    Links =
    [
        "boards.greenhouse.io/embed/job_app?for={board}&token={id}", "boards.greenhouse.io/{board}/jobs/{id}", "job-boards.greenhouse.io/{board}/jobs/{id}",
        "job-boards.eu.greenhouse.io/{board}/jobs/{id}", "*?gh_jid={id}&for={board}", "*?gh_jid={id}", "coupang.jobs/{language}/jobs/{id}",
    ],
    Addresses = ["https://boards-api.greenhouse.io/v1/boards/{board}/jobs/{id}"],
    Company = "company_name",
    Closes = "application_deadline",
    MissingIsClosed = true,
    Parts = [("content", SectionKind.Other)],
})
{
    /// <inheritdoc/>
    public override PostingStep Next(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today)
    {
        if (ValuesOf(link) is not { } values || values.ContainsKey("board"))
        {
            return base.Next(link, answers, today);
        }

        if (answers.Count == 0)
        {
            return new PostingStep.Fetch(new(link));
        }

        if (answers.Count == 1 && Board().Match(PostingParser.Capped(answers[0].Text)) is { Success: true } board)
        {
            return new PostingStep.Fetch(Request(Site.Addresses[0], new Dictionary<string, string>(values, StringComparer.Ordinal) { ["board"] = board.Groups["board"].Value }));
        }

        return new PostingStep.Done((answers.Count > 1 ? Read(link, values, answers[1], today) : null) ?? SiteReading.Page(link, answers[0], today));
    }

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, string>? ValuesOf(Uri link) => base.ValuesOf(link) is { } values
        ? link.Host.EndsWith("coupang.jobs", StringComparison.OrdinalIgnoreCase) ? new Dictionary<string, string>(values, StringComparer.Ordinal) { ["board"] = "coupang" } : values
        : null;

    [GeneratedRegex(@"greenhouse\.io/(v1/boards/|embed/job_(board|app)(/js)?\?(token=\d+&(amp;)?)?for=|)(?<board>(?!v1/|embed/)[A-Za-z0-9_-]{2,60})(?=[/""'&?\\<\s])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Board();
}
