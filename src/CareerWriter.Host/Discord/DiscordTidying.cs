using System.Text.Json;
using System.Threading.Channels;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>
/// Older drafts keep their text and lose their buttons, which act on the newest one. It is only tidying: it waits for its turn beside the answers, one at a time, and when too
/// many wait the oldest are left as they are.
/// </summary>
/// <param name="api">Discord.</param>
/// <param name="log">Gets names of faults.</param>
internal sealed partial class DiscordTidying(DiscordApi api, ILogger<DiscordTidying> log)
{
    private readonly Channel<DiscordPlace> _older = Channel.CreateBounded<DiscordPlace>(new BoundedChannelOptions(50) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Has the buttons of a draft taken away soon.</summary>
    public void Add(DiscordPlace draft) => _older.Writer.TryWrite(draft);

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

    private async Task TakeButtonsAwayAsync(DiscordPlace draft, CancellationToken cancellationToken)
    {
        try
        {
            if ((await api.Messages.GetAsync(draft.Channel, draft.Message, cancellationToken))?.Components is not { ValueKind: JsonValueKind.Array } shown)
            {
                return;
            }

            var components = shown.Deserialize(DiscordPostJson.Default.IReadOnlyListDiscordComponent) ?? [];
            var rest = DiscordButtons.Without(components);
            if (rest.Count > 0 && rest.Count < components.Count)
            {
                await api.Messages.EditAsync(draft.Channel, draft.Message, new DiscordOutgoing { Components = [.. rest.Select(Sendable)], Flags = DiscordMessageFlags.IsComponentsV2 }, cancellationToken);
            }
        }
        catch (Exception kept) when (kept is DiscordException or JsonException or NotSupportedException or DiscordLimitException)
        {
            Log.ButtonsKept(log, kept.GetType().Name);
        }
    }

    /// <summary>A component as it was sent: Discord shows files under their addresses and takes them under their names.</summary>
    private static DiscordComponent Sendable(DiscordComponent component) => component switch
    {
        ContainerComponent box => box with { Components = [.. box.Components.Select(Sendable)] },
        FileComponent { File.Url: var url } when Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme != "attachment" =>
            new FileComponent(new UnfurledFile($"attachment://{Path.GetFileName(address.AbsolutePath)}")),
        _ => component,
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "An older draft keeps its buttons ({Reason})")]
        public static partial void ButtonsKept(ILogger logger, string reason);
    }
}
