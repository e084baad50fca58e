using CareerWriter.Conversation;
using CareerWriter.Revise;

namespace CareerWriter.Tests.Conversation;

/// <summary>Who is shown what, in private and where others can read.</summary>
public sealed class AudienceTests
{
    private const string Warning = "이 채널의 사람들도 올린 파일과 초안을 볼 수 있습니다.";

    [Theory]
    [InlineData(ThreadPlace.Channel)]
    [InlineData(ThreadPlace.SharedChannel)]
    public async Task Where_others_can_read_what_quotes_the_career_goes_to_the_owner(ThreadPlace place)
    {
        var talk = await StartAsync(place);

        Assert.Equal(Audience.Thread, talk.Draft.Audience);
        Assert.True(talk.Draft.IsPublic);
        Assert.All(talk.Views.Skip(1).Where(v => v is View.Summary or View.Ask or View.Note), v => Assert.Equal(Audience.Owner, v.Audience));

        await talk.WantAsync("첫 문장 근거", new Edit.Show(ShowWhat.Evidence) { Scope = new Scope { Sentence = 1 } });
        Assert.Equal(Audience.Owner, Assert.Single(talk.Views.OfType<View.Evidence>()).Audience);
        await talk.SayAsync("내보내기");
        Assert.Equal(Audience.Thread, Assert.Single(talk.Views).Audience);
    }

    [Fact]
    public async Task The_first_reply_where_others_can_read_says_so_once()
    {
        var talk = await StartAsync(ThreadPlace.Channel);

        var warning = Assert.IsType<View.Note>(talk.Views[0]);
        Assert.Equal((Warning, Audience.Thread), (warning.Text, warning.Audience));

        await talk.SayAsync("도움말");
        Assert.DoesNotContain(Warning, talk.Notes);
    }

    [Fact]
    public async Task The_owner_goes_on_in_private_and_nobody_else_decides_it()
    {
        var talk = await StartAsync(ThreadPlace.Channel);
        var id = talk.Views[0].Actions[0].Id;

        await talk.PressAsAsync("다른 사람", id, review: null);
        Assert.Empty(talk.Effects);

        await talk.PressIdAsync(id);
        Assert.IsType<Effect.ContinuePrivately>(Assert.Single(talk.Effects));
    }

    [Fact]
    public async Task What_a_public_draft_leaves_out_is_handed_to_the_owner()
    {
        var talk = await StartAsync(ThreadPlace.Channel);

        await talk.PressIdAsync(talk.Draft.Actions.Single(a => a.Label == "살펴볼 점").Id);

        Assert.Equal(Audience.Owner, Assert.Single(talk.Views).Audience);
        Assert.Contains("3년", Assert.Single(talk.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_private_everything_is_in_the_thread()
    {
        var talk = await StartAsync(ThreadPlace.Private);

        Assert.All(talk.Views, v => Assert.Equal(Audience.Thread, v.Audience));
        Assert.False(talk.Draft.IsPublic);
        Assert.DoesNotContain(talk.Draft.Actions, a => a.Label == "살펴볼 점");
    }

    [Fact]
    public async Task The_place_is_that_of_the_first_message()
    {
        Talk talk = new() { Place = ThreadPlace.Channel };
        await talk.SayAsync("시작");

        Assert.Equal(ThreadPlace.Channel, talk.State.Place);
    }

    private static async Task<Talk> StartAsync(ThreadPlace place)
    {
        Talk talk = new() { Place = place };
        await talk.SayAsync($"\"{Talk.Question}\" 700자로 써줘", ("career.md", Talk.Career));
        return talk;
    }
}
