using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Slack.FakeSlackJson;

namespace CareerWriter.Fakes.Slack;

/// <summary>Messages: <c>chat.*</c> and the line under a thread.</summary>
internal sealed class FakeChat(FakeSlackWorkspace workspace, FakeSlackEvents events, Action<JsonObject> happened)
{
    private const int MostText = 40_000;
    private const int MostTextOfUpdate = 4_000;
    private const int MostBlockText = 13_200;
    private const int MostMarkdown = 12_000;
    private const int MostMetadata = 8_000;

    public IEnumerable<(string Name, Func<JsonObject, JsonObject> Method)> Methods =>
    [
        ("chat.postMessage", Post),
        ("chat.postEphemeral", PostEphemeral),
        ("chat.update", Update),
        ("chat.delete", Delete),
        ("chat.startStream", Start),
        ("chat.appendStream", Append),
        ("chat.stopStream", Stop),
        ("assistant.threads.setStatus", SetStatus),
        ("assistant.threads.setSuggestedPrompts", SetPrompts),
    ];

    /// <summary>Puts a message of the bot somewhere, if Slack would.</summary>
    public FakeSlackMessage Put(string channel, JsonObject arguments, string? onlyFor = null)
    {
        Check(arguments, MostText);
        FakeSlackMessage message = new()
        {
            Channel = channel,
            Ts = workspace.NewTs(),
            ThreadTs = Text(arguments["thread_ts"]),
            User = FakeSlack.BotUser,
            OnlyFor = onlyFor,
            Text = Text(arguments["text"]) ?? Text(arguments["markdown_text"]) ?? "",
            Blocks = (arguments["blocks"] as JsonArray)?.DeepClone().AsArray(),
            Metadata = (arguments["metadata"] as JsonObject)?.DeepClone().AsObject(),
        };
        workspace.Add(message);
        if (onlyFor is null)
        {
            // A post in the thread takes the status line away.
            workspace.Locked(() => workspace.Status.Remove((channel, message.ThreadTs ?? "")));
            happened(events.Message(message, inEvent: true));
        }

        return message;
    }

    /// <summary>Changes a message of the bot, if Slack would.</summary>
    public void Change(FakeSlackMessage message, JsonObject arguments)
    {
        Check(arguments, MostTextOfUpdate);
        var before = events.Message(message, inEvent: false);
        workspace.Locked(() =>
        {
            message.Text = Text(arguments["text"]) ?? "";
            message.Blocks = (arguments["blocks"] as JsonArray)?.DeepClone().AsArray();
            message.Metadata = arguments["metadata"] is JsonObject metadata ? metadata.DeepClone().AsObject() : message.Metadata;
            message.Updates++;
        });
        if (message.OnlyFor is null)
        {
            happened(events.Changed(message, before, editor: null));
        }
    }

    private JsonObject Post(JsonObject arguments)
    {
        var target = Text(arguments["channel"]) ?? throw new FakeSlackRefusal("missing_argument");
        var channel = workspace.UserName(target) is null ? Writable(target).Id : workspace.Direct(target);
        Thread(channel, arguments);
        var message = Put(channel, arguments);
        return new() { ["channel"] = channel, ["ts"] = message.Ts, ["message"] = events.Message(message, inEvent: false) };
    }

    private JsonObject PostEphemeral(JsonObject arguments)
    {
        var channel = Writable(Text(arguments["channel"]));
        var user = Text(arguments["user"]) ?? throw new FakeSlackRefusal("missing_argument");
        if (!channel.Members.Contains(user))
        {
            throw new FakeSlackRefusal("user_not_in_channel");
        }

        return new() { ["message_ts"] = Put(channel.Id, arguments, user).Ts };
    }

    private JsonObject Update(JsonObject arguments)
    {
        var message = Own(arguments, "cant_update_message");
        if (message.Streaming)
        {
            throw new FakeSlackRefusal("streaming_state_conflict");
        }

        Change(message, arguments);
        return new() { ["channel"] = message.Channel, ["ts"] = message.Ts, ["text"] = message.Text, ["message"] = events.Message(message, inEvent: false) };
    }

    private JsonObject Delete(JsonObject arguments)
    {
        var message = Own(arguments, "cant_delete_message");
        workspace.Locked(() => message.Deleted = true);
        happened(events.Deleted(message));
        return new() { ["channel"] = message.Channel, ["ts"] = message.Ts };
    }

    private JsonObject Start(JsonObject arguments)
    {
        var channel = Writable(Text(arguments["channel"]));
        if (channel.Type != "im" && (arguments["recipient_user_id"] is null || arguments["recipient_team_id"] is null))
        {
            throw new FakeSlackRefusal(arguments["recipient_user_id"] is null ? "missing_recipient_user_id" : "missing_recipient_team_id");
        }

        Thread(channel.Id, arguments);
        FakeSlackMessage message = new() { Channel = channel.Id, Ts = workspace.NewTs(), ThreadTs = Text(arguments["thread_ts"]), User = FakeSlack.BotUser, Text = Markdown(arguments), Streaming = true };
        workspace.Add(message);
        return new() { ["channel"] = channel.Id, ["ts"] = message.Ts };
    }

