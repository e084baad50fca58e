using CareerWriter.Korean;

namespace CareerWriter.Revise;

/// <summary>
/// One thing that a request wants (contracts, "understand": one record a kind, of the same fields). It holds only what the words determine:
/// "더 짧게" has no number. <see cref="Scope"/> is null where the request names no place.
/// </summary>
public abstract record Edit
{
    private Edit()
    {
    }

    /// <summary>The part of the answer that the edit is for, or null: the whole answer.</summary>
    public Scope? Scope { get; init; }

    /// <summary>A length: relative, a bound, a target, a change by so many, or a ratio of new over old.</summary>
    public sealed record Length : Edit
    {
        /// <summary>Shorter or longer without a number, or null.</summary>
        public RelativeLength? Relative { get; init; }

        /// <summary>At least so many, or null.</summary>
        public int? Min { get; init; }

        /// <summary>At most so many, or null.</summary>
        public int? Max { get; init; }

        /// <summary>About so many, or null.</summary>
        public int? Target { get; init; }

        /// <summary>Whether <see cref="Target"/> is meant to the character (정확히).</summary>
        public bool Exact { get; init; }

        /// <summary>So many more (or, below 0, fewer), or null.</summary>
        public int? Amount { get; init; }

        /// <summary>New length over old (반으로: 0.5), or null.</summary>
        public double? Ratio { get; init; }

        /// <summary>How it is counted, when the request says so.</summary>
        public CountBasis? Basis { get; init; }
    }

    /// <summary>Something about a subject: a technology, an employer, a project, an experience.</summary>
    /// <param name="Action">What to do with it.</param>
    /// <param name="Subject">The subject; technologies under their usual English name, other words as typed without particles.</param>
    public sealed record OnTopic(TopicAction Action, string Subject) : Edit;

    /// <summary>One subject instead of another.</summary>
    public sealed record ReplaceTopic(string From, string To) : Edit;

    /// <summary>Literal words instead of others.</summary>
    public sealed record ReplaceText(string From, string To) : Edit;

    /// <summary>A wording that is used too much.</summary>
    public sealed record Avoid(string Phrase) : Edit;

    /// <summary>A fact that the user is not sure of: not to be used any more.</summary>
    public sealed record Retract(string Subject) : Edit;

    /// <summary>A manner of writing.</summary>
    public sealed record Style(WritingStyle Manner) : Edit;

    /// <summary>The speech level of all sentences.</summary>
    public sealed record Register(SpeechLevel To) : Edit;

    /// <summary>Figures: more of them, or none.</summary>
    public sealed record Numbers(PresenceAction Action) : Edit;

    /// <summary>The scope anew, from the same evidence.</summary>
    public sealed record Rewrite : Edit;

    /// <summary>The scope goes.</summary>
    public sealed record Remove : Edit;

    /// <summary>The scope stays as it is, to the byte.</summary>
    public sealed record Freeze : Edit;

    /// <summary>Several wordings of the scope to choose from; the draft stays.</summary>
    /// <param name="Count">How many, or null when the request does not say.</param>
    public sealed record Variants(int? Count) : Edit;

    /// <summary>The heading (소제목).</summary>
    public sealed record Heading(HeadingAction Action) : Edit;

    /// <summary>Paragraph breaks.</summary>
    /// <param name="Action">What to do.</param>
    /// <param name="Which">The paragraphs that become one, 1-based; empty unless <see cref="ParagraphAction.Merge"/>.</param>
    public sealed record Paragraphs(ParagraphAction Action, IReadOnlyList<int> Which) : Edit;

    /// <summary>Closer to the posting.</summary>
    public sealed record Relate : Edit;

    /// <summary>Spelling and spacing only.</summary>
    public sealed record Spelling : Edit;

    /// <summary>Take back the last change.</summary>
    public sealed record Undo : Edit;

    /// <summary>Do again what was taken back.</summary>
    public sealed record Redo : Edit;

    /// <summary>This version is final.</summary>
    public sealed record Confirm : Edit;

    /// <summary>A final version may change again.</summary>
    public sealed record Reopen : Edit;

    /// <summary>Go back to a version.</summary>
    public sealed record Restore(VersionReference Version) : Edit;

    /// <summary>Put versions side by side; empty: the last two.</summary>
    public sealed record Compare(IReadOnlyList<int> Versions) : Edit;

