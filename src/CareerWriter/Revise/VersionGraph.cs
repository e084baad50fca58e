using System.Collections.Immutable;

namespace CareerWriter.Revise;

/// <summary>
/// The versions of one answer: each knows its parent, one is current. Where the user has been is kept as a trail, so that taking back goes to where
/// the last step came from, whether that step wrote a version or went to an old one. Every step costs the same however many came before.
/// </summary>
public sealed record VersionGraph
{
    private ImmutableList<DraftVersion> All { get; init; } = [];

    private ImmutableStack<int> Trail { get; init; } = [];

    private ImmutableStack<int> TakenBack { get; init; } = [];

    /// <summary>Numbers of the versions that the user has been at, the present one last.</summary>
    public IEnumerable<int> Steps => Trail.Reverse();

    /// <summary>Numbers of the versions that were taken back, the last one last.</summary>
    public IEnumerable<int> StepsTakenBack => TakenBack.Reverse();

    /// <summary>All versions, the first first.</summary>
    public IReadOnlyList<DraftVersion> Versions => All;

    /// <summary>The current version, or null before the first.</summary>
    public DraftVersion? Current => Trail.IsEmpty ? null : All[Trail.Peek() - 1];

    /// <summary>The version that <see cref="Undo"/> would go to, or null.</summary>
    public DraftVersion? Previous => Trail.IsEmpty || Trail.Pop().IsEmpty ? null : All[Trail.Pop().Peek() - 1];

    /// <summary>Whether the current version is final: nothing changes it until it is reopened.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>The number that the next version gets.</summary>
    public int NextNumber => All.Count + 1;

    /// <summary>A graph as it was: <see cref="Versions"/>, <see cref="Steps"/>, <see cref="StepsTakenBack"/>, <see cref="IsConfirmed"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A step goes to a version that is not there.</exception>
    public static VersionGraph Of(IReadOnlyList<DraftVersion> versions, IReadOnlyList<int> steps, IReadOnlyList<int> takenBack, bool isConfirmed)
    {
        foreach (var number in steps.Concat(takenBack))
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, nameof(steps));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(number, versions.Count, nameof(steps));
        }

        return new VersionGraph
        {
            All = [.. versions],
            Trail = ImmutableStack.CreateRange(steps),
            TakenBack = ImmutableStack.CreateRange(takenBack),
            IsConfirmed = isConfirmed,
        };
    }

    /// <summary>The version of a number, or null.</summary>
    public DraftVersion? Find(int number) => number >= 1 && number <= All.Count ? All[number - 1] : null;

    /// <summary>The version that a reference means, or null.</summary>
    public DraftVersion? Find(VersionReference reference) => reference.Place switch
    {
        VersionPlace.First => Find(1),
        VersionPlace.Previous => Previous,
        _ => reference.Number is { } number ? Find(number) : null,
    };

    /// <summary>Adds a version and makes it the current one.</summary>
    /// <exception cref="ArgumentException">Its number is not <see cref="NextNumber"/>.</exception>
    public VersionGraph Add(DraftVersion version)
    {
        if (version.Number != NextNumber)
        {
            throw new ArgumentException($"expected version {NextNumber}, got {version.Number}", nameof(version));
        }

        return this with { All = All.Add(version), Trail = Trail.Push(version.Number), TakenBack = [], IsConfirmed = false };
    }

    /// <summary>Goes back to where the last step came from; null when there is no step to take back.</summary>
    public VersionGraph? Undo() => Previous is null
        ? null
        : this with { Trail = Trail.Pop(), TakenBack = TakenBack.Push(Trail.Peek()), IsConfirmed = false };

    /// <summary>Does again what was taken back last; null when nothing was, or something was written since.</summary>
    public VersionGraph? Redo() => TakenBack.IsEmpty
        ? null
        : this with { Trail = Trail.Push(TakenBack.Peek()), TakenBack = TakenBack.Pop(), IsConfirmed = false };

    /// <summary>Makes an old version the current one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such version.</exception>
    public VersionGraph Restore(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, All.Count);
        return this with { Trail = Trail.Push(number), TakenBack = [], IsConfirmed = false };
    }
}
