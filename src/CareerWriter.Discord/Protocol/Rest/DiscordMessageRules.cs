using CareerWriter.Discord.Protocol.Components;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Holds messages to Discord's limits before they are sent; a breach is a fault of the code that made them.</summary>
internal static class DiscordMessageRules
{
    /// <summary>Throws when a message breaks a limit.</summary>
    /// <exception cref="DiscordLimitException">It names the part.</exception>
    public static void ThrowIfBroken(DiscordOutgoing message)
    {
        var alone = message.Flags?.HasFlag(DiscordMessageFlags.IsComponentsV2) == true;
        DiscordComponentRules.Require("content", !alone || message.Content is null);
        DiscordComponentRules.Most("content", message.Content, DiscordLimits.Content);
        DiscordComponentRules.Require("content", !string.IsNullOrWhiteSpace(message.Content) || message.Components is not null || message.Files.Count > 0 || message.KeepFiles is not null);
        DiscordComponentRules.Most("nonce", message.Nonce, DiscordLimits.Nonce);
        DiscordComponentRules.Require("attachments", message.Files.Count + (message.KeepFiles?.Count ?? 0) <= DiscordLimits.Files);
        DiscordComponentRules.Require("attachments", message.Files.Sum(f => (long)f.Content.Length) < DiscordLimits.RequestBytes);
        foreach (var file in message.Files)
        {
            DiscordComponentRules.Require("attachments.size", file.Content.Length is > 0 and <= DiscordLimits.FileBytes);
            DiscordComponentRules.Most("attachments.title", file.Title, DiscordLimits.FileText);
        }

        if (message.Components is { Count: > 0 } components)
        {
            DiscordComponentRules.ThrowIfBroken(components, alone);
        }
    }

    /// <summary>A message as its JSON names its files.</summary>
    public static DiscordOutgoing ForJson(this DiscordOutgoing message) => message with { Attachments = DiscordMultipart.Describe(message.Files, message.KeepFiles) };

    /// <summary>A message as an edit: what only a new one can have is left out.</summary>
    public static DiscordOutgoing ForEdit(this DiscordOutgoing message) => message.ForJson() with { Nonce = null, EnforceNonce = null, MessageReference = null };
}
