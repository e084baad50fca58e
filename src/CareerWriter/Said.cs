namespace CareerWriter;

/// <summary>A language in which the program speaks. Drafts are Korean whatever it is.</summary>
public enum Language
{
    /// <summary>Korean, unless the owner writes otherwise.</summary>
    Korean,

    /// <summary>English: whoever writes English is answered in it.</summary>
    English,
}

/// <summary>The same words in both languages; which of them are shown is decided where they are shown. What they quote stands as it was written.</summary>
/// <param name="Korean">In Korean.</param>
/// <param name="English">In English; what it quotes stands between “ and ”.</param>
public readonly record struct Said(string Korean, string English)
{
    /// <summary>The words in a language.</summary>
    public string In(Language language) => language == Language.English ? English : Korean;

    /// <summary>These words with others behind them.</summary>
    public static Said operator +(Said first, Said second) => new(first.Korean + second.Korean, first.English + second.English);

    /// <summary>The same in both languages: names, numbers, quotes.</summary>
    public static Said Alike(string text) => new(text, text);

    /// <summary>Several words with something between each two.</summary>
    public static Said Join(string separator, IEnumerable<Said> all) =>
        all.ToList() is var list ? new(string.Join(separator, list.Select(s => s.Korean)), string.Join(separator, list.Select(s => s.English))) : default;
}
