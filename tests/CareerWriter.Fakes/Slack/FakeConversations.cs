using System.Globalization;
using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Slack.FakeSlackJson;

namespace CareerWriter.Fakes.Slack;

/// <summary>Channels, people and threads: <c>conversations.*</c>, <c>users.info</c>, <c>auth.test</c>.</summary>
internal sealed class FakeConversations(FakeSlackWorkspace workspace, FakeSlackEvents events, Uri address)
{
    public IEnumerable<(string Name, Func<JsonObject, JsonObject> Method)> Methods =>
    [
        ("auth.test", _ => new() { ["url"] = address.AbsoluteUri, ["team"] = "하늘", ["user"] = "bot", ["team_id"] = FakeSlack.Team, ["user_id"] = FakeSlack.BotUser, ["bot_id"] = FakeSlack.Bot, ["is_enterprise_install"] = false }),
        ("conversations.open", Open),
        ("conversations.info", Info),
        ("conversations.replies", Replies),
        ("conversations.history", History),
        ("users.info", User),
    ];

    private JsonObject Open(JsonObject arguments) =>
        Text(arguments["users"]) is { } user && workspace.UserName(user) is not null
            ? new() { ["channel"] = new JsonObject { ["id"] = workspace.Direct(user) } }
            : throw new FakeSlackRefusal("user_not_found");

    private JsonObject Info(JsonObject arguments)
    {
        var channel = workspace.Channel(Text(arguments["channel"])) ?? throw new FakeSlackRefusal("channel_not_found");
        return new()
        {
            ["channel"] = new JsonObject
            {
                ["id"] = channel.Id,
                ["is_im"] = channel.Type == "im",
                ["is_private"] = channel.Type == "group",
                ["is_member"] = channel.Members.Contains(FakeSlack.BotUser),
                ["is_archived"] = false,
                ["is_ext_shared"] = channel.IsShared,
            },
        };
    }

    private JsonObject Replies(JsonObject arguments)
    {
        var (channel, ts) = (Text(arguments["channel"]), Text(arguments["ts"]));
        var root = workspace.Message(channel, ts) is { } found ? found.ThreadTs ?? found.Ts : workspace.HoldsThread(channel ?? "", ts ?? "") ? ts : throw new FakeSlackRefusal("thread_not_found");
        return Page(arguments, [.. Seen(channel).Where(m => m.Ts == root || m.ThreadTs == root)]);
    }

    private JsonObject History(JsonObject arguments)
    {
        var channel = workspace.Channel(Text(arguments["channel"])) ?? throw new FakeSlackRefusal("channel_not_found");
        return channel.Members.Contains(FakeSlack.BotUser)
            ? Page(arguments, [.. Seen(channel.Id).Where(m => m.ThreadTs is null).Reverse()])
            : throw new FakeSlackRefusal("not_in_channel");
    }

    private IEnumerable<FakeSlackMessage> Seen(string? channel) => workspace.Messages.Where(m => m.Channel == channel && !m.Deleted && m.OnlyFor is null);

    private JsonObject Page(JsonObject arguments, IReadOnlyList<FakeSlackMessage> messages)
    {
        var inclusive = Text(arguments["inclusive"]) == "true";
        var kept = messages.Where(m => Within(m.Ts, Text(arguments["oldest"]), Text(arguments["latest"]), inclusive)).ToList();
        var from = int.TryParse(Text(arguments["cursor"]), NumberStyles.None, CultureInfo.InvariantCulture, out var cursor) ? cursor : 0;
        var limit = int.TryParse(Text(arguments["limit"]), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 100;
        var more = from + limit < kept.Count;
        return new()
        {
            ["messages"] = new JsonArray([.. kept.Skip(from).Take(limit).Select(m => (JsonNode)WithMetadata(m, Text(arguments["include_all_metadata"]) == "true"))]),
            ["has_more"] = more,
            ["response_metadata"] = new JsonObject { ["next_cursor"] = more ? (from + limit).ToString(CultureInfo.InvariantCulture) : "" },
        };
    }

    private JsonObject WithMetadata(FakeSlackMessage message, bool whole)
    {
        var json = events.Message(message, inEvent: false);
        if (!whole && json["metadata"] is JsonObject metadata)
        {
            metadata.Remove("event_payload");
        }

        return json;
    }

    private static bool Within(string ts, string? oldest, string? latest, bool inclusive)
    {
        var (afterOldest, beforeLatest) = (oldest is null ? 1 : string.CompareOrdinal(ts, oldest), latest is null ? -1 : string.CompareOrdinal(ts, latest));
        return (afterOldest > 0 || (inclusive && afterOldest == 0)) && (beforeLatest < 0 || (inclusive && beforeLatest == 0));
    }

    private JsonObject User(JsonObject arguments)
    {
        var id = Text(arguments["user"]);
        var name = workspace.UserName(id) ?? throw new FakeSlackRefusal("user_not_found");
        return new()
        {
            ["user"] = new JsonObject
            {
                ["id"] = id,
                ["team_id"] = FakeSlack.Team,
                ["real_name"] = name,
                ["locale"] = "ko-KR",
                ["is_bot"] = false,
                ["deleted"] = false,
                ["profile"] = new JsonObject { ["display_name"] = name },
            },
        };
    }
}
