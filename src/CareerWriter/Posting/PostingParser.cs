using CareerWriter.Evidence;

namespace CareerWriter.Posting;

/// <summary>Reads job postings from saved pages and from pasted text. Pure: no network, no clock.</summary>
public static class PostingParser
{
    private const int LongestInput = 5_000_000;
    private const int LeastCharacters = 60;

    /// <summary>
    /// Reads a saved page: schema.org <c>JobPosting</c>, data embedded for scripts (Next.js and others), readable text, in this order.
    /// An answer of a recruiting site's API (JSON) is read too.
    /// </summary>
    /// <param name="html">The page; what exceeds 5,000,000 characters is cut.</param>
    /// <param name="url">Its address, or null.</param>
    /// <param name="today">The date that a closing day is held against.</param>
    /// <returns>The posting; when it could not be read, its status and message say why and what to do.</returns>
    public static JobPosting FromPage(string html, string? url, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new PageReader(url, today).Read(Capped(html));
    }

    /// <summary>What is read of a text of any length.</summary>
    internal static string Capped(string text) => text.Length > LongestInput ? text[..LongestInput] : text;

    /// <summary>Reads a pasted posting, or a pasted description of a team (what it does, its services, its stack); plain text or Markdown, Korean or English.</summary>
    /// <param name="text">The text; what exceeds 5,000,000 characters is cut.</param>
    /// <param name="organisation">The employer (and team) that the text is about when known from elsewhere, or null.</param>
    /// <param name="today">The date that a closing day is held against.</param>
    /// <returns>The posting; <see cref="PostingStatus.Unreadable"/> when the text says nothing of work.</returns>
    public static JobPosting FromText(string text, string? organisation, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new PostingContent { Lines = PlainLines.Read(Capped(text)) };
        var posting = PostingAssembly.Of(source);
        var isPosting = posting.Requirements.Count > 0 || posting.Preferred.Count > 0;
        var named = isPosting ? WithTitle(posting, source.Lines, organisation) : Described(posting, source.Lines, organisation);
        if (named.Duties.Count + named.Requirements.Count + named.Questions.Count == 0
            && (source.Characters < LeastCharacters || !PageMarkers.HasSignals(posting.Text, 1)))
        {
            return named with { Status = PostingStatus.Unreadable, Message = UnreadWords.NoPostingPasted };
        }

        return PostingAssembly.Dated(named with { Closes = ClosingDate.FromLines(source.Lines, today) }, today, PageMarkers.SaysClosed(posting.Text));
    }

    /// <summary>The posting that an answer goes by: the page, if any, with what the files say of the employer.</summary>
    /// <param name="career">The files.</param>
    /// <param name="page">The page, or null.</param>
    public static JobPosting? ForCareer(FactBook career, JobPosting? page)
    {
        ArgumentNullException.ThrowIfNull(career);
        if (career.EmployerText.Length == 0)
        {
            return page ?? (career.Request.Organisation is { } name ? new JobPosting { Status = PostingStatus.Read, Company = name } : null);
        }

        var pasted = FromText(career.EmployerText, career.Request.Organisation, career.Today);
        return page is null ? pasted : Merge(page, pasted);
    }

    /// <summary>Joins a page and a pasted text about the same position: what the page says comes first, the text adds what the page lacks.</summary>
    /// <param name="page">The posting read from a page, in any status.</param>
    /// <param name="pasted">The posting read from pasted text.</param>
    public static JobPosting Merge(JobPosting page, JobPosting pasted)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(pasted);
        var read = page.Status is PostingStatus.Read || (page.Status is PostingStatus.Closed && page.Text.Length > 0);
        var useful = pasted.Status is PostingStatus.Read or PostingStatus.Closed;
        var (status, message) = read || !useful ? (page.Status, page.Message) : (pasted.Status, pasted.Message);
        return page with
        {
            Status = status,
            Message = message,
            Company = (read ? page.Company : null) ?? pasted.Company ?? page.Company,
            Title = (read ? page.Title : null) ?? pasted.Title ?? page.Title,
            Team = page.Team ?? pasted.Team,
            Closes = page.Closes ?? pasted.Closes,
            Services = [.. page.Services.Concat(pasted.Services).DistinctBy(s => s.Name, StringComparer.Ordinal)],
            Duties = Joined(page.Duties, pasted.Duties),
            Requirements = Joined(page.Requirements, pasted.Requirements),
            Preferred = Joined(page.Preferred, pasted.Preferred),
            Technologies = Joined(page.Technologies, pasted.Technologies),
            Questions = [.. page.Questions.Concat(pasted.Questions).DistinctBy(q => PostingHeadings.Compact(q.Text), StringComparer.Ordinal)],
            Text = read && useful ? $"{page.Text}\n\n{pasted.Text}" : useful ? pasted.Text : page.Text,
        };
    }

    private static IReadOnlyList<string> Joined(IReadOnlyList<string> first, IReadOnlyList<string> second) =>
        [.. first.Concat(second).DistinctBy(PostingHeadings.Compact, StringComparer.Ordinal)];

    /// <summary>Title and employer of a posting with sections: its first line, its legal form, what the caller knows.</summary>
    private static JobPosting WithTitle(JobPosting posting, IReadOnlyList<PostingLine> lines, string? organisation)
    {
        var (company, team) = PostingNames.OfOrganisation(organisation);
        var headline = lines.TakeWhile(l => PostingHeadings.Named(l.Text) is null)
            .FirstOrDefault(l => l.Text.Length <= 80 && l.Kind != LineKind.Item && !l.Text.EndsWith('.') && l.Text.IndexOfAny([':', '：']) < 0 && PostingHeadings.SpokenOf(l.Text) is null)?.Text;
        company ??= PostingNames.CompanyIn(lines);
        var (title, named) = PostingNames.OfTitle(headline, company);
        return posting with { Company = company ?? named, Title = title ?? team, Team = team ?? PostingNames.TeamIn(lines) };
    }

    /// <summary>A team's description: what its work section says, then what its services do.</summary>
    private static JobPosting Described(JobPosting posting, IReadOnlyList<PostingLine> lines, string? organisation)
    {
        var services = TeamDescription.Services(lines);
        var name = organisation ?? (services.Count > 0 ? services[0].Name : null);
        var (company, team) = PostingNames.OfOrganisation(name);
        var duties = Joined(posting.Duties, [.. services.SelectMany(s => s.Statements)]);
        return posting with
        {
            Company = company ?? PostingNames.CompanyIn(lines),
            Title = name is null ? PostingNames.TeamIn(lines) : TeamDescription.NameOf(PlainWords.Of(name)),
            Team = team ?? PostingNames.TeamIn(lines),
            Services = services,
            Duties = duties.Count > 0 ? duties : TeamDescription.Doings(lines),
        };
    }
}
