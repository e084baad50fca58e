using System.Text.Json;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Discord.Protocol.Interactions;

/// <summary>Reads interactions. What is not understood is null; nothing that Discord sends makes it throw anything but <see cref="JsonException"/>.</summary>
internal static class DiscordInteractions
{
    private const int Command = 2;
    private const int Component = 3;
    private const int Autocomplete = 4;
    private const int Modal = 5;
    private const int OnMessage = 3;
    private const int Subcommand = 1;
    private const int SubcommandGroup = 2;

    /// <summary>What was done.</summary>
    /// <param name="json">The interaction.</param>
    /// <param name="received">When it was received.</param>
    /// <exception cref="JsonException">It has not the shape of one.</exception>
    public static DiscordInteraction? Read(JsonElement json, DateTimeOffset received)
    {
        if (json.Deserialize(DiscordJson.Default.DiscordInteractionPayload) is not { Data: { } data } payload || (payload.Member?.User ?? payload.User) is not { } user)
        {
            return null;
        }

        var context = ContextOf(payload, user, received);
        var files = data.Resolved?.Attachments;
        switch (payload.Type)
        {
            case Command when data is { Type: OnMessage, TargetId: { } target, Name: { } name }:
                return data.Resolved?.Messages?.GetValueOrDefault(target) is { } message ? new DiscordInteraction.MessageCommand(context, name, message) : null;
            case Command when data is { Type: null or 1, Name: { } name }:
                var called = Innermost(name, data.Options);
                return new DiscordInteraction.Command(context, called.Name, Given(called.Options, files));
            case Autocomplete when data.Name is { } name:
                var typed = Innermost(name, data.Options);
                return new DiscordInteraction.Typing(context, typed.Name, typed.Options.FirstOrDefault(o => o.Focused == true)?.Name, Given(typed.Options, files));
            case Component when data.CustomId is { } id:
                return new DiscordInteraction.Press(context, id, data.Values ?? [], payload.Message);
            case Modal when data.CustomId is { } id:
                return new DiscordInteraction.Submit(context, id, Filled(data.Components ?? [], files), payload.Message);
            default:
                return null;
        }
    }

    private static DiscordInteractionContext ContextOf(DiscordInteractionPayload payload, DiscordUser user, DateTimeOffset received) =>
        new(new DiscordInteractionToken(payload.ApplicationId, payload.Id, payload.Token, received), user)
        {
            Member = payload.Member,
            Guild = payload.GuildId,
            ChannelId = payload.ChannelId ?? payload.Channel?.Id,
            Channel = payload.Channel,
            AppPermissions = payload.AppPermissions,
            Locale = payload.Locale,
            MostFileBytes = payload.AttachmentSizeLimit,
            // Owners are named by how the app was installed: "0" for a server and for the bot's own direct messages.
            IsBotThere = payload.AuthorizingIntegrationOwners is not { ValueKind: JsonValueKind.Object } owners || owners.TryGetProperty("0", out _),
        };

    /// <summary>The command that was meant: the one below it, and what was given with that.</summary>
    private static (string Name, IReadOnlyList<DiscordGivenOption> Options) Innermost(string name, IReadOnlyList<DiscordGivenOption>? options)
    {
        while (options is [{ Type: Subcommand or SubcommandGroup } below, ..])
        {
            (name, options) = ($"{name} {below.Name}", below.Options);
        }

        return (name, options ?? []);
    }

    private static Dictionary<string, DiscordGiven> Given(IReadOnlyList<DiscordGivenOption> options, IReadOnlyDictionary<string, DiscordAttachment>? files)
    {
        Dictionary<string, DiscordGiven> given = new(StringComparer.Ordinal);
        foreach (var option in options)
        {
            var text = Text(option.Value);
            given[option.Name] = new DiscordGiven { Text = text, Values = [text], Files = option.Type == DiscordOptionSpec.Attachment ? Find([text], files) : [] };
        }

        return given;
    }

    private static Dictionary<string, DiscordGiven> Filled(IReadOnlyList<DiscordFilledIn> parts, IReadOnlyDictionary<string, DiscordAttachment>? files)
    {
        Dictionary<string, DiscordGiven> filled = new(StringComparer.Ordinal);
        Stack<DiscordFilledIn> rest = new(parts);
        while (rest.TryPop(out var part))
        {
            foreach (var inner in (part.Components ?? []).Append(part.Component).OfType<DiscordFilledIn>())
            {
                rest.Push(inner);
            }

            if (part.CustomId is { Length: > 0 } id)
            {
                var values = part.Values ?? [];
                filled[id] = new DiscordGiven { Text = part.Value is null ? values.FirstOrDefault("") : Text(part.Value), Values = values, Files = Find(values, files) };
            }
        }

        return filled;
    }

    private static IReadOnlyList<DiscordAttachment> Find(IReadOnlyList<string> ids, IReadOnlyDictionary<string, DiscordAttachment>? files) =>
        files is null ? [] : [.. ids.Select(id => files.GetValueOrDefault(id)).OfType<DiscordAttachment>()];

    private static string Text(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } other => other.GetRawText(),
        _ => "",
    };
}
