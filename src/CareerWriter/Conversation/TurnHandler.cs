namespace CareerWriter.Conversation;

/// <summary>What a turn leads to.</summary>
/// <param name="State">The state after it.</param>
/// <param name="Views">What is shown, in order.</param>
public sealed record TurnResult(ConversationState State, IReadOnlyList<View> Views)
{
    /// <summary>What is to be done beside, before the state is saved.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];
}

/// <summary>
/// The only coordinator of a conversation: a state and a message give the next state and what is shown. It posts nothing, saves nothing and reads no clock.
/// A turn that fails leaves the state as it was.
/// </summary>
/// <param name="outside">The stages and the network.</param>
public sealed class TurnHandler(Outside outside)
{
    /// <summary>The owner's name where the platform gives none.</summary>
    public const string DefaultOwner = "사용자";

    /// <summary>Answers a message.</summary>
    /// <param name="state">The conversation so far.</param>
    /// <param name="message">The message.</param>
    /// <param name="progress">Is told at once what is being done.</param>
    /// <param name="cancellationToken">Ends the turn; the state stays as it was.</param>
    public async Task<TurnResult> HandleAsync(ConversationState state, IncomingMessage message, IProgress<View.Progress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(message);
        var isFirst = state.Owner is null;
        var turn = new Turn(isFirst ? state with { Owner = message.By ?? DefaultOwner, Place = message.Place } : state, message, outside, progress);
        var (place, isOwner) = (turn.State.Place, turn.By == turn.State.Owner);
        try
        {
            await AnswerAsync(turn, cancellationToken);
            Reviews.Follow(turn, state);
            return new TurnResult(turn.State, Audiences.Of(place, turn.State.Language, isFirst, turn.Views)) { Effects = turn.Effects };
        }
        // The edge of a turn: whatever went wrong inside costs the owner this turn and nothing else.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new TurnResult(state, [new View.Error(TurnWords.Failed(failure.GetType().Name).In(turn.State.Language)) { Audience = isOwner ? Audience.Thread : Audience.Speaker, Language = turn.State.Language }]);
        }
    }

    private static async Task AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.By != turn.State.Owner)
        {
            Reviewing.Answer(turn);
            return;
        }

        if (turn.Message is IncomingMessage.Say words && SpokenLanguage.Of(words.Text) is { } language && language != turn.State.Language)
        {
            turn.State = turn.State with { Language = language };
        }

        if (Reviewing.TryAnswerOwner(turn))
        {
            return;
        }

        switch (turn.Message)
        {
            case IncomingMessage.Press press:
                await Pressing.AnswerAsync(turn, press, cancellationToken);
                break;
            case IncomingMessage.Say say when say.Files.Count > 0 || Evidence.ShortMessage.IsDocument(say.Text):
                await Starting.TakeFilesAsync(turn, say, cancellationToken);
                break;
            case IncomingMessage.Say say:
                await SayAsync(turn, say.Text.Trim(), cancellationToken);
                break;
        }
    }

    private static async Task SayAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        if (text.Length == 0)
        {
            turn.Note(TurnWords.NothingSaid);
        }
        else if (!await Keywords.TryAnswerAsync(turn, text, cancellationToken) && !await Answering.TryAnswerAsync(turn, text, cancellationToken))
        {
            if (turn.State.Question?.Versions.Current is null)
            {
                await Starting.TakeRequestAsync(turn, text, cancellationToken);
            }
            else
            {
                await Requests.CarryOutAsync(turn, turn.Outside.Understand(text), text, cancellationToken);
            }
        }
    }
}
