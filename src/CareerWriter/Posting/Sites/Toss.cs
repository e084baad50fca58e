using System.Text.Json;

namespace CareerWriter.Posting.Sites;

/// <summary>토스: one posting, then the list of all; text, employer and closing day stand among named answers of a form (<c>metadata</c>).</summary>
internal sealed class Toss() : JsonSource("토스 채용", new()
{
    Links = ["toss.im/career/job-detail?job_id={id}", "toss.im/career/job-detail?gh_jid={id}"],
    Addresses = ["https://api-public.toss.im/api/v3/ipd-eggnog/career/jobs/{id}", "https://api-public.toss.im/api/v3/ipd-eggnog/career/jobs"],
    At = ["success"],
    Id = "id",
    Employer = "토스",
    Parts = [("content", SectionKind.Other)],
})
{
    /// <inheritdoc/>
    protected override PostingContent ContentOf(JsonElement posting, DateOnly today)
    {
        var content = base.ContentOf(posting, today);
        return content with
        {
            Company = Answer(posting, "소속") ?? content.Company,
            Closes = ClosingDate.FromValue(Answer(posting, "클로징"), today),
            Lines = Answer(posting, "Job Description") is { } text ? MarkupLines.Read(text) : content.Lines,
        };
    }

    private static string? Answer(JsonElement posting, string question) => JsonPath.All(posting, "metadata")
        .SelectMany(m => m.ValueKind == JsonValueKind.Array ? m.EnumerateArray() : [])
        .Where(m => JsonPath.Text(m, "name")?.Contains(question, StringComparison.Ordinal) == true)
        .Select(m => JsonPath.Text(m, "value")).FirstOrDefault(value => value is not null);
}
