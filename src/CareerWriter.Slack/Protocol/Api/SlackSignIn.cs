using System.Text;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Tells a file from the page to sign in that Slack sends in its place, with status 200.</summary>
internal static class SlackSignIn
{
    private const int Looked = 512;

    /// <summary>Whether an answer is a page although the file is none.</summary>
    public static bool Is(SlackFile file, string? mediaType, ReadOnlySpan<byte> bytes) =>
        !IsPage(file) && (string.Equals(mediaType, "text/html", StringComparison.OrdinalIgnoreCase) || (file.Size != bytes.Length && BeginsAsPage(bytes)));

    private static bool IsPage(SlackFile file) =>
        file.Mimetype is "text/html" or "application/xhtml+xml" || file.Filetype is "html" || file.Name?.EndsWith(".html", StringComparison.OrdinalIgnoreCase) == true || file.Name?.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) == true;

    private static bool BeginsAsPage(ReadOnlySpan<byte> bytes)
    {
        var beginning = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        return beginning.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || beginning.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
