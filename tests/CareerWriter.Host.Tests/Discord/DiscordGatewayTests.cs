using CareerWriter.Discord;
using CareerWriter.Discord.Protocol.Gateway;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>Conversations with the gateway, each with what goes wrong in it.</summary>
public sealed class DiscordGatewayTests
{
    [Fact]
    public async Task A_session_is_begun_and_what_is_delivered_is_handed_over()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.ApplicationFlags = 1 << 19;
        bot.Listen();

        var connection = await bot.Discord.ConnectionAsync();
        var identify = await connection.BeginAsync();
        await connection.SayAsync(2, "안녕하세요");
        await connection.DispatchAsync(3, "SOMETHING_NEW", """{"a":[1,2]}""");
        await bot.HearsAsync(2);

        Assert.Equal("/gateway?v=10&encoding=json", connection.Path + connection.Query);
        Assert.StartsWith("DiscordBot (", connection.UserAgent, StringComparison.Ordinal);
        Assert.Equal(ScriptedDiscord.Token, identify.GetProperty("token").GetString());
        Assert.Equal(37377, identify.GetProperty("intents").GetInt32());
        Assert.Equal([0, 1], identify.GetProperty("shard").EnumerateArray().Select(n => n.GetInt32()));
        Assert.Equal(["안녕하세요"], bot.Words);
        Assert.Equal(DiscordShardState.Open, Assert.Single(bot.Gateway.Status).State);
        Assert.True(bot.Gateway.SeesContent);
    }

    [Fact]
    public async Task A_broken_connection_is_taken_up_where_Discord_says_after_what_came_last()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.BeginAsync();
        await first.SayAsync(2, "하나");
        await bot.HearsAsync(1);

        first.Break();
        var second = await bot.Discord.ConnectionAsync();
        var resume = await second.ResumingAsync();
        await second.SayAsync(3, "둘");
        await second.DispatchAsync(4, "RESUMED", "{}");
        await bot.HearsAsync(2);
        await DiscordBot.UntilAsync(() => bot.Gateway.Status[0].Resumes == 1);

        Assert.Equal("/resume?v=10&encoding=json", second.Path + second.Query);
        Assert.Equal("s1", resume.GetProperty("session_id").GetString());
        Assert.Equal(2, resume.GetProperty("seq").GetInt64());
        Assert.Equal(["하나", "둘"], bot.Words);
        Assert.Equal(1, bot.Gateway.Status[0].Identifies);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4008)]
    [InlineData(4099)]
    public async Task After_these_codes_the_session_is_taken_up(int code)
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.BeginAsync();

        await first.CloseAsync(code);

        var second = await bot.Discord.ConnectionAsync();
        Assert.Equal("s1", (await second.ResumingAsync()).GetProperty("session_id").GetString());
    }

    [Theory]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4006)]
    [InlineData(4007)]
    [InlineData(4009)]
    public async Task After_these_codes_another_session_is_begun(int code)
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.BeginAsync();

        await first.CloseAsync(code);

        var second = await bot.Discord.ConnectionAsync();
        Assert.Equal("/gateway", second.Path);
        await second.BeginAsync("s2");
    }

    [Theory]
    [InlineData(4004, "Discord__Token")]
    [InlineData(4010, "Discord__Shards")]
    [InlineData(4011, "Discord__Shards")]
    [InlineData(4012, "version")]
    [InlineData(4013, "intents")]
    [InlineData(4014, "Message Content Intent")]
    public async Task After_these_codes_it_stops_and_says_what_to_do(int code, string what)
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Settings = bot.Settings with { MessageContent = DiscordMessageContent.On };
        bot.Listen();
        var connection = await bot.Discord.ConnectionAsync();
        await connection.HelloAsync();
        await connection.ExpectAsync(2);

        await connection.CloseAsync(code);

        var stopped = await Assert.ThrowsAsync<DiscordStoppedException>(() => bot.Running.WaitAsync(ScriptedConnection.Patience));
        Assert.Equal(code, stopped.Code);
        Assert.Contains(what, stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(ScriptedDiscord.Token, stopped.ToString(), StringComparison.Ordinal);
        Assert.Equal(DiscordShardState.Faulted, bot.Gateway.Status[0].State);
        Assert.False(bot.Discord.HasAnotherConnection);
    }

    [Fact]
    public async Task Where_the_content_of_messages_is_refused_it_goes_on_without()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.ApplicationFlags = 1 << 19;
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.HelloAsync();
        await first.ExpectAsync(2);

        await first.CloseAsync(4014);

        var second = await bot.Discord.ConnectionAsync();
        Assert.Equal(4609, (await second.BeginAsync()).GetProperty("intents").GetInt32());
        Assert.False(bot.Gateway.SeesContent);
    }

    [Fact]
    public async Task Asked_to_reconnect_it_takes_the_session_up_and_leaves_it_alive()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.BeginAsync();

        await first.RawAsync("""{"op":7,"d":null}""");

        var second = await bot.Discord.ConnectionAsync();
        await second.ResumingAsync();
        Assert.Equal(4200, await first.Closed);
    }

    [Fact]
    public async Task Asked_to_reconnect_in_place_of_a_hello_it_comes_again()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();

        await first.RawAsync("""{"op":7,"d":null}""");

        await (await bot.Discord.ConnectionAsync()).BeginAsync();
    }

    [Fact]
    public async Task An_invalid_session_that_can_be_taken_up_is()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.BeginAsync();

        await first.RawAsync("""{"op":9,"d":true}""");

        await (await bot.Discord.ConnectionAsync()).ResumingAsync();
    }

    [Fact]
    public async Task An_invalid_session_is_given_up_and_another_begun_no_sooner_than_allowed()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.HelloAsync();
        await first.ExpectAsync(2);
        var began = bot.Time.GetTimestamp();

        await first.RawAsync("""{"op":9,"d":false}""");
        var second = await bot.Discord.ConnectionAsync();
        await second.HelloAsync();
        await second.ExpectAsync(2);

        // The first was counted a moment before it came.
        Assert.InRange(bot.Time.GetElapsedTime(began).TotalSeconds, 5, 600);
        Assert.Equal("/gateway", second.Path);
        Assert.Equal(1000, await first.Closed);
    }

    [Fact]
    public async Task A_session_that_cannot_be_taken_up_is_followed_by_another()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.BeginAsync();
        await DiscordBot.UntilAsync(() => bot.Gateway.Status[0].State == DiscordShardState.Open);
        first.Break();

        var second = await bot.Discord.ConnectionAsync();
        await second.ResumingAsync();
        await second.RawAsync("""{"op":9,"d":false}""");
        var third = await bot.Discord.ConnectionAsync();
        await third.BeginAsync("s2");
        await third.SayAsync(2, "다시");
        await bot.HearsAsync(1);

        Assert.Equal(2, bot.Gateway.Status[0].Identifies);
    }

    [Fact]
    public async Task Sessions_that_are_always_invalid_use_up_few_beginnings()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var began = bot.Time.GetTimestamp();
        for (var i = 0; i < 6; i++)
        {
            var connection = await bot.Discord.ConnectionAsync();
            await connection.HelloAsync();
            await connection.ExpectAsync(2);
            await connection.RawAsync("""{"op":9,"d":false}""");
        }

        // Waits of 1, 2, 4, 8 and 16 seconds, at least half of each, and 5.5 seconds apart at least.
        Assert.InRange(bot.Time.GetElapsedTime(began).TotalSeconds, 25, 600);
        Assert.Equal(6, bot.Gateway.Status[0].Identifies);
    }

    [Theory]
    [InlineData("""{"op":10,"d":{"heartbeat_interval":"soon"}}""")]
    [InlineData("""{"op":10,"d":null}""")]
    public async Task A_garbled_hello_leads_to_another_connection(string hello)
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        await (await bot.Discord.ConnectionAsync()).RawAsync(hello);

        await (await bot.Discord.ConnectionAsync()).BeginAsync();
    }

    [Fact]
    public async Task A_garbled_beginning_leaves_no_session_to_take_up()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.HelloAsync();
        await first.ExpectAsync(2);
        await first.DispatchAsync(1, "READY", """{"session_id":null}""");

        await (await bot.Discord.ConnectionAsync()).BeginAsync("s2");
    }

    [Fact]
    public async Task While_the_sessions_of_the_day_are_used_up_none_is_begun()
    {
        await using var bot = await DiscordBot.StartAsync();
        (bot.Discord.Remaining, bot.Discord.ResetAfter) = (0, 40_000);
        bot.Listen();
        await DiscordBot.UntilAsync(() => bot.Gateway.Status.Any(s => s.State == DiscordShardState.OutOfSessions));
        Assert.False(bot.Discord.HasAnotherConnection);

        bot.Discord.Remaining = 1000;

        await (await bot.Discord.ConnectionAsync()).BeginAsync();
    }

    [Fact]
    public async Task Each_shard_begins_in_its_turn()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Shards = 2;
        bot.Listen();
        var connections = new[] { await bot.Discord.ConnectionAsync(), await bot.Discord.ConnectionAsync() };
        List<(int Shard, long At)> begun = [];

        await Task.WhenAll(connections.Select(async connection =>
        {
            var identify = await connection.BeginAsync();
            lock (begun)
            {
                begun.Add((identify.GetProperty("shard")[0].GetInt32(), bot.Time.GetTimestamp()));
            }
        }));

        Assert.Equal([0, 1], begun.Select(b => b.Shard).Order());
        Assert.True(bot.Time.GetElapsedTime(begun[0].At, begun[1].At) >= TimeSpan.FromSeconds(4));
    }
}
