using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Gateway;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Host.Discord;

/// <summary>Who the bot is; asked once.</summary>
/// <param name="User">The bot.</param>
/// <param name="Application">Its application.</param>
internal sealed record DiscordIdentity(DiscordUserId User, DiscordApplication Application);

/// <summary>Who the bot is, and what it sees.</summary>
/// <param name="api">Discord.</param>
/// <param name="gateway">Knows what is seen.</param>
internal sealed class DiscordSelf(DiscordApi api, DiscordGateway gateway)
{
    private DiscordIdentity? _identity;

    /// <summary>What the bot cannot do without in a channel.</summary>
    public static IReadOnlyList<(DiscordPermissions Permission, string Name)> Permissions { get; } =
    [
        (DiscordPermissions.ViewChannel, "View Channels(채널 보기)"),
        (DiscordPermissions.SendMessages, "Send Messages(메시지 보내기)"),
        (DiscordPermissions.SendMessagesInThreads, "Send Messages in Threads(스레드에서 메시지 보내기)"),
        (DiscordPermissions.CreatePublicThreads, "Create Public Threads(공개 스레드 만들기)"),
        (DiscordPermissions.CreatePrivateThreads, "Create Private Threads(비공개 스레드 만들기)"),
        (DiscordPermissions.ReadMessageHistory, "Read Message History(메시지 기록 보기)"),
        (DiscordPermissions.AttachFiles, "Attach Files(파일 첨부)"),
    ];

    /// <summary>Whether the bot sees what neither mentions it nor comes by direct message.</summary>
    public bool SeesContent => gateway.SeesContent;

    /// <summary>Who the bot is.</summary>
    /// <exception cref="DiscordException">Discord did not say.</exception>
    public async ValueTask<DiscordIdentity> AsTestedAsync(CancellationToken cancellationToken) =>
        _identity ??= new((await api.SelfAsync(cancellationToken)).Id, await api.ApplicationAsync(cancellationToken));
}
