using CareerWriter.Korean;
using CareerWriter.Revise;
using CareerWriter.Revise.Wording;
using CareerWriter.Verify;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWriter.Tests.Revise.Editing;

/// <summary>What holds for any edits of any draft.</summary>
public sealed class EditPropertyTests
{
    /// <summary>The same sequences each time, so that a failure is there again when it is looked into; other numbers give others.</summary>
    private static readonly Config Config = FsCheck.Config.QuickThrowOnFailure.WithReplay(20261125, 77);

    public static TheoryData<string> Careers => [.. Revisions.Careers];

    [Theory]
    [MemberData(nameof(Careers))]
    public void No_sequence_of_30_edits_yields_a_blocked_or_an_over_long_draft(string career)
    {
        var first = Revisions.Of(career);
        var edits = RandomEdits.Of(first.Material.Career).ListOf(30);

        Prop.ForAll(edits.ToArbitrary(), sequence =>
        {
            var now = first;
            for (var i = 0; i < sequence.Count; i++)
            {
                now = now.After(now.Revise(sequence[i]));
                Assert.True(Problem(now) is not { } problem, $"after {string.Join(" | ", sequence.Take(i + 1))}: {Problem(now)}\n{now.Draft.Text}");
            }
        }).Check(Config.WithMaxTest(6));
    }

    [Theory]
    [MemberData(nameof(Careers))]
    public void An_edit_of_one_paragraph_leaves_the_others_the_same_to_the_byte(string career)
    {
        var first = Revisions.Of(career);
        var places = Enumerable.Range(2, Math.Max(1, first.Draft.Paragraphs.Count - 2)).ToArray();
        var asked = Gen.Elements(places).SelectMany(p => RandomEdits.At(new Scope { Paragraph = p }).Select(e => (Place: p, Edit: e)));

        Prop.ForAll(asked.ToArbitrary(), one =>
        {
            var before = first.Draft.Paragraphs.Select(Text).ToList();
            var after = first.Revise(one.Edit).Draft.Paragraphs.Select(Text).ToList();

            Assert.Equal(before.Where((_, i) => i < one.Place - 1), after.Take(one.Place - 1));
            var tail = before.Skip(one.Place).ToList();
            Assert.Equal(tail, after.TakeLast(tail.Count));
        }).Check(Config.WithMaxTest(24));
    }

    [Theory]
    [MemberData(nameof(Careers))]
    public void A_ban_holds_through_20_later_edits(string career)
    {
        var first = Revisions.Of(career);
        var banned = first.Draft.Sentences.SelectMany(s => TechnologyNames.Find(s.Text)).Select(t => t.Name).FirstOrDefault() ?? first.Material.Career.Projects[0].Name;
        var edits = RandomEdits.Of(first.Material.Career).Where(e => !Names(e, banned)).ListOf(20);

        Prop.ForAll(edits.ToArbitrary(), sequence =>
        {
            var now = first.After(first.Revise(new Edit.OnTopic(TopicAction.Exclude, banned)));
            foreach (var edit in sequence)
            {
                now = now.After(now.Revise(edit));
                Assert.False(TopicWords.Mentions(now.Draft.Text, banned), $"{banned} after {edit}:\n{now.Draft.Text}");
            }
        }).Check(Config.WithMaxTest(6));
    }

    [Theory]
    [MemberData(nameof(Careers))]
    public void The_same_request_gives_the_same_draft(string career)
    {
        var first = Revisions.Of(career);

        Prop.ForAll(RandomEdits.Of(first.Material.Career).ToArbitrary(), edit => Assert.Equal(first.Revise(edit).Draft.Text, first.Revise(edit).Draft.Text))
            .Check(Config.WithMaxTest(20));
    }

    private static string? Problem(Revisions now)
    {
        var check = DraftChecker.Check(now.Draft, new CheckContext(now.Material.Career, now.Material.Posting, now.Constraints.Limit));
        if (check.Findings.FirstOrDefault(f => f.Severity == FindingSeverity.Block) is { } finding)
        {
            return $"{finding.Rule} [{finding.Span}] {finding.Message.Korean}";
        }

        var limit = now.Constraints.Limit;
        return limit is not null && TextCount.Of(now.Draft.Text, limit.Basis) > limit.Value ? "over the limit"
            : now.Draft.Text.Contains("  ", StringComparison.Ordinal) ? "two spaces"
            : now.Draft.Sentences.Select(s => s.Text).GroupBy(t => t).Any(g => g.Count() > 1) ? "a sentence twice"
            : !now.Draft.Sentences.Any() ? "nothing left"
            : null;
    }

    private static bool Names(Edit edit, string subject) => edit switch
    {
        Edit.OnTopic topic => topic.Subject == subject && topic.Action is TopicAction.Emphasize or TopicAction.Lead or TopicAction.Keep or TopicAction.Only,
        Edit.ReplaceTopic replace => replace.To == subject,
        _ => false,
    };

    private static string Text(IReadOnlyList<CareerWriter.Write.DraftSentence> paragraph) => string.Join(' ', paragraph.Select(s => s.Text));
}
