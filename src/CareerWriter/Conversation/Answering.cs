using System.Globalization;
using System.Text.RegularExpressions;
using CareerWriter.Evidence;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>Words that answer a question to the owner: a choice typed out, a figure, a sentence of theirs, a question of the application.</summary>
internal static partial class Answering
{
    private const int ShortestStatement = 12;

    /// <summary>Answers when the words are an answer; false when they are something else.</summary>
    public static async Task<bool> TryAnswerAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        if (ChoiceIn(turn.State, text) is var (ask, choice))
        {
            await Pressing.ChooseAsync(turn, ask, choice, cancellationToken);
            return true;
        }

        return TryFigures(turn, text) || TryQuestion(turn, text) || TryStatement(turn, text);
    }

    private static (PendingAsk Ask, PendingChoice Choice)? ChoiceIn(ConversationState state, string text)
    {
        var said = text.Trim(' ', '[', ']', '.', '!');
        foreach (var ask in state.Asks.Reverse())
        {
            if (ask.Choices.Find(c => string.Equals(c.Label, said, StringComparison.OrdinalIgnoreCase)) is { } labelled)
            {
                return (ask, labelled);
            }
        }

        return Number().Match(said) is { Success: true } number && state.Asks.FindLast(a => a.IsOfVersion && a.Choices.Count > 0) is { } last
            && int.Parse(number.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and var n && n <= last.Choices.Count
            ? (last, last.Choices[n - 1])
            : null;
    }

    private static bool TryFigures(Turn turn, string text)
    {
        if (turn.State.Read is null)
        {
            return false;
        }

        List<OpenFigure> asked = [.. turn.State.Asks.Select(a => a.Figure).OfType<OpenFigure>()];
        var fills = FigureAnswers.Read(text, UserStatements.Open(turn.State.Read, turn.State.Statements), asked);
        if (fills.Count == 0)
        {
            return false;
        }

        turn.State = turn.State.With(fills.Select(f => new UserStatement(text, turn.By, turn.Message.At, f)));
        foreach (var ask in turn.State.Asks.Where(a => a.Figure is { } figure && fills.Any(f => f.Statement == figure.Fact.Text && f.Unknown == figure.Unknown)))
        {
            turn.Answered(ask);
        }

        var complete = turn.State.Career!.Facts.Where(f => f.Stated is not null && f.Stated.At == turn.Message.At && !f.HasUnknown).ToList();
        turn.Note(AnsweringWords.Filled(fills, complete));
        if (turn.State.Question?.Versions is { Current: not null, IsConfirmed: false })
        {
            foreach (var fact in complete)
            {
                turn.Ask(new PendingAsk(0, turn.In(AnsweringWords.TellIt(fact)), [new PendingChoice(turn.In(AnsweringWords.Tell), new ChoiceEffect.Tell(fact.Id)), new PendingChoice(turn.In(AnsweringWords.Leave), new ChoiceEffect.Leave())]));
            }
        }

        return true;
    }

    private static bool TryQuestion(Turn turn, string text)
    {
        if (!turn.State.Asks.Exists(a => a.TakesQuestion) || !FirstDraft.HasCareer(turn.State))
        {
            return false;
        }

        var asked = ShortMessage.Read(text);
        if (asked.Question is null && asked.Limit is not null && LimitText.Strip(text).Length < 4)
        {
            turn.State = turn.State.With(asked);
            return false;
        }

        var edits = asked.Question is null ? turn.Outside.Understand(text) : [];
        if (asked.Question is null && (asked.Links.Count > 0 || edits is [Edit.None]))
        {
            return false;
        }

        if (edits.Count > 0 && edits.All(e => e is not (Edit.Claim or Edit.Unclear or Edit.Question)))
        {
            turn.Note(AnsweringWords.QuestionFirst);
            return true;
        }

        FirstDraft.Add(turn, asked.Question ?? LimitText.Strip(text), asked.Limit ?? turn.State.Asked.Limit);
        return true;
    }

    private static bool TryStatement(Turn turn, string text)
    {
        if (turn.State.Asks.FindLast(a => a.TakesStatement) is not { } ask || text.Length < ShortestStatement || !Told().IsMatch(text) || turn.State.Read is null
            || turn.Outside.Understand(text).Any(e => e is not (Edit.Claim or Edit.None or Edit.Unclear)))
        {
            return false;
        }

        turn.Answered(ask);
        turn.Comment = ask.Comment;
        Claims.Accept(turn, new ChoiceEffect.State(text, null));
        return true;
    }

    [GeneratedRegex(@"^(?<n>[1-9])\s?번?(?:째)?\s?(?:으로|로|요|으로\s?할게요?|이요|선택)?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:습니다|었다|았다|했다|였다|었어요?|았어요?|했어요?|했음|었음|았음|함|됨|봄|줄임|높임|만듦|만들었음|바꿈)[.!]?\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Told();
}
