using CareerWriter.Korean;
using CareerWriter.Revise;
using CareerWriter.Revise.Wording;
using CareerWriter.Write;

namespace CareerWriter.Tests.Revise.Editing;

public sealed class EditingTests
{
    private const string Commerce = "careers/commerce-backend.md";
    private const string Paste = "pastes/order-platform-request.txt";

    public static TheoryData<string> Careers => [.. Revisions.Careers];

    [Fact]
    public void Shorter_takes_whole_sentences_and_keeps_the_opening()
    {
        var first = Revisions.Of(Commerce);

        var shorter = first.Revise(new Edit.Length { Relative = RelativeLength.Shorter }).Draft;

        Assert.InRange(shorter.Text.Length, (int)(first.Draft.Text.Length * 0.68), (int)(first.Draft.Text.Length * 0.81));
        Assert.Equal(Text(first.Draft.Paragraphs[0]), Text(shorter.Paragraphs[0]));
        Assert.All(Changed(first.Draft, shorter), s => Assert.Contains(first.Draft.Sentences, old => EndsAlike(old.Text, s)));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(700)]
    [InlineData(850)]
    public void A_new_limit_is_kept_and_well_used(int limit)
    {
        var revision = Revisions.Of(Commerce).Revise(new Edit.Length { Max = limit });

        Assert.InRange(revision.Draft.Text.Length, (int)(limit * 0.9), limit);
        Assert.Equal(new LengthLimit(limit), revision.Constraints.Limit);
    }

