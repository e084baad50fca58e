using CareerWriter.Ingest;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Identifies a fact in its book; shown as <c>F12</c>.</summary>
public readonly record struct FactId(int Number)
{
    /// <inheritdoc/>
    public override string ToString() => $"F{Number}";
}

/// <summary>Identifies an employment; shown as <c>E1</c>.</summary>
public readonly record struct EmploymentId(int Number)
{
    /// <inheritdoc/>
    public override string ToString() => $"E{Number}";
}

/// <summary>Identifies a project; shown as <c>P1</c>.</summary>
public readonly record struct ProjectId(int Number)
{
    /// <inheritdoc/>
    public override string ToString() => $"P{Number}";
}

/// <summary>What a fact says: the situation, what the applicant did, what came of it, the part held, or a skill listed.</summary>
public enum FactKind
{
    /// <summary>The situation, problem or purpose.</summary>
    Context,

    /// <summary>What the applicant did.</summary>
    Action,

    /// <summary>What came of it.</summary>
    Result,

    /// <summary>The part held: title, share, team size, responsibility.</summary>
    Role,

    /// <summary>A technology or skill in a list: use is claimed, depth is not.</summary>
    Skill,
}

/// <summary>One statement of the career, as small as it can be cited: one sentence or one list item.</summary>
public sealed record Fact
{
    /// <summary>Its id, unique in the book.</summary>
    public required FactId Id { get; init; }

    /// <summary>What it says.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>Its words without markup, white space folded, personal data masked.</summary>
    public required string Text { get; init; }

    /// <summary>The employment it belongs to, or null.</summary>
    public EmploymentId? Employment { get; init; }

    /// <summary>The project it belongs to, or null.</summary>
    public ProjectId? Project { get; init; }

    /// <summary>Headings (and list items that act as headings) above it, outermost first, without employer and project names.</summary>
    public IReadOnlyList<string> Section { get; init; } = [];

    /// <summary>The list item that it stands under, or null.</summary>
    public FactId? Parent { get; init; }

    /// <summary>The label it stood under or behind (기존, 개선, 목적, 배경, 성과 …), or null.</summary>
    public string? Label { get; init; }

    /// <summary>Technologies in it under their usual English names.</summary>
    public IReadOnlyList<string> Technologies { get; init; } = [];

    /// <summary>Figures in it.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>Whether an unknown figure or a filler stands in it: it may be asked about, never written.</summary>
    public bool HasUnknown { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>Who stated it in the conversation, or null: it stands in a file.</summary>
    public StatedBy? Stated { get; init; }
}
