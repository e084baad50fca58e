using CareerWriter.Conversation;
using CareerWriter.Korean;
using CareerWriter.Revise;

namespace CareerWriter.Tests.Conversation;

/// <summary>English is answered in English; drafts stay Korean.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("start")]
    [InlineData("list")]
    [InlineData("posting")]
    [InlineData("settings")]
    [InlineData("delete")]
    [InlineData("review")]
    [InlineData("undo")]
    [InlineData("redo")]
    [InlineData("compare")]
    [InlineData("keep career")]
    [InlineData("forget career")]
    [InlineData("use kept career")]
    public async Task An_English_command_is_answered_in_English(string word)
    {
        var talk = await Talk.WithDraftAsync();

        await talk.SayAsync(word);

        Assert.Equal(Language.English, talk.State.Language);
        Assert.NotEmpty(talk.Views);
        Assert.All(talk.Notes.Concat(talk.Asks.Select(a => a.Text)), t => Assert.DoesNotContain(t, Hangul.IsSyllable));
        Assert.All(talk.Views.Where(v => v is not View.Review).SelectMany(v => v.Actions), a => Assert.DoesNotContain(a.Label, Hangul.IsSyllable));
    }

    [Fact]
    public async Task An_English_request_gets_a_Korean_draft_with_English_buttons_and_notes()
    {
        var talk = await Talk.WithDraftAsync();

        await talk.WantAsync("at most 250 characters please", new Edit.Length { Max = 250 });
        Assert.Contains(talk.Draft.Result.Draft.Text, Hangul.IsSyllable);
        Assert.Contains(talk.Draft.Actions, a => a.Label == "Undo");

        await talk.PressAsync("Confirm");
        Assert.Contains(talk.Notes, n => n.StartsWith("v2 is confirmed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_claim_in_English_is_asked_about_in_English_and_answered_by_its_buttons()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.WantAsync("say that I raised sales by 300%", new Edit.Claim("매출을 300% 올렸다"));
        Assert.Equal(["It’s my experience", "Cancel"], Assert.Single(talk.Asks).Actions.Select(a => a.Label));

        await talk.SayAsync("cancel");

        Assert.Equal(1, talk.Version);
        Assert.Equal("It stays as it is.", Assert.Single(talk.Notes));
    }

    [Fact]
    public async Task Korean_words_bring_Korean_back_and_links_change_nothing()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.SayAsync("help");
        Assert.Contains("undo", Assert.Single(talk.Notes), StringComparison.Ordinal);

        await talk.SayAsync("https://jobs.example.com/engineer/backend");
        Assert.Equal(Language.English, talk.State.Language);

        await talk.SayAsync("도움말");
        Assert.Contains("되돌리기", Assert.Single(talk.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reviewer_is_answered_in_their_own_language()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.PressIdAsync("review", ("channel", "C-1"));

        await talk.SayAsAsync("Sam", "This reads very well", review: 1);

        Assert.Contains(talk.Views, v => v is View.Note { Audience: Audience.Speaker } note && note.Text.StartsWith("Your comment", StringComparison.Ordinal));
        Assert.Contains(talk.Notes, n => n.Contains("Sam 님의 의견", StringComparison.Ordinal));
        Assert.Equal(Language.Korean, talk.State.Language);
    }
}
