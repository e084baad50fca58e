using System.Text;
using CareerWriter.Conversation;
using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Conversation;

/// <summary>Settings, deleting, what is kept for later conversations, and the list of conversations.</summary>
public sealed class SettingsTests
{
    [Fact]
    public async Task Settings_are_said_and_changed_by_buttons()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.SayAsync("설정");
        Assert.Contains("블라인드 채용: 꺼짐", Assert.Single(talk.Notes), StringComparison.Ordinal);

        await talk.PressAsync("승인 2명");
        await talk.SayAsync("설정");
        await talk.PressAsync("블라인드 채용 켜기");

        Assert.True(talk.State.Blind);
        Assert.Equal(2, talk.State.ApprovalsNeeded);
        Assert.Equal(1, talk.Version);
        Assert.Contains("다음에", Assert.Single(talk.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_basis_of_counting_can_be_changed()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.SayAsync("설정");

        await talk.PressAsync("공백 제외로 세기");

        Assert.Equal(new LengthLimit(700, CountBasis.WithoutSpaces), talk.State.Question!.Constraints.Limit);
    }

    [Fact]
    public async Task A_review_that_has_enough_approvals_under_a_new_setting_is_approved()
    {
        var talk = await Talk.WithDraftAsync();
        talk.State = talk.State with { ApprovalsNeeded = 2 };
        await talk.PressIdAsync("review", ("channel", "C-1"));
        await talk.PressAsAsync("가람", "approve-1-1");
        Assert.Equal(ReviewState.Open, talk.Card.State);

        await talk.PressIdAsync("approvals-1");

        Assert.Equal(ReviewState.Approved, talk.Card.State);
    }

    [Fact]
    public async Task Deleting_asks_first_and_then_leaves_nothing()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.PressIdAsync("review", ("channel", "C-1"));
        await talk.SayAsAsync("가람", "좋아요", review: 1);

        await talk.SayAsync("삭제");
        Assert.Contains("버전 1개", Assert.Single(talk.Asks).Text, StringComparison.Ordinal);
        Assert.NotNull(talk.State.Question);
        Assert.Empty(talk.Effects);

        await talk.PressAsync("삭제");
        Assert.IsType<Effect.Delete>(Assert.Single(talk.Effects));
        Assert.Equal(new ConversationState(), talk.State);
        Assert.True(talk.Card.IsDeleted);
        Assert.Equal(("", "", 0, 0), (talk.Card.Text, talk.Card.Question, talk.Card.Sentences.Count, talk.Card.Comments.Count));
    }

    [Fact]
    public async Task Deleting_can_be_left()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.SayAsync("delete");

        await talk.PressIdAsync(Assert.Single(talk.Asks).Actions[1].Id);

        Assert.NotNull(talk.State.Question);
        Assert.Empty(talk.Effects);
    }

    [Fact]
    public async Task A_career_is_kept_with_what_its_owner_stated()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.SayAsync("N건은 200건");

        await talk.SayAsync("내 경력 저장");

        var kept = Assert.IsType<Effect.KeepCareer>(Assert.Single(talk.Effects)).Career;
        Assert.Equal("career.md", Assert.Single(kept.Files).Name);
        Assert.Single(kept.Statements);
    }

    [Fact]
    public async Task A_summary_offers_to_keep_the_career_and_the_kept_one_can_be_deleted()
    {
        Talk talk = new();
        await talk.SayAsync("", ("career.md", Talk.Career));
        await talk.PressAsync("내 경력 저장");
        Assert.IsType<Effect.KeepCareer>(Assert.Single(talk.Effects));

        await talk.SayAsync("저장한 경력 삭제");
        Assert.IsType<Effect.ForgetCareer>(Assert.Single(talk.Effects));
        Assert.NotNull(talk.State.Career);
    }

    [Fact]
    public async Task A_kept_career_is_offered_and_answers_the_question_that_was_asked()
    {
        var talk = WithKept();
        await talk.SayAsync($"\"{Talk.Question}\" 500자로 써줘");
        Assert.Equal(["저장한 경력 쓰기", "새로 올리기"], Assert.Single(talk.Asks).Actions.Select(a => a.Label));

        await talk.PressAsync("저장한 경력 쓰기");

        Assert.Equal(500, talk.Draft.Result.Limit!.Value);
        Assert.Contains(talk.State.Career!.Facts, f => f.Stated is not null && f.Text.Contains("200건", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("저장한 경력으로")]
    [InlineData("저장한 경력으로 써줘")]
    [InlineData("저장된 경력 사용")]
    public async Task A_kept_career_can_be_asked_for(string words)
    {
        var talk = WithKept();

        await talk.SayAsync(words);

        Assert.NotEmpty(talk.State.Files);
        Assert.Single(talk.State.Statements);
    }

    [Fact]
    public async Task Without_a_kept_career_nothing_is_offered()
    {
        Talk talk = new();

        await talk.SayAsync("시작");
        Assert.Empty(talk.Asks);

        await talk.SayAsync("저장한 경력으로");
        Assert.Contains("저장한 경력이 없습니다", Assert.Single(talk.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_names_conversations_and_when_they_were_touched()
    {
        Talk talk = new();
        await talk.SayAsync("목록");
        Assert.Contains("하나뿐", Assert.Single(talk.Notes), StringComparison.Ordinal);

        talk.Listed.Add(new ConversationEntry(new ConversationKey("slack", "1"), "지원 동기", new DateTimeOffset(2026, 11, 20, 9, 30, 0, TimeSpan.FromHours(9))));
        await talk.SayAsync("list");
        Assert.Contains("지원 동기 (2026-11-20 09:30)", Assert.Single(talk.Notes), StringComparison.Ordinal);
    }

    private static Talk WithKept()
    {
        var at = new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.FromHours(9));
        return new Talk { Kept = new SavedCareer([new UploadedFile("career.md", Encoding.UTF8.GetBytes(Talk.Career))], [new UserStatement("알림 발송량은 하루 200건입니다.", "사용자", at)], at) };
    }
}
