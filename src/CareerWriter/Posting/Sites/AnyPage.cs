namespace CareerWriter.Posting.Sites;

/// <summary>Any page: embedded data, JSON-LD, readable text.</summary>
internal sealed class AnyPage : IPostingSource
{
    /// <inheritdoc/>
    public string Name => "page";

    /// <inheritdoc/>
    public bool Recognises(Uri link) => true;

    /// <inheritdoc/>
    public PostingStep Next(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today) => answers.Count == 0
        ? new PostingStep.Fetch(new(link))
        : new PostingStep.Done(PostingParser.FromPage(answers[0].Text, link.AbsoluteUri, today));
}
