using System.Collections.Concurrent;
using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>The line that says what is being done: Discord's own typing sign at once, and, where it takes longer than a moment, a message that is edited and taken away.</summary>
/// <param name="api">Discord.</param>
/// <param name="memory">Remembers lines that a process may leave.</param>
/// <param name="chores">Shows the typing sign.</param>
/// <param name="time">The clock of its pace.</param>
/// <param name="log">Gets codes.</param>
internal sealed partial class DiscordStatusLine(DiscordApi api, DiscordMemory memory, DiscordChores chores, TimeProvider time, ILogger<DiscordStatusLine> log)
{
    private static readonly TimeSpan _moment = TimeSpan.FromSeconds(1.2);
    private readonly ConcurrentDictionary<ConversationKey, (DateTimeOffset At, DiscordPlace Line)> _shown = new();

    /// <summary>Shows at once that something was heard, before anyone works on it. Nothing waits for it.</summary>
    public void Begin(ConversationKey conversation) => chores.Add("typing", token => api.Messages.TypeAsync(DiscordThread.Of(conversation).Channel, token));

    /// <summary>Shows a text; null takes the line away. Faults of Discord cost the line and nothing else.</summary>
    /// <exception cref="OperationCanceledException">The answer came first; nothing is shown.</exception>
    public async Task ShowAsync(ConversationKey conversation, string? text, CancellationToken cancellationToken)
    {
        try
        {
            await (text is null ? TakeAwayAsync(conversation, cancellationToken) : ShowTextAsync(conversation, text, cancellationToken));
        }
        catch (DiscordException failure)
        {
            Log.NotShown(log, failure.Code);
        }
    }

    private async Task ShowTextAsync(ConversationKey conversation, string text, CancellationToken cancellationToken)
    {
        var isShown = _shown.TryGetValue(conversation, out var last);
        var wait = isShown ? last.At + _moment - time.GetUtcNow() : _moment;
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }

        var line = new DiscordOutgoing { Content = MarkdownWords.Small(text), Flags = DiscordMessageFlags.SuppressEmbeds | DiscordMessageFlags.SuppressNotifications };
        if (isShown)
        {
            await api.Messages.EditAsync(last.Line.Channel, last.Line.Message, line with { Flags = null }, cancellationToken);
            _shown[conversation] = last with { At = time.GetUtcNow() };
            return;
        }

        // Begun, it is finished: a line that was posted must be known to be taken away.
        var channel = DiscordThread.Of(conversation).Channel;
        DiscordPlace posted = new(channel, (await api.Messages.CreateAsync(channel, line, CancellationToken.None)).Id);
        _shown[conversation] = (time.GetUtcNow(), posted);
        await memory.NoteAsync(conversation, notes => notes.Progress = posted.ToString(), CancellationToken.None);
    }

    private async Task TakeAwayAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var isOurs = _shown.TryRemove(conversation, out var last);
        var line = isOurs ? last.Line : DiscordPlace.Read((await memory.NotesOfAsync(conversation, cancellationToken)).Progress);
        if (line is { } left)
        {
            await api.Messages.DeleteAsync(left.Channel, left.Message, cancellationToken);
            await memory.NoteAsync(conversation, notes => notes.Progress = null, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Progress was not shown: code {Code}")]
        public static partial void NotShown(ILogger logger, int code);
    }
}
