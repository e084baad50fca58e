using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>Answers to interactions: the first within three seconds, the others within fifteen minutes.</summary>
internal sealed class FakeDiscordInteractions(FakeDiscordRecord record, FakeDiscordWorld world, FakeDiscordShapes shapes, FakeDiscordEvents events, FakeDiscordPoster poster)
{
    private const int Command = 2;
    private const int Component = 3;
    private const int Typing = 4;
    private const int Window = 5;

    private static readonly TimeSpan s_tokenLife = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, FakeInteraction> _byToken = new(StringComparer.Ordinal);

    /// <summary>How long the first answer may take.</summary>
    public TimeSpan AckTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Tells of windows that the bot opens.</summary>
    public required Action<FakeModal> Opened { get; init; }

    public IEnumerable<FakeDiscordRoute> Routes =>
    [
        new("POST", "interactions/{interaction}/{token}/callback", Callback) { NeedsToken = false },
        new("POST", "webhooks/{application}/{token}", FollowUp) { NeedsToken = false },
        new("GET", "webhooks/{application}/{token}/messages/{message}", r => shapes.Message(Find(r))) { NeedsToken = false },
        new("PATCH", "webhooks/{application}/{token}/messages/{message}", Edit) { NeedsToken = false },
        new("DELETE", "webhooks/{application}/{token}/messages/{message}", Delete) { NeedsToken = false },
    ];

    public static bool IsOnMessage(FakeInteraction interaction) => Number(interaction.Data["type"]) == 3;

    public void Keep(FakeInteraction interaction) => _byToken[interaction.Token] = interaction;

    private JsonObject? Callback(FakeDiscordRequest request)
    {
        if (!_byToken.TryGetValue(request["token"], out var interaction) || interaction.Id != request["interaction"])
        {
            throw FakeDiscordRefusal.UnknownInteraction;
        }

        if (interaction.Answer is not null)
        {
            throw FakeDiscordRefusal.Acknowledged;
        }

        if (record.Now - interaction.At > AckTimeout)
        {
            throw FakeDiscordRefusal.UnknownInteraction;
        }

        var type = (int)(Number(request.Body["type"]) ?? 0);
        var data = request.Body["data"] as JsonObject ?? [];
        Check(interaction, type, data, request);
        if (!interaction.TryAnswer(type, record.Now))
        {
            throw FakeDiscordRefusal.Acknowledged;
        }

        Carry(interaction, type, data, request);
        interaction.Acknowledge();
        return IsTrue(request.Query["with_response"].ToString()) ? Response(interaction, type) : null;
    }

    private static void Check(FakeInteraction interaction, int type, JsonObject data, FakeDiscordRequest request)
    {
        FakeDiscordForm form = new();
        var fits = type switch
        {
            4 or 5 => interaction.Type != Typing,
            6 or 7 => interaction.Type == Component || (interaction.Type == Window && interaction.On is not null),
            8 => interaction.Type == Typing,
            9 => interaction.Type is Command or Component,
            _ => false,
        };
        form.Require(fits, "type", "INTERACTION_RESPONSE_TYPE_INVALID", $"The interaction cannot be answered with {type}");
        form.Require(type != 5 || ((Number(data["flags"]) ?? 0) & ~FakeDiscordRules.Ephemeral) == 0, "data.flags", "FLAGS_INVALID", "Only the EPHEMERAL flag is allowed");
        form.Require(type != 8 || data["choices"] is JsonArray { Count: <= 25 }, "data.choices", "BASE_TYPE_BAD_LENGTH", "Must be between 0 and 25 in length.");
        if (type == 9)
        {
            FakeModalRules.Check(form, data);
        }

        form.ThrowIfWrong();
        if (type is 4 or 7)
        {
            FakeDiscordRules.Check(data, request.Files, Number(data["flags"]) ?? (type == 7 ? interaction.On!.Flags : 0));
        }
    }

    private void Carry(FakeInteraction interaction, int type, JsonObject data, FakeDiscordRequest request)
    {
        interaction.Ephemeral = ((Number(data["flags"]) ?? 0) & FakeDiscordRules.Ephemeral) != 0;
        switch (type)
        {
            case 4:
                interaction.Original = poster.Answer(interaction, request, data, interaction.Ephemeral);
                break;
            case 5:
                interaction.Original = poster.Think(interaction, interaction.Ephemeral);
                break;
            case 6:
                interaction.Original = interaction.On;
                break;
            case 7:
                interaction.Original = interaction.On;
                poster.Change(interaction.On!, request, data);
                break;
            case 8:
                interaction.Suggested = [.. Objects(data["choices"]).Select(c => Text(c["name"]) ?? "")];
                break;
            case 9:
                Opened(new FakeModal(interaction.User, data.DeepClone().AsObject(), interaction));
                break;
        }
    }

    private JsonObject FollowUp(FakeDiscordRequest request)
    {
        var interaction = Answered(request);
        var ephemeral = ((Number(request.Body["flags"]) ?? 0) & FakeDiscordRules.Ephemeral) != 0;
        if (interaction.Original is { IsThinking: true } thinking)
        {
            poster.Change(thinking, request);
            return shapes.Message(thinking);
        }

        return shapes.Message(poster.Answer(interaction, request, request.Body, ephemeral, interaction.Original));
    }

    private JsonObject Edit(FakeDiscordRequest request)
    {
        var message = Find(request);
        poster.Change(message, request);
        return shapes.Message(message);
    }

    private JsonNode? Delete(FakeDiscordRequest request)
    {
        var message = Find(request);
        world.Remove(message);
        events.Deleted(message);
        return null;
    }

    /// <summary>The interaction of a call, which was answered and is not over.</summary>
    private FakeInteraction Answered(FakeDiscordRequest request)
    {
        if (request["application"] != FakeDiscord.Application || !_byToken.TryGetValue(request["token"], out var interaction))
        {
            throw FakeDiscordRefusal.UnknownWebhook;
        }

        if (record.Now - interaction.At > s_tokenLife)
        {
            throw FakeDiscordRefusal.TokenOver;
        }

        return interaction.Answer is not null ? interaction : throw FakeDiscordRefusal.UnknownWebhook;
    }

    private FakeDiscordMessage Find(FakeDiscordRequest request)
    {
        var interaction = Answered(request);
        var message = request["message"] == "@original" ? interaction.Original : world.Message(interaction.Channel, request["message"]);
        var isOfIt = message is { Deleted: false } && (message.Interaction == interaction || message == interaction.Original);
        return isOfIt ? message! : throw FakeDiscordRefusal.UnknownMessage;
    }

    private JsonObject Response(FakeInteraction interaction, int type)
    {
        JsonObject response = new()
        {
            ["interaction"] = new JsonObject
            {
                ["id"] = interaction.Id,
                ["type"] = interaction.Type,
                ["response_message_id"] = interaction.Original?.Id,
                ["response_message_loading"] = type == 5,
                ["response_message_ephemeral"] = interaction.Ephemeral,
            },
        };
        if (interaction.Original is { } original)
        {
            response["resource"] = new JsonObject { ["type"] = type, ["message"] = shapes.Message(original) };
        }

        return response;
    }
}
