using System.Text.Json.Serialization;
using CareerWriter.Host.Commands.Json;

namespace CareerWriter.Host.Workspace.Views;

/// <summary>A view as the page gets it: data that it makes elements of, never markup. Where a command prints the same, the same records are used.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "view")]
[JsonDerivedType(typeof(NoteCard), "note")]
[JsonDerivedType(typeof(ErrorCard), "error")]
[JsonDerivedType(typeof(AskCard), "ask")]
[JsonDerivedType(typeof(SummaryCard), "summary")]
[JsonDerivedType(typeof(DraftCard), "draft")]
[JsonDerivedType(typeof(ComparisonCard), "comparison")]
[JsonDerivedType(typeof(EvidenceCard), "evidence")]
[JsonDerivedType(typeof(ReviewCardJson), "review")]
[JsonDerivedType(typeof(ExportCard), "export")]
internal abstract record ViewCard
{
    /// <summary>The language of what the page says around it: <c>korean</c> or <c>english</c>.</summary>
    public string Language { get; init; } = "";

    /// <summary>Its buttons.</summary>
    public IReadOnlyList<ButtonJson> Actions { get; init; } = [];
}

internal sealed record ButtonJson(string Id, string Label, IReadOnlyList<FieldJson> Fields);

/// <summary>Something to fill in; <paramref name="Kind"/>: <c>line</c>, <c>text</c>, <c>channel</c>, <c>choice</c>.</summary>
internal sealed record FieldJson(string Name, string Label, string Kind, bool Optional, IReadOnlyList<ChoiceJson> Choices);

internal sealed record ChoiceJson(string Value, string Label);

internal sealed record NoteCard(string Text) : ViewCard;

internal sealed record ErrorCard(string Text) : ViewCard;

internal sealed record AskCard(string Text) : ViewCard;

internal sealed record SummaryCard(
    int Projects,
    int Facts,
    IReadOnlyList<DocumentJson> Documents,
    IReadOnlyList<EmploymentJson> Employments,
    int EmploymentCount,
    IReadOnlyList<NoticeJson> Notices) : ViewCard;

/// <summary>A draft. Sentences are numbered through the whole text; <paramref name="Checked"/> counts those that claim something.</summary>
internal sealed record DraftCard(
    int QuestionNumber,
    string Question,
    string Type,
    int Version,
    int? Parent,
    bool Confirmed,
    string Text,
    string? Heading,
    IReadOnlyList<IReadOnlyList<SentenceJson>> Paragraphs,
    CountsJson Counts,
    LimitJson? Limit,
    CheckedJson Checked,
    IReadOnlyList<CoverageJson> Coverage,
    IReadOnlyList<FactJson> Facts,
    IReadOnlyList<DifferenceJson> Changes,
    IReadOnlyList<FindingJson> Findings,
    IReadOnlyList<NoticeJson> Notices) : ViewCard;

internal sealed record SentenceJson(int Number, string Text, string About, IReadOnlyList<string> Evidence);

internal sealed record CheckedJson(int Supported, int Claims);

/// <summary>A difference, word by word; <paramref name="Kind"/> as in <see cref="ChangeJson"/>.</summary>
internal sealed record DifferenceJson(string Kind, int? From, int? To, IReadOnlyList<PieceJson> Pieces);

/// <summary>Words in a row; <paramref name="Kind"/>: <c>kept</c>, <c>removed</c>, <c>added</c>.</summary>
internal sealed record PieceJson(string Kind, string Text);

internal sealed record ComparisonCard(int From, int To, string Basis, ComparedCountsJson Counts, IReadOnlyList<DifferenceJson> Changes) : ViewCard;

internal sealed record EvidenceCard(int Sentence, string Text, IReadOnlyList<FactJson> Facts) : ViewCard;

internal sealed record ReviewCardJson(
    int Number,
    string Owner,
    string Question,
    string? Posting,
    int Version,
    IReadOnlyList<IReadOnlyList<SentenceJson>> Paragraphs,
    string Text,
    CountsJson Counts,
    LimitJson? Limit,
    string State,
    IReadOnlyList<ApprovalJson> Approvals,
    int Needed,
    IReadOnlyList<CommentJson> Comments,
    IReadOnlyList<DifferenceJson> Changes,
    bool Deleted) : ViewCard;

internal sealed record ApprovalJson(string By, DateTimeOffset At);

internal sealed record CommentJson(int Id, string By, DateTimeOffset At, int Version, int? Sentence, string Text, string? Proposal, string State);

/// <summary>A file; it is fetched by the id of the entry that shows it.</summary>
internal sealed record ExportCard(string Name, string Format, int Bytes) : ViewCard;
