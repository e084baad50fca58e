using CareerWriter.Evidence;

namespace CareerWriter.Host.Commands.Json;

internal sealed record ReadJson(
    IReadOnlyList<DocumentJson> Documents,
    RequestJson Request,
    IReadOnlyList<EmploymentJson> Employments,
    IReadOnlyList<ProjectJson> Projects,
    IReadOnlyList<FactJson> Facts,
    IReadOnlyList<AnswerJson> Answers,
    IReadOnlyList<NoticeJson> Notices)
{
    /// <summary>What was read; what is said of it is Korean unless a conversation is held in another language.</summary>
    public static ReadJson From(FactBook book, Language language = Language.Korean) => new(
        [.. book.Documents.Select(DocumentJson.From)],
        RequestJson.From(book.Request),
        [.. book.Employments.Select(EmploymentJson.From)],
        [.. book.Projects.Select(ProjectJson.From)],
        [.. book.Facts.Select(FactJson.From)],
        [.. book.Answers.Select(AnswerJson.From)],
        [.. book.Notices.Select(n => NoticeJson.From(n, language))]);
}

internal sealed record DocumentJson(string Name, string Format, int Characters, string Kind)
{
    public static DocumentJson From(ClassifiedDocument document) =>
        new(document.Document.Name, EnumWord.Of(document.Document.Format), document.Document.Text.Length, EnumWord.Of(document.Kind));
}

internal sealed record RequestJson(string? Question, LimitJson? Limit, IReadOnlyList<string> Links, string? Organisation)
{
    public static RequestJson From(Request request) =>
        new(request.Question, LimitJson.From(request.Limit), request.Links, request.Organisation);
}

internal sealed record LimitJson(int Value, string Basis)
{
    public static LimitJson? From(LengthLimit? limit) => limit is null ? null : new(limit.Value, EnumWord.Of(limit.Basis));
}

internal sealed record EmploymentJson(
    string Id,
    string Employer,
    IReadOnlyList<string> Aliases,
    string? Role,
    string? Start,
    string? End,
    bool Current,
    string? Stated,
    int? Months)
{
    public static EmploymentJson From(Employment employment) => new(
        employment.Id.ToString(),
        employment.Employer,
        employment.Aliases,
        employment.Role,
        employment.Start?.ToString(),
        employment.End?.ToString(),
        employment.Current,
        employment.Stated,
        employment.Months);
}

internal sealed record ProjectJson(
    string Id,
    string Name,
    string? Employment,
    string? Start,
    string? End,
    string? Stated,
    int? Team,
    string? Share)
{
    public static ProjectJson From(Project project) => new(
        project.Id.ToString(),
        project.Name,
        project.Employment?.ToString(),
        project.Start?.ToString(),
        project.End?.ToString(),
        project.Stated,
        project.Team,
        project.Share);
}

internal sealed record AnswerJson(string Question, string Status, IReadOnlyList<AnswerPartJson> Parts)
{
    public static AnswerJson From(Answer answer) => new(
        answer.Question,
        EnumWord.Of(answer.Status),
        [.. answer.Parts.Select(p => new AnswerPartJson(p.Heading, p.Text, EnumWord.Of(p.Status)))]);
}

internal sealed record AnswerPartJson(string Heading, string Text, string Status);
