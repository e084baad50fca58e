using CareerWriter.Conversation;
using CareerWriter.Evidence;

namespace CareerWriter.Tests.Conversation;

/// <summary>A file that is itself a 자기소개서, and the figures that it leaves open.</summary>
public sealed class OldAnswersTests
{
    private static readonly (string Name, string Text) Essay = Talk.Seed("answers/essay-unfinished.md");

    [Fact]
    public async Task Alone_it_names_what_is_not_written_drafts_nothing_and_asks_for_the_figures()
    {
        Talk talk = new();

        await talk.SayAsync("", Essay);

        Assert.Empty(talk.Views.OfType<View.Draft>());
        Assert.Contains(talk.Notes, n => n.Contains("작성 안 된 문항: 2번, 4번", StringComparison.Ordinal));
        Assert.Equal(3, talk.Asks.Count);
        Assert.Contains("‘N건’", talk.Asks[0].Text, StringComparison.Ordinal);
        Assert.Contains("‘M건’", talk.Asks[1].Text, StringComparison.Ordinal);
        Assert.Equal(5, talk.State.Questions.Count);
        Assert.Equal(1000, talk.State.Questions[0].Limit!.Value);
    }

    [Fact]
    public async Task With_a_career_the_questions_that_are_not_written_are_drafted_from_it()
    {
        Talk talk = new();
        await talk.SayAsync("", Essay);

        await talk.SayAsync("", Talk.Seed("conversations/booking-career.md"));

        Assert.Contains(talk.Views.OfType<View.Draft>(), d => d.Question == 2);
        Assert.DoesNotContain(talk.Views.OfType<View.Draft>(), d => d.Question is 1 or 3 or 5);
        Assert.All(talk.Views.OfType<View.Draft>(), d => Assert.True(d.Result.Check.Passes));
    }

    [Fact]
    public async Task A_figure_that_the_owner_gives_becomes_a_fact_of_theirs()
    {
        Talk talk = new();
        await talk.SayAsync("", Essay);

        await talk.SayAsync("N건은 14건, M건은 1건");

        var fact = Assert.Single(talk.State.Career!.Facts, f => f.Stated is not null && !f.HasUnknown);
        Assert.Contains("14건에서 1건으로", fact.Text, StringComparison.Ordinal);
        Assert.True(fact.Id.Number > UserStatements.Before);
        Assert.Equal(UserStatements.Document, fact.Source.Document);
        Assert.Equal(TurnHandler.DefaultOwner, fact.Stated!.By);
        Assert.DoesNotContain(talk.State.Career.Notices, n => n.Message.Korean.Contains("N건", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bare_figure_answers_the_question_asked_first()
    {
        var talk = await Talk.WithDraftAsync();

        await talk.SayAsync("200건");

        var fact = Assert.Single(talk.State.Career!.Facts, f => f.Stated is not null);
        Assert.Contains("하루 200건", fact.Text, StringComparison.Ordinal);
        Assert.NotNull(fact.Project);
        Assert.DoesNotContain(talk.State.Asks, a => a.Figure is not null);
    }

    [Fact]
    public async Task A_figure_that_is_known_now_can_be_told_in_the_draft()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.SayAsync("N건은 200건");

        await talk.PressAsync("초안에 넣기");

        Assert.Equal(2, talk.Version);
        Assert.Contains("200건", talk.Text, StringComparison.Ordinal);
        Assert.True(talk.Draft.Result.Check.Passes);
    }

    [Fact]
    public async Task A_period_that_is_corrected_is_not_asked_about_again()
    {
        var talk = await Talk.WithDraftAsync();

        await talk.PressAsync("2년 6개월로 고침");
        await talk.SayAsync("", ("more.md", "# 경력\n\n### 바다마켓 (2023.09 ~ 현재)\n\n- 결제 재시도 서버 개발"));

        Assert.DoesNotContain(talk.Asks, a => a.Text.Contains("재직 기간", StringComparison.Ordinal));
        Assert.Contains(talk.State.Career!.Facts, f => f.Stated is not null && f.Text.Contains("2년 6개월", StringComparison.Ordinal));
    }
}
