using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Interactions;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>Takes what people do with what the bot put there.</summary>
/// <param name="presses">Buttons and windows.</param>
/// <param name="commands">Commands.</param>
/// <param name="starts">Beginnings.</param>
/// <param name="log">Gets kinds and codes.</param>
internal sealed partial class DiscordActions(DiscordPresses presses, DiscordCommands commands, DiscordStarts starts, ILogger<DiscordActions> log)
{
    /// <summary>Takes an interaction. One that is over is no fault of the delivery, and once more would not help.</summary>
    public async Task TakeAsync(DiscordInteraction action, CancellationToken cancellationToken)
    {
        try
        {
            await CarryOutAsync(action, cancellationToken);
        }
        catch (DiscordException refused) when (!refused.MayPass || refused.IsGone)
        {
            Log.NotAnswered(log, action.GetType().Name, refused.Code);
        }
        catch (DiscordLimitException broken)
        {
            Log.AgainstLimits(log, action.GetType().Name, broken.At);
        }
    }

    private Task CarryOutAsync(DiscordInteraction action, CancellationToken cancellationToken) => action switch
    {
        DiscordInteraction.Press press => presses.PressAsync(press, cancellationToken),
        DiscordInteraction.Submit { CustomId: StartForm.CustomId } begun => starts.BeginAsync(begun.Context, begun.Fields, cancellationToken),
        DiscordInteraction.Submit sent => presses.SubmitAsync(sent, cancellationToken),
        DiscordInteraction.Command called => commands.TakeAsync(called, cancellationToken),
        DiscordInteraction.MessageCommand chosen => starts.BeginAsync(chosen, cancellationToken),
        _ => Task.CompletedTask,
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "An interaction of kind {Kind} was not answered: code {Code}")]
        public static partial void NotAnswered(ILogger logger, string kind, int code);

        [LoggerMessage(LogLevel.Error, "The answer to an interaction of kind {Kind} is against Discord's limits: {Part}")]
        public static partial void AgainstLimits(ILogger logger, string kind, string part);
    }
}
