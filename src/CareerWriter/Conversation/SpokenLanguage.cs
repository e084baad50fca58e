using System.Text.RegularExpressions;
using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Revise.Requests.Rules;

namespace CareerWriter.Conversation;

/// <summary>Tells in which language someone speaks.</summary>
public static partial class SpokenLanguage
{
    private const int FewestWords = 2;

    /// <summary>The language of words, or null when they do not tell: a name, a link, a figure, a pasted document, a question of an application as it is worded.</summary>
    public static Language? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ShortMessage.IsDocument(text))
        {
            return null;
        }

        var words = Quoted().Replace(Link().Replace(text, " "), " ");
        if (words.Any(Hangul.IsSyllable))
        {
            return IsQuestion(text) ? null : BeginsEnglish().IsMatch(words) ? Language.English : Language.Korean;
        }

        return Keywords.IsWord(words) || EnglishPhrases.IsCommand(words.Trim()) || LatinWord().Count(words) >= FewestWords ? Language.English : null;
    }

    /// <summary>Whether the words are a question of an application and nothing else: it is Korean whoever sends it.</summary>
    private static bool IsQuestion(string text) =>
        ShortMessage.Read(text).Question is { } question && Letters(LimitText.Strip(text)) == Letters(question);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    // What someone quotes tells nothing of their own language.
    [GeneratedRegex("""["“][^"“”\n]*["”]|(?<![\p{L}])['‘][^'‘’\n]*['’](?!\p{L})""", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Quoted();

    // An English sentence that names Korean words: "Add a question: 지원 동기를 …". Names of technologies begin Korean sentences too.
    [GeneratedRegex(@"^\W*[A-Za-z].*?\b(?:an?|the|my|your|this|that|to|of|in|for|from|with|about|and|is|it|me|please|question|instead)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BeginsEnglish();

    [GeneratedRegex(@"https?://\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Link();

    [GeneratedRegex(@"[A-Za-z]{2,}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LatinWord();
}
