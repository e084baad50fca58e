using CareerWriter.Conversation;
using CareerWriter.Host.State;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Opens the evidence of a draft in a modal, for the owner. It changes nothing, so it waits for no turn.</summary>
/// <param name="read">Reads a conversation as it was saved last.</param>
/// <param name="api">Slack.</param>
/// <param name="time">The clock of the trigger.</param>
/// <param name="log">Gets reasons.</param>
internal sealed partial class SlackEvidence(Func<ConversationKey, CancellationToken, Task<ConversationState>> read, SlackApi api, TimeProvider time, ILogger<SlackEvidence> log)
{
    // A trigger is good for three seconds, the way of the press and of the opening included.
    private static readonly TimeSpan _atHand = TimeSpan.FromMilliseconds(500);

    /// <summary>Opens the modal: with the evidence where it is at hand, else with a word that it is looked up.</summary>
    /// <exception cref="SlackException">It could not be opened.</exception>
    public async Task OpenAsync(string trigger, ConversationKey conversation, string person, CancellationToken cancellationToken)
    {
        var looked = PageAsync(conversation, person, page: 1, cancellationToken);
        if (await Task.WhenAny(looked, Task.Delay(_atHand, time, cancellationToken)) == looked)
        {
            await api.Views.OpenAsync(trigger, await looked, cancellationToken);
            return;
        }

        var opened = await api.Views.OpenAsync(trigger, EvidenceModal.Loading(conversation), cancellationToken);
        await api.Views.UpdateAsync(opened.Id, await looked, opened.Hash, cancellationToken);
    }

    /// <summary>Turns to another page; a press on a page that is no longer shown does nothing.</summary>
    /// <exception cref="SlackException">It was not shown.</exception>
    public async Task TurnAsync(SlackInteraction pressed, CancellationToken cancellationToken)
    {
        if (pressed is { User.Id: { } person, View: { } view, Actions: [{ ActionId: var action }, ..] } && EvidenceModal.TurnOf(view, action) is { } turn)
        {
            await api.Views.UpdateAsync(view.Id, await PageAsync(turn.Conversation, person, turn.Page, cancellationToken), view.Hash, cancellationToken);
        }
    }

    private async Task<SlackModal> PageAsync(ConversationKey conversation, string person, int page, CancellationToken cancellationToken)
    {
        try
        {
            var state = await read(conversation, cancellationToken);
            return EvidenceModal.Of(state.Owner == person ? state : new ConversationState(), conversation, page);
        }
        catch (Exception unread) when (unread is StoreUnavailableException or UnopenableException or NewerStateException)
        {
            Log.Unread(log, unread.GetType().Name);
            return EvidenceModal.Unread(conversation);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The evidence of a conversation could not be read: {Reason}")]
        public static partial void Unread(ILogger logger, string reason);
    }
}
