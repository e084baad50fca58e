namespace CareerWriter.Revise.Wording;

/// <summary>Finds and takes out a subject as a user names it.</summary>
public static class TopicWords
{
    /// <summary>Mentions that are taken out of one sentence, at most.</summary>
    private const int MostMentions = 4;

    /// <summary>
    /// Whether a text names the subject: a technology in any spelling, other words with any particle and spacing. The words of a subject of several stand near each other;
    /// none is a part of another word (Java in JavaScript, 배치 in 재배치).
    /// </summary>
    public static bool Mentions(string text, string subject) => TopicFinder.Find(text, subject).Count > 0;

    /// <summary>The sentence without the subject where it is one of a list, the same string when it does not name it, or null when the subject is what the sentence is about.</summary>
    public static string? WithoutMention(string sentence, string subject)
    {
        for (var i = 0; i < MostMentions; i++)
        {
            var found = TopicFinder.Find(sentence, subject);
            if (found.Count == 0)
            {
                return sentence;
            }

            if (ListItem.Remove(sentence, found[0]) is not { } shorter)
            {
                return null;
            }

            sentence = shorter;
        }

        return Mentions(sentence, subject) ? null : sentence;
    }
}
