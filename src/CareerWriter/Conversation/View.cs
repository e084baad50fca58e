using CareerWriter.Evidence;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>A button.</summary>
/// <param name="Id">Its id; opaque to platforms.</param>
/// <param name="Label">What it says.</param>
public sealed record ViewAction(string Id, string Label)
{
    /// <summary>What is filled in beside it, in order; a platform asks for it before it sends the press on. Empty for most.</summary>
    public IReadOnlyList<ActionField> Fields { get; init; } = [];
}

/// <summary>What kind of value a field takes.</summary>
public enum FieldKind
{
    /// <summary>A line of text.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Text,

    /// <summary>A channel of the platform, under its own id.</summary>
    Channel,

    /// <summary>One of <see cref="ActionField.Choices"/>.</summary>
    Choice,
}

/// <summary>Something to fill in beside a button.</summary>
/// <param name="Name">Its name in <see cref="IncomingMessage.Press.Fields"/>.</param>
/// <param name="Label">What it says.</param>
/// <param name="Kind">What it takes.</param>
public sealed record ActionField(string Name, string Label, FieldKind Kind)
{
    /// <summary>Whether it may stay empty.</summary>
    public bool IsOptional { get; init; }

    /// <summary>What there is to choose from, for <see cref="FieldKind.Choice"/>.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];
}

/// <summary>A value to choose.</summary>
/// <param name="Value">The value.</param>
/// <param name="Label">What it says.</param>
public sealed record FieldChoice(string Value, string Label);

/// <summary>One thing that is shown; every platform renders it in its own form. Nothing in it is markup.</summary>
public abstract record View
{
    private View()
    {
    }

    /// <summary>Its buttons.</summary>
    public IReadOnlyList<ViewAction> Actions { get; init; } = [];

    /// <summary>Who is shown it.</summary>
    public Audience Audience { get; init; }

    /// <summary>The language of the conversation, and of everything that is said around the view. What it shows of drafts, career and posting stays as written.</summary>
    public Language Language { get; init; }

    /// <summary>What is being done now: one line, replaced by the next.</summary>
    /// <param name="Text">The line.</param>
    public sealed record Progress(string Text) : View;

    /// <summary>What was read.</summary>
    /// <param name="Career">The career.</param>
    public sealed record Summary(FactBook Career) : View;

    /// <summary>A question; its choices are its buttons, a free answer is allowed too.</summary>
    /// <param name="Text">One or two sentences.</param>
    public sealed record Ask(string Text) : View;

    /// <summary>A draft.</summary>
    /// <param name="Result">The draft with what is shown beside it.</param>
    /// <param name="Version">Its version.</param>
    /// <param name="Question">1-based number of its question in the conversation.</param>
    /// <param name="Career">The career that its evidence is in.</param>
    /// <param name="Changes">What changed since its parent; empty for a first draft.</param>
    public sealed record Draft(DraftResult Result, DraftVersion Version, int Question, FactBook Career, IReadOnlyList<SentenceChange> Changes) : View
    {
        /// <summary>Whether the version is final.</summary>
        public bool IsConfirmed { get; init; }

        /// <summary>
        /// Whether others than the owner see it: findings and notices quote the career, so they are left out, and a button hands them to the owner alone.
        /// </summary>
        public bool IsPublic { get; init; }
    }

    /// <summary>Two versions side by side.</summary>
    /// <param name="From">The older one.</param>
    /// <param name="To">The newer one.</param>
    /// <param name="Basis">How their length is counted.</param>
    /// <param name="Changes">What differs.</param>
    public sealed record Comparison(DraftVersion From, DraftVersion To, CountBasis Basis, IReadOnlyList<SentenceChange> Changes) : View;

    /// <summary>A sentence with its facts.</summary>
    /// <param name="Sentence">1-based number through the whole text.</param>
    /// <param name="Text">The sentence.</param>
    /// <param name="Facts">What it rests on; empty when it claims nothing about the applicant's past.</param>
    public sealed record Evidence(int Sentence, string Text, IReadOnlyList<Fact> Facts) : View;

    /// <summary>What happened, or what to do next.</summary>
    /// <param name="Text">One or two sentences.</param>
    public sealed record Note(string Text) : View;

    /// <summary>What did not work and why; the conversation is as it was.</summary>
    /// <param name="Text">One or two sentences.</param>
    public sealed record Error(string Text) : View;

    /// <summary>A version under review.</summary>
    /// <param name="Card">What reviewers see of it.</param>
    public sealed record Review(ReviewCard Card) : View;

    /// <summary>A file.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Format"><c>docx</c>, <c>txt</c> or <c>md</c>.</param>
    /// <param name="Content">Its bytes.</param>
    public sealed record Export(string Name, string Format, ReadOnlyMemory<byte> Content) : View;
}
