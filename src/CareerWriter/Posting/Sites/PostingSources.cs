namespace CareerWriter.Posting.Sites;

/// <summary>All sites, the particular before the general.</summary>
public static class PostingSources
{
    private static readonly IReadOnlyList<IPostingSource> s_all =
    [
        new Wanted(), new Jumpit(), new Rallit(), new Programmers(), new JobKorea(), new Saramin(), new LinkedIn(),
        new Naver(), new Kakao(), new Line(), new Toss(), new Woowahan(),
        new Notion(), new Recruiter(), new Lever(), new Ashby(), new Workable(), new Workday(),
        new GreetingHr(), new Greenhouse(), new AnyPage(),
    ];

    /// <summary>The source that a link belongs to.</summary>
    public static IPostingSource For(Uri link) => s_all.First(s => s.Recognises(link));
}
