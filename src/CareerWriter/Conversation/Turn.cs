using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>One turn while it is being worked on: the state so far and what will be shown. A turn that fails is thrown away with it.</summary>
internal sealed class Turn
{
    private readonly List<View> _views = [];
    private readonly List<Effect> _effects = [];
    private readonly IProgress<View.Progress> _progress;

    public Turn(ConversationState state, IncomingMessage message, Outside outside, IProgress<View.Progress> progress)
    {
        State = state;
        Message = message;
        Outside = outside;
        _progress = progress;
    }

    /// <summary>The state so far.</summary>
    public ConversationState State { get; set; }

    /// <summary>What is answered.</summary>
    public IncomingMessage Message { get; }

    /// <summary>The stages and the network.</summary>
    public Outside Outside { get; }

    /// <summary>Who speaks.</summary>
    public string By => Message.By ?? State.Owner ?? TurnHandler.DefaultOwner;

    /// <summary>What will be shown.</summary>
    public IReadOnlyList<View> Views => _views;

    /// <summary>What is to be done beside.</summary>
    public IReadOnlyList<Effect> Effects => _effects;

    /// <summary>The comment that is being carried out, or null: a version of this turn is made of it.</summary>
    public CommentKey? Comment { get; set; }

    /// <summary>Says what is being done now, at once.</summary>
    public void Progress(Said said) => _progress.Report(new View.Progress(In(said)));

    /// <summary>The words in the language of the conversation.</summary>
    public string In(Said said) => said.In(State.Language);

    /// <summary>Shows something at the end of the turn.</summary>
    public void Show(View view) => _views.Add(view);

    /// <summary>Shows a note, in the language of the conversation.</summary>
    /// <param name="said">What is said.</param>
    /// <param name="actions">Its buttons.</param>
    public void Note(Said said, params IReadOnlyList<ViewAction> actions) => _views.Add(new View.Note(In(said)) { Actions = actions });

    /// <summary>Shows a note to the owner alone.</summary>
    public void NoteOwner(Said said, params IReadOnlyList<ViewAction> actions) => _views.Add(new View.Note(In(said)) { Actions = actions, Audience = Audience.Owner });

    /// <summary>Shows a note to whoever speaks, alone.</summary>
    public void NoteSpeaker(Said said)
    {
        var spoken = Message is IncomingMessage.Say say ? SpokenLanguage.Of(say.Text) : null;
        _views.Add(new View.Note(said.In(spoken ?? State.Language)) { Audience = Audience.Speaker });
    }

    /// <summary>Has something done beside.</summary>
    public void Do(Effect effect) => _effects.Add(effect);

    /// <summary>Asks the owner; the answer may come in any later turn.</summary>
    public void Ask(PendingAsk ask)
    {
        var numbered = ask with { Number = State.LastAsk + 1, Comment = Comment };
        State = State with { LastAsk = numbered.Number, Asks = State.Asks.Add(numbered) };
        _views.Add(new View.Ask(numbered.Text) { Actions = [.. numbered.Choices.Select((c, i) => new ViewAction(numbered.ActionOf(i), c.Label))] });
    }

    /// <summary>Takes a question to the owner off the list.</summary>
    public void Answered(PendingAsk ask) => State = State with { Asks = State.Asks.RemoveAll(a => a.Number == ask.Number) };

    /// <summary>Makes a version of the question that is being worked on, and shows it.</summary>
    /// <param name="revision">The draft with its constraints and check.</param>
    /// <param name="request">The words that asked for it, or null.</param>
    public void Write(Revision revision, string? request)
    {
        var question = State.Question!;
        var version = new DraftVersion(question.Versions.NextNumber, question.Versions.Current?.Number, request, By, Message.At, revision.Draft, revision.Constraints, revision.Check);
        State = State.With(question with { Versions = question.Versions.Add(version) }) with { Asks = State.Asks.RemoveAll(a => a.IsOfVersion) };
        State = Comment is { } comment ? Reviews.TakeUp(State, comment, version.Number) : State;
        _views.Add(DraftShowing.Of(State));
    }
}
