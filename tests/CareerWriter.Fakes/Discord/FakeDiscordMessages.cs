using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>Messages of channels, direct messages and threads.</summary>
internal sealed class FakeDiscordMessages(FakeDiscordRecord record, FakeDiscordWorld world, FakeDiscordShapes shapes, FakeDiscordEvents events, FakeDiscordPoster poster)
{
    private const int PageSize = 50;
    private const int MostOnAPage = 100;
    private static readonly TimeSpan s_nonceLife = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, FakeDiscordMessage> _byNonce = new(StringComparer.Ordinal);

    public IEnumerable<FakeDiscordRoute> Routes =>
    [
        new("POST", "channels/{channel}/messages", Create),
        new("GET", "channels/{channel}/messages", List),
        new("GET", "channels/{channel}/messages/{message}", r => Shown(Find(r))),
        new("PATCH", "channels/{channel}/messages/{message}", Edit),
        new("DELETE", "channels/{channel}/messages/{message}", Delete),
        new("POST", "channels/{channel}/typing", Type),
        new("PUT", "channels/{channel}/messages/{message}/reactions/{emoji}/@me", React),
    ];

    /// <summary>Whether the bot may read every message, as it is set in the portal.</summary>
    public Func<bool> MayRead { get; set; } = () => true;

    /// <summary>A message as the REST API shows it to the bot.</summary>
    public JsonObject Shown(FakeDiscordMessage message)
    {
        var json = shapes.Message(message);
        return MayRead() || FakeDiscordShapes.IsOpen(message, world.Place(message.Channel)) ? json : FakeDiscordShapes.Blank(json);
    }

    /// <summary>A channel by the id in a call.</summary>
    public FakeDiscordChannel Channel(FakeDiscordRequest request)
    {
        var channel = world.Channel(request["channel"]) ?? throw FakeDiscordRefusal.UnknownChannel;
        return FakeDiscordPermissions.Sees(channel) ? channel : throw FakeDiscordRefusal.NoAccess;
    }

    private JsonObject Create(FakeDiscordRequest request)
    {
        var channel = Channel(request);
        if (channel.Type == 15)
        {
            throw new FakeDiscordRefusal(400, 40058, "Cannot send messages in a forum channel");
        }

        if (!IsTrue(request.Body["enforce_nonce"]) || Text(request.Body["nonce"]) is not { } nonce)
        {
            return Shown(poster.Post(channel, request));
        }

        if (_byNonce.TryGetValue(nonce, out var there) && record.Now - FakeDiscordWorld.TimeOf(there.Id) < s_nonceLife)
        {
            if (there.Channel != channel.Id)
            {
                record.Violation($"the nonce {nonce} stands in two channels");
            }

            return Shown(there);
        }

        return Shown(_byNonce[nonce] = poster.Post(channel, request));
    }

    private JsonArray List(FakeDiscordRequest request)
    {
        var channel = Channel(request);
        if ((FakeDiscordPermissions.Of(channel) & FakeDiscordPermissions.History) == 0)
        {
            return [];
        }

        var limit = request.Query["limit"].ToString() is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : PageSize;
        FakeDiscordForm form = new();
        form.Require(limit is >= 1 and <= MostOnAPage, "limit", "NUMBER_TYPE_MAX", "int value should be between 1 and 100.");
        form.ThrowIfWrong();
        var (after, before, around) = (Id(request, "after"), Id(request, "before"), Id(request, "around"));
        var page = world.Locked(() =>
        {
            if (after is { } from)
            {
                return From(channel.Messages, from + 1).Take(limit).Reverse().ToList();
            }

            if (around is { } middle)
            {
                return [.. From(channel.Messages, middle).Take(limit / 2).Reverse().Concat(Until(channel.Messages, middle)).Take(limit)];
            }

            return Until(channel.Messages, before ?? ulong.MaxValue).Take(limit).ToList();
        });
        return [.. page.Select(m => (JsonNode)Shown(m))];
    }

    private JsonObject Edit(FakeDiscordRequest request)
    {
        var message = Find(request);
        if (message.User != FakeDiscord.BotUser)
        {
            throw FakeDiscordRefusal.NotOwn;
        }

        if (world.Place(message.Channel).Archived)
        {
            throw FakeDiscordRefusal.Archived;
        }

        poster.Change(message, request);
        return Shown(message);
    }

    private JsonNode? Delete(FakeDiscordRequest request)
    {
        var message = Find(request);
        if (message.User != FakeDiscord.BotUser)
        {
            FakeDiscordPermissions.Require(world.Place(message.Channel), FakeDiscordPermissions.ManageMessages);
        }

        world.Remove(message);
        events.Deleted(message);
        return null;
    }

    private JsonNode? Type(FakeDiscordRequest request)
    {
        var channel = Channel(request);
        FakeDiscordPermissions.Require(channel, channel.IsThread ? FakeDiscordPermissions.SendInThreads : FakeDiscordPermissions.Send);
        channel.TypingAt = record.Now;
        return null;
    }

    private JsonNode? React(FakeDiscordRequest request)
    {
        var message = Find(request);
        var channel = world.Place(message.Channel);
        FakeDiscordPermissions.Require(channel, FakeDiscordPermissions.React | FakeDiscordPermissions.History);
        if (channel.Archived)
        {
            throw FakeDiscordRefusal.Archived;
        }

        events.Reacted(message, FakeDiscord.BotUser, Uri.UnescapeDataString(request["emoji"]));
        return null;
    }

    /// <summary>A message by the ids in a call; what only one person sees is not found.</summary>
    private FakeDiscordMessage Find(FakeDiscordRequest request)
    {
        var channel = Channel(request);
        FakeDiscordPermissions.Require(channel, FakeDiscordPermissions.History);
        return world.Message(channel.Id, request["message"]) is { OnlyFor: null } message ? message : throw FakeDiscordRefusal.UnknownMessage;
    }

    private static ulong? Id(FakeDiscordRequest request, string name) =>
        request.Query[name].ToString() is { Length: > 0 } id ? ulong.Parse(id, CultureInfo.InvariantCulture) : null;

    /// <summary>The messages from an id on, the oldest first.</summary>
    private static IEnumerable<FakeDiscordMessage> From(List<FakeDiscordMessage> messages, ulong id)
    {
        for (var i = IndexOf(messages, id); i < messages.Count; i++)
        {
            if (messages[i] is { Deleted: false, OnlyFor: null } there)
            {
                yield return there;
            }
        }
    }

    /// <summary>The messages before an id, the newest first.</summary>
    private static IEnumerable<FakeDiscordMessage> Until(List<FakeDiscordMessage> messages, ulong id)
    {
        for (var i = IndexOf(messages, id) - 1; i >= 0; i--)
        {
            if (messages[i] is { Deleted: false, OnlyFor: null } there)
            {
                yield return there;
            }
        }
    }

    /// <summary>Where the first message stands that is no older than an id.</summary>
    private static int IndexOf(List<FakeDiscordMessage> messages, ulong id)
    {
        var (low, high) = (0, messages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ulong.Parse(messages[middle].Id, CultureInfo.InvariantCulture) < id ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
