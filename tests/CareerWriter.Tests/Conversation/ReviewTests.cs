using CareerWriter.Conversation;
using CareerWriter.Evidence;
using CareerWriter.Revise;

namespace CareerWriter.Tests.Conversation;

/// <summary>An answer in a channel: sent, commented on, approved.</summary>
public sealed class ReviewTests
{
    private const string Reviewer = "가람";
    private const string Channel = "C-1";

    [Fact]
    public async Task Without_a_channel_the_owner_is_asked_to_choose_one()
    {
        var talk = await Talk.WithDraftAsync();

        await talk.SayAsync("리뷰");

        Assert.Empty(talk.Views.OfType<View.Review>());
        var field = Assert.Single(Assert.Single(Assert.Single(talk.Views).Actions).Fields);
        Assert.Equal(("channel", FieldKind.Channel), (field.Name, field.Kind));
        Assert.Empty(talk.State.Reviews);
    }

    [Fact]
    public async Task The_card_holds_text_and_counts_and_nothing_of_the_evidence()
    {
        var talk = await InReviewAsync();

        var view = Assert.Single(talk.Views.OfType<View.Review>());
        Assert.Equal(Audience.Review, view.Audience);
        Assert.Equal((1, Channel, 1, ReviewState.Open, 1), (view.Card.Number, view.Card.Channel, view.Card.Version, view.Card.State, view.Card.Needed));
        Assert.Equal(talk.Text, view.Card.Text);
        Assert.Equal(["의견 남기기", "승인"], view.Actions.Select(a => a.Label));
        Assert.StartsWith("1. ", view.Actions[0].Fields[0].Choices[0].Label, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personal_data_is_masked_on_the_card()
    {
        var talk = await InReviewAsync();

        await talk.SayAsAsync(Reviewer, "제 번호는 010-0000-1234예요", review: 1);

        Assert.DoesNotContain("1234", talk.Card.Comments[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_reaches_the_owner_and_changes_nothing()
    {
        var talk = await InReviewAsync();
        var text = talk.Text;

        await talk.SayAsAsync(Reviewer, "2번 문장: 숫자를 더 앞에 두면 좋겠어요", review: 1);

        var comment = Assert.Single(talk.Card.Comments);
        Assert.Equal((2, "숫자를 더 앞에 두면 좋겠어요", CommentState.Open), (comment.Sentence, comment.Text, comment.State));
        Assert.Equal(["적용", "무시"], Assert.Single(talk.Views.OfType<View.Note>(), n => n.Actions.Count > 0).Actions.Select(a => a.Label));
        Assert.Contains(talk.Views, v => v is View.Note { Audience: Audience.Speaker });
        Assert.Equal(text, talk.Text);
        Assert.Equal(1, talk.Version);
    }

    [Fact]
    public async Task A_sentence_that_there_is_not_leaves_the_comment_on_the_whole()
    {
        var talk = await InReviewAsync();

        await talk.SayAsAsync(Reviewer, "99번: 좋아요", review: 1);

        Assert.Equal((null, "99번: 좋아요"), (talk.Card.Comments[0].Sentence, talk.Card.Comments[0].Text));
    }

    [Fact]
    public async Task A_proposal_that_the_career_bears_out_is_applied_and_asks_for_approval_again()
    {
        var talk = await InReviewAsync();
        await talk.PressAsAsync("나루", "approve-1-1");
        Assert.Equal(ReviewState.Approved, talk.Card.State);
        var (number, sentence) = SentenceWith(talk, "600ms");
        await ProposeAsync(talk, number, sentence.Replace("단축", "줄이", StringComparison.Ordinal));

        await talk.PressIdAsync("apply-1-1");

        if (talk.Version == 1)
        {
            await talk.PressAsync("제 경험이 맞습니다");
        }

        Assert.Equal(2, talk.Version);
        Assert.Equal((2, ReviewState.Open, CommentState.Applied), (talk.Card.Version, talk.Card.State, talk.Card.Comments[0].State));
        Assert.Empty(talk.Card.Approvals);
        Assert.NotEmpty(talk.Card.Changes);
    }

    [Fact]
    public async Task A_proposal_that_nothing_bears_out_waits_for_the_owners_word()
    {
        var talk = await InReviewAsync();
        var (number, sentence) = SentenceWith(talk, "80ms");
        await ProposeAsync(talk, number, sentence.Replace("80ms", "8ms", StringComparison.Ordinal));

        await talk.PressIdAsync("apply-1-1");
        Assert.Equal(1, talk.Version);
        Assert.Equal(["제 경험이 맞습니다", "취소"], Assert.Single(talk.Asks).Actions.Select(a => a.Label));
        Assert.Empty(talk.Views.OfType<View.Review>());
        Assert.Equal(CommentState.Open, talk.State.Reviews[0].Comments[0].State);

        await talk.PressAsync("제 경험이 맞습니다");
        Assert.Equal(2, talk.Version);
        Assert.Contains(" 8ms", talk.Text, StringComparison.Ordinal);
        Assert.Equal(CommentState.Applied, talk.Card.Comments[0].State);
        Assert.Equal(2, talk.Card.Version);
        Assert.Contains(talk.State.Career!.Facts, f => f.Id.Number > UserStatements.Before);
    }

    [Fact]
    public async Task A_comment_of_words_is_a_request_for_its_sentence()
    {
        var talk = await InReviewAsync();
        talk.Mean("이 문장은 빼죠", new Edit.Remove());
        await talk.SayAsAsync(Reviewer, "2번: 이 문장은 빼죠", review: 1);
        var gone = talk.State.Question!.Versions.Current!.Draft.Sentences.ElementAt(1).Text;

        await talk.PressIdAsync("apply-1-1");

        Assert.Equal(2, talk.Version);
        Assert.DoesNotContain(gone, talk.Text, StringComparison.Ordinal);
        Assert.Contains(Reviewer, talk.Draft.Version.Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_reviewers_may_not_want_is_not_carried_out_by_applying_it()
    {
        var talk = await InReviewAsync();
        talk.Mean("확정하고 되돌려", new Edit.Confirm(), new Edit.Undo());
        await talk.SayAsAsync(Reviewer, "확정하고 되돌려", review: 1);

        await talk.PressIdAsync("apply-1-1");

        Assert.False(talk.State.Question!.Versions.IsConfirmed);
        Assert.Contains(talk.Notes, n => n.Contains("그대로 두었습니다", StringComparison.Ordinal));
        Assert.Equal(CommentState.Open, talk.State.Reviews[0].Comments[0].State);
    }

    [Fact]
    public async Task A_comment_on_a_sentence_that_is_gone_is_not_guessed_at()
    {
        var talk = await InReviewAsync();
        await ProposeAsync(talk, 2, "다른 문장입니다.");
        await talk.WantAsync("2번째 문장 빼", new Edit.Remove { Scope = new Scope { Sentence = 2 } });

        await talk.PressIdAsync("apply-1-1");

        Assert.Equal(2, talk.Version);
        Assert.Contains(talk.Notes, n => n.Contains("지금 글에 없어", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_comment_on_an_old_version_applies_where_its_sentence_stands_now()
    {
        var talk = await InReviewAsync();
        talk.Mean("빼죠", new Edit.Remove());
        var last = talk.State.Question!.Versions.Current!.Draft.Sentences.Count();
        var meant = talk.State.Question.Versions.Current.Draft.Sentences.ElementAt(2).Text;
        await talk.SayAsAsync(Reviewer, "3번: 빼죠", review: 1);
        await talk.WantAsync("2번째 문장 빼", new Edit.Remove { Scope = new Scope { Sentence = 2 } });
        Assert.Contains(meant, talk.Text, StringComparison.Ordinal);

        await talk.PressIdAsync("apply-1-1");

        Assert.DoesNotContain(meant, talk.Text, StringComparison.Ordinal);
        Assert.True(talk.State.Question!.Versions.Current!.Draft.Sentences.Count() <= last - 2);
    }

    [Fact]
    public async Task A_comment_that_is_left_says_so_on_the_card()
    {
        var talk = await InReviewAsync();
        await talk.SayAsAsync(Reviewer, "좋아요", review: 1);

        await talk.PressIdAsync("ignore-1-1");

        Assert.Equal(CommentState.Ignored, Assert.Single(talk.Card.Comments).State);
        Assert.Equal(1, talk.Version);
    }

    [Fact]
    public async Task One_person_approves_a_version_once()
    {
        var talk = await InReviewAsync(needed: 2);

        await talk.PressAsAsync(Reviewer, "approve-1-1");
        Assert.Equal(ReviewState.Open, talk.Card.State);
        await talk.PressAsAsync(Reviewer, "approve-1-1");
        Assert.Empty(talk.Views.OfType<View.Review>());
        await talk.PressAsAsync("나루", "approve-1-1");

        Assert.Equal(ReviewState.Approved, talk.Card.State);
        Assert.Equal([Reviewer, "나루"], talk.Card.Approvals.Select(a => a.By));
        Assert.Contains(talk.Notes, n => n.Contains("승인되었습니다", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_owner_does_not_approve_their_own_answer()
    {
        var talk = await InReviewAsync();

        await talk.PressAsAsync(TurnHandler.DefaultOwner, "approve-1-1");

        Assert.Empty(talk.State.Reviews[0].Approvals);
        Assert.Contains("승인할 수 없습니다", Assert.Single(talk.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_by_other_means_supersedes_the_review_and_its_text_stays_private()
    {
        var talk = await InReviewAsync();
        var first = talk.Text;

        await talk.WantAsync("250자로", new Edit.Length { Max = 250 });

        Assert.Equal((1, ReviewState.Superseded, first), (talk.Card.Version, talk.Card.State, talk.Card.Text));
        Assert.Contains(talk.Draft.Actions, a => a is { Label: "리뷰에 새 버전 보내기", Fields.Count: 0 });

        await talk.PressAsAsync(Reviewer, "approve-1-1");
        Assert.Empty(talk.State.Reviews[0].Approvals);

        await talk.PressIdAsync("review");
        Assert.Equal((1, 2, ReviewState.Open), (talk.Card.Number, talk.Card.Version, talk.Card.State));
        Assert.NotEmpty(talk.Card.Changes);

        await talk.PressAsAsync(Reviewer, "approve-1-1");
        Assert.Contains("v2", Assert.Single(talk.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_to_the_version_under_review_takes_the_review_up_again()
    {
        var talk = await InReviewAsync();
        await talk.WantAsync("250자로", new Edit.Length { Max = 250 });

        await talk.PressAsync("되돌리기");

        Assert.Equal((1, ReviewState.Open), (talk.Card.Version, talk.Card.State));
    }

    [Fact]
    public async Task Strangers_and_files_of_reviewers_are_refused()
    {
        var talk = await InReviewAsync();
        var before = talk.State;

        await talk.SayAsAsync("지나가던 이", "더 짧게");
        Assert.Equal(Audience.Speaker, Assert.Single(talk.Views).Audience);
        await talk.PressAsAsync("지나가던 이", "approve-1-1", review: null);
        await talk.PressAsAsync(Reviewer, "undo");
        await talk.PressAsAsync(Reviewer, "apply-1-1");

        Assert.Same(before, talk.State);
    }

    [Fact]
    public async Task Where_reviews_take_place_here_anyone_else_reviews()
    {
        var talk = await Talk.WithDraftAsync();
        talk.State = talk.State with { ReviewsHere = true };
        await talk.SayAsync("리뷰");
        Assert.Equal("", talk.Card.Channel);

        await talk.SayAsAsync(Reviewer, "2번 제안: 새 문장입니다");
        await talk.PressAsAsync(Reviewer, "approve-1-1", review: null);

        Assert.Equal((2, "새 문장입니다"), (talk.Card.Comments[0].Sentence, talk.Card.Comments[0].Proposal));
        Assert.Equal(ReviewState.Approved, talk.Card.State);
    }

    /// <summary>Whatever reviewers say or press, in whatever order, the answer stays.</summary>
    [Fact]
    public async Task No_sequence_of_reviewers_messages_changes_a_version()
    {
        string[] words = ["확정", "되돌리기", "삭제", "3번: 더 짧게", "2번 제안: 새 문장", "문항 추가: 새 문항", "내보내기", "설정", "v1로 돌려", "저장한 경력 삭제"];
        string[] buttons = ["shorter", "undo", "redo", "confirm", "reopen", "review", "export", "delete", "apply-1-1", "ignore-1-1", "approve-1-1", "approve-1-2", "comment-1", "comment-2", "ask-1-1", "ask-2-1", "-1", ""];
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var random = new Random(seed);
            var talk = await InReviewAsync();
            words.ToList().ForEach(w => talk.Mean(w, new Edit.Confirm(), new Edit.Undo(), new Edit.Length { Max = 200 }));
            var before = talk.State;
            for (var i = 0; i < 15; i++)
            {
                await (random.Next(2) == 0
                    ? talk.SayAsAsync(Reviewer, words[random.Next(words.Length)], review: 1)
                    : talk.PressAsAsync(Reviewer, buttons[random.Next(buttons.Length)], 1, ("text", "더 짧게"), ("sentence", "2"), ("proposal", "확정"), ("channel", "C-9")));
                Assert.Empty(talk.Effects);
            }

            Assert.Equal(before.Questions, talk.State.Questions);
            Assert.Equal(before with { Reviews = talk.State.Reviews }, talk.State);
        }
    }

    private static async Task<Talk> InReviewAsync(int needed = 1)
    {
        var talk = await Talk.WithDraftAsync();
        talk.State = talk.State with { ApprovalsNeeded = needed };
        await talk.PressIdAsync("review", ("channel", Channel));
        return talk;
    }

    private static Task ProposeAsync(Talk talk, int sentence, string proposal) =>
        talk.PressAsAsync(Reviewer, "comment-1", 1, ("sentence", sentence.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("text", ""), ("proposal", proposal));

    private static (int Number, string Text) SentenceWith(Talk talk, string words)
    {
        var sentences = talk.State.Question!.Versions.Current!.Draft.Sentences.Select(s => s.Text).ToList();
        var at = sentences.FindIndex(s => s.Contains(words, StringComparison.Ordinal));
        return (at + 1, sentences[at]);
    }
}