    private JsonObject Append(JsonObject arguments)
    {
        var message = Streamed(arguments);
        workspace.Locked(() => message.Text += Markdown(arguments));
        return new() { ["channel"] = message.Channel, ["ts"] = message.Ts };
    }

    private JsonObject Stop(JsonObject arguments)
    {
        var message = Streamed(arguments);
        if (arguments["blocks"] is JsonArray blocks && FakeBlockRules.Breach(blocks, 50) is { } breach)
        {
            throw new FakeSlackRefusal("invalid_blocks", breach);
        }

        workspace.Locked(() =>
        {
            message.Text += Markdown(arguments);
            message.Streaming = false;
            message.Metadata = (arguments["metadata"] as JsonObject)?.DeepClone().AsObject();
        });
        happened(events.Message(message, inEvent: true));
        return new() { ["channel"] = message.Channel, ["ts"] = message.Ts, ["message"] = events.Message(message, inEvent: false) };
    }

    private JsonObject SetStatus(JsonObject arguments)
    {
        var channel = Writable(Text(arguments["channel_id"]));
        if (Text(arguments["thread_ts"]) is not { } thread || arguments["loading_messages"] is JsonArray { Count: > 10 })
        {
            throw new FakeSlackRefusal("invalid_thread_ts");
        }

        workspace.Locked(() => workspace.Status[(channel.Id, thread)] = Text(arguments["status"]) ?? "");
        return [];
    }

    private JsonObject SetPrompts(JsonObject arguments) =>
        Writable(Text(arguments["channel_id"])) is not null && arguments["prompts"] is JsonArray { Count: >= 1 and <= 4 } ? [] : throw new FakeSlackRefusal("invalid_arguments");

    private FakeSlackChannel Writable(string? id)
    {
        var channel = workspace.Channel(id) ?? throw new FakeSlackRefusal("channel_not_found");
        return channel.Members.Contains(FakeSlack.BotUser) ? channel : throw new FakeSlackRefusal("not_in_channel");
    }

    private void Thread(string channel, JsonObject arguments)
    {
        if (Text(arguments["thread_ts"]) is { } thread && !workspace.HoldsThread(channel, thread))
        {
            throw new FakeSlackRefusal("invalid_thread_ts", "thread_ts is no first message of a thread");
        }
    }

    private FakeSlackMessage Own(JsonObject arguments, string otherwise)
    {
        var message = workspace.Message(Text(arguments["channel"]), Text(arguments["ts"]));
        return message is null or { OnlyFor: not null } ? throw new FakeSlackRefusal("message_not_found")
            : message.User == FakeSlack.BotUser ? message : throw new FakeSlackRefusal(otherwise);
    }

    private FakeSlackMessage Streamed(JsonObject arguments) =>
        Own(arguments, "message_not_owned_by_app") is { Streaming: true } message ? message : throw new FakeSlackRefusal("message_not_in_streaming_state");

    private static string Markdown(JsonObject arguments)
    {
        var text = Text(arguments["markdown_text"]) ?? string.Concat((arguments["chunks"] as JsonArray ?? []).Where(c => Text(c?["type"]) == "markdown_text").Select(c => Text(c?["text"])));
        return text.Length <= MostMarkdown ? text : throw new FakeSlackRefusal("msg_too_long");
    }

    private static void Check(JsonObject arguments, int mostText)
    {
        var text = Text(arguments["text"]) ?? Text(arguments["markdown_text"]);
        if (string.IsNullOrEmpty(text) && arguments["blocks"] is not JsonArray { Count: > 0 })
        {
            throw new FakeSlackRefusal("no_text");
        }

        if (text?.Length > mostText)
        {
            throw new FakeSlackRefusal("msg_too_long");
        }

        if (arguments["metadata"] is JsonObject metadata && (metadata["event_type"] is null || metadata["event_payload"] is not JsonObject))
        {
            throw new FakeSlackRefusal("invalid_metadata_format");
        }

        if (arguments["metadata"]?.ToJsonString().Length > MostMetadata)
        {
            throw new FakeSlackRefusal("metadata_too_large");
        }

        if (arguments["blocks"] is not { } given)
        {
            return;
        }

        if (given is not JsonArray blocks)
        {
            throw new FakeSlackRefusal("invalid_blocks_format");
        }

        if (FakeBlockRules.Breach(blocks, 50) is { } breach)
        {
            throw new FakeSlackRefusal("invalid_blocks", breach);
        }

        if (Texts(blocks).Sum(t => t.Length) > MostBlockText)
        {
            throw new FakeSlackRefusal("msg_blocks_too_long");
        }
    }
}
