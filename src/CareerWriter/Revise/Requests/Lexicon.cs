using CareerWriter.Korean;

namespace CareerWriter.Revise.Requests;

/// <summary>A listed word.</summary>
/// <param name="Text">Its spelling without spaces.</param>
/// <param name="Sense">What it means.</param>
/// <param name="Style">The manner of writing, for <see cref="Sense.Style"/>.</param>
internal sealed record ListedWord(string Text, Sense Sense, WritingStyle Style = default);

/// <summary>The words of words.tsv and styles.tsv, found by their first character.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<char, ListedWord[]> _words = Load();

    /// <summary>Whether the words of a sense are verbs, so that endings follow them.</summary>
    public static bool IsVerb(Sense sense) => sense is Sense.Exclude or Sense.Keep or Sense.Touch or Sense.Change or Sense.Rewrite or Sense.Do or Sense.Emphasize
        or Sense.Deemphasize or Sense.Move or Sense.Add or Sense.Shorter or Sense.Longer or Sense.RelateVerb or Sense.Join or Sense.Split or Sense.Merge or Sense.View
        or Sense.Confirm or Sense.Undo or Sense.Redo or Sense.Reopen or Sense.Compare or Sense.Spelling or Sense.Style;

    /// <summary>All words that stand at a place of a text, the longest first; of one spelling, all senses.</summary>
    public static IEnumerable<ListedWord> At(string text, int at) =>
        _words.TryGetValue(text[at], out var words) ? words.Where(w => string.CompareOrdinal(text, at, w.Text, 0, w.Text.Length) == 0) : [];

    private static Dictionary<char, ListedWord[]> Load()
    {
        var words = TabSeparated.Rows("Revise/Requests/words.tsv", 2)
            .SelectMany(row => row[1].Split(' ').Select(word => new ListedWord(word, Enum.Parse<Sense>(row[0]))));
        var styles = TabSeparated.Rows("Revise/Requests/styles.tsv", 2)
            .SelectMany(row => row[1].Split(' ').Select(word => new ListedWord(word, Sense.Style, Enum.Parse<WritingStyle>(row[0]))));
        return words.Concat(styles)
            .GroupBy(w => w.Text[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Text.Length).ToArray());
    }
}
