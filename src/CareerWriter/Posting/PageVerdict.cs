using System.Text;

namespace CareerWriter.Posting;

/// <summary>Says what a page is when it is no posting, and what the user can do then.</summary>
/// <param name="Lines">The text a reader sees, line by line.</param>
/// <param name="Around">Title and no-script text.</param>
/// <param name="Images">Number of images large enough to be a body.</param>
internal sealed record PageVerdict(IReadOnlyList<string> Lines, string Around, int Images)
{
    private const int ShortPage = 1500;
    private const int Top = 20_000;

    /// <summary>Number of characters in its lines.</summary>
    public int Characters => Lines.Sum(l => l.Length);

    /// <summary>Whether the page says, near its top, that the posting is over.</summary>
    public bool SaysClosed => PageMarkers.SaysClosed(Beginning()) || PageMarkers.SaysClosed(Around);

    /// <summary>Whether a sign-in text stands where the posting should: a wall without the parts of a posting.</summary>
    public bool IsWallOver(PostingContent body) =>
        body.Sections.Found == 0 && (PageMarkers.SaysWall(Around) || (Characters < ShortPage && PageMarkers.SaysWall(Beginning())));

    /// <summary>The posting that could not be read, with the reason.</summary>
    public JobPosting Refusal(string? url, string? company, string? title, DateOnly? closes, bool closed)
    {
        var (status, reason) = PageMarkers.SaysWall(Beginning()) || PageMarkers.SaysWall(Around) ? (PostingStatus.Wall, UnreadWords.Wall)
            : closed || SaysClosed ? (PostingStatus.Closed, UnreadWords.Closed)
            : Images > 0 ? (PostingStatus.ImageOnly, UnreadWords.Image)
            : PageMarkers.NeedsScripts(Around) ? (PostingStatus.Unreadable, UnreadWords.Scripts)
            : Characters < 300 ? (PostingStatus.Unreadable, UnreadWords.NearlyEmpty)
            : (PostingStatus.Unreadable, UnreadWords.NoPosting);
        return new JobPosting
        {
            Status = status,
            Url = url,
            Company = status == PostingStatus.Wall ? null : company,
            Title = status == PostingStatus.Wall ? null : title,
            Closes = closes,
            Text = status == PostingStatus.Wall ? "" : string.Join('\n', Lines),
            Message = UnreadWords.NotRead(reason, UnreadWords.Paste),
        };
    }

    /// <summary>The first lines, put together: all of a long page would be a large object for a look at its top.</summary>
    private string Beginning()
    {
        StringBuilder top = new(Math.Min(Top, Characters + Lines.Count));
        foreach (var line in Lines)
        {
            if (top.Length >= Top)
            {
                break;
            }

            top.Append(top.Length > 0 ? "\n" : "").Append(line);
        }

        return top.ToString(0, Math.Min(top.Length, Top));
    }
}
