namespace CareerWriter.Revise.Requests;

/// <summary>A piece of a request with its meaning.</summary>
/// <param name="Start">Its first place in <see cref="RequestText.Compact"/>.</param>
/// <param name="End">The place behind it, endings included.</param>
/// <param name="Senses">What it can mean: a word such as 줄여 shortens a text and plays down a subject.</param>
internal sealed record Token(int Start, int End, IReadOnlyList<Sense> Senses)
{
    /// <summary>Whether its ending turns the wish around (빼지 마, 안 빼도 돼).</summary>
    public bool Negated { get; init; }

    /// <summary>Whether its ending joins it to what follows (빼고, 강조하면서).</summary>
    public bool Links { get; init; }

    /// <summary>The manner of writing, for <see cref="Sense.Style"/>.</summary>
    public WritingStyle Style { get; init; }

    /// <summary>The length, for <see cref="Sense.Length"/>.</summary>
    public Edit.Length? Length { get; init; }

    /// <summary>The places, for <see cref="Sense.Place"/>.</summary>
    public IReadOnlyList<Scope> Places { get; init; } = [];

    /// <summary>The number, for <see cref="Sense.Version"/>.</summary>
    public int Number { get; init; }

    /// <summary>The spelling in the list, without endings; empty for what is not listed.</summary>
    public string Word { get; init; } = "";

    /// <summary>Whether it can mean this.</summary>
    public bool Is(Sense sense) => Senses.Contains(sense);
}
