using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Slack;

/// <content>What people of the workspace do, and what they see.</content>
public sealed partial class FakeSlack
{
    /// <summary>Someone writes; the bot hears of it where it is a member, twice when it is mentioned.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="user">Who.</param>
    /// <param name="text">What, as Slack writes it.</param>
    /// <param name="thread">The thread's first message, or null.</param>
    /// <param name="files">What is attached.</param>
    public FakeSlackMessage Says(string channel, string user, string text, string? thread = null, params FakeSlackFile[] files)
    {
        FakeSlackMessage message = new() { Channel = channel, Ts = Workspace.NewTs(), ThreadTs = thread, User = user, Text = text, Files = files };
        Workspace.Add(message);
        if (!Hears(channel))
        {
            return message;
        }

        message.Delivered = Deliver(_events.Callback(_events.Message(message, inEvent: true)));
        if (Workspace.Channel(channel)!.Type != "im" && text.Contains($"<@{BotUser}>", StringComparison.Ordinal))
        {
            var mention = _events.Message(message, inEvent: true);
            mention["type"] = "app_mention";
            mention.Remove("subtype");
            mention.Remove("channel_type");
            message.Delivered = Task.WhenAll(message.Delivered, Deliver(_events.Callback(mention)));
        }

        return message;
    }

    /// <summary>Slack delivers a message once more, as it does when an acknowledgement was lost.</summary>
    public void Repeats(FakeSlackMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _ = Deliver(_events.Callback(_events.Message(message, inEvent: true)));
    }

    /// <summary>A file that someone can attach.</summary>
    public FakeSlackFile File(string user, string name, string mimetype, byte[] content) =>
        Workspace.Add(new FakeSlackFile(Workspace.NewId("F"), name, mimetype, content) { User = user });

    /// <summary>Someone edits a message.</summary>
    public void Edits(FakeSlackMessage message, string text)
    {
        ArgumentNullException.ThrowIfNull(message);
        var before = _events.Message(message, inEvent: false);
        Workspace.Locked(() => message.Text = text);
        _ = Deliver(_events.Callback(_events.Changed(message, before, message.User)));
    }

    /// <summary>Someone deletes a message.</summary>
    public void Deletes(FakeSlackMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Workspace.Locked(() => message.Deleted = true);
        _ = Deliver(_events.Callback(_events.Deleted(message)));
    }

    /// <summary>Someone opens the app's Home or its messages.</summary>
    public void OpensHome(string user, string tab = "home") => _ = Deliver(_events.Callback(new JsonObject
    {
        ["type"] = "app_home_opened",
        ["user"] = user,
        ["channel"] = Workspace.Direct(user),
        ["tab"] = tab,
        ["event_ts"] = Workspace.NewTs(),
    }));

    /// <summary>Delivers any event; given twice with the same id, it is a duplicate.</summary>
    public void Happens(JsonObject inner, string? eventId = null) => _ = Deliver(_events.Callback(inner, eventId));

    /// <summary>A trigger of something that someone does now.</summary>
    public string Triggers(string user)
    {
        var trigger = Workspace.NewTrigger();
        _triggeredBy[trigger] = user;
        return trigger;
    }

    /// <summary>Someone presses a button or chooses; the acknowledgement is given.</summary>
    /// <param name="message">The message.</param>
    /// <param name="actionId">The element.</param>
    /// <param name="user">Who.</param>
    /// <param name="chosen">Of a choice: the value that is chosen.</param>
    public Task<FakeAck> Presses(FakeSlackMessage message, string actionId, string user, string? chosen = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        var element = message.Elements.FirstOrDefault(e => FakeSlackJson.Text(e["action_id"]) == actionId)
            ?? throw new InvalidOperationException($"{actionId} is not on: {message.Shown}");
        var json = _events.Interaction("block_actions", user, message, Hook(message, message.Channel, user));
        json["actions"] = new JsonArray(Pressed(element, chosen));
        return Interacts(json, user);
    }

