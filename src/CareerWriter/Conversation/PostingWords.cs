using CareerWriter.Posting;

namespace CareerWriter.Conversation;

/// <summary>What is said of postings.</summary>
internal static class PostingWords
{
    /// <summary>Employer and title, or null.</summary>
    public static string? Name(JobPosting? posting) =>
        string.Join(' ', new[] { posting?.Company, posting?.Title }.OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } name ? name : null;

    /// <summary>That a posting was read, with its names.</summary>
    public static Said Read(JobPosting posting) => Name(posting) is { } name ? new($"공고 읽음: {name}", $"Posting read: {name}") : new("공고를 읽었습니다.", "The posting was read.");
}
