namespace CareerWriter.Revise.Requests;

/// <summary>The edits found so far, each with the place where the request says it.</summary>
internal sealed class EditList
{
    private readonly List<(int At, int Number, Edit Edit)> _edits = [];

    /// <summary>The clause before the one that is read, or null.</summary>
    public Clause? Before { get; private set; }

    /// <summary>The last edit, or null.</summary>
    public Edit? Last => _edits.Count > 0 ? _edits[^1].Edit : null;

    /// <summary>Whether nothing was found yet.</summary>
    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Turns to the next clause.</summary>
    public void Begin(Clause? before)
    {
        Before = before;
    }

    /// <summary>Adds an edit; one that is there already is not repeated.</summary>
    public void Add(int at, Edit edit)
    {
        if (!_edits.Exists(e => e.Edit.Equals(edit)))
        {
            _edits.Add((at, _edits.Count, edit));
        }
    }

    /// <summary>Takes the last edit away.</summary>
    public void RemoveLast() => _edits.RemoveAt(_edits.Count - 1);

    /// <summary>The edits in the order of the request.</summary>
    public IReadOnlyList<Edit> InOrder() => [.. _edits.OrderBy(e => e.At).ThenBy(e => e.Number).Select(e => e.Edit)];
}
