using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CareerWriter.Posting;

namespace CareerWriter.Tests.Posting;

public sealed class PostingCaseTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new KoreanWords() },
    };

    private const string Seeds = "../../../seeds/postings";

    public static TheoryData<string> Cases =>
        [.. ((string[])["Cases", Seeds]).SelectMany(f => Directory.EnumerateFiles(Beside(f)).Select(p => $"{f}/{Path.GetFileName(p)}"))
            .Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_posting_is_read_as_expected(string name)
    {
        var posting = Posting(name);

        var expected = Path.ChangeExtension(Beside(name), ".expected.json");
        var actual = JsonSerializer.Serialize(posting with { Text = "" }, Json) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(expected, actual);
        }

        Assert.True(File.Exists(expected), $"{expected} is missing.");
        Assert.Equal(File.ReadAllText(expected), actual);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_item_keeps_marks_of_its_page(string name)
    {
        var posting = Posting(name);

        Assert.All([.. posting.Duties, .. posting.Requirements, .. posting.Preferred, .. posting.Questions.Select(q => q.Text)], item =>
        {
            Assert.DoesNotMatch(@"[<>]|&[a-z]+;|^[-•·*■▶]|\*\*|\]\(|https?:|\s{2}|[\r\n\t]", item);
            Assert.Equal(item.Trim(), item);
        });
    }

    private static JobPosting Posting(string name)
    {
        var text = File.ReadAllText(Beside(name));
        return name.EndsWith(".html", StringComparison.Ordinal)
            ? PostingParser.FromPage(text, url: null, Today)
            : PostingParser.FromText(text, organisation: null, Today);
    }

    private static string Beside(string name, [CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, name));
}
