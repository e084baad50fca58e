using CareerWriter.Revise;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter.Tests.Revise;

/// <summary>Where undo, redo and restore lead.</summary>
public sealed class VersionGraphTests
{
    [Fact]
    public void Undo_gives_the_parent_exactly()
    {
        var graph = Graph(3);

        Assert.Same(graph.Find(2), graph.Undo()!.Current);
        Assert.Same(graph.Find(1), graph.Undo()!.Undo()!.Current);
        Assert.Null(graph.Undo()!.Undo()!.Undo());
    }

    [Fact]
    public void Redo_goes_where_undo_came_from()
    {
        var graph = Graph(3);

        Assert.Same(graph.Current, graph.Undo()!.Undo()!.Redo()!.Redo()!.Current);
        Assert.Null(graph.Redo());
    }

    [Fact]
    public void What_is_written_after_undo_ends_redo_and_keeps_every_version()
    {
        var graph = Graph(3).Undo()!;
        var next = graph.Add(Version(4, parent: 2));

        Assert.Null(next.Redo());
        Assert.Equal(4, next.Versions.Count);
        Assert.Equal(2, next.Undo()!.Current!.Number);
    }

    [Fact]
    public void Restoring_is_a_step_that_undo_takes_back()
    {
        var graph = Graph(3).Restore(1);

        Assert.Equal(1, graph.Current!.Number);
        Assert.Equal(3, graph.Undo()!.Current!.Number);
    }

    [Fact]
    public void Versions_are_found_by_number_and_place()
    {
        var graph = Graph(3);

        Assert.Equal(1, graph.Find(new VersionReference(null, VersionPlace.First))!.Number);
        Assert.Equal(2, graph.Find(new VersionReference(null, VersionPlace.Previous))!.Number);
        Assert.Null(graph.Find(9));
    }

    [Fact]
    public void A_wrong_number_is_refused() => Assert.Throws<ArgumentException>(() => Graph(2).Add(Version(5, parent: 2)));

    private static VersionGraph Graph(int count) =>
        Enumerable.Range(1, count).Aggregate(new VersionGraph(), (graph, n) => graph.Add(Version(n, n == 1 ? null : n - 1)));

    private static DraftVersion Version(int number, int? parent) => new(
        number, parent, null, "나", default, new Draft([[new DraftSentence($"{number}번째 글입니다.", SentenceAbout.Intent, [])]]), new Constraints(), new CheckReport([], []));
}
