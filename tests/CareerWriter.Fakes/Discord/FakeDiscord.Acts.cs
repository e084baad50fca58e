using System.Globalization;
using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <content>What people do with commands, buttons and windows.</content>
public sealed partial class FakeDiscord
{
    private const int Command = 2;
    private const int Component = 3;
    private const int Typing = 4;
    private const int Window = 5;
    private const int Attachment = 11;

    /// <summary>Someone presses a button; it is over when the bot has acknowledged it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="button">What the button says, or its custom id.</param>
    /// <param name="user">Who.</param>
    public Task<FakeInteraction> Presses(FakeDiscordMessage message, string button, string user)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Uses(message, user, Element(message, e => Text(e["custom_id"]) == button || Text(e["label"]) == button, button), values: null);
    }

    /// <summary>Someone chooses; it is over when the bot has acknowledged it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="customId">What the app called the choice.</param>
    /// <param name="user">Who.</param>
    /// <param name="values">What is chosen.</param>
    public Task<FakeInteraction> Selects(FakeDiscordMessage message, string customId, string user, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(message);
        var element = Element(message, e => Text(e["custom_id"]) == customId, customId);
        if (element["options"] is JsonArray options && values.Except(options.Select(o => Text(o?["value"])!)).FirstOrDefault() is { } missing)
        {
            throw new InvalidOperationException($"{missing} cannot be chosen on: {message.Shown}");
        }

        return Uses(message, user, element, values);
    }

    /// <summary>Waits until the bot has registered a command, everywhere or in a server.</summary>
    public Task<JsonObject> Registered(string name) => Record.UntilAsync(
        () => World.Guilds.Select(g => g.Commands).Append(World.Commands).SelectMany(Objects).FirstOrDefault(c => Text(c["name"]) == name), $"command {name}");

    /// <summary>Someone calls a command with a slash; it is over when the bot has acknowledged it.</summary>
    /// <param name="path">The command, with those below it (<c>draft new</c>).</param>
    /// <param name="user">Who.</param>
    /// <param name="channel">Where.</param>
    /// <param name="options">What is given with it: text, numbers, yes or no, or a <see cref="FakeDiscordFile"/>.</param>
    public Task<FakeInteraction> Commands(string path, string user, string channel, params (string Name, object Value)[] options) =>
        Interacts(Command, Called(path, channel, options, typed: null), user, channel);

    /// <summary>Someone types a command; it is over when the bot has suggested something.</summary>
    /// <param name="path">The command.</param>
    /// <param name="user">Who.</param>
    /// <param name="channel">Where.</param>
    /// <param name="typed">The option that is being typed.</param>
    /// <param name="options">What is there already, that option included.</param>
    public Task<FakeInteraction> Types(string path, string user, string channel, string typed, params (string Name, object Value)[] options) =>
        Interacts(Typing, Called(path, channel, options, typed), user, channel);

    /// <summary>Someone calls a command on a message.</summary>
    public Task<FakeInteraction> MessageCommands(string name, FakeDiscordMessage message, string user)
    {
        ArgumentNullException.ThrowIfNull(message);
        var command = Registered(name, type: 3, message.Channel);
        return Interacts(Command, new JsonObject
        {
            ["id"] = Text(command["id"]),
            ["name"] = name,
            ["type"] = 3,
            ["target_id"] = message.Id,
            ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [message.Id] = _shapes.Message(message) } },
        }, user, message.Channel);
    }

    /// <summary>Someone sends a window; it is over when the bot has acknowledged it.</summary>
    /// <param name="modal">The window.</param>
    /// <param name="values">What is filled in, by custom id: text, several texts, or files.</param>
    public Task<FakeInteraction> Submits(FakeModal modal, params (string CustomId, object Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(modal);
        FakeDiscordFilling filling = new(modal, values, file => _files.Keep(file, modal.From.Channel, ephemeral: true), _files.Shape);
        JsonObject data = new() { ["custom_id"] = modal.CustomId, ["components"] = filling.Components() };
        if (filling.Attachments.Count > 0)
        {
            data["resolved"] = new JsonObject { ["attachments"] = filling.Attachments };
        }

        return Interacts(Window, data, modal.User, modal.From.Channel, modal.From.On);
    }

    private static JsonObject Element(FakeDiscordMessage message, Func<JsonObject, bool> where, string what)
    {
        var element = message.Elements.FirstOrDefault(where) ?? throw new InvalidOperationException($"{what} is not on: {message.Shown}");
        return IsTrue(element["disabled"]) ? throw new InvalidOperationException($"{what} cannot be pressed on: {message.Shown}") : element;
    }

    private Task<FakeInteraction> Uses(FakeDiscordMessage message, string user, JsonObject element, string[]? values)
    {
        if (message.Deleted || (message.OnlyFor is { } only && only != user))
        {
            throw new InvalidOperationException($"{World.UserName(user)} does not see: {message.Shown}");
        }

        JsonObject data = new() { ["custom_id"] = Text(element["custom_id"]), ["component_type"] = Number(element["type"]), ["id"] = 1 };
        if (values is not null)
        {
            data["values"] = new JsonArray([.. values.Select(v => (JsonNode)v)]);
        }

        return Interacts(Component, data, user, message.Channel, message);
    }

    private JsonObject Registered(string name, int type, string channel)
    {
        var guild = World.Place(channel).Guild;
        return Objects(guild?.Commands).Concat(Objects(World.Commands)).FirstOrDefault(c => Text(c["name"]) == name && Number(c["type"]) == type)
            ?? throw new InvalidOperationException($"there is no command {name}");
    }

    /// <summary>A command as it is delivered.</summary>
    private JsonObject Called(string path, string channel, (string Name, object Value)[] options, string? typed)
    {
        var names = path.Split(' ');
        var command = Registered(names[0], type: 1, channel);
        JsonObject resolved = [];
        JsonObject data = new() { ["id"] = Text(command["id"]), ["name"] = names[0], ["type"] = 1 };
        var (spec, inner) = (command, data);
        foreach (var name in names.Skip(1))
        {
            spec = Option(spec, name);
            JsonObject below = new() { ["name"] = name, ["type"] = Number(spec["type"]) };
            inner["options"] = new JsonArray(below);
            inner = below;
        }

        if (typed is null && Objects(spec["options"]).FirstOrDefault(o => IsTrue(o["required"]) && options.All(g => g.Name != Text(o["name"]))) is { } missing)
        {
            throw new InvalidOperationException($"{path} cannot be sent without {missing["name"]}");
        }

        inner["options"] = new JsonArray([.. options.Select(o => (JsonNode)Given(Option(spec, o.Name), o, typed, channel, resolved))]);
        if (resolved.Count > 0)
        {
            data["resolved"] = new JsonObject { ["attachments"] = resolved };
        }

        return data;
    }

    private JsonObject Given(JsonObject spec, (string Name, object Value) option, string? typed, string channel, JsonObject resolved)
    {
        JsonObject given = new() { ["name"] = option.Name, ["type"] = Number(spec["type"]) };
        switch (option.Value)
        {
            case FakeDiscordFile file when Number(spec["type"]) == Attachment:
                var kept = _files.Keep(file, channel, ephemeral: true);
                resolved[kept.Id] = _files.Shape(kept);
                given["value"] = kept.Id;
                break;
            case bool yes:
                given["value"] = yes;
                break;
            case int number:
                given["value"] = number;
                break;
            case var text:
                given["value"] = Convert.ToString(text, CultureInfo.InvariantCulture);
                break;
        }

        if (option.Name == typed)
        {
            given["focused"] = true;
        }

        return given;
    }

    private static JsonObject Option(JsonObject spec, string name) =>
        Objects(spec["options"]).FirstOrDefault(o => Text(o["name"]) == name) ?? throw new InvalidOperationException($"{spec["name"]} has no option {name}");

    private Task<FakeInteraction> Interacts(int type, JsonObject data, string user, string channel, FakeDiscordMessage? on = null)
    {
        var place = World.Place(channel);
        FakeInteraction interaction = new(World.NewId(), $"aW50ZXJhY3Rpb246{Guid.NewGuid():N}", user, channel) { Type = type, Data = data, At = Record.Now, On = on };
        _interactions.Keep(interaction);
        var delivery = DeliverAsync(interaction, Payload(interaction, place), place.Guild?.Id);
        _deliveries.Add(delivery);
        return delivery;
    }

    private async Task<FakeInteraction> DeliverAsync(FakeInteraction interaction, JsonObject payload, string? guild)
    {
        _events.Interacted(payload, guild);
        using CancellationTokenSource answered = new();
        await Task.WhenAny(interaction.Acknowledged, Record.DelayAsync(AckTimeout, answered.Token));
        await answered.CancelAsync();
        if (interaction.Acknowledged.IsCompleted)
        {
            return interaction;
        }

        Record.Violation($"an interaction of type {interaction.Type} was not acknowledged in time");
        throw new TimeoutException($"an interaction of type {interaction.Type} was never acknowledged");
    }

    private JsonObject Payload(FakeInteraction interaction, FakeDiscordChannel channel)
    {
        var permissions = FakeDiscordPermissions.Of(channel).ToString(CultureInfo.InvariantCulture);
        var place = _shapes.Channel(channel);
        JsonObject payload = new()
        {
            ["id"] = interaction.Id,
            ["application_id"] = Application,
            ["type"] = interaction.Type,
            ["token"] = interaction.Token,
            ["version"] = 1,
            ["data"] = interaction.Data.DeepClone(),
            ["channel_id"] = channel.Id,
            ["channel"] = place,
            ["app_permissions"] = permissions,
            ["locale"] = "ko",
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = channel.Guild?.Id ?? "0" },
            ["context"] = channel.Guild is null ? 1 : 0,
            ["attachment_size_limit"] = 10_485_760,
        };
        if (interaction.On is { } message)
        {
            payload["message"] = _shapes.Message(message);
        }

        if (channel.Guild is not { } guild)
        {
            payload["user"] = _shapes.User(interaction.User);
            return payload;
        }

        place["permissions"] = permissions;
        var member = _shapes.Member(guild, interaction.User);
        member["permissions"] = (FakeDiscordPermissions.Invited | (1UL << 31)).ToString(CultureInfo.InvariantCulture);
        payload["member"] = member;
        payload["guild_id"] = guild.Id;
        payload["guild"] = new JsonObject { ["id"] = guild.Id, ["locale"] = "ko", ["features"] = new JsonArray() };
        payload["guild_locale"] = "ko";
        return payload;
    }
}
