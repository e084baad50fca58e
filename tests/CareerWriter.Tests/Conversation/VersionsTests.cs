using CareerWriter.Conversation;
using CareerWriter.Evidence;
using CareerWriter.Revise;

namespace CareerWriter.Tests.Conversation;

/// <summary>Later messages: versions, claims, questions, what is shown.</summary>
public sealed class VersionsTests
{
    private static readonly Edit Shorter = new Edit.Length { Max = 250 };

    [Fact]
    public async Task A_change_makes_a_version_and_tells_what_changed()
    {
        var talk = await Talk.WithDraftAsync();

        await talk.WantAsync("250자로", Shorter);

        Assert.Equal(2, talk.Draft.Version.Number);
        Assert.Equal(1, talk.Draft.Version.Parent);
        Assert.NotEmpty(talk.Draft.Changes);
        Assert.InRange(talk.Draft.Result.Counts.WithSpaces, 1, 250);
        Assert.Equal("250자로", talk.Draft.Version.Request);
    }

    [Fact]
    public async Task Undo_brings_back_the_text_and_the_limit_to_the_byte()
    {
        var talk = await Talk.WithDraftAsync();
        var first = talk.Text;
        await talk.WantAsync("250자로", Shorter);
        var second = talk.Text;

        await talk.PressAsync("되돌리기");
        Assert.Equal(first, talk.Text);
        Assert.Equal(700, talk.State.Question!.Constraints.Limit!.Value);

        await talk.WantAsync("다시 적용", new Edit.Redo());
        Assert.Equal(second, talk.Text);

        await talk.WantAsync("v1로", new Edit.Restore(new VersionReference(1)));
        Assert.Equal(first, talk.Text);
    }

    [Fact]
    public async Task A_confirmed_answer_changes_only_after_it_is_reopened()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.WantAsync("이걸로 확정", new Edit.Confirm());
        Assert.True(talk.Draft.IsConfirmed);

        await talk.WantAsync("250자로", Shorter);
        Assert.Equal(1, talk.Version);
        Assert.Contains("확정한 글입니다. 고치려면 \"확정 풀어\"라고 해 주세요.", talk.Notes);

