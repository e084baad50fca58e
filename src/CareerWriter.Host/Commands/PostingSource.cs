using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Posting;

namespace CareerWriter.Host.Commands;

/// <summary>Postings that a call names, and what the career files themselves say of the employer.</summary>
internal static class PostingSource
{
    private const string LinksAreNotRead = "링크 읽기는 아직 지원하지 않습니다. 본문을 파일로 저장하거나 붙여 주세요.";

    /// <summary>Reads a posting from a file, or says why a link was not read.</summary>
    /// <exception cref="CallException">The file cannot be opened.</exception>
    public static async Task<JobPosting> ReadAsync(DocumentReader reader, InputFiles input, string fileOrLink, DateOnly today, CancellationToken cancellationToken)
    {
        if (IsLink(fileOrLink))
        {
            return Unread(PostingStatus.Unreachable, LinksAreNotRead) with { Url = fileOrLink };
        }

        var documents = await reader.ReadAsync(await input.ReadAsync([fileOrLink], cancellationToken), cancellationToken);
        var postings = documents
            .Where(d => !string.IsNullOrWhiteSpace(d.Text))
            .Select(d => d.Format == SourceFormat.Html
                ? PostingParser.FromPage(d.Text, url: null, today)
                : PostingParser.FromText(d.Text, organisation: null, today))
            .ToList();
        return postings.Count > 0
            ? postings.Aggregate(PostingParser.Merge)
            : Unread(PostingStatus.Unreadable, documents.SelectMany(d => d.Notices).FirstOrDefault()?.Message ?? "공고 파일에 글이 없습니다. 공고 본문을 붙여 주세요.");
    }

    /// <summary>The posting that a text goes by: the named one, if it was read, with what the career files say of the employer.</summary>
    public static JobPosting? Together(JobPosting? named, FactBook career) => CareerPipeline.PostingFor(career, WasRead(named) ? named : null);

    /// <summary>What to say of a named posting and of links in the files that were not read.</summary>
    public static IEnumerable<Notice> Unread(JobPosting? named, FactBook career)
    {
        if (named is not null && !WasRead(named))
        {
            yield return new(NoticeKind.PostingUnread, named.Message ?? "공고를 읽지 못했습니다. 공고 본문을 붙여 주세요.");
        }

        var links = career.Request.Links.Where(l => !string.Equals(l, named?.Url, StringComparison.Ordinal)).ToList();
        if (links.Count > 0)
        {
            yield return new(NoticeKind.PostingUnread, $"공고 링크를 읽지 않았습니다({string.Join(", ", links)}). {LinksAreNotRead}", Place(links[0], career));
        }
    }

    /// <summary>Whether the posting says something that a draft may go by.</summary>
    public static bool WasRead(JobPosting? posting) => posting?.Status is PostingStatus.Read or PostingStatus.Closed;

    private static bool IsLink(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static JobPosting Unread(PostingStatus status, string message) => new() { Status = status, Message = message };

    private static SourceSpan? Place(string link, FactBook career)
    {
        foreach (var document in career.Documents.Select(d => d.Document))
        {
            if (document.Text.IndexOf(link, StringComparison.Ordinal) is >= 0 and var start)
            {
                return new(document.Name, document.Text.AsSpan(0, start).Count('\n') + 1, link);
            }
        }

        return null;
    }
}
