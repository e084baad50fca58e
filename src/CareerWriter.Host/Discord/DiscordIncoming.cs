namespace CareerWriter.Host.Discord;

/// <summary>What people sent, read when it is answered.</summary>
/// <param name="Files">Opens files.</param>
/// <param name="Changes">Knows what was edited and deleted.</param>
internal sealed record DiscordIncoming(DiscordAttachments Files, DiscordChanges Changes);
