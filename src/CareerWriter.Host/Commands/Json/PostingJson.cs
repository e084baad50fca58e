using System.Globalization;
using CareerWriter.Posting;

namespace CareerWriter.Host.Commands.Json;

internal sealed record PostingJson(
    string Status,
    string? Url,
    string? Company,
    string? Title,
    string? Closes,
    IReadOnlyList<string> Duties,
    IReadOnlyList<string> Requirements,
    IReadOnlyList<string> Preferred,
    IReadOnlyList<string> Technologies,
    IReadOnlyList<PostingQuestionJson> Questions,
    string Text,
    string? Message)
{
    public static PostingJson From(JobPosting posting) => new(
        EnumWord.Of(posting.Status),
        posting.Url,
        posting.Company,
        posting.Title,
        posting.Closes?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        posting.Duties,
        posting.Requirements,
        posting.Preferred,
        posting.Technologies,
        [.. posting.Questions.Select(PostingQuestionJson.From)],
        posting.Text,
        posting.Message?.Korean);
}

/// <summary>A question of a posting; <paramref name="Basis"/> says how <paramref name="Limit"/> is counted.</summary>
internal sealed record PostingQuestionJson(string Text, int? Limit, string? Basis)
{
    public static PostingQuestionJson From(PostingQuestion question) =>
        new(question.Text, question.Limit?.Value, question.Limit is { } limit ? EnumWord.Of(limit.Basis) : null);
}
