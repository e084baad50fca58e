using CareerWriter.Evidence;

namespace CareerWriter.Write;

/// <summary>Whom a sentence is about.</summary>
public enum SentenceAbout
{
    /// <summary>The applicant's past or present: needs evidence.</summary>
    Applicant,

    /// <summary>The employer, in the posting's words.</summary>
    Employer,

    /// <summary>What the applicant wants to do.</summary>
    Intent,
}

/// <summary>One sentence of a draft.</summary>
/// <param name="Text">The sentence with its full stop.</param>
/// <param name="About">Whom it is about.</param>
/// <param name="Evidence">The facts it rests on; never empty for <see cref="SentenceAbout.Applicant"/>.</param>
public sealed record DraftSentence(string Text, SentenceAbout About, IReadOnlyList<FactId> Evidence);

/// <summary>A written answer: paragraphs of sentences.</summary>
/// <param name="Paragraphs">Paragraphs in order, each with at least one sentence.</param>
/// <param name="Heading">The heading (소제목) in its brackets, or null; it counts in the length and is no paragraph.</param>
public sealed record Draft(IReadOnlyList<IReadOnlyList<DraftSentence>> Paragraphs, string? Heading = null)
{
    /// <summary>
    /// Exactly what the user pastes into a form: the heading on a line of its own, sentences joined by one space, paragraphs by one blank line, LF.
    /// </summary>
    public string Text { get; } = (Heading is null ? "" : Heading + "\n") + string.Join("\n\n", Paragraphs.Select(p => string.Join(' ', p.Select(s => s.Text))));

    /// <summary>All sentences in order.</summary>
    public IEnumerable<DraftSentence> Sentences => Paragraphs.SelectMany(p => p);
}
