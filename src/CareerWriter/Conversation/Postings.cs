using CareerWriter.Evidence;
using CareerWriter.Posting;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>Posting links in messages and files.</summary>
internal static class Postings
{
    // A posting, its team, the company; more is a list of bookmarks.
    private const int MostLinks = 4;

    /// <summary>Follows the links that were not followed before and says what came of them.</summary>
    /// <returns>Whether the posting is another one now.</returns>
    public static async Task<bool> FollowAsync(Turn turn, IEnumerable<string> links, CancellationToken cancellationToken)
    {
        var open = links.Distinct(StringComparer.Ordinal).Except(turn.State.Followed, StringComparer.Ordinal).ToList();
        if (open.Count == 0)
        {
            return false;
        }

        turn.Progress(StartingWords.ReadingPosting);
        var today = turn.Message.Today;
        var pages = await Task.WhenAll(open.Take(MostLinks).Select(async l => await turn.Outside.Follow(l, today, cancellationToken) with { Url = l }));
        var joined = PostingPages.Join(pages, today);
        var files = turn.State.Career ?? new FactBook { Documents = [], Today = today };
        turn.State = turn.State with { Followed = turn.State.Followed.AddRange(open) };
        foreach (var notice in PostingNotices.Of(joined, files).Concat(PostingNotices.NotLookedAt([.. open.Skip(MostLinks)], files)))
        {
            turn.Note(notice.Message);
        }

        if (joined.Posting is null)
        {
            return false;
        }

        turn.State = turn.State.With(joined.Posting);
        turn.Note(PostingWords.Read(turn.State.Posting!));
        return true;
    }

    /// <summary>Takes another posting: the answer that is being worked on names the new employer, its body stays.</summary>
    public static async Task RetargetAsync(Turn turn, string url, string words, CancellationToken cancellationToken)
    {
        turn.State = turn.State with { Followed = turn.State.Followed.Remove(url), Asked = turn.State.Asked with { Links = [.. turn.State.Asked.Links.Except([url], StringComparer.Ordinal)] } };
        if (await FollowAsync(turn, [url], cancellationToken) && turn.State.Question?.Versions.Current is { } current)
        {
            Revising.Show(turn, Reviser.Retarget(current.Draft, current.Constraints, Revising.MaterialOf(turn.State)), words);
        }
    }
}
