using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Fakes.Web;

/// <summary>
/// A site written down in files. <c>routes.tsv</c> has a line for each answer: method, host, path and query, status, media type, file, and, where several answers have the same
/// address, a piece of the request's body. Lines with <c>#</c> and the line of titles (<c>method …</c>) are no answers; a file <c>-</c> is an empty answer. For a redirect the file's
/// place holds the address that it leads to.
/// </summary>
public static class SiteFolder
{
    private const string Manifest = "routes.tsv";

    /// <summary>The hosts that a folder describes.</summary>
    public static IReadOnlyList<string> Hosts(string folder) => [.. Lines(folder).Select(l => l[1]).Distinct(StringComparer.OrdinalIgnoreCase)];

    internal static IEnumerable<FakeRoute> Routes(string folder) => Lines(folder).Select(cells => new FakeRoute(
        cells[0],
        cells[1],
        cells[2],
        cells.Length > 6 && cells[6].Length > 0 ? cells[6] : null,
        Answer(folder, int.Parse(cells[3], CultureInfo.InvariantCulture), cells[4], cells[5])));

    private static IEnumerable<string[]> Lines(string folder)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, Manifest)).Where(l => l.Length > 0 && !l.StartsWith('#') && !l.StartsWith("method\t", StringComparison.OrdinalIgnoreCase)))
        {
            var cells = line.Split('\t');
            yield return cells.Length is 6 or 7
                ? cells
                : throw new InvalidDataException($"{Path.Combine(folder, Manifest)}: a line has method, host, path and query, status, media type, file and at most a piece of the body: {line}");
        }
    }

    private static Func<HttpContext, Task> Answer(string folder, int status, string mediaType, string file)
    {
        var isRedirect = status is > 300 and < 400;
        var content = isRedirect || file is "-" or "" ? [] : File.ReadAllBytes(Path.Combine(folder, file));
        return async context =>
        {
            context.Response.StatusCode = status;
            if (isRedirect)
            {
                context.Response.Headers.Location = file;
                return;
            }

            context.Response.ContentType = mediaType is "-" or "" ? null : mediaType;
            await context.Response.Body.WriteAsync(content);
        };
    }
}
