using System.Text;
using CareerWriter.Fakes.Web.Sites;

namespace CareerWriter.Fakes.Web;

/// <summary>Serves a site that is written down in files (<see cref="SiteFixture"/>).</summary>
public static class SiteFolder
{
    /// <summary>The hosts that a folder describes.</summary>
    public static IReadOnlyList<string> Hosts(string folder) => [.. new SiteFixture(folder).Routes.Select(r => r.Host).Distinct(StringComparer.OrdinalIgnoreCase)];

    internal static IEnumerable<FakeRoute> Routes(string folder) => new SiteFixture(folder).Routes.Select(r => new FakeRoute(
        r.Method,
        r.Host,
        r.PathAndQuery,
        r.BodyPart,
        async context =>
        {
            context.Response.StatusCode = r.Status;
            context.Response.ContentType = r.MediaType is "-" or "" ? null : r.MediaType;
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(r.Text));
        }));
}
