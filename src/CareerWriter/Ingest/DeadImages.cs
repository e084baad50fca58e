namespace CareerWriter.Ingest;

/// <summary>Images that nobody but their author can open: signed Notion addresses, attachments, files that were not sent along.</summary>
internal static class DeadImages
{
    private static readonly string[] DeadHosts = ["secure.notion", "prod-files-secure.s3", "notion-static.com", "file.notion.so", "private-user-images.githubusercontent"];

    /// <summary>Adds a notice for each dead image, up to <see cref="IngestLimits.DeadImages"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="siblings">File names of the archive that it came from; an image among them is not dead.</param>
    public static CareerDocument AddNotices(CareerDocument document, IReadOnlySet<string> siblings)
    {
        List<Notice> notices = [.. document.Blocks
            .Where(b => b.Kind == BlockKind.Image && b.Links is [.., var address] && IsDead(address, siblings))
            .Take(IngestLimits.DeadImages)
            .Select(b => new Notice(NoticeKind.DeadImage, Unreadable.DeadImage(b.Source.Line), b.Source))];
        return notices.Count == 0 ? document : document with { Notices = [.. document.Notices, .. notices] };
    }

    private static bool IsDead(string address, IReadOnlySet<string> siblings)
    {
        if (address.Length == 0 || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("//", StringComparison.Ordinal))
        {
            return DeadHosts.Any(h => address.Contains(h, StringComparison.OrdinalIgnoreCase));
        }

        return !siblings.Contains(FileNames.Last(address));
    }
}
