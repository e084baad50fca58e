namespace CareerWriter.Korean;

/// <summary>Tells and changes the speech level (상대 높임법) of a sentence.</summary>
public static class SpeechLevels
{
    /// <summary>The level that the ending shows, or null when it shows none (a noun, a fragment).</summary>
    public static SpeechLevel? Of(string sentence) => FinalVerb.Read(sentence)?.Level;

    /// <summary>
    /// The sentence in another level; the same string when its ending is unknown or already of that level. With 한다체 go 나 and 내, with the other two 저 and 제;
    /// what is quoted stays as it was said.
    /// </summary>
    public static string Convert(string sentence, SpeechLevel to)
    {
        if (FinalVerb.Read(sentence) is not { } read || read.Level == to)
        {
            return sentence;
        }

        var head = read.Level == SpeechLevel.Plain ? FirstPerson.Humble(read.Verb.Head, read.Verb.Stem)
            : to == SpeechLevel.Plain ? FirstPerson.Plain(read.Verb.Head, read.Verb.Stem)
            : read.Verb.Head;
        return (read.Verb with { Head = head }).In(to);
    }
}
