using CareerWriter.Conversation;
using CareerWriter.Posting;
using CareerWriter.Revise;

namespace CareerWriter.Tests.Conversation;

/// <summary>From the first message to the first draft.</summary>
public sealed class StartingTests
{
    [Fact]
    public async Task A_career_and_a_question_give_a_summary_and_a_draft_within_the_limit()
    {
        var talk = await Talk.WithDraftAsync();

        Assert.IsType<View.Summary>(talk.Views[0]);
        Assert.Equal(Talk.Question, talk.Draft.Result.Question);
        Assert.InRange(talk.Draft.Result.Counts.WithSpaces, 100, 700);
        Assert.Equal(1, talk.Draft.Version.Number);
        Assert.Contains(talk.Progress, p => p.Contains("읽는 중", StringComparison.Ordinal));
    }

    [Fact]
    public async Task At_most_three_questions_follow_the_draft_open_figures_first()
    {
        var talk = await Talk.WithDraftAsync();

        Assert.InRange(talk.Asks.Count, 2, 3);
        Assert.Contains("‘N건’", talk.Asks[0].Text, StringComparison.Ordinal);
        Assert.Contains(talk.Asks, a => a.Actions.Any(b => b.Label == "2년 6개월로 고침") && a.Actions.Any(b => b.Label == "그대로 둠"));
    }

