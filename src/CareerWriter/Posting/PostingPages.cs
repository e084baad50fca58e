namespace CareerWriter.Posting;

/// <summary>Several pages that one application names, as one posting: usually the posting and a page about its team.</summary>
/// <param name="Posting">The posting with what the other pages add, or null when no page gave any.</param>
/// <param name="Unread">Pages that gave nothing.</param>
/// <param name="Others">Pages that were read and belong to another position; nothing of them is in <paramref name="Posting"/>.</param>
public sealed record PostingPages(JobPosting? Posting, IReadOnlyList<JobPosting> Unread, IReadOnlyList<JobPosting> Others)
{
    private const int LeastDescription = 200;
    private const int LeastDoings = 2;

    /// <summary>
    /// Joins pages. The posting is the page with requirements, then the one with a title, then the first. A page that is no posting but tells what a team does describes
    /// the team; the two texts stay apart under a line each that says which is which.
    /// </summary>
    /// <param name="pages">The pages in the order in which they were named, in any status.</param>
    /// <param name="today">The date that a closing day is held against.</param>
    public static PostingPages Join(IReadOnlyList<JobPosting> pages, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(pages);
        List<(JobPosting Page, JobPosting? Content)> contents = [.. pages.Select(p => (p, IsRead(p) ? p : Description(p, today)))];
        var posting = contents.Where(c => c.Content is not null)
            .OrderByDescending(c => IsRead(c.Page)).ThenByDescending(c => c.Content!.Requirements.Count > 0).ThenByDescending(c => c.Content!.Title is not null)
            .Select(c => c.Content).FirstOrDefault();
        if (posting is null)
        {
            return new(null, pages, []);
        }

        var rest = contents.Where(c => c.Content is not null && !ReferenceEquals(c.Content, posting)).ToLookup(c => IsOfAnother(c.Content!, posting));
        return new(
            rest[false].Aggregate(posting, (joined, c) => Told(joined, c.Content!, first: ReferenceEquals(joined, posting))),
            [.. contents.Where(c => c.Content is null).Select(c => c.Page)],
            [.. rest[true].Select(c => c.Page)]);
    }

    private static bool IsRead(JobPosting page) => page.Status is PostingStatus.Read or PostingStatus.Closed;

    /// <summary>What a page that is no posting says of a team, or null when it says too little to be about one.</summary>
    private static JobPosting? Description(JobPosting page, DateOnly today)
    {
        if (page.Status != PostingStatus.Unreadable || page.Text.Length < LeastDescription)
        {
            return null;
        }

        var read = PostingParser.FromText(page.Text, organisation: null, today);
        return read.Status == PostingStatus.Read && read.Duties.Count >= LeastDoings
            ? read with { Url = page.Url, Company = page.Company ?? read.Company, Title = page.Title ?? read.Title }
            : null;
    }

    /// <summary>Two pages with requirements of their own are one position unless their employers or titles differ.</summary>
    private static bool IsOfAnother(JobPosting page, JobPosting posting) =>
        page.Requirements.Count > 0 && posting.Requirements.Count > 0 && (Differ(page.Company, posting.Company) || Differ(page.Title, posting.Title));

    private static bool Differ(string? first, string? second) =>
        first is not null && second is not null && !string.Equals(PostingHeadings.Compact(first), PostingHeadings.Compact(second), StringComparison.OrdinalIgnoreCase);

    private static JobPosting Told(JobPosting posting, JobPosting description, bool first) => PostingParser.Merge(posting, description) with
    {
        Text = $"{(first ? "[공고]\n" : "")}{posting.Text}\n\n[팀 소개]\n{description.Text}",
    };
}
