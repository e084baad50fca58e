using System.Collections.ObjectModel;
using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Buttons. One that asks for something opens a modal, and so does the one that shows evidence.</summary>
/// <param name="routes">Where buttons stand.</param>
/// <param name="arrivals">Takes presses.</param>
/// <param name="chores">Opens modals.</param>
/// <param name="evidence">The modal of the evidence.</param>
/// <param name="api">Slack.</param>
internal sealed class SlackPresses(SlackButtonRoutes routes, SlackArrivals arrivals, SlackChores chores, SlackEvidence evidence, SlackApi api)
{
    /// <summary>Takes a press.</summary>
    public async Task PressAsync(SlackInteraction pressed, CancellationToken cancellationToken)
    {
        if (pressed is not { User.Id: { } user, Actions: [{ } action, ..] } || ButtonValue.Read(action.Value) is not { } button || await routes.WhereAsync(pressed, cancellationToken) is not { } where)
        {
            return;
        }

        if (pressed.TriggerId is { } trigger && await routes.FormAsync(button, action.ActionId, cancellationToken) is { } form)
        {
            var modal = SlackForms.Of(form, new FormTarget(action.Value!, action.ActionId, $"{where.Channel}/{where.Root}") { Language = form.Language });
            chores.Add("modal", token => api.Views.OpenAsync(trigger, modal, token));
            return;
        }

        var route = await routes.RouteAsync(button, user, cancellationToken);
        SlackPress press = new(route, where, action.ActionTs ?? $"{pressed.Container?.MessageTs}-{action.ActionId}", user, action.ActionId);
        if (press.Action == SentenceEvidence.Action && route.Owner == user && pressed.TriggerId is { } opening)
        {
            await ShowEvidenceAsync(opening, press, button.Conversation, cancellationToken);
            return;
        }

        await HandOverAsync(press, cancellationToken);
    }

    /// <summary>Opens the evidence; in a channel a copy of it goes to the direct message as well, by way of a turn.</summary>
    private async Task ShowEvidenceAsync(string trigger, SlackPress press, ConversationKey conversation, CancellationToken cancellationToken)
    {
        if (press.Route.Place != ThreadPlace.Private)
        {
            await HandOverAsync(press with { What = SlackThread.InModal(press.What) }, cancellationToken);
        }

        chores.Add("evidence", async token =>
        {
            try
            {
                await evidence.OpenAsync(trigger, conversation, press.User, token);
            }
            catch (SlackException)
            {
                // Too late for the modal: then as if it was asked for in words.
                await HandOverAsync(press, token);
                throw;
            }
        });
    }

    private Task HandOverAsync(SlackPress press, CancellationToken cancellationToken) =>
        arrivals.PressAsync(press.Route, press.Where, press.What, press.User, press.Action, ReadOnlyDictionary<string, string>.Empty, cancellationToken);

    private sealed record SlackPress(SlackRoute Route, SlackThread Where, string What, string User, string Action);
}