    [Fact]
    public async Task One_messy_paste_is_enough()
    {
        Talk talk = new();

        await talk.SayAsync(Talk.Seed("pastes/order-platform-request.txt").Text);

        Assert.Contains("파도나루", talk.Draft.Result.Draft.Text, StringComparison.Ordinal);
        Assert.InRange(talk.Draft.Result.Counts.WithSpaces, 100, 1200);
        Assert.Equal("붙여넣은 글.md", Assert.Single(talk.State.Files).Name);
        Assert.Contains(talk.Notes, n => n.Contains("공고 본문을 읽지 못했습니다", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_career_files_are_asked_for_and_the_question_is_remembered()
    {
        Talk talk = new();

        await talk.SayAsync($"\"{Talk.Question}\" 500자로 써줘");
        Assert.Empty(talk.Views.OfType<View.Draft>());
        Assert.Contains(talk.Notes, n => n.Contains("경력기술서나 이력서", StringComparison.Ordinal));

        await talk.SayAsync("", ("career.md", Talk.Career));
        Assert.Equal(Talk.Question, talk.Draft.Result.Question);
        Assert.Equal(500, talk.Draft.Result.Limit!.Value);
    }

    [Fact]
    public async Task Without_a_question_it_is_asked_for_with_three_choices()
    {
        Talk talk = new();

        await talk.SayAsync("", ("career.md", Talk.Career));
        var ask = Assert.Single(talk.Asks, a => a.Text.Contains("문항", StringComparison.Ordinal));
        Assert.Equal(3, ask.Actions.Count);

        await talk.PressIdAsync(ask.Actions[0].Id);
        Assert.Equal(ask.Actions[0].Label, talk.Draft.Result.Question);
    }

    [Fact]
    public async Task The_question_may_be_typed_when_it_is_asked_for()
    {
        Talk talk = new();
        await talk.SayAsync("", ("career.md", Talk.Career));

        await talk.SayAsync("문제를 해결한 경험을 적어 주세요. (600자)");

        Assert.Equal("문제를 해결한 경험을 적어 주세요.", talk.Draft.Result.Question);
        Assert.Equal(600, talk.Draft.Result.Limit!.Value);
    }

    [Fact]
    public async Task Questions_of_the_posting_are_the_choices()
    {
        Talk talk = new();

        await talk.SayAsync("", ("career.md", Talk.Career), Talk.Seed("postings/commerce-settlement.md"));

        var ask = Assert.Single(talk.Asks, a => a.Text.Contains("어느 문항", StringComparison.Ordinal));
        await talk.PressIdAsync(ask.Actions[1].Id);
        Assert.Equal(1000, talk.Draft.Result.Limit!.Value);
        Assert.StartsWith("맞지 않는 데이터", talk.Draft.Result.Question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_read_is_named_and_one_that_is_not_costs_no_draft()
    {
        Talk talk = new();
        talk.Pages["https://jobs.example.com/1"] = new JobPosting { Status = PostingStatus.Read, Company = "하늘물류", Title = "백엔드 개발자", Technologies = ["Redis", "Kafka"], Duties = ["배송 추적 API 개발과 운영"] };

        await talk.SayAsync($"https://jobs.example.com/1 https://jobs.example.com/2 보고 \"{Talk.Question}\" 700자로 써줘", ("career.md", Talk.Career));

        Assert.Contains("공고 읽음: 하늘물류 백엔드 개발자", talk.Notes);
        Assert.Contains(talk.Notes, n => n.Contains("jobs.example.com/2", StringComparison.Ordinal));
        Assert.Contains(talk.Draft.Result.Coverage, c => c is { Requirement: "Kafka", IsMet: false });
        Assert.Contains("하늘물류", talk.Draft.Result.Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_text_is_one_clear_error_and_nothing_is_lost()
    {
        var talk = await Talk.WithDraftAsync();
        var before = talk.State;

        await talk.SayAsync("", ("scan.exe", "MZ\0\0"));

        Assert.Single(talk.Views.OfType<View.Error>());
        Assert.Equal(before.Question, talk.State.Question);
        Assert.Equal(before.Career!.Facts.Count, talk.State.Career!.Facts.Count);
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_the_conversation_as_it_was()
    {
        var talk = await Talk.WithDraftAsync();
        var before = talk.State;
        talk.Fails = true;

        await talk.WantAsync("새 문항", new CareerWriter.Revise.Edit.Question("실패한 경험을 적어 주세요."));

        Assert.IsType<View.Error>(Assert.Single(talk.Views));
        Assert.Same(before, talk.State);
    }

    [Fact]
    public async Task A_later_career_file_tells_what_is_new_and_the_answer_stays()
    {
        var talk = await Talk.WithDraftAsync();
        var text = talk.Text;

        await talk.SayAsync("", ("more.md", "# 경력\n\n### 바다마켓 (2023.09 ~ 현재)\n\n- 결제 승인 실패를 월 40건에서 3건으로 감소\n- 결제 재시도 서버 개발"));

        Assert.Contains(talk.Notes, n => n.Contains("새로 읽은 근거가 2개", StringComparison.Ordinal));
        Assert.Equal(text, talk.Text);
    }

    [Fact]
    public async Task A_corrected_career_file_keeps_the_ids_of_what_stayed()
    {
        var talk = await Talk.WithDraftAsync();
        var ids = talk.State.Read!.Facts.ToDictionary(f => f.Text, f => f.Id);

        await talk.SayAsync("", ("career.md", Talk.Career.Replace("- 배포 실패를 Slack으로 알리는 도구 개발", "", StringComparison.Ordinal).Replace("        #### 배포 자동화", "        - 주문 조회 화면을 3주 만에 새로 개발\n\n        #### 배포 자동화", StringComparison.Ordinal)));

        Assert.All(talk.State.Read!.Facts.Where(f => ids.ContainsKey(f.Text)), f => Assert.Equal(ids[f.Text], f.Id));
        Assert.Distinct(talk.State.Read.Facts.Select(f => f.Id));
    }

    [Theory]
    [InlineData("{0}\n\n지원 동기를 작성해 주세요. 600자")]
    [InlineData("지원 동기를 작성해 주세요. 600자\n\n{0}")]
    [InlineData("{0}\n\n위 경력으로 \"지원 동기를 작성해 주세요.\" 600자로 써줘")]
    public async Task A_pasted_career_with_a_question_before_or_after_it_is_drafted_at_once(string paste)
    {
        Talk talk = new();

        await talk.SayAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, paste, Talk.Career));

        Assert.Equal(1, talk.Version);
        Assert.Equal(new LengthLimit(600), talk.State.Question!.Limit);
        Assert.DoesNotContain(talk.State.Career!.Facts, f => f.Text.Contains("지원 동기", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_change_a_draft_are_no_question_of_the_application()
    {
        Talk talk = new();
        talk.Mean("더 짧게", new Edit.Length { Relative = RelativeLength.Shorter });
        await talk.SayAsync("", ("career.md", Talk.Career));

        await talk.SayAsync("더 짧게");

        Assert.Empty(talk.State.Questions);
        Assert.Contains(talk.Notes, n => n.Contains("문항을 먼저", StringComparison.Ordinal));
    }
}
