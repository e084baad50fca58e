using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CareerWriter.Fakes.Web.Sites;

namespace CareerWriter.Tests.Posting.Sites;

public sealed class SiteFixtureTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new KoreanWords() },
    };

    public static TheoryData<string> Names => [.. SiteFixture.All().Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_is_read_as_its_fixture_expects(string name)
    {
        var fixture = SiteFixture.All().Single(f => f.Name == name);

        var actual = JsonSerializer.SerializeToNode(SiteConversation.Played(fixture), Json)!.AsObject();

        foreach (var (field, value) in JsonNode.Parse(fixture.Expected)!.AsObject())
        {
            Assert.True(JsonNode.DeepEquals(value, actual[field]), $"{name}: {field}\nexpected {value?.ToJsonString(Json)}\nactual   {actual[field]?.ToJsonString(Json)}\nin {actual.ToJsonString(Json)}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_not_read_says_why_and_what_to_do(string name)
    {
        var posting = SiteConversation.Played(SiteFixture.All().Single(f => f.Name == name));

        Assert.True(posting.Duties.Count + posting.Requirements.Count > 0 || (posting.Message is { Korean: var message } && (message.Contains("붙여 주세요", StringComparison.Ordinal) || message.Contains("내보내 올려 주세요", StringComparison.Ordinal))), posting.Message?.Korean);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fixture_names_the_source_of_its_shape_and_says_that_the_site_was_not_asked(string name)
    {
        var words = File.ReadAllText(Path.Combine(SiteFixture.All().Single(f => f.Name == name).Folder, "README.md"));

        Assert.Matches(@"^Shape: \S.{20,}", words);
        Assert.Contains("ot checked against the live site", words, StringComparison.Ordinal);
    }
}
