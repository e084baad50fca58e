using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>One stint with one employer.</summary>
public sealed record Employment
{
    /// <summary>Its id.</summary>
    public required EmploymentId Id { get; init; }

    /// <summary>The Korean name where there is one.</summary>
    public required string Employer { get; init; }

    /// <summary>Other names of the employer in the files.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Title or duty line as written, or null.</summary>
    public string? Role { get; init; }

    /// <summary>First day or month, or null when not stated.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Last day or month; null when current or not stated.</summary>
    public PartialDate? End { get; init; }

    /// <summary>Whether the job is held today.</summary>
    public bool Current { get; init; }

    /// <summary>The duration as written (<c>2년 7개월</c>), or null.</summary>
    public string? Stated { get; init; }

    /// <summary>Months by the dates: with month precision both ends count, with day precision whole months; a current job runs to today.</summary>
    public int? Months { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceSpan Source { get; init; }
}

/// <summary>One project (or subject) of a career.</summary>
public sealed record Project
{
    /// <summary>Its id.</summary>
    public required ProjectId Id { get; init; }

    /// <summary>Its name as written, without brackets.</summary>
    public required string Name { get; init; }

    /// <summary>The employment it belongs to, or null.</summary>
    public EmploymentId? Employment { get; init; }

    /// <summary>First month or day, or null.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Last month or day, or null.</summary>
    public PartialDate? End { get; init; }

    /// <summary>The duration as written (<c>10개월</c>), or null.</summary>
    public string? Stated { get; init; }

    /// <summary>Number of people, or null.</summary>
    public int? Team { get; init; }

    /// <summary>The contribution as written (<c>≥70%</c>) where the project states exactly one, otherwise null.</summary>
    public string? Share { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceSpan Source { get; init; }
}
