namespace CareerWriter.Posting.Sites;

/// <summary>
/// One recruiting site: which links are its, what has to be asked of it, and how its answers become a posting.
/// Pure: it says what to fetch, the host fetches and calls again. Adding a site is one class in this folder, one line in <see cref="PostingSources"/> and one fixture.
/// </summary>
public interface IPostingSource
{
    /// <summary>The site's name, for notices and logs.</summary>
    string Name { get; }

    /// <summary>Whether a link leads to a posting (or page) of this site.</summary>
    bool Recognises(Uri link);

    /// <summary>The next step, given all answers so far in the order in which they were asked for.</summary>
    /// <param name="link">The link as the user gave it.</param>
    /// <param name="answers">What was fetched so far; empty at first.</param>
    /// <param name="today">The date that a closing day is held against (KST).</param>
    PostingStep Next(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today);
}
