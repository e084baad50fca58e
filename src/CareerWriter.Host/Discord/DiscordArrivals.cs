using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Host.Engine;
using CareerWriter.Korean;

namespace CareerWriter.Host.Discord;

/// <summary>Hands over what people do in Discord. Done twice it is done once.</summary>
/// <param name="inbox">Where messages wait to be answered.</param>
/// <param name="status">Shows that something was heard.</param>
internal sealed class DiscordArrivals(Inbox inbox, DiscordStatusLine status)
{
    /// <summary>Hands over words and files.</summary>
    /// <param name="route">What the place belongs to.</param>
    /// <param name="deed">The message, or what was done.</param>
    /// <param name="by">Who.</param>
    /// <param name="text">The words.</param>
    /// <param name="files">The files.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task SayAsync(DiscordRoute route, DiscordDeed deed, string by, string text, IReadOnlyList<FileReference> files, CancellationToken cancellationToken) =>
        AcceptAsync(route, deed, by, new IncomingMessage.Say(text, []) { At = default, Today = default }, files, cancellationToken);

    /// <summary>Hands over a press.</summary>
    public Task PressAsync(DiscordRoute route, DiscordDeed deed, string by, string action, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken) =>
        AcceptAsync(route, deed, by, new IncomingMessage.Press(action) { At = default, Today = default, Fields = fields }, [], cancellationToken);

    private async Task AcceptAsync(DiscordRoute route, DiscordDeed deed, string by, IncomingMessage message, IReadOnlyList<FileReference> files, CancellationToken cancellationToken)
    {
        var at = DiscordSnowflake.Time(deed.Id);
        var said = message with { By = by, At = at, Today = KoreanTime.DayOf(at), Place = route.Place, Review = route.Review };
        // Ids are numbered in the order of their time, whatever they are of.
        Arrival arrival = new(ConversationKey.Parse(route.Conversation), deed.ToString(), said, files) { Order = (long)deed.Id };
        if (await inbox.AcceptAsync(arrival, cancellationToken) && route.Review is null)
        {
            status.Begin(arrival.Conversation);
        }
    }
}
