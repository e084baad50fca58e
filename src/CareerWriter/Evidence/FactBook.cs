using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>What a document turned out to be.</summary>
public enum DocumentKind
{
    /// <summary>A career: résumé, 경력기술서.</summary>
    Career,

    /// <summary>Itself a 자기소개서: questions with answers.</summary>
    Answers,

    /// <summary>A job posting or a text about the employer.</summary>
    Posting,

    /// <summary>A paste of several of these, with or without a request.</summary>
    Mixed,

    /// <summary>Nothing to read in it.</summary>
    Empty,
}

/// <summary>A document with what it turned out to be.</summary>
/// <param name="Document">The document.</param>
/// <param name="Kind">What it is.</param>
public sealed record ClassifiedDocument(CareerDocument Document, DocumentKind Kind);

/// <summary>What a mixed paste asks for; each part is null or empty when the paste does not say it.</summary>
public sealed record Request
{
    /// <summary>The application question, without quotes.</summary>
    public string? Question { get; init; }

    /// <summary>The limit with its basis.</summary>
    public LengthLimit? Limit { get; init; }

    /// <summary>Posting links, as typed.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>The employer (and team) that the paste is about.</summary>
    public string? Organisation { get; init; }
}

/// <summary>How far an answer in an old 자기소개서 is written.</summary>
public enum AnswerStatus
{
    /// <summary>Written.</summary>
    Written,

    /// <summary>Some parts are filler.</summary>
    Partly,

    /// <summary>All of it is filler: 작성 안 됨.</summary>
    Filler,
}

/// <summary>One question of an old 자기소개서 with its answer.</summary>
/// <param name="Question">The question without its number.</param>
/// <param name="Status">How far it is written.</param>
/// <param name="Parts">Its parts, one for each 소제목; the heading may be empty.</param>
/// <param name="Limit">The limit that stands behind the question, or null.</param>
public sealed record Answer(string Question, AnswerStatus Status, IReadOnlyList<AnswerPart> Parts, LengthLimit? Limit = null);

/// <summary>A part of an answer.</summary>
/// <param name="Heading">Its 소제목, or empty.</param>
/// <param name="Text">Its text; lines joined by LF; empty text for a filler is allowed.</param>
/// <param name="Status">Written or filler.</param>
public sealed record AnswerPart(string Heading, string Text, AnswerStatus Status);

/// <summary>Everything that is known of a career, each statement with its source.</summary>
public sealed record FactBook
{
    /// <summary>The documents it was read from.</summary>
    public required IReadOnlyList<ClassifiedDocument> Documents { get; init; }

    /// <summary>What the paste asks for.</summary>
    public Request Request { get; init; } = new();

    /// <summary>Stints, newest first as written.</summary>
    public IReadOnlyList<Employment> Employments { get; init; } = [];

    /// <summary>Projects in reading order.</summary>
    public IReadOnlyList<Project> Projects { get; init; } = [];

    /// <summary>Facts in reading order.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Old answers in reading order.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>What the user should know.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>The employer's own text found in the files (posting, team description), lines joined by LF; never evidence of the career. Empty when none.</summary>
    public string EmployerText { get; init; } = "";

    /// <summary>UTF-16 units of career text in the documents: what the employer's text and the request do not cover.</summary>
    public int CareerCharacters { get; init; }

    /// <summary>The day on which current jobs end in this book.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The fact of an id.</summary>
    /// <exception cref="KeyNotFoundException">No such fact.</exception>
    public Fact this[FactId id] => Find(id) ?? throw new KeyNotFoundException($"no fact {id}");

    /// <summary>The fact of an id, or null: a statement that was corrected since, a file that was replaced.</summary>
    public Fact? Find(FactId id) =>
        id.Number >= 1 && id.Number <= Facts.Count && Facts[id.Number - 1].Id == id ? Facts[id.Number - 1] : Facts.FirstOrDefault(f => f.Id == id);
}
