namespace CareerWriter.Conversation;

/// <summary>The language in which the owner is answered; drafts are Korean whatever it is.</summary>
public enum Language
{
    /// <summary>Korean.</summary>
    Korean,

    /// <summary>English.</summary>
    English,
}

/// <summary>Something that is said, in both languages.</summary>
/// <param name="Korean">In Korean.</param>
/// <param name="English">In English.</param>
public readonly record struct Said(string Korean, string English)
{
    /// <summary>The words in a language.</summary>
    public string In(Language language) => language == Language.English ? English : Korean;
}