        await talk.WantAsync("확정 풀어", new Edit.Reopen());
        await talk.WantAsync("250자로", Shorter);
        Assert.Equal(2, talk.Version);
    }

    [Fact]
    public async Task A_comparison_makes_no_version()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.WantAsync("250자로", Shorter);

        await talk.WantAsync("비교해줘", new Edit.Compare([]));

        var comparison = Assert.IsType<View.Comparison>(Assert.Single(talk.Views));
        Assert.Equal((1, 2), (comparison.From.Number, comparison.To.Number));
        Assert.NotEmpty(comparison.Changes);
        Assert.Equal(2, talk.Version);
    }

    [Fact]
    public async Task The_evidence_of_a_sentence_is_its_file_and_line()
    {
        var talk = await Talk.WithDraftAsync();

        await talk.WantAsync("첫 문장 근거", new Edit.Show(ShowWhat.Evidence) { Scope = new Scope { Sentence = 1 } });

        var evidence = Assert.IsType<View.Evidence>(Assert.Single(talk.Views));
        Assert.Equal(1, evidence.Sentence);
        Assert.All(evidence.Facts, f => Assert.Equal("career.md", f.Source.Document));
        Assert.NotEmpty(evidence.Facts);
    }

    [Fact]
    public async Task A_claim_is_refused_and_asked_about_and_nothing_changes()
    {
        var talk = await Talk.WithDraftAsync();

        await talk.WantAsync("매출 300% 올렸다고 해줘", new Edit.Claim("매출을 300% 올렸다"));
        Assert.Equal(["제 경험이 맞습니다", "취소"], Assert.Single(talk.Asks).Actions.Select(a => a.Label));

        await talk.PressAsync("취소");
        Assert.Equal(1, talk.Version);
        Assert.Empty(talk.State.Statements);
    }

    [Fact]
    public async Task A_claim_that_the_owner_stands_by_is_evidence_and_told()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.WantAsync("주문 조회 캐시로 서버 비용을 월 120만원 줄였다고 해줘", new Edit.Claim("주문 조회 캐시로 서버 비용을 월 120만원 줄였다"));

        await talk.PressAsync("제 경험이 맞습니다");

        Assert.Equal(2, talk.Version);
        Assert.Contains("120만", talk.Text, StringComparison.Ordinal);
        Assert.True(talk.Draft.Result.Check.Passes);
        Assert.Contains(talk.Draft.Version.Draft.Sentences.SelectMany(s => s.Evidence), id => id.Number > UserStatements.Before);
    }

    [Fact]
    public async Task A_higher_part_than_the_career_tells_is_answered_with_what_it_tells()
    {
        var talk = await Talk.WithDraftAsync();

        await talk.WantAsync("혼자 다 했다고 해", new Edit.Claim("혼자 다 했다"));

        Assert.Contains("70%", Assert.Single(talk.Asks).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_literal_wording_that_nothing_bears_out_waits_for_the_owner()
    {
        var talk = await Talk.WithDraftAsync();
        Assert.Contains("80ms", talk.Text, StringComparison.Ordinal);

        await talk.WantAsync("80ms를 8ms로", new Edit.ReplaceText("80ms", "8ms"));
        Assert.Equal(1, talk.Version);

        await talk.PressAsync("제 경험이 맞습니다");
        Assert.Contains("8ms", talk.Text.Replace("80ms", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variants_leave_the_draft_until_one_is_chosen()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.WantAsync("첫 문장 3개", new Edit.Variants(3) { Scope = new Scope { Sentence = 1 } });
        Assert.Equal(1, talk.Version);
        var first = Assert.Single(talk.Asks).Actions[0].Label;

        await talk.SayAsync(first);

        Assert.Equal(2, talk.Version);
        Assert.Contains(talk.Draft.Changes, c => c.To == 1);
    }

    [Fact]
    public async Task Another_question_gets_an_answer_of_its_own_and_the_first_is_kept()
    {
        var talk = await Talk.WithDraftAsync();
        var first = talk.Text;

        await talk.WantAsync("문항 추가", new Edit.Question("문제를 해결한 경험을 적어 주세요. (500자)"));
        Assert.Equal(2, talk.Draft.Question);
        Assert.Equal(500, talk.Draft.Result.Limit!.Value);

        await talk.SayAsync("1번 문항으로");
        Assert.Equal(first, talk.Draft.Result.Draft.Text);

        await talk.SayAsync("문항");
        Assert.Contains(talk.Notes, n => n.Contains("▶ 1.", StringComparison.Ordinal) && n.Contains("2. 문제를", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_answers_do_not_tell_the_same_when_there_is_enough()
    {
        Talk talk = new();
        await talk.SayAsync($"\"{Talk.Question}\" 500자로 써줘", Talk.Seed("careers/commerce-backend.md"));
        var told = talk.Draft.Version.Draft.Sentences.SelectMany(s => s.Evidence).ToHashSet();

        await talk.WantAsync("문항 추가", new Edit.Question("문제를 해결한 경험을 적어 주세요. (500자)"));

        Assert.DoesNotContain(talk.Draft.Version.Draft.Sentences.SelectMany(s => s.Evidence), told.Contains);
    }

    [Fact]
    public async Task Words_of_others_are_no_edits()
    {
        var talk = await Talk.WithDraftAsync();
        var before = talk.State;

        await talk.SayAsAsync("다른 사람", "더 짧게");

        Assert.Same(before, talk.State);
        Assert.IsType<View.Note>(Assert.Single(talk.Views));
    }

    [Fact]
    public async Task Thanks_change_nothing_and_what_is_unclear_is_asked_once()
    {
        var talk = await Talk.WithDraftAsync();

        await talk.WantAsync("고마워", new Edit.None());
        Assert.IsType<View.Note>(Assert.Single(talk.Views));

        await talk.WantAsync("좀 별로인데", new Edit.Unclear());
        Assert.Equal(["더 구체적으로", "회사와 더 연결", "문체 바꾸기"], Assert.Single(talk.Asks).Actions.Select(a => a.Label));
        Assert.Equal(1, talk.Version);
    }

    [Fact]
    public async Task A_button_of_an_older_question_says_that_it_is_over()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.WantAsync("좀 별로인데", new Edit.Unclear());
        var old = talk.Asks[0].Actions[0].Id;
        await talk.WantAsync("250자로", Shorter);

        await talk.PressIdAsync(old);

        Assert.Equal(2, talk.Version);
        Assert.Contains(talk.Notes, n => n.Contains("지난 버튼", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("도움말")]
    [InlineData("help")]
    [InlineData("공고")]
    [InlineData("경력")]
    [InlineData("근거")]
    public async Task Bare_words_show_something_and_change_nothing(string word)
    {
        var talk = await Talk.WithDraftAsync();

        await talk.SayAsync(word);

        Assert.NotEmpty(talk.Views);
        Assert.Equal(1, talk.Version);
        Assert.Empty(talk.Views.OfType<View.Error>());
    }
}
