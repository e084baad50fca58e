using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>Puts messages of the bot where they belong, and changes them, if Discord would.</summary>
internal sealed class FakeDiscordPoster(FakeDiscordRecord record, FakeDiscordWorld world, FakeDiscordFiles files, FakeDiscordEvents events)
{
    /// <summary>Posts a message in a channel, direct message or thread.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="request">The call, with its files.</param>
    /// <param name="given">The message, where it is only a part of what was sent.</param>
    /// <exception cref="FakeDiscordRefusal">Discord would not.</exception>
    public FakeDiscordMessage Post(FakeDiscordChannel channel, FakeDiscordRequest request, JsonObject? given = null)
    {
        var body = given ?? request.Body;
        Admit(channel, body, request);
        var original = Original(channel, body);
        var message = Put(channel, request, body, new FakeDiscordMessage
        {
            Channel = channel.Id,
            Id = world.NewId(),
            User = FakeDiscord.BotUser,
            Type = original is null ? 0 : 19,
            Nonce = body["nonce"]?.DeepClone(),
            ReplyTo = original,
            Pings = original is not null && IsTrue(body["allowed_mentions"]?["replied_user"]),
            Flags = (Number(body["flags"]) ?? 0) & FakeDiscordRules.Settable & ~FakeDiscordRules.Ephemeral,
        });
        return message;
    }

    /// <summary>Posts a message that answers an interaction.</summary>
    public FakeDiscordMessage Answer(FakeInteraction interaction, FakeDiscordRequest request, JsonObject body, bool ephemeral, FakeDiscordMessage? replyTo = null) =>
        Put(world.Place(interaction.Channel), request, body, new FakeDiscordMessage
        {
            Channel = interaction.Channel,
            Id = world.NewId(),
            User = FakeDiscord.BotUser,
            Type = replyTo is not null ? 19 : interaction.Type == 2 ? FakeDiscordInteractions.IsOnMessage(interaction) ? 23 : 20 : 0,
            ReplyTo = replyTo,
            OnlyFor = ephemeral ? interaction.User : null,
            Interaction = interaction,
            Flags = ((Number(body["flags"]) ?? 0) & FakeDiscordRules.Settable & ~FakeDiscordRules.Ephemeral) | (ephemeral ? FakeDiscordRules.Ephemeral : 0),
        });

    /// <summary>Says that an answer to an interaction will come.</summary>
    public FakeDiscordMessage Think(FakeInteraction interaction, bool ephemeral)
    {
        FakeDiscordMessage message = new()
        {
            Channel = interaction.Channel,
            Id = world.NewId(),
            User = FakeDiscord.BotUser,
            Type = interaction.Type == 2 ? FakeDiscordInteractions.IsOnMessage(interaction) ? 23 : 20 : 0,
            OnlyFor = ephemeral ? interaction.User : null,
            Interaction = interaction,
            Flags = FakeDiscordRules.Loading | (ephemeral ? FakeDiscordRules.Ephemeral : 0),
        };
        world.Add(message);
        events.Created(message);
        return message;
    }

    /// <summary>Changes a message of the bot: what is not named stays as it is.</summary>
    public void Change(FakeDiscordMessage message, FakeDiscordRequest request, JsonObject? given = null)
    {
        var body = given ?? request.Body;
        var flags = body.ContainsKey("flags") ? (message.Flags & ~FakeDiscordRules.SuppressEmbeds) | (Number(body["flags"]) ?? 0) : message.Flags;
        Check(request, body, flags);
        var kept = body["attachments"] is JsonArray named ? [.. message.Files.Where(f => named.Any(n => Text(n?["id"]) == f.Id))] : message.Files;
        var content = body.ContainsKey("content") ? Text(body["content"]) ?? "" : message.Content;
        var embeds = body.ContainsKey("embeds") ? Copy(body["embeds"]) : message.Embeds;
        var components = body.ContainsKey("components") ? Copy(body["components"]) : message.Components;
        if ((string.IsNullOrWhiteSpace(content) && embeds.Count + components.Count + kept.Count + request.Files.Count == 0)
            || ((flags & FakeDiscordRules.ComponentsV2) != 0 && (content.Length > 0 || embeds.Count > 0)))
        {
            throw FakeDiscordRefusal.Empty;
        }

        IReadOnlyList<FakeDiscordFile> all = [.. kept, .. Files(request, body, message.Channel, message.OnlyFor is not null)];
        world.Locked(() =>
        {
            (message.Content, message.Embeds, message.Components, message.Files) = (content, embeds, components, all);
            message.Flags = flags & ~FakeDiscordRules.Loading;
            message.EditedAt = record.Now;
            message.Updates++;
        });
        record.Changed(message.Channel);
        events.Updated(message);
    }

