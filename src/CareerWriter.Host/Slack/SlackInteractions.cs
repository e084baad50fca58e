using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Takes what is pressed, sent or called from a menu, each where it belongs.</summary>
/// <param name="presses">Buttons.</param>
/// <param name="submissions">Modals of buttons.</param>
/// <param name="starts">What begins conversations.</param>
/// <param name="evidence">The modal of the evidence.</param>
/// <param name="chores">Does what no acknowledgement waits for.</param>
internal sealed class SlackInteractions(SlackPresses presses, SlackSubmissions submissions, SlackStarts starts, SlackEvidence evidence, SlackChores chores)
{
    /// <summary>Takes an interaction; when it returns, the delivery is acknowledged.</summary>
    public async Task<SlackAck> TakeAsync(SlackInteraction action, CancellationToken cancellationToken)
    {
        switch (action)
        {
            case { Type: "block_actions", TriggerId: { } trigger, Actions: [{ ActionId: HomeView.Start }, ..] }:
                chores.Add("modal", token => starts.OpenModalAsync(trigger, token));
                break;
            case { Type: "block_actions", View.CallbackId: EvidenceModal.CallbackId }:
                chores.Add("page", token => evidence.TurnAsync(action, token));
                break;
            case { Type: "block_actions" }:
                await presses.PressAsync(action, cancellationToken);
                break;
            case { Type: "view_submission", View.CallbackId: StartForm.CallbackId }:
                return Ack(await starts.BeginAsync(action, cancellationToken));
            case { Type: "view_submission" }:
                return Ack(await submissions.TakeAsync(action, cancellationToken));
            case { Type: "shortcut", TriggerId: { } trigger }:
                chores.Add("modal", token => starts.OpenModalAsync(trigger, token));
                break;
            case { Type: "message_action", CallbackId: SlackStarts.Shortcut, User.Id: { } user, Message: { } message }:
                chores.Add("shortcut", token => starts.BeginAsync(action, user, message, token));
                break;
        }

        return SlackAck.Taken;
    }

    private static SlackAck Ack(SlackViewAck? answer) => answer is null ? SlackAck.Taken : SlackAck.With(answer, SlackJson.Sent.SlackViewAck);
}
