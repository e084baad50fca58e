namespace CareerWriter.Posting;

/// <summary>What came of reading a posting.</summary>
public enum PostingStatus
{
    /// <summary>Read.</summary>
    Read,

    /// <summary>Read, but closed.</summary>
    Closed,

    /// <summary>A sign-in or challenge page.</summary>
    Wall,

    /// <summary>The body is an image.</summary>
    ImageOnly,

    /// <summary>No posting in it.</summary>
    Unreadable,

    /// <summary>Not fetched: the address is not allowed.</summary>
    Blocked,

    /// <summary>Not fetched: the site did not answer.</summary>
    Unreachable,
}

/// <summary>An application question of a posting.</summary>
/// <param name="Text">The question.</param>
/// <param name="Limit">Its limit, or null.</param>
public sealed record PostingQuestion(string Text, LengthLimit? Limit);

/// <summary>A service or product that an employer introduces.</summary>
/// <param name="Name">Its name, without what stands in brackets.</param>
/// <param name="Statements">What it or its team does, one sentence or item each, as worded.</param>
public sealed record PostingService(string Name, IReadOnlyList<string> Statements);

/// <summary>A job posting, in the employer's words. Nothing in it is evidence of a career.</summary>
public sealed record JobPosting
{
    /// <summary>What came of reading it.</summary>
    public required PostingStatus Status { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The employer, or null.</summary>
    public string? Company { get; init; }

    /// <summary>Title of the position (or the team's name in a pasted description), or null.</summary>
    public string? Title { get; init; }

    /// <summary>The team's name without the employer's, where a text names one; or null.</summary>
    public string? Team { get; init; }

    /// <summary>Closing date, or null.</summary>
    public DateOnly? Closes { get; init; }

    /// <summary>Duties (주요업무): one an item, as worded; also what a pasted description says the team does.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];

    /// <summary>Services that a pasted description introduces, in its order; what they do is among <see cref="Duties"/> too.</summary>
    public IReadOnlyList<PostingService> Services { get; init; } = [];

    /// <summary>Requirements (자격요건).</summary>
    public IReadOnlyList<string> Requirements { get; init; } = [];

    /// <summary>Preferred (우대사항).</summary>
    public IReadOnlyList<string> Preferred { get; init; } = [];

    /// <summary>Technologies in it under their usual English names, in order of first mention.</summary>
    public IReadOnlyList<string> Technologies { get; init; } = [];

    /// <summary>Application questions.</summary>
    public IReadOnlyList<PostingQuestion> Questions { get; init; } = [];

    /// <summary>Its readable text.</summary>
    public string Text { get; init; } = "";

    /// <summary>One Korean sentence on what came of it, or null.</summary>
    public Said? Message { get; init; }
}
