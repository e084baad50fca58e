namespace CareerWriter.Revise.Wording;

/// <summary>Finds and takes out a subject as a user names it.</summary>
public static class TopicWords
{
    /// <summary>Whether a text names the subject, in any of its spellings.</summary>
    public static bool Mentions(string text, string subject) => text.Contains(subject, StringComparison.OrdinalIgnoreCase);

    /// <summary>The sentence without the subject, the same string when it does not name it, or null when the subject is what the sentence is about.</summary>
    public static string? WithoutMention(string sentence, string subject) => Mentions(sentence, subject) ? null : sentence;
}
