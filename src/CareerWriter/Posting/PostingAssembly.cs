using CareerWriter.Korean;

namespace CareerWriter.Posting;

/// <summary>Puts the parts of a posting together.</summary>
internal static class PostingAssembly
{
    /// <summary>The posting that stands in a source; names and closing day are left to the caller.</summary>
    public static JobPosting Of(PostingContent source)
    {
        var sections = source.Sections;
        return new JobPosting
        {
            Status = PostingStatus.Read,
            Duties = sections.Duties,
            Requirements = sections.Requirements,
            Preferred = sections.Preferred,
            Technologies = Technologies(sections.Relevant),
            Questions = PostingQuestions.Find(sections, source.Lines),
            Text = Text(source.Lines),
        };
    }

    /// <summary>The posting, closed when its day has passed or the page says so; its content is kept.</summary>
    public static JobPosting Dated(JobPosting posting, DateOnly today, bool saidClosed)
    {
        var passed = posting.Closes < today;
        return !passed && !saidClosed ? posting : posting with
        {
            Status = PostingStatus.Closed,
            Message = passed
                ? UnreadWords.ClosedOn(posting.Closes!.Value)
                : UnreadWords.IsOver,
        };
    }

    /// <summary>Technologies in order of first mention.</summary>
    public static IReadOnlyList<string> Technologies(IEnumerable<PostingLine> lines) =>
        [.. lines.SelectMany(l => TechnologyNames.Find(l.Text)).Select(t => t.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The readable text of lines.</summary>
    public static string Text(IReadOnlyList<PostingLine> lines) =>
        string.Join('\n', lines.Select(l => l.Kind == LineKind.Item ? $"- {l.Text}" : l.Text));
}
