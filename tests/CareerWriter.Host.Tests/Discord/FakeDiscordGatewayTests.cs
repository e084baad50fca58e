using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using CareerWriter.Fakes.Discord;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>The gateway of the stand-in for Discord: what it refuses, and that it keeps up.</summary>
public sealed class FakeDiscordGatewayTests : IAsyncLifetime
{
    private const int GuildsAndMessages = 4_609;
    private const int MessageContent = 1 << 15;

    private FakeDiscord _discord = null!;
    private string _user = "";
    private string _channel = "";

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync();
        _user = _discord.AddUser("하늘");
        _channel = _discord.AddChannel(_discord.AddGuild("취업 준비", _user), "자기소개서");
    }

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    [Theory]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":37377,"properties":{}}}""", 4014)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":134217728,"properties":{}}}""", 4013)]
    [InlineData("""{"op":2,"d":{"token":"another","intents":1,"properties":{}}}""", 4004)]
    [InlineData("""{"op":2,"d":{"token":"TOKEN","intents":1,"properties":{},"shard":[1,1]}}""", 4010)]
    [InlineData("""{"op":99,"d":null}""", 4001)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("no JSON", 4002)]
    public async Task A_connection_that_breaks_a_rule_is_closed_with_its_code(string message, int code)
    {
        _discord.MayReadMessages = false;
        using var socket = await OpenAsync();

        await SendAsync(socket, message.Replace("TOKEN", FakeDiscord.Token, StringComparison.Ordinal));

        Assert.Null(await ReadAsync(socket));
        Assert.Equal(code, (int?)socket.CloseStatus);
    }

    [Theory]
    [InlineData(1, 5_000, 4002)]
    [InlineData(121, 10, 4008)]
    public async Task A_connection_that_sends_too_much_is_closed(int messages, int bytes, int code)
    {
        using var socket = await OpenAsync();
        for (var i = 0; i < messages; i++)
        {
            await SendAsync(socket, $$"""{"op":1,"d":null,"x":"{{new string('x', bytes)}}"}""");
        }

        while (await ReadAsync(socket) is not null)
        {
        }

        Assert.Equal(code, (int?)socket.CloseStatus);
        Assert.Single(_discord.Violations);
    }

    [Fact]
    public async Task A_session_is_taken_up_with_everything_that_was_missed()
    {
        var (first, ready) = await BeginAsync();
        using var begun = first;
        (await _discord.Gateway.OpenedAsync(1)).Closes(4000);
        Assert.Null(await ReadAsync(first));
        _discord.Says(_channel, _user, "하나");
        _discord.Says(_channel, _user, "둘");

        using var second = await OpenAsync(new Uri((string)ready["d"]!["resume_gateway_url"]!));
        await SendAsync(second, $$$"""{"op":6,"d":{"token":"{{{FakeDiscord.Token}}}","session_id":"{{{ready["d"]!["session_id"]}}}","seq":2}}""");

        List<(string? Type, string? Content)> heard = [];
        while (heard.Count == 0 || heard[^1].Type != "RESUMED")
        {
            var frame = (await ReadAsync(second))!;
            heard.Add(((string?)frame["t"], (string?)frame["d"]?["content"]));
        }

        Assert.Equal([("MESSAGE_CREATE", "하나"), ("MESSAGE_CREATE", "둘"), ("RESUMED", null)], heard);
        Assert.Empty(_discord.Violations);
    }

    [Fact]
    public async Task Without_the_right_to_read_messages_only_those_for_the_bot_are_told_whole()
    {
        var (socket, _) = await BeginAsync(GuildsAndMessages);
        using var begun = socket;

        _discord.Says(_channel, _user, "우리끼리");
        _discord.Says(_channel, _user, $"<@{FakeDiscord.BotUser}> 여기요");

        Assert.Equal("", (string?)(await ReadAsync(socket))!["d"]!["content"]);
        Assert.Equal($"<@{FakeDiscord.BotUser}> 여기요", (string?)(await ReadAsync(socket))!["d"]!["content"]);
    }

    [Fact]
    public async Task It_keeps_up_with_a_thousand_messages_and_two_hundred_interactions_at_once()
    {
        var (socket, _) = await BeginAsync();
        using var begun = socket;
        using HttpClient bot = new() { BaseAddress = _discord.ApiBaseAddress };
        bot.DefaultRequestHeaders.Add("Authorization", $"Bot {FakeDiscord.Token}");
        bot.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (fake, 1)");
        using StringContent commands = new("""[{"name":"draft","description":"초안"}]""", Encoding.UTF8, "application/json");
        (await bot.PutAsync(new Uri($"applications/{FakeDiscord.Application}/commands", UriKind.Relative), commands)).Dispose();
        _discord.AckTimeout = TimeSpan.FromSeconds(30);

        _ = Enumerable.Range(0, 1_000).Select(i => _discord.Says(_channel, _user, $"{i}")).ToList();
        for (var i = 0; i < 1_000; i++)
        {
            Assert.Equal($"{i}", (string?)(await ReadAsync(socket))!["d"]!["content"]);
        }

        var called = Enumerable.Range(0, 200).Select(_ => _discord.Commands("draft", _user, _channel)).ToList();
        List<Task> answers = [];
        for (var i = 0; i < called.Count; i++)
        {
            var interaction = (await ReadAsync(socket))!["d"]!;
            answers.Add(AcknowledgeAsync(bot, (string)interaction["id"]!, (string)interaction["token"]!));
        }

        await Task.WhenAll(answers);
        Assert.All(await Task.WhenAll(called), i => Assert.Equal(5, i.Answer));
        Assert.Empty(_discord.Violations);
    }

    private static async Task AcknowledgeAsync(HttpClient bot, string id, string token)
    {
        using StringContent body = new("""{"type":5}""", Encoding.UTF8, "application/json");
        (await bot.PostAsync(new Uri($"interactions/{id}/{token}/callback", UriKind.Relative), body)).Dispose();
    }

    /// <summary>Opens a connection and begins a session; everything that Discord says at the start is read.</summary>
    private async Task<(ClientWebSocket Socket, JsonNode Ready)> BeginAsync(int intents = GuildsAndMessages | MessageContent)
    {
        var socket = await OpenAsync();
        await SendAsync(socket, $$$$"""{"op":2,"d":{"token":"{{{{FakeDiscord.Token}}}}","intents":{{{{intents}}}},"properties":{"os":"linux","browser":"b","device":"d"}}}""");
        var ready = (await ReadAsync(socket))!;
        Assert.Equal("GUILD_CREATE", (string?)(await ReadAsync(socket))!["t"]);
        await _discord.Gateway.OpenedAsync(1);
        return (socket, ready);
    }

    private async Task<ClientWebSocket> OpenAsync(Uri? address = null)
    {
        ClientWebSocket socket = new();
        await socket.ConnectAsync(new Uri($"{address?.AbsoluteUri ?? $"ws://{_discord.Address.Authority}/gateway"}?v=10&encoding=json"), CancellationToken.None);
        Assert.Equal(10, (int?)(await ReadAsync(socket))!["op"]);
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <summary>The next message; null: the connection was closed.</summary>
    private static async Task<JsonNode?> ReadAsync(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        using MemoryStream message = new();
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, CancellationToken.None);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        return part.MessageType == WebSocketMessageType.Close ? null : JsonNode.Parse(message.ToArray());
    }
}
