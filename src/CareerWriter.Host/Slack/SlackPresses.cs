using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Buttons, and the modals that ask what belongs to them.</summary>
/// <param name="self">Who the bot is.</param>
/// <param name="memory">What is asked beside buttons.</param>
/// <param name="arrivals">Takes presses.</param>
/// <param name="chores">Opens modals.</param>
/// <param name="api">Slack.</param>
internal sealed class SlackPresses(SlackSelf self, SlackMemory memory, SlackArrivals arrivals, SlackChores chores, SlackApi api)
{
    /// <summary>Takes a press; a button that asks for something opens a modal instead.</summary>
    public async Task PressAsync(SlackInteraction pressed, CancellationToken cancellationToken)
    {
        if (pressed is not { User.Id: { } user, Actions: [{ } action, ..], Container: { } container } || ButtonValue.Read(action.Value) is not { } button || await WhereAsync(pressed, container, cancellationToken) is not { } where)
        {
            return;
        }

        var notes = await memory.NotesOfAsync(button.Conversation, cancellationToken);
        if (notes.Forms.GetValueOrDefault(action.ActionId) is { } form && pressed.TriggerId is { } trigger)
        {
            var modal = SlackForms.Of(form, new FormTarget(action.Value!, action.ActionId, $"{where.Channel}/{where.Root}") { Language = form.Language });
            chores.Add("modal", token => api.Views.OpenAsync(trigger, modal, token));
            return;
        }

        var what = action.ActionTs ?? $"{container.MessageTs}-{action.ActionId}";
        await arrivals.PressAsync(await RouteAsync(button, user, cancellationToken), where, what, user, action.ActionId, new Dictionary<string, string>(), cancellationToken);
    }

    /// <summary>Takes a modal that was sent.</summary>
    /// <returns>What becomes of the modal; null: it closes.</returns>
    public async Task<SlackViewAck?> SubmitAsync(SlackInteraction sent, CancellationToken cancellationToken)
    {
        if (sent is not { User.Id: { } user, View: { } view } || SlackForms.TargetOf(view) is not { } target || ButtonValue.Read(target.Button) is not { } button || target.Where.Split('/') is not [var channel, var root])
        {
            return null;
        }

        Dictionary<string, string> fields = new(SlackForms.FilledIn(view.State), StringComparer.Ordinal);
        if (SlackForms.ChosenChannel(view.State) is { } chosen && await AskAsync(chosen.Field, chosen.Channel, target, cancellationToken) is { } answer)
        {
            return answer;
        }

        if (target.SharedChannel?.Split('/') is [var field, var shared])
        {
            fields[field] = shared;
        }

        var where = new SlackThread((await self.AsTestedAsync(cancellationToken)).TeamId, new(channel), new(root));
        await arrivals.PressAsync(await RouteAsync(button, user, cancellationToken), where, $"view-{view.Id}", user, target.Action, fields, cancellationToken);
        return null;
    }

    /// <summary>What must be said before something goes to a channel; null: nothing.</summary>
    private async Task<SlackViewAck?> AskAsync(string field, SlackChannelId channel, FormTarget target, CancellationToken cancellationToken)
    {
        try
        {
            var found = await api.Conversations.InfoAsync(channel, cancellationToken);
            if (found is { IsMember: true, IsArchived: false })
            {
                return found.IsExtShared
                    ? new SlackViewAck { ResponseAction = "update", View = SlackForms.Shared(target with { SharedChannel = $"{field}/{channel}" }) }
                    : null;
            }
        }
        catch (SlackException refused) when (!refused.MayPass)
        {
            // A private channel that the bot is not in looks like one that is not there.
        }

        return new SlackViewAck { ResponseAction = "errors", Errors = new Dictionary<string, string> { [field] = Words.Invite.In(target.Language) } };
    }

    private async Task<SlackThread?> WhereAsync(SlackInteraction pressed, SlackContainer container, CancellationToken cancellationToken)
    {
        var channel = container.ChannelId ?? pressed.Channel?.Id;
        return channel is { } there && (container.ThreadTs ?? pressed.Message?.ThreadTs ?? container.MessageTs) is { } root
            ? new SlackThread((await self.AsTestedAsync(cancellationToken)).TeamId, there, root)
            : null;
    }

    private async Task<SlackRoute> RouteAsync(ButtonValue button, string user, CancellationToken cancellationToken)
    {
        var thread = SlackThread.Of(button.Conversation);
        var known = thread.Channel.IsDirect ? null : await memory.RouteOfAsync(thread, cancellationToken);
        return new SlackRoute(button.Conversation.ToString(), known?.Owner ?? user, known?.Place ?? (thread.Channel.IsDirect ? ThreadPlace.Private : ThreadPlace.Channel), button.Review);
    }

    private static class Words
    {
        public static readonly Said Invite = new("이 채널에 제가 없습니다. 채널에서 /invite로 저를 초대한 뒤 다시 보내 주세요.", "I am not in this channel. Please invite me there with /invite, then send it again.");
    }
}
