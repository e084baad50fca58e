using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Slack;

/// <summary>Writes what Slack delivers.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="address">Where the fake listens.</param>
internal sealed class FakeSlackEvents(FakeSlackWorkspace workspace, Uri address)
{
    public JsonObject Callback(JsonObject inner, string? eventId = null) => new()
    {
        ["token"] = "deprecated",
        ["team_id"] = FakeSlack.Team,
        ["api_app_id"] = FakeSlack.AppId,
        ["event"] = inner,
        ["type"] = "event_callback",
        ["event_id"] = eventId ?? workspace.NewId("Ev"),
        ["event_time"] = 1_760_000_000,
        ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = FakeSlack.Team, ["user_id"] = FakeSlack.BotUser, ["is_bot"] = true, ["is_enterprise_install"] = false }),
        ["is_ext_shared_channel"] = workspace.Channel(FakeSlackJson.Text(inner["channel"]))?.IsShared == true,
        ["event_context"] = "4-context",
    };

    /// <summary>A message as events and histories carry it.</summary>
    public JsonObject Message(FakeSlackMessage message, bool inEvent)
    {
        JsonObject json = new() { ["type"] = "message", ["user"] = message.User, ["text"] = message.Text, ["ts"] = message.Ts, ["team"] = FakeSlack.Team };
        if (message.ThreadTs is { } thread)
        {
            json["thread_ts"] = thread;
            json["parent_user_id"] = workspace.Message(message.Channel, thread)?.User;
        }

        if (message.User == FakeSlack.BotUser)
        {
            json["bot_id"] = FakeSlack.Bot;
            json["app_id"] = FakeSlack.AppId;
        }
        else
        {
            json["client_msg_id"] = Guid.NewGuid().ToString();
        }

        if (message.Files.Count > 0)
        {
            json["subtype"] = "file_share";
            json["files"] = new JsonArray([.. message.Files.Select(f => (JsonNode)File(f, full: !f.Thin))]);
        }

        if (message.Blocks is { } blocks)
        {
            json["blocks"] = blocks.DeepClone();
        }

        if (message.Metadata is { } metadata)
        {
            json["metadata"] = metadata.DeepClone();
        }

        if (inEvent)
        {
            json["channel"] = message.Channel;
            json["channel_type"] = workspace.Channel(message.Channel)?.Type;
            json["event_ts"] = message.Ts;
        }

        return json;
    }

    public JsonObject Changed(FakeSlackMessage message, JsonObject before, string? editor)
    {
        var now = Message(message, inEvent: false);
        if (editor is not null)
        {
            now["edited"] = new JsonObject { ["user"] = editor, ["ts"] = workspace.NewTs() };
        }

        return About(message, "message_changed", ("message", now), ("previous_message", before));
    }

    public JsonObject Deleted(FakeSlackMessage message) =>
        About(message, "message_deleted", ("deleted_ts", message.Ts), ("previous_message", Message(message, inEvent: false)));

    public JsonObject File(FakeSlackFile file, bool full) => file.Access is { } access ? new JsonObject { ["id"] = file.Id, ["created"] = 0, ["file_access"] = access }
        : !full ? new JsonObject { ["id"] = file.Id, ["created"] = 0, ["file_access"] = "check_file_info" }
        : new JsonObject
        {
            ["id"] = file.Id,
            ["name"] = file.Name,
            ["title"] = file.Name,
            ["mimetype"] = file.Mimetype,
            ["filetype"] = Path.GetExtension(file.Name).TrimStart('.'),
            ["size"] = file.Content.Length,
            ["mode"] = file.Mode ?? "hosted",
            ["file_access"] = "visible",
            ["is_external"] = false,
            ["user"] = file.User,
            ["url_private"] = new Uri(address, $"files-pri/{file.Id}/{Uri.EscapeDataString(file.Name)}").AbsoluteUri,
            ["url_private_download"] = new Uri(address, $"files-pri/{file.Id}/download/{Uri.EscapeDataString(file.Name)}").AbsoluteUri,
        };

    /// <summary>What all interactions carry.</summary>
    public JsonObject Interaction(string type, string user) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject { ["id"] = user, ["username"] = workspace.UserName(user), ["team_id"] = FakeSlack.Team },
        ["team"] = new JsonObject { ["id"] = FakeSlack.Team, ["domain"] = "haneul" },
        ["api_app_id"] = FakeSlack.AppId,
        ["token"] = "deprecated",
        ["trigger_id"] = workspace.NewTrigger(),
        ["is_enterprise_install"] = false,
    };

    /// <summary>What interactions of a message carry.</summary>
    public JsonObject Interaction(string type, string user, FakeSlackMessage message, Uri responseUrl)
    {
        var json = Interaction(type, user);
        json["channel"] = new JsonObject { ["id"] = message.Channel, ["name"] = "channel" };
        json["response_url"] = responseUrl.AbsoluteUri;
        json["message"] = message.OnlyFor is null ? Message(message, inEvent: false) : new JsonObject { ["ts"] = message.Ts };
        json["container"] = new JsonObject
        {
            ["type"] = "message",
            ["message_ts"] = message.Ts,
            ["channel_id"] = message.Channel,
            ["thread_ts"] = message.ThreadTs,
            ["is_ephemeral"] = message.OnlyFor is not null,
        };
        return json;
    }

    /// <summary>A view as Slack keeps it.</summary>
    public static JsonObject View(FakeSlackView view, JsonObject? values = null)
    {
        var json = view.View.DeepClone().AsObject();
        json["id"] = view.Id;
        json["hash"] = view.Hash;
        json["team_id"] = FakeSlack.Team;
        json["root_view_id"] = view.Id;
        json["state"] = new JsonObject { ["values"] = values?.DeepClone() ?? new JsonObject() };
        return json;
    }

    private JsonObject About(FakeSlackMessage message, string subtype, params (string Name, JsonNode? Value)[] fields)
    {
        JsonObject json = new() { ["type"] = "message", ["subtype"] = subtype, ["hidden"] = true, ["channel"] = message.Channel, ["channel_type"] = workspace.Channel(message.Channel)?.Type, ["ts"] = workspace.NewTs(), ["event_ts"] = workspace.NewTs() };
        foreach (var (name, value) in fields)
        {
            json[name] = value;
        }

        return json;
    }
}
