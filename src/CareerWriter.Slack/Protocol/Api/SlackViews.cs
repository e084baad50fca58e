using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Modals and Home: <c>views.*</c>.</summary>
/// <param name="caller">Calls methods.</param>
internal sealed class SlackViews(SlackCaller caller)
{
    /// <summary>Opens a modal.</summary>
    /// <param name="triggerId">The trigger of the interaction that asked for it: good for 3 seconds and once.</param>
    /// <param name="view">The modal.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<SlackViewState> OpenAsync(string triggerId, SlackModal view, CancellationToken cancellationToken) =>
        CallAsync(SlackMethods.OpenView, new() { View = view, TriggerId = triggerId }, cancellationToken);

    /// <summary>Puts a modal in the place of one that is open.</summary>
    /// <param name="id">The open modal.</param>
    /// <param name="view">The new one.</param>
    /// <param name="hash">The state that is replaced, or null for any.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<SlackViewState> UpdateAsync(SlackViewId id, SlackModal view, string? hash, CancellationToken cancellationToken) =>
        CallAsync(SlackMethods.UpdateView, new() { View = view, ViewId = id, Hash = hash }, cancellationToken);

    /// <summary>Sets someone's Home.</summary>
    public Task<SlackViewState> PublishAsync(SlackUserId user, SlackHome view, CancellationToken cancellationToken) =>
        CallAsync(SlackMethods.PublishView, new() { View = view, UserId = user }, cancellationToken);

    private async Task<SlackViewState> CallAsync(SlackMethod method, SlackViewCall arguments, CancellationToken cancellationToken)
    {
        SlackBlockRules.ThrowIfBroken(arguments.View);
        return (await caller.CallAsync(SlackCall.Json(method, arguments, SlackJson.Sent.SlackViewCall), SlackJson.Default.SlackViewOpened, cancellationToken)).View;
    }
}
