using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Interactions;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>Buttons, and the windows that ask what belongs to them. Each is acknowledged before anything else is done.</summary>
/// <param name="api">Discord.</param>
/// <param name="memory">What is asked beside buttons.</param>
/// <param name="arrivals">Takes presses.</param>
/// <param name="rights">Knows who may post in which channel.</param>
internal sealed class DiscordPresses(DiscordApi api, DiscordMemory memory, DiscordArrivals arrivals, DiscordRights rights)
{
    /// <summary>Takes a press; a button that asks for something opens a window instead.</summary>
    public async Task PressAsync(DiscordInteraction.Press pressed, CancellationToken cancellationToken)
    {
        if (DiscordButtonId.Read(pressed.CustomId) is not { } button)
        {
            await api.Responses.DeferUpdateAsync(pressed.Context.Token, cancellationToken);
            return;
        }

        if (button.Asks && (await memory.NotesOfAsync(button.Conversation, cancellationToken)).Forms.GetValueOrDefault(button.Action) is { } form)
        {
            await api.Responses.OpenModalAsync(pressed.Context.Token, DiscordForms.Of(form, button), cancellationToken);
            return;
        }

        await api.Responses.DeferUpdateAsync(pressed.Context.Token, cancellationToken);
        await TakeAsync(pressed.Context, button, new Dictionary<string, string>(), cancellationToken);
    }

    /// <summary>Takes a window that was sent.</summary>
    public async Task SubmitAsync(DiscordInteraction.Submit sent, CancellationToken cancellationToken)
    {
        await api.Responses.DeferUpdateAsync(sent.Context.Token, cancellationToken);
        if (DiscordButtonId.Read(sent.CustomId) is not { } button)
        {
            return;
        }

        var fields = DiscordForms.FilledIn(sent.Fields);
        var form = (await memory.NotesOfAsync(button.Conversation, cancellationToken)).Forms.GetValueOrDefault(button.Action);
        if (form?.Fields.FirstOrDefault(f => f.Kind == FieldKind.Channel) is { } field && fields.GetValueOrDefault(field.Name) is { } chosen
            && await rights.WrongAsync(sent.Context, chosen, cancellationToken) is { } wrong)
        {
            await api.Responses.FollowUpAsync(sent.Context.Token, DiscordPosts.Words(wrong) with { Flags = DiscordMessageFlags.Ephemeral }, cancellationToken);
            return;
        }

        await TakeAsync(sent.Context, button, fields, cancellationToken);
    }

    private async Task TakeAsync(DiscordInteractionContext context, DiscordButtonId button, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken)
    {
        var thread = DiscordThread.Of(button.Conversation);
        var (by, where) = (context.User.Id.ToString(), context.ChannelId ?? thread.Channel);
        await memory.WriteVisitAsync(button.Conversation, by, new DiscordVisit(context.Token.Application, context.Id, context.Token.Secret, context.Token.Received, where), cancellationToken);
        var route = await RouteAsync(thread, button, by, cancellationToken);
        await arrivals.PressAsync(route, new DiscordDeed(where, DiscordDeedKind.Press, context.Id.Value), by, button.Action, fields, cancellationToken);
    }

    private async Task<DiscordRoute> RouteAsync(DiscordThread thread, DiscordButtonId button, string by, CancellationToken cancellationToken)
    {
        var conversation = button.Conversation.ToString();
        var known = await memory.RouteOfAsync(thread.Channel, cancellationToken);
        var mine = known?.Conversation == conversation ? known : null;
        DiscordRoute route = new(conversation, mine?.Owner ?? by, mine?.Place ?? (thread.IsDirect ? ThreadPlace.Private : ThreadPlace.Channel), button.Review);
        if (thread.IsDirect && mine is null && button.Review is null)
        {
            // Whoever takes up an earlier conversation of the direct message goes on with it.
            await memory.WriteRouteAsync(thread.Channel, route, cancellationToken);
        }

        return route;
    }
}
