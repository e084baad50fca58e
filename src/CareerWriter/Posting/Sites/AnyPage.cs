namespace CareerWriter.Posting.Sites;

/// <summary>Any page: embedded data, JSON-LD, readable text.</summary>
internal sealed class AnyPage : IPostingSource
{
    /// <inheritdoc/>
    public string Name => "웹 페이지";

    /// <inheritdoc/>
    public bool Recognises(Uri link) => true;

    /// <inheritdoc/>
    public PostingStep Next(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today) => answers.Count == 0
        ? new PostingStep.Fetch(new(link))
        : new PostingStep.Done(SiteReading.Page(link, answers[^1], today));
}
