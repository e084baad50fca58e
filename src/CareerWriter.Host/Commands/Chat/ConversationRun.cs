using CareerWriter.Conversation;
using CareerWriter.Ingest;
using CareerWriter.Korean;
using CareerWriter.Revise.Requests;

namespace CareerWriter.Host.Commands.Chat;

/// <summary>One conversation of this process: the state between turns, and what a turn gets from outside.</summary>
internal sealed class ConversationRun
{
    private readonly TurnHandler _handler;
    private readonly CommandConsole _console;
    private readonly DateOnly _today;

    /// <param name="console">Gives the time of the messages.</param>
    /// <param name="today">The day of the conversation.</param>
    /// <param name="follow">Reads the posting behind a link.</param>
    public ConversationRun(CommandConsole console, DateOnly today, PostingReading follow)
    {
        _console = console;
        _today = today;
        var pipeline = new CareerPipeline(Readers.All);
        _handler = new TurnHandler(new Outside(pipeline.ReadAsync, CareerPipeline.Draft, follow, RequestGrammar.Understand) { KeepsCareers = false });
    }

    /// <summary>The conversation so far.</summary>
    public ConversationState State { get; set; } = Empty;

    /// <summary>A conversation before its first message: there are no channels, so reviews take place in it.</summary>
    public static ConversationState Empty { get; } = new() { ReviewsHere = true };

    /// <summary>Says something.</summary>
    public Task<IReadOnlyList<View>> SayAsync(string text, IReadOnlyList<UploadedFile> files, string? by, IProgress<View.Progress> progress, CancellationToken cancellationToken) =>
        HandleAsync(new IncomingMessage.Say(text, files) { By = by, At = Now, Today = _today }, progress, cancellationToken);

    /// <summary>Presses a button.</summary>
    public Task<IReadOnlyList<View>> PressAsync(string action, IReadOnlyDictionary<string, string> fields, string? by, IProgress<View.Progress> progress, CancellationToken cancellationToken) =>
        HandleAsync(new IncomingMessage.Press(action) { Fields = fields, By = by, At = Now, Today = _today }, progress, cancellationToken);

    /// <summary>Reads links through the network, each site as a visitor would.</summary>
    public static PostingReading Through(LinkReading links) => (link, today, cancellationToken) => links.Reader().ReadAsync(link, today, cancellationToken);

    private DateTimeOffset Now => KoreanTime.Of(_console.Time.GetUtcNow());

    private async Task<IReadOnlyList<View>> HandleAsync(IncomingMessage message, IProgress<View.Progress> progress, CancellationToken cancellationToken)
    {
        var result = await _handler.HandleAsync(State, message, progress, cancellationToken);
        State = result.State;
        return result.Views;
    }
}
