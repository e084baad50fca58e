using System.Text.RegularExpressions;
using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Revise.Requests.Rules;

namespace CareerWriter.Conversation;

/// <summary>Tells in which language someone speaks.</summary>
public static partial class SpokenLanguage
{
    private const int FewestWords = 2;

    /// <summary>The language of words, or null when they do not tell: a name, a link, a figure, a pasted document.</summary>
    public static Language? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ShortMessage.IsDocument(text))
        {
            return null;
        }

        if (text.Any(Hangul.IsSyllable))
        {
            return Language.Korean;
        }

        var words = Link().Replace(text, " ");
        return Keywords.IsWord(words) || EnglishPhrases.IsCommand(words.Trim()) || LatinWord().Count(words) >= FewestWords ? Language.English : null;
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Link();

    [GeneratedRegex(@"[A-Za-z]{2,}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LatinWord();
}
