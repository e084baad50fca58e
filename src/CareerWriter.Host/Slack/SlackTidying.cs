using System.Text.Json;
using System.Threading.Channels;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>
/// Older drafts keep their text and lose their buttons, which act on the newest one. It is only tidying, and Slack allows about fifty such changes a minute in a workspace: it waits
/// for its turn beside the answers, one at a time, and when too many wait the oldest are left as they are.
/// </summary>
/// <param name="api">Slack.</param>
/// <param name="log">Gets names of faults.</param>
internal sealed partial class SlackTidying(SlackApi api, ILogger<SlackTidying> log)
{
    private readonly Channel<Draft> _older = Channel.CreateBounded<Draft>(new BoundedChannelOptions(50) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Has the buttons of a draft taken away soon.</summary>
    /// <param name="thread">Its thread.</param>
    /// <param name="place">Where it is.</param>
    public void Add(SlackThread thread, SlackPlace place) => _older.Writer.TryWrite(new Draft(thread, place));

    /// <summary>Tidies until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await foreach (var draft in _older.Reader.ReadAllAsync(stopping))
            {
                await TakeButtonsAwayAsync(draft, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What is left keeps its buttons.
        }
    }

    private async Task TakeButtonsAwayAsync(Draft draft, CancellationToken cancellationToken)
    {
        try
        {
            if (await api.Conversations.MessageAsync(draft.Place.Channel, draft.Thread.Root, draft.Place.Ts, cancellationToken) is not { Blocks: { ValueKind: JsonValueKind.Array } shown } earlier)
            {
                return;
            }

            var blocks = shown.Deserialize(SlackPostJson.Default.IReadOnlyListSlackBlock) ?? [];
            var rest = SlackButtons.Without(blocks);
            if (rest.Count > 0 && rest.Count < blocks.Count)
            {
                await api.Chat.UpdateAsync(draft.Place.Ts, new SlackOutgoing { Channel = draft.Place.Channel.Value, Text = earlier.Text ?? "-", Blocks = rest }, cancellationToken);
            }
        }
        catch (Exception kept) when (kept is SlackException or JsonException or NotSupportedException or SlackLimitException)
        {
            Log.ButtonsKept(log, kept.GetType().Name);
        }
    }

    private readonly record struct Draft(SlackThread Thread, SlackPlace Place);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "An older draft keeps its buttons ({Reason})")]
        public static partial void ButtonsKept(ILogger logger, string reason);
    }
}
