namespace CareerWriter.Posting.Sites;

/// <summary>All sites, the particular before the general.</summary>
public static class PostingSources
{
    private static readonly IReadOnlyList<IPostingSource> s_all = [new AnyPage()];

    /// <summary>The source that a link belongs to.</summary>
    public static IPostingSource For(Uri link) => s_all.First(s => s.Recognises(link));
}
