using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>Buttons: those under drafts, and the choices of questions to the owner.</summary>
internal static class Pressing
{
    /// <summary>Does what a button stands for.</summary>
    public static async Task AnswerAsync(Turn turn, IncomingMessage.Press press, CancellationToken cancellationToken)
    {
        foreach (var ask in turn.State.Asks)
        {
            for (var i = 0; i < ask.Choices.Count; i++)
            {
                if (ask.ActionOf(i) == press.Action)
                {
                    await ChooseAsync(turn, ask, ask.Choices[i], cancellationToken);
                    return;
                }
            }
        }

        if (press.Action is Actions.Notices or Actions.ContinuePrivately)
        {
            Action<Turn> answer = press.Action == Actions.Notices ? Audiences.ShowNotices : Audiences.ContinuePrivately;
            answer(turn);
            return;
        }

        if (await Keywords.TryPressAsync(turn, press.Action, cancellationToken) || await Settings.TryChangeAsync(turn, press.Action, cancellationToken))
        {
            return;
        }

        await AnswerOfDraftAsync(turn, press, cancellationToken);
    }

    private static async Task AnswerOfDraftAsync(Turn turn, IncomingMessage.Press press, CancellationToken cancellationToken)
    {
        if (ReviewPress.Read(press.Action) is { } decision)
        {
            Applying.Decide(turn, decision);
        }
        else if (press.Action == Actions.Review)
        {
            Reviews.Send(turn, press.Fields.GetValueOrDefault(ReviewActions.Channel));
        }
        else if (Exporting.FormatOf(press.Action) is { } format)
        {
            Exporting.Export(turn, format);
        }
        else if (press.Action is Actions.StartNew or Actions.Leave)
        {
            turn.Note(press.Action == Actions.Leave ? TurnWords.Left : StartingWords.HowToStart);
        }
        else if (Actions.Find(press.Action) is not { } edit)
        {
            turn.Note(press.Action.StartsWith("ask-", StringComparison.Ordinal) ? TurnWords.OldButton : TurnWords.NoSuchButton);
        }
        else if (turn.State.Question?.Versions.Current is null)
        {
            turn.Note(TurnWords.OldButton);
        }
        else
        {
            await Requests.CarryOutAsync(turn, [edit], Actions.LabelOf(press.Action).Korean, cancellationToken);
        }
    }

    /// <summary>Does what a choice stands for.</summary>
    public static async Task ChooseAsync(Turn turn, PendingAsk ask, PendingChoice choice, CancellationToken cancellationToken)
    {
        turn.Answered(ask);
        turn.Comment = ask.Comment;
        switch (choice.Effect)
        {
            case ChoiceEffect.Edits edits:
                await Requests.CarryOutAsync(turn, edits.Wanted, choice.Label, cancellationToken);
                break;
            case ChoiceEffect.Leave leave:
                turn.State = leave.Settled is { } key ? turn.State with { Settled = turn.State.Settled.Add(key) } : turn.State;
                turn.Note(TurnWords.Left);
                break;
            case ChoiceEffect.CorrectPeriod period:
                turn.State = turn.State.With([new UserStatement(period.Statement, turn.By, turn.Message.At)]) with { Settled = turn.State.Settled.Add(period.Settled) };
                turn.Note(AnsweringWords.PeriodCorrected(turn.State.Read!.Notices.FirstOrDefault(n => NoticeKey.Of(n) == period.Settled) is { } notice ? ReadingWords.Corrected(notice) : Said.Alike(period.Statement)));
                break;
            case ChoiceEffect.State state:
                Claims.Accept(turn, state);
                break;
            case ChoiceEffect.Tell told:
                Claims.Tell(turn, told.Fact);
                break;
            case ChoiceEffect.Choose chosen:
                Revising.Take(turn, chosen.Draft, turn.State.Question!.Constraints, choice.Label);
                break;
            case ChoiceEffect.TakeQuestion question:
                FirstDraft.Add(turn, question.Text, question.Limit);
                break;
        }
    }
}
