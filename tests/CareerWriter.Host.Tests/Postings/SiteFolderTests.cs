using System.Globalization;
using System.Text.Json;
using CareerWriter.Fakes.Web;
using CareerWriter.Host.Tests.Commands;
using CareerWriter.Host.Tests.Project;

namespace CareerWriter.Host.Tests.Postings;

/// <summary>
/// The whole program over real sockets: every folder of <c>tests/CareerWriter.Fakes/Web/Sites</c> is one site with a link (<c>link.txt</c>; a second line is the day), its answers
/// (<c>routes.tsv</c>) and what must be read (<c>expected.json</c>: the fields that it names).
/// </summary>
public sealed class SiteFolderTests
{
    private const string Day = "2026-11-21";

    private static readonly string Sites = Repository.At("tests", "CareerWriter.Fakes", "Web", "Sites");

    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(Sites).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task The_posting_of_a_link_is_read(string site)
    {
        var folder = Path.Combine(Sites, site);
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "link.txt"));
        await using var web = await FakeWeb.StartAsync(folder);

        var run = await BuiltProgram.RunAsync(["posting", lines[0], "--json", "--today", lines is [_, var day, ..] && day.Length > 0 ? day : Day], input: [], Origins(web, [.. SiteFolder.Hosts(folder).Append(new Uri(lines[0]).Host).Distinct(StringComparer.OrdinalIgnoreCase)]));

        Assert.True(run.Output.Length > 0, run.Error);
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "expected.json")));
        foreach (var field in expected.RootElement.EnumerateObject())
        {
            var actual = run.Json.GetProperty(field.Name);
            Assert.True(JsonElement.DeepEquals(field.Value, actual), $"{field.Name}: {actual.GetRawText()}; requests that nothing answers: {string.Join(", ", web.Unknown.Select(r => $"{r.Method} {r.Host}{r.Target}"))}");
        }

        Assert.Equal(run.Json.GetProperty("status").GetString() is "read" or "closed" ? 0 : 1, run.Status);
    }

    /// <summary>Settings that lead hosts to a fake web.</summary>
    internal static Dictionary<string, string> Origins(FakeWeb web, IReadOnlyList<string> hosts) => hosts
        .SelectMany((host, i) => new[]
        {
            KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"Postings__Origins__{i}__Host"), host),
            KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"Postings__Origins__{i}__Address"), web.Address.ToString()),
        })
        .ToDictionary(StringComparer.Ordinal);
}
