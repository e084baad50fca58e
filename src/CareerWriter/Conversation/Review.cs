using System.Collections.Immutable;
using CareerWriter.Korean;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>Where a review stands.</summary>
public enum ReviewState
{
    /// <summary>Waits for approvals.</summary>
    Open,

    /// <summary>Enough have approved the version.</summary>
    Approved,

    /// <summary>There is a newer version that reviewers have not been shown.</summary>
    Superseded,
}

/// <summary>What became of a comment.</summary>
public enum CommentState
{
    /// <summary>The owner has not decided.</summary>
    Open,

    /// <summary>A version was made of it.</summary>
    Applied,

    /// <summary>The owner left it.</summary>
    Ignored,
}

/// <summary>A comment on a version.</summary>
/// <param name="Id">1-based number in its review.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Version">The version that it is on.</param>
/// <param name="Sentence">1-based number of the sentence through the whole text, or null: the whole.</param>
/// <param name="Text">The words; may be empty when there is a proposal.</param>
/// <param name="Proposal">A wording for the sentence, or null.</param>
/// <param name="State">What became of it.</param>
public sealed record ReviewComment(int Id, string By, DateTimeOffset At, int Version, int? Sentence, string Text, string? Proposal, CommentState State);

/// <summary>Identifies a comment in a conversation.</summary>
/// <param name="Review">Number of the review.</param>
/// <param name="Comment">Number of the comment in it.</param>
public readonly record struct CommentKey(int Review, int Comment);

/// <summary>Someone approved a version.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Version">The version.</param>
public sealed record Approval(string By, DateTimeOffset At, int Version);

/// <summary>A review: a version of an answer in a channel, with what its members say of it.</summary>
/// <param name="Number">1-based number in the conversation.</param>
/// <param name="Question">0-based place of the question.</param>
/// <param name="Version">The version that reviewers see.</param>
/// <param name="Channel">The channel under the platform's own id; empty in the terminal.</param>
public sealed record Review(int Number, int Question, int Version, string Channel)
{
    /// <summary>Where it stands.</summary>
    public ReviewState State { get; init; }

    /// <summary>The version that reviewers saw before this one, or null.</summary>
    public int? Before { get; init; }

    /// <summary>All approvals, of earlier versions too.</summary>
    public ImmutableList<Approval> Approvals { get; init; } = [];

    /// <summary>All comments.</summary>
    public ImmutableList<ReviewComment> Comments { get; init; } = [];
}

/// <summary>What reviewers see: text, counts and who said what; nothing of the evidence and no files. Personal data in it is masked.</summary>
/// <param name="Number">Number of the review.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="Owner">Whose answer it is.</param>
/// <param name="Question">The application question.</param>
/// <param name="Posting">Employer and title of the posting, or null.</param>
/// <param name="Version">The version under review.</param>
/// <param name="Sentences">Its sentences by paragraph, the heading left out.</param>
/// <param name="Text">Its text.</param>
/// <param name="Counts">Its counts.</param>
/// <param name="Limit">Its limit, or null.</param>
public sealed record ReviewCard(int Number, string Channel, string Owner, string Question, string? Posting, int Version, IReadOnlyList<IReadOnlyList<string>> Sentences, string Text, TextCounts Counts, LengthLimit? Limit)
{
    /// <summary>Where it stands.</summary>
    public required ReviewState State { get; init; }

    /// <summary>Approvals of this version.</summary>
    public required IReadOnlyList<Approval> Approvals { get; init; }

    /// <summary>How many approvals it takes.</summary>
    public required int Needed { get; init; }

    /// <summary>All comments.</summary>
    public required IReadOnlyList<ReviewComment> Comments { get; init; }

    /// <summary>What changed since the version that was shown before; empty for the first.</summary>
    public IReadOnlyList<SentenceChange> Changes { get; init; } = [];

    /// <summary>Whether the owner deleted the conversation: nothing of the text is shown any more.</summary>
    public bool IsDeleted { get; init; }
}
