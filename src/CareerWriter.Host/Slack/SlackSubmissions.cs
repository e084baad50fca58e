using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>The modals that ask what belongs to a button, when they are sent.</summary>
/// <param name="routes">Where buttons stand.</param>
/// <param name="arrivals">Takes presses.</param>
/// <param name="api">Slack.</param>
/// <param name="time">The clock of time limits.</param>
internal sealed class SlackSubmissions(SlackButtonRoutes routes, SlackArrivals arrivals, SlackApi api, TimeProvider time)
{
    /// <summary>Takes a modal that was sent.</summary>
    /// <returns>What becomes of the modal; null: it closes.</returns>
    public async Task<SlackViewAck?> TakeAsync(SlackInteraction sent, CancellationToken cancellationToken)
    {
        if (sent is not { User.Id: { } user, View: { } view } || SlackForms.TargetOf(view) is not { } target || ButtonValue.Read(target.Button) is not { } button || await routes.WhereAsync(target.Where, cancellationToken) is not { } where)
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

        await arrivals.PressAsync(await routes.RouteAsync(button, user, cancellationToken), where, $"view-{view.Id}", user, target.Action, fields, cancellationToken);
        return null;
    }

    /// <summary>What must be said before something goes to a channel; null: nothing.</summary>
    private async Task<SlackViewAck?> AskAsync(string field, SlackChannelId channel, FormTarget target, CancellationToken cancellationToken)
    {
        using SlackPatience patience = new(time, cancellationToken);
        // A private channel that the bot is not in looks like one that is not there.
        return await patience.TryAsync(token => api.Conversations.InfoAsync(channel, token)) is not { IsMember: true, IsArchived: false } found
            ? new SlackViewAck { ResponseAction = "errors", Errors = new Dictionary<string, string> { [field] = Words.Invite.In(target.Language) } }
            : found.IsExtShared ? new SlackViewAck { ResponseAction = "update", View = SlackForms.Shared(target with { SharedChannel = $"{field}/{channel}" }) } : null;
    }

    private static class Words
    {
        public static readonly Said Invite = new("이 채널에 제가 없습니다. 채널에서 /invite로 저를 초대한 뒤 다시 보내 주세요.", "I am not in this channel. Please invite me there with /invite, then send it again.");
    }
}
