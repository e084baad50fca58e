using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Events;
using CareerWriter.Discord.Protocol.Interactions;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>Takes what Discord delivers: what is said and pressed is stored before it is accepted, the rest is done after.</summary>
/// <param name="hearing">Words and files.</param>
/// <param name="presses">Buttons and windows.</param>
/// <param name="commands">Commands.</param>
/// <param name="starts">Beginnings.</param>
/// <param name="guilds">Looks at servers.</param>
/// <param name="log">Gets kinds and codes.</param>
internal sealed partial class DiscordDispatches(DiscordHearing hearing, DiscordPresses presses, DiscordCommands commands, DiscordStarts starts, DiscordServers guilds, ILogger<DiscordDispatches> log)
{
    /// <summary>Takes a dispatch; when it returns, the dispatch is accepted.</summary>
    public async ValueTask AcceptAsync(DiscordDispatch dispatch, CancellationToken cancellationToken)
    {
        switch (DiscordEvents.Read(dispatch))
        {
            case DiscordEvent.MessageCreated said:
                await hearing.TakeAsync(said.Message, cancellationToken);
                break;
            case DiscordEvent.Interaction done:
                await TryTakeAsync(done.Action, cancellationToken);
                break;
            case DiscordEvent.GuildCreated there:
                guilds.Look(there.Guild);
                break;
        }
    }

    /// <summary>Takes an interaction. One that is over is no fault of the delivery, and once more would not help.</summary>
    private async Task TryTakeAsync(DiscordInteraction action, CancellationToken cancellationToken)
    {
        try
        {
            await TakeAsync(action, cancellationToken);
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

    private Task TakeAsync(DiscordInteraction action, CancellationToken cancellationToken) => action switch
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
