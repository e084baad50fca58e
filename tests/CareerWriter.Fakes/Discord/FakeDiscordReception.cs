using System.Text.Json;
using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>Takes what the bot sends over one connection, and holds it to the gateway's rules.</summary>
internal sealed class FakeDiscordReception(FakeDiscordGateway gateway, FakeDiscordRecord record, FakeDiscordConnection connection, bool resumes)
{
    private const int MostBytes = 4_096;
    private const int MostPerMinute = 120;
    private const int KnownIntents = 0x331FFFF & ~(0b111 << 17);

    public void Take(byte[] message)
    {
        if (message.Length > MostBytes)
        {
            Refuse(4002, $"a message of {message.Length} bytes was sent to the gateway");
            return;
        }

        if (connection.IsTooMany(record.Now, MostPerMinute, TimeSpan.FromMinutes(1)))
        {
            Refuse(4008, "too many messages were sent to the gateway");
            return;
        }

        try
        {
            Take(JsonNode.Parse(message) as JsonObject ?? []);
        }
        catch (JsonException)
        {
            Refuse(4002, "what was sent to the gateway is no JSON");
        }
    }

    private void Take(JsonObject frame)
    {
        switch (Number(frame["op"]))
        {
            case 1:
                connection.CountBeat();
                if (connection.AcksBeats)
                {
                    connection.Send("{\"op\":11,\"t\":null,\"s\":null,\"d\":null}");
                }

                record.Changed();
                break;
            case 2 or 6 when connection.Session is not null:
                Refuse(4005, "a session was begun twice over one connection");
                break;
            case 2:
                Identify(frame["d"] as JsonObject ?? []);
                break;
            case 6:
                Resume(frame["d"] as JsonObject ?? []);
                break;
            case 3 or 4 or 8 or 31 or 43:
                RefuseUnlessBegun();
                break;
            default:
                Refuse(4001, $"the gateway knows no op {frame["op"]}");
                break;
        }
    }

    private void Identify(JsonObject data)
    {
        if (Text(data["token"]) != FakeDiscord.Token)
        {
            connection.Closes(4004);
            return;
        }

        if (Number(data["intents"]) is not { } intents || (intents & ~KnownIntents) != 0)
        {
            Refuse(4013, $"there are no intents {data["intents"]}");
            return;
        }

        if ((intents & gateway.Forbidden) != 0)
        {
            connection.Closes(4014);
            return;
        }

        var (shard, shards) = data["shard"] is JsonArray { Count: 2 } given ? ((int)(Number(given[0]) ?? -1), (int)(Number(given[1]) ?? 0)) : (0, 1);
        if (shard < 0 || shard >= shards)
        {
            Refuse(4010, $"there is no shard {data["shard"]?.ToJsonString()}");
            return;
        }

        if (data["properties"] is not JsonObject)
        {
            Refuse(4002, "a session was begun without properties");
            return;
        }

        if (gateway.RefusesSessions || !gateway.MayBegin(shard))
        {
            connection.Invalidates(resumable: false);
            return;
        }

        connection.Session = new(Guid.NewGuid().ToString("N"), (int)intents, shard, shards);
        gateway.Keep(connection.Session, connection);
    }

    private void Resume(JsonObject data)
    {
        if (!resumes)
        {
            record.Violation("a session was taken up elsewhere than READY said");
        }

        if (Text(data["token"]) != FakeDiscord.Token)
        {
            connection.Closes(4004);
            return;
        }

        if (gateway.Session(Text(data["session_id"])) is not { } session)
        {
            connection.Invalidates(resumable: false);
            return;
        }

        (connection.Session, connection.IsResumed) = (session, true);
        switch (session.Resume(connection, Number(data["seq"]) ?? 0))
        {
            case FakeDiscordResume.Done:
                connection.IsOpen = true;
                record.Changed();
                break;
            case FakeDiscordResume.NotKept:
                connection.Session = null;
                connection.Invalidates(resumable: false);
                break;
            default:
                connection.Session = null;
                connection.Closes(4007);
                break;
        }
    }

    private void RefuseUnlessBegun()
    {
        if (connection.Session is null)
        {
            Refuse(4003, "something was sent to the gateway before a session was begun");
        }
    }

    private void Refuse(int code, string words)
    {
        record.Violation(words);
        connection.Closes(code);
    }
}
