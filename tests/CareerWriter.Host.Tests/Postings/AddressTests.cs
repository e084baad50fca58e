using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CareerWriter.Host.Tests.Postings;

/// <summary><c>addresses.md</c>: which links are asked, and which addresses a connection is opened to.</summary>
public sealed class AddressTests
{
    private static readonly IReadOnlyList<string[]> Rows = Table();

    public static TheoryData<int, string, string> Cases
    {
        get
        {
            TheoryData<int, string, string> cases = [];
            for (var i = 0; i < Rows.Count; i++)
            {
                cases.Add(i, Rows[i][0], Rows[i][5]);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_link_is_asked_only_at_public_addresses(int row, string link, string why)
    {
        var (names, redirect, status, asked) = (Rows[row][1], Rows[row][2], Rows[row][3], Rows[row][4]);
        await using var reader = await ReaderOfFakeWeb.StartAsync(new() { ExtraPorts = [8443] }, names: new Names(names).Of);
        if (redirect.Length > 0)
        {
            reader.Web.On("*", "*", context =>
            {
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = redirect;
                // The next request needs a connection of its own, and with it the name's next answer.
                context.Response.Headers.Connection = "close";
                return Task.CompletedTask;
            });
        }

        reader.Web.Page("*", "*", Pages.Posting);

        var posting = await reader.ReadAsync(link);

        Assert.True(status == JsonNamingPolicy.CamelCase.ConvertName(posting.Status.ToString()), $"{posting.Status}, but {why}");
        Assert.Equal(asked, string.Join(' ', reader.Opened));
        Assert.Equal(posting.Status == CareerWriter.Posting.PostingStatus.Read, posting.Message is null);
    }

    [Fact]
    public void No_two_cases_are_the_same()
    {
        Assert.InRange(Rows.Count, 40, 200);
        Assert.Distinct(Rows.Select(r => r[5]), StringComparer.Ordinal);
        Assert.Distinct(Rows.Select(r => string.Join('|', r[..3])), StringComparer.Ordinal);
    }

    private static IReadOnlyList<string[]> Table([CallerFilePath] string here = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "addresses.md"))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .Skip(2)
            .Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    /// <summary>The answers of a resolver, as a row of the table writes them.</summary>
    private sealed class Names(string written)
    {
        private readonly ConcurrentDictionary<string, int> _questions = new(StringComparer.Ordinal);

        public string[] Of(string host)
        {
            var rules = (written.Length == 0 ? ReaderOfFakeWeb.PublicAddress : written).Split(';').Select(r => r.Split('=')).ToList();
            var rule = (rules.Find(r => r.Length == 2 && r[0] == host) ?? rules.Find(r => r.Length == 1))?[^1] ?? "none";
            var answers = rule.Split(" then ");
            var question = _questions.AddOrUpdate(host, 0, (_, n) => n + 1);
            var answer = answers[Math.Min(question, answers.Length - 1)];
            return answer == "none" ? [] : answer.Split(',');
        }
    }
}
