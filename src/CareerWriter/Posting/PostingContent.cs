namespace CareerWriter.Posting;

/// <summary>What one place of a page (JSON-LD, embedded data, readable text) says of a posting.</summary>
internal sealed record PostingContent
{
    /// <summary>Title of the position, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The employer, or null.</summary>
    public string? Company { get; init; }

    /// <summary>Closing day, or null.</summary>
    public DateOnly? Closes { get; init; }

    /// <summary>Whether it says that the posting is closed.</summary>
    public bool Closed { get; init; }

    /// <summary>The posting, line by line.</summary>
    public IReadOnlyList<PostingLine> Lines { get; init; } = [];

    /// <summary>The lines by their headings.</summary>
    public PostingSections Sections => field ??= PostingSections.Of(Lines);

    /// <summary>Number of characters in its lines.</summary>
    public int Characters => Lines.Sum(l => l.Text.Length);
}
