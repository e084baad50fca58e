using System.Globalization;
using System.Text.RegularExpressions;
using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>The questions of the application: taking those of an old 자기소개서, listing, switching.</summary>
internal static partial class Questions
{
    /// <summary>Takes the questions of an old 자기소개서 among the files, and says which are not written.</summary>
    public static void TakeOld(Turn turn)
    {
        var taken = turn.State.Career!.Answers.Where(a => !turn.State.Questions.Exists(q => q.Text == a.Question)).ToList();
        if (taken.Count == 0)
        {
            return;
        }

        turn.State = turn.State with { Questions = turn.State.Questions.AddRange(taken.Select(a => new ApplicationQuestion(a.Question, a.Limit) { Old = a })) };
        turn.Note(QuestionWords.Old(turn.State.Questions));
    }

    /// <summary>Lists the questions.</summary>
    public static void List(Turn turn) =>
        turn.Note(turn.State.Questions.Count == 0 ? QuestionWords.NoQuestions : QuestionWords.List(turn.State.Questions, turn.State.Active));

    /// <summary>Goes to another question when the text says so (<c>2번 문항으로</c>, <c>2번 문항 써줘</c>), and writes it when it is not written.</summary>
    public static bool TrySwitch(Turn turn, string text)
    {
        if (Switch().Match(text) is not { Success: true } match || turn.State.Questions.Count == 0)
        {
            return false;
        }

        var number = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        if (number < 1 || number > turn.State.Questions.Count)
        {
            turn.Note(QuestionWords.NoSuch(number, turn.State.Questions.Count));
            return true;
        }

        GoTo(turn, number - 1);
        Open(turn);
        return true;
    }

    /// <summary>Makes a question the one that is worked on; what waited for an answer about another one's version is void.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="place">0-based place of the question.</param>
    public static void GoTo(Turn turn, int place)
    {
        if (turn.State.Active != place)
        {
            turn.State = turn.State with { Active = place, Asks = turn.State.Asks.RemoveAll(a => a.IsOfVersion) };
        }
    }

    private static void Open(Turn turn)
    {
        var question = turn.State.Question!;
        if (question.Versions.Current is not null)
        {
            turn.Show(DraftShowing.Of(turn.State));
        }
        else if (!FirstDraft.HasCareer(turn.State))
        {
            turn.Note(question.Old is { Status: AnswerStatus.Written } ? QuestionWords.IsWritten(question.Text) : StartingWords.NeedsCareerForQuestions);
        }
        else
        {
            FirstDraft.Write(turn);
        }
    }

    [GeneratedRegex(@"^\W*(?:문항\s?(?<n>\d{1,2})\s?번?|(?:Q|q)\s?(?<n>\d{1,2})|(?<n>\d{1,2})\s?번\s?(?:문항|질문))(?:을|를|은|는|도)?\s?(?:(?:으?로)\s?(?:가|돌아가|바꿔|전환)?\s?(?:자|줘|줄래|주세요)?|(?:좀\s)?(?:써|작성해|적어|시작해|보여)\s?(?:줘|줄래|주세요|봐|볼까)?|부터(?:\s(?:써|하자|해)\S*)?)?\W*$|^\W*(?:(?:go|switch|move|back)\s+to\s+|write\s+|open\s+|show\s+)?question\s+(?<n>\d{1,2})\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Switch();
}
