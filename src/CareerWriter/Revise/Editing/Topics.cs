using CareerWriter.Korean;
using CareerWriter.Revise.Wording;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>What a paragraph's first sentence says of where its experience took place (더파이러츠의 도매 서비스에서는); it moves to the next sentence when the first goes.</summary>
internal static class Topics
{
    /// <summary>The topic that a sentence begins with, as it stands there, or empty.</summary>
    public static string Of(DraftSentence sentence, EditTurn turn)
    {
        if (sentence.Evidence.Count == 0 || turn.TellingOf(sentence.Evidence[0]) is not { } telling)
        {
            return "";
        }

        return Forms(telling, turn).Where(f => f.Length > 0 && sentence.Text.StartsWith(f + " ", StringComparison.Ordinal)).MaxBy(f => f.Length) ?? "";
    }

    /// <summary>The topic that an experience is introduced with; its employer alone where its name holds a banned subject.</summary>
    /// <param name="telling">The experience.</param>
    /// <param name="said">The employer named last, or null.</param>
    /// <param name="turn">The turn.</param>
    public static string For(Telling telling, string? said, EditTurn turn) =>
        ProjectTopic.Of(telling, turn.Book, said) is var topic && !IsBanned(topic, turn) ? topic : telling.Employer is { } employer ? ProjectTopic.AtEmployer(employer) : "";

    /// <summary>A topic that passes from one sentence to another of the same experience, without a banned subject.</summary>
    public static string Passed(string topic, DraftSentence sentence, EditTurn turn) =>
        !IsBanned(topic, turn) ? topic : sentence.Evidence.Count > 0 && turn.TellingOf(sentence.Evidence[0]) is { } telling ? For(telling, said: null, turn) : "";

    /// <summary>The sentence without the topic it begins with.</summary>
    public static string Without(DraftSentence sentence, EditTurn turn) => sentence.Text[(Of(sentence, turn) is { Length: > 0 } topic ? topic.Length + 1 : 0)..];

    /// <summary>The sentence with a topic before it, unless it names the place itself.</summary>
    public static DraftSentence With(DraftSentence sentence, string topic)
    {
        var place = topic.EndsWith('는') ? topic[..^3] : topic.Length > 2 ? topic[..^2] : topic;
        if (topic.Length == 0 || sentence.Text.StartsWith(place, StringComparison.Ordinal))
        {
            return sentence;
        }

        // 재고 선점 프로젝트에서 폴백은 …: one topic is enough.
        var named = topic.EndsWith("에서는", StringComparison.Ordinal) && sentence.Text.Split(' ').Take(5).Any(Particles.IsTopic);
        return sentence with { Text = $"{(named ? topic[..^1] : topic)} {sentence.Text}" };
    }

    /// <summary>Gives each paragraph whose employer is another than the one named last its employer's name: what moved may not be taken for work done elsewhere.</summary>
    public static void NameEmployers(EditTurn turn)
    {
        string? said = null;
        foreach (var first in turn.Paragraphs.Where(p => p.Count > 0).Select(p => p[0]).ToList())
        {
            if (first.Evidence.Count > 0 && turn.TellingOf(first.Evidence[0]) is { Employer: { } employer } telling && first.About == SentenceAbout.Applicant)
            {
                if (employer != said && !first.Text.Contains(employer, StringComparison.Ordinal) && !turn.IsHeld(first))
                {
                    turn.Replace(first, With(first with { Text = Without(first, turn) }, For(telling, said, turn)));
                }

                said = EmployerNamedLast(first, turn) ?? employer;
            }
        }
    }

    /// <summary>The employer of the last act of a sentence that tells of several (the opening).</summary>
    private static string? EmployerNamedLast(DraftSentence sentence, EditTurn turn) => turn.TellingOf(sentence.Evidence[^1])?.Employer;

    private static bool IsBanned(string topic, EditTurn turn) =>
        turn.Constraints.Banned.Concat(turn.Constraints.Retracted).Any(b => TopicWords.Mentions(topic, b));

    private static IEnumerable<string> Forms(Telling telling, EditTurn turn)
    {
        string[] whole = [ProjectTopic.Of(telling, turn.Book, said: null), ProjectTopic.Of(telling.Episode, turn.Book), telling.Employer is { } employer ? ProjectTopic.AtEmployer(employer) : ""];
        return whole.Concat(whole.Where(t => t.EndsWith("에서는", StringComparison.Ordinal)).Select(t => t[..^1]));
    }
}
