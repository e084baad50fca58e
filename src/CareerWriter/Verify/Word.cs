namespace CareerWriter.Verify;

/// <summary>What kind of word it is.</summary>
internal enum WordKind
{
    /// <summary>Hangul.</summary>
    Korean,

    /// <summary>Latin letters, with or without digits.</summary>
    Latin,

    /// <summary>A bare number, or part of a figure.</summary>
    Number,

    /// <summary>A technology's name.</summary>
    Technology,
}

/// <summary>One word of a passage, split from its particle or ending.</summary>
/// <param name="Text">As written, with its ending.</param>
/// <param name="Stem">Noun, dictionary form of a native verb, Latin word in small letters, or the technology's usual name.</param>
/// <param name="Ending">What came off, or empty.</param>
/// <param name="Start">Index in the passage, UTF-16 units.</param>
/// <param name="Kind">What kind of word it is.</param>
internal readonly record struct Word(string Text, string Stem, string Ending, int Start, WordKind Kind)
{
    private const int FinalSs = 20;

    /// <summary>Index behind the word.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether a comma or another mark that ends a clause follows.</summary>
    public bool BeforeComma { get; init; }

    /// <summary>What the career that the text is checked against says of the word; null in texts that are not checked.</summary>
    public WordProof? Proof { get; init; }

    /// <summary>Whether the word stands in the past tense (a syllable with final ㅆ other than 있 and 겠).</summary>
    public bool IsPast => Kind == WordKind.Korean && Text.Any(c => c is >= '\uAC00' and <= '\uD7A3' and not ('있' or '겠') && (c - '\uAC00') % 28 == FinalSs);

    /// <summary>Whether the word closes a clause: a connective ending, or a comma behind it.</summary>
    public bool ClosesClause => BeforeComma || (IsVerb && EndsIn(Text, ClauseEndings));

    /// <summary>Whether the ending is a verb's.</summary>
    public bool IsVerb => Kind == WordKind.Korean && Ending.Length > 0 && !Endings.IsJosa(Ending);

    private static readonly string[] ClauseEndings = ["고", "며", "면서", "지만", "는데", "여", "해", "서", "으나", "고자", "더니", "니다", "아", "어"];

    private static bool EndsIn(string text, string[] endings) => Array.Exists(endings, e => text.EndsWith(e, StringComparison.Ordinal));
}
