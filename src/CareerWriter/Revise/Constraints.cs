using CareerWriter.Korean;

namespace CareerWriter.Revise;

/// <summary>What later versions of an answer obey until it is lifted. A version carries the constraints it was written under, so that taking it back takes them back too.</summary>
public sealed record Constraints
{
    /// <summary>The maximum length, or null: the answer then aims at 1,000 characters with spaces.</summary>
    public LengthLimit? Limit { get; init; }

    /// <summary>The least length in the basis of <see cref="Limit"/>, or null.</summary>
    public int? Minimum { get; init; }

    /// <summary>Subjects of which nothing may be said.</summary>
    public IReadOnlyList<string> Banned { get; init; } = [];

    /// <summary>Subjects that must stay.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Subjects whose facts the user is not sure of: not to be told.</summary>
    public IReadOnlyList<string> Retracted { get; init; } = [];

    /// <summary>Wordings that are used no more.</summary>
    public IReadOnlyList<string> Avoided { get; init; } = [];

    /// <summary>Sentences that stay as they are, to the byte, unless a request names them.</summary>
    public IReadOnlyList<string> Frozen { get; init; } = [];

    /// <summary>The speech level of all sentences.</summary>
    public SpeechLevel Register { get; init; }

    /// <summary>Whether the answer has no line breaks.</summary>
    public bool IsOneParagraph { get; init; }

    /// <summary>Whether the answer has no figures.</summary>
    public bool WithoutFigures { get; init; }
}
