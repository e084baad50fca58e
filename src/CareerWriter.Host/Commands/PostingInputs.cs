using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Posting;

namespace CareerWriter.Host.Commands;

/// <summary>What a text goes by: the posting of a call and of its career files, and what has to be said of it.</summary>
/// <param name="Posting">The posting with what the career files say of the employer, or null.</param>
/// <param name="Notices">Links that gave nothing, and postings that are over.</param>
internal sealed record PostingChoice(JobPosting? Posting, IReadOnlyList<Notice> Notices);

/// <summary>Postings that a call names, in files or behind links.</summary>
internal sealed class PostingInputs(InputFiles input, LinkReading links)
{
    // A posting, its team, the company; more is a list of bookmarks.
    private const int MostLinks = 4;

    /// <summary>Reads a posting from a file or a link.</summary>
    /// <exception cref="CallException">The file cannot be opened.</exception>
    public async Task<JobPosting> ReadAsync(string fileOrLink, DateOnly today, CancellationToken cancellationToken)
    {
        if (IsLink(fileOrLink))
        {
            return await FollowAsync(fileOrLink.Trim(), today, cancellationToken);
        }

        var documents = await Readers.All.ReadAsync(await input.ReadAsync([fileOrLink], cancellationToken), cancellationToken);
        var postings = documents
            .Where(d => !string.IsNullOrWhiteSpace(d.Text))
            .Select(d => d.Format == SourceFormat.Html
                ? PostingParser.FromPage(d.Text, url: null, today)
                : PostingParser.FromText(d.Text, organisation: null, today))
            .ToList();
        return postings.Count > 0
            ? postings.Aggregate(PostingParser.Merge)
            : new() { Status = PostingStatus.Unreadable, Message = documents.SelectMany(d => d.Notices).FirstOrDefault()?.Message ?? UnreadWords.NoText };
    }

    /// <summary>The posting that a text goes by: the named one and those that the career files link to, with what the files say of the employer.</summary>
    /// <param name="named">The file or link that the call names, or null.</param>
    /// <param name="career">The career files.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CallException">The named file cannot be opened.</exception>
    public async Task<PostingChoice> ChooseAsync(string? named, FactBook career, CancellationToken cancellationToken)
    {
        var asked = career.Request.Links.Where(l => !string.Equals(l, named?.Trim(), StringComparison.Ordinal)).ToList();
        List<Task<JobPosting>> reading = [];
        if (named is not null)
        {
            // A file that cannot be opened ends the call before any site is asked.
            var first = ReadAsync(named, career.Today, cancellationToken);
            reading.Add(IsLink(named) ? NamedAsync(named.Trim(), first) : Task.FromResult(await first));
        }

        reading.AddRange(asked.Take(MostLinks - reading.Count).Select(l => NamedAsync(l, FollowAsync(l, career.Today, cancellationToken))));
        var pages = PostingPages.Join(await Task.WhenAll(reading), career.Today);
        return new(CareerPipeline.PostingFor(career, pages.Posting), [.. PostingNotices.Of(pages, career), .. PostingNotices.NotLookedAt([.. asked.Skip(MostLinks - (named is null ? 0 : 1))], career)]);
    }

    /// <summary>Whether the posting says something that a draft may go by.</summary>
    public static bool WasRead(JobPosting? posting) => posting?.Status is PostingStatus.Read or PostingStatus.Closed;

    /// <summary>The posting under the link as it was typed, by which its line is found again.</summary>
    private static async Task<JobPosting> NamedAsync(string link, Task<JobPosting> reading) => await reading with { Url = link };

    private Task<JobPosting> FollowAsync(string link, DateOnly today, CancellationToken cancellationToken) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
            ? links.Reader().ReadAsync(address, today, cancellationToken)
            : Task.FromResult(new JobPosting { Status = PostingStatus.Blocked, Url = link, Message = UnreadWords.NotRead(UnreadWords.NoLink, UnreadWords.Paste) });

    /// <summary>Anything with a scheme is a link, also one that is then refused; no file is meant by <c>file://</c>.</summary>
    private static bool IsLink(string text)
    {
        var end = text.IndexOf("://", StringComparison.Ordinal);
        return end > 0 && Uri.CheckSchemeName(text[..end].TrimStart());
    }
}
