using CareerWriter.Revise;
using CareerWriter.Write;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWriter.Tests.Revise;

/// <summary>What a comparison says of two texts, sentence by sentence.</summary>
public sealed class ComparisonTests
{
    private static readonly string[] Vocabulary =
        ["저는 서버를 만들었습니다.", "Redis로 응답을 줄였습니다.", "Redis로 응답 시간을 크게 줄였습니다.", "장애를 막았습니다.", "팀과 규칙을 정했습니다.", "문서를 썼습니다.", "문서를 다시 썼습니다."];

    [Fact]
    public void Equal_texts_have_no_changes() => Assert.Empty(Comparison.Of(Vocabulary, Vocabulary));

    [Fact]
    public void A_sentence_that_is_new_gone_or_reworded_is_told_as_such()
    {
        var changes = Comparison.Of(["가나다 서버를 만들었습니다.", "장애를 막았습니다."], ["가나다 서버를 새로 만들었습니다.", "문서를 썼습니다."]);

        Assert.Equal(
            [(ChangeKind.Changed, 1, 1), (ChangeKind.Removed, 2, null), (ChangeKind.Added, null, 2)],
            changes.Select(c => (c.Kind, c.From, c.To)));
    }

    [Fact]
    public void A_sentence_that_stands_elsewhere_is_moved()
    {
        var change = Assert.Single(Comparison.Of(["하나입니다.", "둘입니다.", "셋입니다."], ["셋입니다.", "하나입니다.", "둘입니다."]));

        Assert.Equal((ChangeKind.Moved, 3, 1, "셋입니다."), (change.Kind, change.From, change.To, change.After));
    }

    [Fact]
    public void A_heading_has_no_sentence_number()
    {
        var change = Assert.Single(Comparison.Of(new Draft([], "[하나]"), new Draft([], "[둘]")));

        Assert.Equal((ChangeKind.Changed, null, null, "[하나]", "[둘]"), (change.Kind, change.From, change.To, change.Before, change.After));
    }

    [Fact]
    public void Applying_the_changes_to_the_old_text_gives_the_new_one()
    {
        var texts = Gen.Elements(Vocabulary).ListOf().Select(l => l.ToArray());
        Prop.ForAll(texts.ToArbitrary(), texts.ToArbitrary(), (from, to) => Apply(from, Comparison.Of(from, to)).SequenceEqual(to)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_pieces_of_a_changed_sentence_are_both_wordings()
    {
        var pieces = WordPieces.Of("Redis로 응답을 줄였습니다.", "Redis로 응답 시간을 크게 줄였습니다.");

        Assert.Equal("Redis로 응답을 줄였습니다.", string.Concat(pieces.Where(p => p.Kind != PieceKind.Added).Select(p => p.Text)));
        Assert.Equal("Redis로 응답 시간을 크게 줄였습니다.", string.Concat(pieces.Where(p => p.Kind != PieceKind.Removed).Select(p => p.Text)));
        Assert.Contains(pieces, p => p is { Kind: PieceKind.Kept, Text: var text } && text.Contains("Redis로", StringComparison.Ordinal));
    }

    private static string[] Apply(string[] from, IReadOnlyList<SentenceChange> changes)
    {
        var stayed = new Queue<string>(from.Where((_, i) => changes.All(c => c.From != i + 1)));
        var placed = changes.Where(c => c.To is not null).ToDictionary(c => c.To!.Value, c => c.After!);
        return [.. Enumerable.Range(1, stayed.Count + placed.Count).Select(n => placed.TryGetValue(n, out var text) ? text : stayed.Dequeue())];
    }
}