    /// <summary>Someone presses a button in a view.</summary>
    public Task<FakeAck> Presses(FakeSlackView view, string actionId, string user, string? chosen = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        var element = FakeSlackJson.Elements(view.View).First(e => FakeSlackJson.Text(e["action_id"]) == actionId);
        var json = _events.Interaction("block_actions", user);
        json["view"] = FakeSlackEvents.View(view);
        json["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        json["actions"] = new JsonArray(Pressed(element, chosen));
        return Interacts(json, user);
    }

    /// <summary>Someone sends a modal. Values are inputs by block id and action id (<see cref="Filled"/>).</summary>
    public async Task<FakeAck> Submits(FakeSlackView view, JsonObject values)
    {
        ArgumentNullException.ThrowIfNull(view);
        var json = _events.Interaction("view_submission", view.User);
        json["view"] = FakeSlackEvents.View(view, values);
        json["response_urls"] = new JsonArray();
        var ack = await Interacts(json, view.User);
        Follow(view, ack.Payload);
        return ack;
    }

    /// <summary>Someone closes a modal.</summary>
    public Task<FakeAck> Closes(FakeSlackView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var json = _events.Interaction("view_closed", view.User);
        json["view"] = FakeSlackEvents.View(view);
        json["is_cleared"] = false;
        Workspace.Remove(view);
        return CarryAsync("interactive", json, acceptsAnswer: false);
    }

    /// <summary>A typed input of a modal.</summary>
    public static JsonObject Filled(string block, string action, string? value) =>
        new() { [block] = new JsonObject { [action] = new JsonObject { ["type"] = "plain_text_input", ["value"] = value } } };

    /// <summary>Someone calls a slash command.</summary>
    public Task<FakeAck> Commands(string command, string text, string user, string channel)
    {
        var trigger = Workspace.NewTrigger();
        _triggeredBy[trigger] = user;
        JsonObject json = new()
        {
            ["token"] = "deprecated",
            ["team_id"] = Team,
            ["channel_id"] = channel,
            ["user_id"] = user,
            ["command"] = command,
            ["text"] = text,
            ["api_app_id"] = AppId,
            ["is_enterprise_install"] = "false",
            ["response_url"] = Hook(message: null, channel, user).AbsoluteUri,
            ["trigger_id"] = trigger,
        };
        return CarryAsync("slash_commands", json, acceptsAnswer: true);
    }

    /// <summary>Someone calls a shortcut on a message.</summary>
    public Task<FakeAck> Shortcuts(string callbackId, FakeSlackMessage message, string user)
    {
        ArgumentNullException.ThrowIfNull(message);
        var json = _events.Interaction("message_action", user, message, Hook(message, message.Channel, user));
        json["callback_id"] = callbackId;
        json["message_ts"] = message.Ts;
        return Interacts(json, user, acceptsAnswer: false);
    }

    /// <summary>Waits for the next message of the bot in a channel that was not given before.</summary>
    public Task<FakeSlackMessage> NextMessage(string channel, Func<FakeSlackMessage, bool>? where = null) => Record.UntilAsync(
        () => Workspace.Messages.FirstOrDefault(m => m.Channel == channel && m.User == BotUser && !m.Streaming && (where is null || where(m)) && _taken.TryAdd(m.Ts, true)),
        $"message of the bot in {channel}");

    /// <summary>Waits until a message looks as wanted.</summary>
    public Task<FakeSlackMessage> Becomes(FakeSlackMessage message, Func<FakeSlackMessage, bool> wanted) =>
        Record.UntilAsync(() => wanted(message) ? message : null, "message that looks as wanted");

    /// <summary>Waits for a view of someone.</summary>
    public Task<FakeSlackView> NextView(string user, Func<FakeSlackView, bool>? where = null) => Record.UntilAsync(
        () => Workspace.Views.FirstOrDefault(v => v.User == user && (where is null || where(v)) && _taken.TryAdd(v.Hash, true)),
        $"view of {user}");

    /// <summary>Waits until everything that was delivered is acknowledged, or was given up.</summary>
    public async Task Settles()
    {
        while (_deliveries.FirstOrDefault(d => !d.IsCompleted) is { } pending)
        {
            await pending;
        }
    }

    private bool Hears(string channel) => Workspace.Channel(channel)?.Members.Contains(BotUser) == true;

    private void Happened(JsonObject inner)
    {
        Record.Changed();
        if (Echoes && (Requests.Url is not null || Sockets.Open.Count > 0))
        {
            _ = Deliver(_events.Callback(inner));
        }
    }

    private Task Deliver(JsonObject callback)
    {
        var delivery = DeliverQuietlyAsync(callback);
        _deliveries.Add(delivery);
        return delivery;
    }

    private Task<FakeAck> CarryAsync(string type, JsonObject payload, bool acceptsAnswer) =>
        Requests.Url is null ? Sockets.DeliverAsync(type, payload, acceptsAnswer) : Requests.DeliverAsync(type, payload);

    private async Task DeliverQuietlyAsync(JsonObject callback)
    {
        try
        {
            await CarryAsync("events_api", callback, acceptsAnswer: false);
        }
        catch (Exception lost) when (lost is TimeoutException or HttpRequestException)
        {
            // Slack gives up without a word too; each missing acknowledgement was written down.
        }
    }

    private Task<FakeAck> Interacts(JsonObject json, string user, bool acceptsAnswer = true)
    {
        _triggeredBy[FakeSlackJson.Text(json["trigger_id"])!] = user;
        return CarryAsync("interactive", json, acceptsAnswer);
    }

    private JsonObject Pressed(JsonObject element, string? chosen)
    {
        JsonObject pressed = new() { ["type"] = element["type"]!.DeepClone(), ["action_id"] = element["action_id"]!.DeepClone(), ["block_id"] = "block", ["action_ts"] = Workspace.NewTs() };
        if (chosen is not null)
        {
            pressed["selected_option"] = new JsonObject { ["value"] = chosen };
        }
        else if (element["value"] is { } value)
        {
            pressed["value"] = value.DeepClone();
        }

        return pressed;
    }

    private void Follow(FakeSlackView view, JsonObject? answer)
    {
        switch (FakeSlackJson.Text(answer?["response_action"]))
        {
            case "errors":
                break;
            case "update" or "push" when answer!["view"] is JsonObject next:
                _views.Keep(next, view.User, FakeSlackJson.Text(answer["response_action"]) == "update" ? view.Id : null);
                break;
            default:
                Workspace.Remove(view);
                break;
        }
    }

    private Uri Hook(FakeSlackMessage? message, string channel, string user)
    {
        var id = Guid.NewGuid().ToString("N");
        _hooks[id] = (message, channel, user, 0);
        return new(Address, $"hooks/{id}");
    }
}
