using CareerWriter.Conversation;
using CareerWriter.Host.Engine;
using CareerWriter.Korean;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;

namespace CareerWriter.Host.Slack;

/// <summary>Hands over what people do in Slack. Done twice it is done once.</summary>
/// <param name="inbox">Where messages wait to be answered.</param>
/// <param name="status">Shows that something was heard.</param>
/// <param name="time">The clock.</param>
internal sealed class SlackArrivals(Inbox inbox, SlackStatusLine status, TimeProvider time)
{
    /// <summary>Hands over words and files.</summary>
    /// <param name="route">What the thread belongs to.</param>
    /// <param name="where">The thread.</param>
    /// <param name="what">The message's id, or what tells it from others.</param>
    /// <param name="by">Who.</param>
    /// <param name="text">The words.</param>
    /// <param name="files">The files.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task SayAsync(SlackRoute route, SlackThread where, string what, string by, string text, IEnumerable<SlackFile> files, CancellationToken cancellationToken) =>
        AcceptAsync(route, where, what, by, new IncomingMessage.Say(text, []) { At = default, Today = default }, [.. files.Select(Reference)], cancellationToken);

    /// <summary>Hands over a press.</summary>
    public Task PressAsync(SlackRoute route, SlackThread where, string what, string by, string action, IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken) =>
        AcceptAsync(route, where, what, by, new IncomingMessage.Press(action) { At = default, Today = default, Fields = fields }, [], cancellationToken);

    private async Task AcceptAsync(SlackRoute route, SlackThread where, string what, string by, IncomingMessage message, IReadOnlyList<FileReference> files, CancellationToken cancellationToken)
    {
        var at = new SlackTimestamp(what).Time ?? time.GetUtcNow();
        var said = message with { By = by, At = at, Today = KoreanTime.DayOf(at), Place = route.Place, Review = route.Review };
        Arrival arrival = new(ConversationKey.Parse(route.Conversation), where.IdOf(what), said, files) { Order = at.UtcTicks };
        if (await inbox.AcceptAsync(arrival, cancellationToken) && route.Review is null)
        {
            status.Begin(arrival.Conversation);
        }
    }

    private static FileReference Reference(SlackFile file) => new(file.Name ?? file.Title ?? Words.File, file.Id.Value, file.Size);

    private static class Words
    {
        public const string File = "파일";
    }
}