    /// <summary>Parts of several versions as a new one.</summary>
    public sealed record Combine(IReadOnlyList<VersionPart> Parts) : Edit;

    /// <summary>Show something; nothing changes.</summary>
    /// <param name="What">What to show.</param>
    /// <param name="Version">The version it is asked of, or null.</param>
    public sealed record Show(ShowWhat What, VersionReference? Version = null) : Edit;

    /// <summary>Something the user wants stated that would be new; never evidence by itself.</summary>
    public sealed record Claim(string Text) : Edit;

    /// <summary>Another question.</summary>
    public sealed record Question(string Text) : Edit;

    /// <summary>Another posting.</summary>
    public sealed record Posting(string Url) : Edit;

    /// <summary>The answer in another language: <c>en</c> or <c>ja</c>.</summary>
    public sealed record Translate(string To) : Edit;

    /// <summary>Thanks, praise, chatter: nothing to edit. Stands alone.</summary>
    public sealed record None : Edit;

    /// <summary>Something is wanted, but not what. Stands alone.</summary>
    public sealed record Unclear : Edit;
}

/// <summary>A direction of length without a number.</summary>
public enum RelativeLength
{
    /// <summary>Shorter.</summary>
    Shorter,

    /// <summary>Longer.</summary>
    Longer,
}

/// <summary>What to do with a subject; the JSON names of the edits are these in camelCase.</summary>
public enum TopicAction
{
    /// <summary>To the front, and more of it.</summary>
    Emphasize,

    /// <summary>Less of it.</summary>
    Deemphasize,

    /// <summary>To the front, wording as it is.</summary>
    Lead,

    /// <summary>Nothing of it, now and later.</summary>
    Exclude,

    /// <summary>It must stay.</summary>
    Keep,

    /// <summary>Nothing but it.</summary>
    Only,
}

/// <summary>A manner of writing; the JSON names are these in camelCase.</summary>
public enum WritingStyle
{
    /// <summary>부드럽게.</summary>
    Softer,

    /// <summary>담백하게.</summary>
    Plainer,

    /// <summary>겸손하게.</summary>
    Humbler,

    /// <summary>자신감 있게.</summary>
    Confident,

    /// <summary>AI 티 없이.</summary>
    Natural,

    /// <summary>비개발자도 알게.</summary>
    Simpler,

    /// <summary>기술 깊이.</summary>
    Technical,

    /// <summary>구체적으로.</summary>
    Concrete,

    /// <summary>결론부터.</summary>
    ConclusionFirst,

    /// <summary>성과 먼저.</summary>
    ResultFirst,

    /// <summary>문장을 끊어서.</summary>
    ShorterSentences,
}

/// <summary>More of something, or none of it.</summary>
public enum PresenceAction
{
    /// <summary>More.</summary>
    Add,

    /// <summary>None.</summary>
    Remove,
}

/// <summary>What to do with the heading.</summary>
public enum HeadingAction
{
    /// <summary>Give one.</summary>
    Add,

    /// <summary>Take it away.</summary>
    Remove,

    /// <summary>Another one.</summary>
    Rewrite,
}

/// <summary>What to do with paragraph breaks.</summary>
public enum ParagraphAction
{
    /// <summary>No line breaks at all.</summary>
    Join,

    /// <summary>Break where the subject changes.</summary>
    Split,

    /// <summary>The named ones become one.</summary>
    Merge,
}

/// <summary>What to show.</summary>
public enum ShowWhat
{
    /// <summary>The facts of a sentence.</summary>
    Evidence,

    /// <summary>All sources under the draft.</summary>
    Sources,

    /// <summary>What the last turn changed.</summary>
    Changes,

    /// <summary>The length.</summary>
    Count,

    /// <summary>A version.</summary>
    Version,
}

/// <summary>A version by number, or by place: the first, or the one before.</summary>
/// <param name="Number">1-based number, or null.</param>
/// <param name="Place">The place, or null when there is a number.</param>
public readonly record struct VersionReference(int? Number, VersionPlace? Place = null);

/// <summary>A version by its place.</summary>
public enum VersionPlace
{
    /// <summary>The first one.</summary>
    First,

    /// <summary>The one before the current one.</summary>
    Previous,
}

/// <summary>A part of a version.</summary>
/// <param name="Version">1-based number of the version.</param>
/// <param name="Scope">The part, or null: all of it.</param>
public sealed record VersionPart(int Version, Scope? Scope);
