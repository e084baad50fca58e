using CareerWriter.Posting;

namespace CareerWriter.Host.Tests.Postings;

/// <summary>A posting that was not read: why, and how the user goes on.</summary>
internal static class Unread
{
    public static void Assert(PostingStatus status, string reason, JobPosting posting, string way = "붙여 주세요")
    {
        Xunit.Assert.Equal(status, posting.Status);
        Xunit.Assert.Contains(reason, posting.Message?.Korean, StringComparison.Ordinal);
        Xunit.Assert.EndsWith($"{way}.", posting.Message?.Korean, StringComparison.Ordinal);
        Xunit.Assert.Empty(posting.Text);
    }
}
