using System.Text.RegularExpressions;

namespace CareerWriter.Evidence;

/// <summary>Whose voice a line has: the applicant's record, the employer's offer, the user's words to the program.</summary>
internal static partial class SplitTone
{
    /// <summary>Whether a line records work done (past tense, notes).</summary>
    public static bool TellsOfWork(string text) => Work().IsMatch(text) || (!TellsOfEmployer(text) && SentenceShape.EndsAsNote(text));

    /// <summary>Whether a line offers or describes (present tense of an organisation, what is wanted).</summary>
    public static bool TellsOfEmployer(string text) => Offer().IsMatch(text);

    /// <summary>Whether a line is said to the program (–야, –이야, –입니다 about what follows).</summary>
    public static bool IsSpoken(string text) => Spoken().IsMatch(text);

    [GeneratedRegex(@"(?:[했였었았]습니다|했음|하였음|[했였었았]다)[.]?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Work();

    [GeneratedRegex(@"(?:(?<![했였었았])(?:합니다|됩니다|있습니다|드립니다|갑니다|줍니다)|바랍니다|해요|돼요|있어요|환영(?:합니다|해요)?|찾(?:습니다|고 있|아요)|우대|이신\s?분|하신\s?분|있는\s?분|있으신\s?분|하실\s?분|년\s?이상)[.!]?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Offer();

    [GeneratedRegex(@"(?:이?야|예요|이에요|입니다|임|이다|이래|거야|것들이야|같아|같습니다|봐줘|참고해(?:줘)?)\s*[.:：]?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Spoken();
}
