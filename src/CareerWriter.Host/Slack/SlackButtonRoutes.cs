using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Where buttons stand and which conversation they act on.</summary>
/// <param name="self">Who the bot is.</param>
/// <param name="memory">Which threads it is in, and what is asked beside buttons.</param>
internal sealed class SlackButtonRoutes(SlackSelf self, SlackMemory memory)
{
    /// <summary>The thread in which a button was pressed; null where it stands in none.</summary>
    public Task<SlackThread?> WhereAsync(SlackInteraction pressed, CancellationToken cancellationToken)
    {
        var channel = pressed.Container?.ChannelId ?? pressed.Channel?.Id;
        var root = pressed.Container?.ThreadTs ?? pressed.Message?.ThreadTs ?? pressed.Container?.MessageTs;
        return channel is { } there && root is { } first ? WhereAsync($"{there}/{first}", cancellationToken) : Task.FromResult<SlackThread?>(null);
    }

    /// <summary>The thread of a place (<see cref="FormTarget.Where"/>); null when it is none.</summary>
    public async Task<SlackThread?> WhereAsync(string place, CancellationToken cancellationToken) => place.Split('/') is [var channel, var root]
        ? new SlackThread((await self.AsTestedAsync(cancellationToken)).TeamId, new(channel), new(root))
        : null;

    /// <summary>What a button acts on.</summary>
    public async Task<SlackRoute> RouteAsync(ButtonValue button, string user, CancellationToken cancellationToken)
    {
        var thread = SlackThread.Of(button.Conversation);
        var known = thread.Channel.IsDirect ? null : await memory.RouteOfAsync(thread, cancellationToken);
        return new SlackRoute(button.Conversation.ToString(), known?.Owner ?? user, known?.Place ?? (thread.Channel.IsDirect ? ThreadPlace.Private : ThreadPlace.Channel), button.Review);
    }

    /// <summary>What is asked beside a button, or null.</summary>
    public async Task<SlackForm?> FormAsync(ButtonValue button, string action, CancellationToken cancellationToken) =>
        (await memory.NotesOfAsync(button.Conversation, cancellationToken)).Forms.GetValueOrDefault(action);
}
