using System.Net.Http.Headers;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Postings;

/// <summary>Reads the text of an answer within its limits.</summary>
internal static class PageBody
{
    /// <summary>The text, or why there is none; the text of an error that is no text is empty.</summary>
    /// <param name="response">The answer, its body not yet read.</param>
    /// <param name="mostBytes">Largest body in bytes after decompression.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<(string Text, FetchFailure? Failure)> ReadAsync(HttpResponseMessage response, int mostBytes, CancellationToken cancellationToken)
    {
        var type = response.Content.Headers.ContentType;
        var content = IsText(type) && response.Content.Headers.ContentEncoding.Count == 0
            ? await BytesAsync(response.Content, mostBytes, cancellationToken)
            : new(null, FetchFailure.NotText);
        return content switch
        {
            (null, _) when !response.IsSuccessStatusCode => ("", null),
            (null, var failure) => ("", failure),
            // A site that says nothing of the type may have sent anything.
            ({ } bytes, _) when type is null && !TextDecoding.LooksLikeText(bytes) => ("", FetchFailure.NotText),
            ({ } bytes, _) => (PageText.Decode(bytes, type?.CharSet), null),
        };
    }

    /// <summary>Text, JSON and XHTML/XML; an answer of no stated type is looked at.</summary>
    private static bool IsText(MediaTypeHeaderValue? type)
    {
        var name = type?.MediaType?.ToLowerInvariant();
        return name is null or "application/json" or "application/xhtml+xml" or "application/xml"
            || name.StartsWith("text/", StringComparison.Ordinal)
            || (name.StartsWith("application/", StringComparison.Ordinal) && name.EndsWith("+json", StringComparison.Ordinal));
    }

    private static async Task<(byte[]? Bytes, FetchFailure? Failure)> BytesAsync(HttpContent content, int mostBytes, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > mostBytes)
        {
            return (null, FetchFailure.TooLarge);
        }

        await using var body = await content.ReadAsStreamAsync(cancellationToken);
        using MemoryStream all = new();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (all.Length + read > mostBytes)
            {
                return (null, FetchFailure.TooLarge);
            }

            all.Write(buffer, 0, read);
        }

        return (all.ToArray(), null);
    }
}
