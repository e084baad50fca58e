using CareerWriter.Evidence;

namespace CareerWriter.Verify;

/// <summary>Whether a finding keeps a text from being shown.</summary>
public enum FindingSeverity
{
    /// <summary>The text may not go out.</summary>
    Block,

    /// <summary>Worth a look.</summary>
    Advise,
}

/// <summary>What a rule has to say of a text.</summary>
/// <param name="Rule">The rule's name, as in contracts (<c>number</c>, <c>technology</c> …).</param>
/// <param name="Severity">Whether it blocks.</param>
/// <param name="Sentence">1-based sentence through the whole text, or null for the text as a whole.</param>
/// <param name="Span">The words it is about, as they stand in the text, or null.</param>
/// <param name="Message">One sentence or two: what is wrong, what to do.</param>
public sealed record Finding(string Rule, FindingSeverity Severity, int? Sentence, string? Span, Said Message);

/// <summary>Whether a sentence is borne out by the career.</summary>
public enum SentenceVerdict
{
    /// <summary>Every claim in it has its fact.</summary>
    Supported,

    /// <summary>A claim in it has none.</summary>
    Unsupported,

    /// <summary>It claims nothing about the applicant's past.</summary>
    Neutral,
}

/// <summary>A sentence with its verdict.</summary>
/// <param name="Paragraph">1-based paragraph.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Evidence">The facts that bear it out.</param>
public sealed record CheckedSentence(int Paragraph, string Text, SentenceVerdict Verdict, IReadOnlyList<FactId> Evidence);

/// <summary>The result of checking a text.</summary>
/// <param name="Sentences">Each sentence with its verdict.</param>
/// <param name="Findings">What the rules found.</param>
public sealed record CheckReport(IReadOnlyList<CheckedSentence> Sentences, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether nothing blocks.</summary>
    public bool Passes => Findings.All(f => f.Severity != FindingSeverity.Block);

    /// <summary>How many sentences the career bears out.</summary>
    public int Supported => Sentences.Count(s => s.Verdict == SentenceVerdict.Supported);

    /// <summary>How many sentences claim something of the applicant's past.</summary>
    public int Claims => Sentences.Count(s => s.Verdict != SentenceVerdict.Neutral);
}