    [Theory]
    [MemberData(nameof(Careers))]
    public void A_lower_limit_never_claims_that_the_career_has_nothing_more(string career)
    {
        var first = Revisions.Of(career);

        Assert.All(Enumerable.Range(4, 12), i => Assert.DoesNotContain(first.Revise(new Edit.Length { Max = 50 * i }).Notes, n => 50 * i < first.Draft.Text.Length && n.Korean.Contains("모두 썼습니다", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_limit_without_spaces_counts_without_spaces_from_then_on()
    {
        var revision = Revisions.Of(Commerce).Revise(new Edit.Length { Max = 500, Basis = CountBasis.WithoutSpaces });

        Assert.InRange(TextCount.Of(revision.Draft.Text, CountBasis.WithoutSpaces), 440, 500);
        Assert.Equal(CountBasis.WithoutSpaces, revision.Constraints.Limit?.Basis);
    }

    [Fact]
    public void A_limit_that_holds_no_sentence_leaves_the_draft_and_says_the_nearest()
    {
        var first = Revisions.Of(Commerce);

        var revision = first.Revise(new Edit.Length { Max = 20 });

        Assert.Same(first.Draft, revision.Draft);
        Assert.Equal(first.Constraints.Limit, revision.Constraints.Limit);
        Assert.Contains(revision.Notes, n => n.Korean.Contains("가장 짧게 줄이면", StringComparison.Ordinal));
    }

    [Fact]
    public void Longer_brings_evidence_in_and_keeps_every_sentence()
    {
        var first = Revisions.Of(Commerce, limit: 700);
        var wider = first with { Constraints = new Constraints { Limit = new LengthLimit(1200) } };

        var longer = wider.Revise(new Edit.Length { Relative = RelativeLength.Longer }).Draft;

        Assert.True(longer.Text.Length > first.Draft.Text.Length * 1.1);
        Assert.All(first.Draft.Sentences, s => Assert.Contains(longer.Sentences, l => EndsAlike(s.Text, l.Text)));
        Assert.All(longer.Sentences.Where(s => s.About == SentenceAbout.Applicant), s => Assert.NotEmpty(s.Evidence));
    }

    [Fact]
    public void A_subject_moved_to_the_front_keeps_its_wording()
    {
        var first = Revisions.Of(Commerce);
        var last = first.Draft.Paragraphs[^2];
        var project = first.Material.Career.Projects.First(p => last[0].Text.Contains(p.Name, StringComparison.Ordinal)).Name;

        var led = first.Revise(new Edit.OnTopic(TopicAction.Lead, project)).Draft;

        Assert.Contains(project, led.Paragraphs[1][0].Text, StringComparison.Ordinal);
        Assert.Equal(last.Skip(1).Select(s => s.Text).Order(StringComparer.Ordinal), led.Paragraphs[1].Skip(1).Select(s => s.Text).Order(StringComparer.Ordinal));
        Assert.Equal(Text(first.Draft.Paragraphs[0]), Text(led.Paragraphs[0]));
    }

    [Fact]
    public void An_emphasised_subject_comes_in_and_stands_right_after_the_opening()
    {
        var first = Revisions.Of(Commerce);
        Assert.DoesNotContain("Kafka", first.Draft.Text, StringComparison.Ordinal);

        var revision = first.Revise(new Edit.OnTopic(TopicAction.Emphasize, "Kafka"));

        Assert.Contains(revision.Draft.Paragraphs[1], s => s.Text.Contains("Kafka", StringComparison.Ordinal));
        Assert.True(revision.Draft.Text.Length <= 1000);
        Assert.Empty(revision.Asks);
    }

    [Fact]
    public void A_subject_of_the_posting_alone_leaves_the_draft_and_is_asked_about()
    {
        var first = Revisions.Of(Paste);

        var revision = first.Revise(new Edit.OnTopic(TopicAction.Emphasize, "Kafka"));

        Assert.Same(first.Draft, revision.Draft);
        Assert.Same(first.Constraints, revision.Constraints);
        Assert.Contains("공고에만 있습니다", Assert.Single(revision.Asks).Text.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void A_skill_that_is_only_listed_is_asked_about()
    {
        var first = Revisions.Of(Paste);

        var revision = first.Revise(new Edit.OnTopic(TopicAction.Emphasize, "Redis"));

        Assert.Same(first.Draft, revision.Draft);
        Assert.Contains("이름만 적혀 있고", Assert.Single(revision.Asks).Text.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void An_excluded_subject_goes_with_what_leans_on_it_and_is_banned()
    {
        var first = Revisions.Of("careers/data-engineer.md");

        var revision = first.Revise(new Edit.OnTopic(TopicAction.Exclude, "Airflow"));

        Assert.False(TopicWords.Mentions(revision.Draft.Text, "Airflow"));
        Assert.Equal(["Airflow"], revision.Constraints.Banned);
        var longer = first.After(revision).Revise(new Edit.Length { Max = 1400 });
        Assert.False(TopicWords.Mentions(longer.Draft.Text, "Airflow"));
    }

    [Fact]
    public void Keeping_a_banned_subject_lifts_the_ban()
    {
        var first = Revisions.Of("careers/data-engineer.md");
        var banned = first.After(first.Revise(new Edit.OnTopic(TopicAction.Exclude, "Airflow")));

        var kept = banned.Revise(new Edit.OnTopic(TopicAction.Keep, "Airflow"));

        Assert.Empty(kept.Constraints.Banned);
        Assert.True(TopicWords.Mentions(kept.Draft.Text, "Airflow"));
    }

    [Fact]
    public void A_subject_that_must_stay_outlives_shortening()
    {
        var first = Revisions.Of("careers/data-engineer.md");
        var kept = first.After(first.Revise(new Edit.OnTopic(TopicAction.Keep, "Iceberg")));

        var shorter = kept.Revise(new Edit.Length { Max = 400 });

        Assert.True(TopicWords.Mentions(shorter.Draft.Text, "Iceberg"), shorter.Draft.Text);
    }

    [Fact]
    public void A_retracted_fact_stays_out()
    {
        var first = Revisions.Of(Commerce);
        var told = first.Draft.Paragraphs[1].First(s => s.Text.Contains("160건", StringComparison.Ordinal));

        var revision = first.Revise(new Edit.Retract("주간 알림 160건"));
        var longer = first.After(revision).Revise(new Edit.Length { Max = 1500 });

        Assert.DoesNotContain("160건", revision.Draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("160건", longer.Draft.Text, StringComparison.Ordinal);
        Assert.NotEmpty(told.Evidence);
    }

    [Fact]
    public void A_literal_replacement_that_the_career_bears_out_is_made_with_its_particle()
    {
        var first = Revisions.Of(Paste);

        var revision = first.Revise(new Edit.ReplaceText("120ms로 개선했습니다", "120ms로 줄였습니다"));

        Assert.Contains("120ms로 줄였습니다.", revision.Draft.Text, StringComparison.Ordinal);
        Assert.Null(revision.Unsupported);
        Assert.Single(Changed(first.Draft, revision.Draft));
    }

    [Fact]
    public void A_literal_replacement_that_nothing_bears_out_waits_for_the_owner()
    {
        var first = Revisions.Of(Paste);

        var revision = first.Revise(new Edit.ReplaceText("120ms", "12ms"));

        Assert.Same(first.Draft, revision.Draft);
        Assert.Contains("12ms", revision.Unsupported?.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_not_there_are_said_to_be_missing()
    {
        var revision = Revisions.Of(Paste).Revise(new Edit.ReplaceText("없는 말", "다른 말"));

        Assert.Contains("찾지 못했습니다", Assert.Single(revision.Notes).Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_is_short_counts_and_is_no_paragraph()
    {
        var first = Revisions.Of(Commerce);

        var headed = first.Revise(new Edit.Heading(HeadingAction.Add));
        var another = first.After(headed).Revise(new Edit.Heading(HeadingAction.Rewrite));
        var without = first.After(headed).Revise(new Edit.Heading(HeadingAction.Remove));

        Assert.InRange(headed.Draft.Heading!.Length, 7, 27);
        Assert.StartsWith(headed.Draft.Heading + "\n", headed.Draft.Text, StringComparison.Ordinal);
        Assert.True(headed.Draft.Text.Length <= 1000);
        Assert.NotEqual(headed.Draft.Heading, another.Draft.Heading);
        Assert.Null(without.Draft.Heading);
    }

    [Fact]
    public void One_paragraph_has_no_line_breaks_and_the_same_words()
    {
        var first = Revisions.Of(Commerce);

        var joined = first.Revise(new Edit.Paragraphs(ParagraphAction.Join, [])).Draft;

        Assert.DoesNotContain('\n', joined.Text);
        Assert.Equal(first.Draft.Sentences.Select(s => s.Text), joined.Sentences.Select(s => s.Text));
    }

    [Fact]
    public void Paragraphs_are_split_and_merged_without_a_changed_word()
    {
        var first = Revisions.Of(Commerce);

        var merged = first.Revise(new Edit.Paragraphs(ParagraphAction.Merge, [2, 3]));
        var split = first.After(merged).Revise(new Edit.Paragraphs(ParagraphAction.Split, [])).Draft;

        Assert.Equal(first.Draft.Paragraphs.Count - 1, merged.Draft.Paragraphs.Count);
        Assert.True(split.Paragraphs.Count > merged.Draft.Paragraphs.Count);
        Assert.Equal(first.Draft.Sentences.Select(s => s.Text), split.Sentences.Select(s => s.Text));
    }

    [Theory]
    [InlineData(SpeechLevel.Plain)]
    [InlineData(SpeechLevel.Polite)]
    public void A_speech_level_is_changed_in_every_sentence_and_back(SpeechLevel level)
    {
        var first = Revisions.Of(Commerce);

        var changed = first.Revise(new Edit.Register(level));
        var back = first.After(changed).Revise(new Edit.Register(SpeechLevel.Formal));

        Assert.DoesNotContain(changed.Draft.Sentences, s => s.Text.EndsWith("니다.", StringComparison.Ordinal));
        Assert.Equal(first.Draft.Sentences.Count(), changed.Draft.Sentences.Count());
        Assert.Equal(first.Draft.Text, back.Draft.Text);
    }

    [Fact]
    public void A_speech_level_holds_for_what_comes_later()
    {
        var first = Revisions.Of(Commerce, limit: 700);
        var plain = first.After(first.Revise(new Edit.Register(SpeechLevel.Plain)));

        var longer = plain.Revise(new Edit.Length { Max = 1100 }).Draft;

        Assert.True(longer.Text.Length > plain.Draft.Text.Length);
        Assert.DoesNotContain(longer.Sentences, s => s.Text.EndsWith("니다.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_frozen_paragraph_outlives_later_requests_until_one_names_it()
    {
        var first = Revisions.Of(Commerce);
        var frozen = first.After(first.Revise(new Edit.Freeze { Scope = new Scope { Paragraph = 2 } }));

        var shorter = frozen.After(frozen.Revise(new Edit.Length { Max = 700 }));
        var named = shorter.Revise(new Edit.Remove { Scope = new Scope { Paragraph = 2, Sentence = -1 } });

        Assert.Equal(Text(first.Draft.Paragraphs[1]), Text(shorter.Draft.Paragraphs[1]));
        Assert.NotEqual(Text(first.Draft.Paragraphs[1]), Text(named.Draft.Paragraphs[1]));
    }

    [Fact]
    public void A_removed_paragraph_goes_alone()
    {
        var first = Revisions.Of(Commerce);

        var removed = first.Revise(new Edit.Remove { Scope = new Scope { Paragraph = 3 } }).Draft;

        Assert.Equal(first.Draft.Paragraphs.Where((_, i) => i != 2).Select(Text), removed.Paragraphs.Select(Text));
    }

    [Fact]
    public void A_place_that_is_not_there_changes_nothing_and_is_said()
    {
        var first = Revisions.Of(Commerce);

        var revision = first.Revise(new Edit.Remove { Scope = new Scope { Paragraph = 9 } });

        Assert.Same(first.Draft, revision.Draft);
        Assert.Contains("9번째 문단", Assert.Single(revision.Notes).Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void Variants_leave_the_draft_and_differ_from_it_and_each_other()
    {
        var first = Revisions.Of(Commerce);

        var revision = first.Revise(new Edit.Variants(2) { Scope = new Scope { Sentence = 1 } });

        Assert.Same(first.Draft, revision.Draft);
        Assert.Equal(2, revision.Variants.Select(v => v.Text).Distinct().Count());
        Assert.All(revision.Variants, v => Assert.StartsWith(v.Text, v.Draft.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(revision.Variants, v => v.Draft.Text == first.Draft.Text);
    }

    [Fact]
    public void Parts_of_two_versions_make_one()
    {
        var first = Revisions.Of(Commerce);
        var other = first.Revise(new Edit.OnTopic(TopicAction.Emphasize, "Kafka"), new Edit.Length { Max = 700 }).Draft;

        var combined = Reviser.Combine([(first.Draft, new Scope { Paragraph = 1 }), (other, new Scope { Rest = true })], first.Constraints, first.Material).Draft;

        Assert.Equal(Text(first.Draft.Paragraphs[0]), Text(combined.Paragraphs[0]));
        Assert.Equal(other.Paragraphs.Skip(1).Select(Text), combined.Paragraphs.Skip(1).Select(Text));
    }

    [Fact]
    public void Another_posting_changes_the_opening_and_the_closing_alone()
    {
        var first = Revisions.Of(Paste);
        var posting = CareerWriter.Posting.PostingParser.FromText("고래상점 주문플랫폼팀\n주요업무\n- 주문 API를 설계하고 운영합니다\n- 정산 배치를 개발합니다\n자격요건\n- Kotlin 개발 경험\n", "고래상점", new DateOnly(2026, 11, 21));

        var moved = Reviser.Retarget(first.Draft, first.Constraints, first.Material with { Posting = posting }).Draft;

        Assert.DoesNotContain("파도나루", moved.Text, StringComparison.Ordinal);
        Assert.Contains("고래상점", moved.Text, StringComparison.Ordinal);
        Assert.Equal(first.Draft.Paragraphs.Skip(1).SkipLast(1).Select(Text), moved.Paragraphs.Skip(1).SkipLast(1).Select(Text));
    }

    [Fact]
    public void A_ban_on_what_must_stay_is_obeyed_and_said()
    {
        var first = Revisions.Of("careers/data-engineer.md");
        var kept = first.After(first.Revise(new Edit.OnTopic(TopicAction.Keep, "Iceberg")));

        var banned = kept.Revise(new Edit.OnTopic(TopicAction.Exclude, "Iceberg"));

        Assert.Contains(banned.Notes, n => n.Korean.Contains("꼭 남겨 달라고", StringComparison.Ordinal));
        Assert.Empty(banned.Constraints.Required);
    }

    private static IEnumerable<string> Changed(Draft before, Draft after) =>
        after.Sentences.Select(s => s.Text).Except(before.Sentences.Select(s => s.Text), StringComparer.Ordinal);

    /// <summary>Whether two sentences differ in what stands before them (a topic, a connective) alone.</summary>
    private static bool EndsAlike(string one, string other) => one.EndsWith(other[^Math.Min(15, other.Length)..], StringComparison.Ordinal);

    private static string Text(IReadOnlyList<DraftSentence> paragraph) => string.Join(' ', paragraph.Select(s => s.Text));
}
