using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;

namespace CareerWriter.Host.Slack;

/// <summary>The line that says what is being done: Slack's own status line, or, where an app may not set that, a message that is edited and taken away.</summary>
/// <param name="api">Slack.</param>
/// <param name="chores">Clears lines that no answer took away.</param>
/// <param name="time">The clock of its pace.</param>
/// <param name="log">Gets codes.</param>
internal sealed partial class SlackStatusLine(SlackApi api, SlackChores chores, TimeProvider time, ILogger<SlackStatusLine> log)
{
    private static readonly TimeSpan _pace = TimeSpan.FromSeconds(3);
    private readonly ConcurrentDictionary<ConversationKey, (DateTimeOffset At, SlackTimestamp? Message)> _shown = new();
    private readonly ConcurrentDictionary<ConversationKey, TaskCompletionSource> _begun = new();
    private volatile bool _isRefused;

    /// <summary>Shows a text; null takes the line away. Faults of Slack cost the line and nothing else.</summary>
    public async Task ShowAsync(ConversationKey conversation, string? text, CancellationToken cancellationToken)
    {
        try
        {
            await (text is null ? TakeAwayAsync(conversation, cancellationToken) : ShowTextAsync(conversation, text, cancellationToken));
        }
        catch (SlackException failure)
        {
            Log.NotShown(log, failure.Code);
        }
    }

    /// <summary>Shows at once that something was heard, before anyone works on it; not where that would be a message. Nothing waits for it.</summary>
    public void Begin(ConversationKey conversation)
    {
        if (_isRefused)
        {
            return;
        }

        _begun[conversation] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        chores.Add("status", async token =>
        {
            try
            {
                await SetAsync(conversation, Words.Heard, token);
            }
            finally
            {
                _ = _begun.TryRemove(conversation, out var begun) && begun.TrySetResult();
            }
        });
    }

    /// <summary>An answer was posted, which takes the line away; a line that was on its way at that moment may come after it, and is cleared.</summary>
    public void Answered(ConversationKey conversation)
    {
        if (_begun.TryGetValue(conversation, out var begun))
        {
            chores.Add("status", async token =>
            {
                await begun.Task.WaitAsync(_pace, time, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                await (_shown.ContainsKey(conversation) ? Task.CompletedTask : SetAsync(conversation, "", token));
            });
        }
    }

    /// <summary>Clears the line when an answer stands elsewhere: only one in the thread takes it away. Nothing waits for it.</summary>
    public void Clear(ConversationKey conversation)
    {
        // The next turn may show its own line by then.
        if (!_isRefused)
        {
            chores.Add("status", token => _shown.ContainsKey(conversation) ? Task.CompletedTask : SetAsync(conversation, "", token));
        }
    }

    private async Task ShowTextAsync(ConversationKey conversation, string text, CancellationToken cancellationToken)
    {
        var last = _shown.GetValueOrDefault(conversation);
        if (last.At + _pace - time.GetUtcNow() is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }

        if (!_isRefused)
        {
            await SetAsync(conversation, text, cancellationToken);
        }

        var message = _isRefused ? await EditAsync(conversation, text, last.Message, cancellationToken) : (SlackTimestamp?)null;
        _shown[conversation] = (time.GetUtcNow(), message);
    }

    /// <summary>Slack takes its own line away when the answer is posted.</summary>
    private async Task TakeAwayAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        _shown.TryRemove(conversation, out var last);
        if (last.Message is { } message)
        {
            await api.Chat.DeleteAsync(SlackThread.Of(conversation).Channel, message, cancellationToken);
        }
        else
        {
            Clear(conversation);
        }
    }

    private async Task SetAsync(ConversationKey conversation, string text, CancellationToken cancellationToken)
    {
        var thread = SlackThread.Of(conversation);
        try
        {
            await api.Chat.SetStatusAsync(new SlackStatus(thread.Channel, thread.Root, text), cancellationToken);
        }
        catch (SlackException refused) when (refused.Code is "missing_scope" or "unknown_method" or "not_allowed_token_type" or "no_permission" or "not_agent_app" or "feature_disabled")
        {
            Log.Refused(log, refused.Code);
            _isRefused = true;
        }
    }

    private async Task<SlackTimestamp> EditAsync(ConversationKey conversation, string text, SlackTimestamp? shown, CancellationToken cancellationToken)
    {
        var thread = SlackThread.Of(conversation);
        var outgoing = new SlackOutgoing
        {
            Channel = thread.Channel.Value,
            ThreadTs = thread.Root,
            Text = SlackText.Escape(text),
            Metadata = new SlackMetadata("careerwriter_progress", new JsonObject { ["id"] = conversation.Thread }),
        };
        // One that a process left which is no more is found by its metadata.
        shown ??= (await api.Conversations.FindAsync(outgoing, cancellationToken))?.Ts;
        return shown is { } line ? (await api.Chat.UpdateAsync(line, outgoing, cancellationToken)).Ts : (await api.Chat.PostAsync(outgoing, cancellationToken)).Ts;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Progress was not shown: {Code}")]
        public static partial void NotShown(ILogger logger, string code);

        [LoggerMessage(LogLevel.Information, "Slack lets this app set no status line ({Code}); progress is shown by a message")]
        public static partial void Refused(ILogger logger, string code);
    }

    private static class Words
    {
        // In every language; Slack puts the bot's name before it.
        public const string Heard = "⏳";
    }
}
