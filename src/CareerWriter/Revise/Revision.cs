using CareerWriter.Evidence;
using CareerWriter.Posting;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter.Revise;

/// <summary>What a revision may draw on.</summary>
/// <param name="Career">The career with what the user stated; the only evidence.</param>
/// <param name="Question">The application question.</param>
/// <param name="Posting">The posting, or null.</param>
/// <param name="Blind">Whether hiring is blind (블라인드 채용).</param>
/// <param name="Excluded">Facts not to be told: sensitive ones, and those that other answers of the application tell.</param>
public sealed record RevisionMaterial(FactBook Career, string Question, JobPosting? Posting, bool Blind, IReadOnlySet<FactId> Excluded);

/// <summary>What came of a request.</summary>
public sealed record Revision
{
    /// <summary>The draft after it; the same object when nothing changed.</summary>
    public required Draft Draft { get; init; }

    /// <summary>The constraints after it; the same object when nothing changed.</summary>
    public required Constraints Constraints { get; init; }

    /// <summary>The check of <see cref="Draft"/>; passes, whatever was asked.</summary>
    public required CheckReport Check { get; init; }

    /// <summary>What the user should know: what was done beyond the words, what could not be done and why.</summary>
    public IReadOnlyList<Said> Notes { get; init; } = [];

    /// <summary>Questions to the user, each with what its choices do; the draft does not wait for them.</summary>
    public IReadOnlyList<RevisionAsk> Asks { get; init; } = [];

    /// <summary>Wordings to choose from (<see cref="Edit.Variants"/>); the draft stays until one is chosen.</summary>
    public IReadOnlyList<RevisionVariant> Variants { get; init; } = [];

    /// <summary>A wording that nothing in the career bears out: it makes no version until the owner says that it is theirs. Or null.</summary>
    public UnsupportedWording? Unsupported { get; init; }
}

/// <summary>A question to the user.</summary>
/// <param name="Text">The question, one or two sentences.</param>
/// <param name="Choices">At most three; a free answer is allowed too.</param>
public sealed record RevisionAsk(Said Text, IReadOnlyList<RevisionChoice> Choices);

/// <summary>A choice of a question.</summary>
/// <param name="Label">What its button says.</param>
/// <param name="Edits">What it asks for.</param>
public sealed record RevisionChoice(Said Label, IReadOnlyList<Edit> Edits);

/// <summary>One of several wordings.</summary>
/// <param name="Text">The wording of the part that was asked for.</param>
/// <param name="Draft">The draft with it.</param>
public sealed record RevisionVariant(string Text, Draft Draft);

/// <summary>A wording that the career does not bear out.</summary>
/// <param name="Statement">The sentence as it would read.</param>
/// <param name="Draft">The draft as it would be.</param>
/// <param name="Reason">Why it was not taken: the message of the finding.</param>
public sealed record UnsupportedWording(string Statement, Draft Draft, Said Reason);