    private FakeDiscordMessage Put(FakeDiscordChannel channel, FakeDiscordRequest request, JsonObject body, FakeDiscordMessage message)
    {
        Check(request, body, message.Flags);
        message.Content = Text(body["content"]) ?? "";
        (message.Embeds, message.Components) = (Copy(body["embeds"]), Copy(body["components"]));
        message.Files = Files(request, body, channel.Id, message.OnlyFor is not null);
        if (string.IsNullOrWhiteSpace(message.Content) && message.Embeds.Count + message.Components.Count + message.Files.Count == 0)
        {
            throw FakeDiscordRefusal.Empty;
        }

        if (channel.IsThread)
        {
            Join(channel);
        }

        world.Add(message);
        events.Created(message);
        return message;
    }

    private void Check(FakeDiscordRequest request, JsonObject body, long flags)
    {
        FakeDiscordRules.Check(body, request.Files, flags);
        if (FakeDiscordRules.Notifies(body) is { } notifies)
        {
            record.Violation($"{request.Route.Name}: {notifies}");
        }
    }

    private static void Admit(FakeDiscordChannel channel, JsonObject body, FakeDiscordRequest request)
    {
        var wanted = channel.IsThread ? FakeDiscordPermissions.SendInThreads : FakeDiscordPermissions.Send;
        wanted |= body["embeds"] is JsonArray { Count: > 0 } ? FakeDiscordPermissions.Embed : 0;
        wanted |= request.Files.Count > 0 ? FakeDiscordPermissions.Attach : 0;
        FakeDiscordPermissions.Require(channel, wanted);
        if (channel.RefusesBot)
        {
            throw new FakeDiscordRefusal(403, 50007, "Cannot send messages to this user");
        }

        if (channel is { Archived: true, IsLocked: true } && (FakeDiscordPermissions.Of(channel) & FakeDiscordPermissions.ManageThreads) == 0)
        {
            throw FakeDiscordRefusal.Locked;
        }
    }

    private FakeDiscordMessage? Original(FakeDiscordChannel channel, JsonObject body)
    {
        if (body["message_reference"] is not JsonObject reference)
        {
            return null;
        }

        if ((FakeDiscordPermissions.Of(channel) & FakeDiscordPermissions.History) == 0)
        {
            throw new FakeDiscordRefusal(403, 160002, "You cannot reply without permission to read message history");
        }

        var original = world.Message(channel.Id, Text(reference["message_id"])) is { OnlyFor: null } message ? message : null;
        if (original is null && Text(reference["fail_if_not_exists"]) != "false")
        {
            FakeDiscordForm form = new();
            form.Wrong("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
            form.ThrowIfWrong();
        }

        return original;
    }

    /// <summary>Brings a thread back where it was put away, and the bot into it: both happen when it posts there.</summary>
    private void Join(FakeDiscordChannel thread)
    {
        if (thread.Archived)
        {
            thread.Archived = false;
            events.ChannelUpdated(thread);
        }

        if (thread.Add(FakeDiscord.BotUser))
        {
            events.ThreadMembers(thread, FakeDiscord.BotUser, added: true);
        }
    }

    private List<FakeDiscordFile> Files(FakeDiscordRequest request, JsonObject body, string channel, bool ephemeral)
    {
        List<FakeDiscordFile> kept = [];
        foreach (var (number, (name, type, content)) in request.Files)
        {
            var named = Objects(body["attachments"]).FirstOrDefault(a => Text(a["id"]) == number);
            kept.Add(files.Keep(new FakeDiscordFile(world.NewId(), Text(named?["filename"]) ?? name, type, content) { Title = Text(named?["title"]) }, channel, ephemeral));
        }

        return kept;
    }
}
