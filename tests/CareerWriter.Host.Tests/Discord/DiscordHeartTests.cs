using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using CareerWriter.Discord.Protocol.Events;
using CareerWriter.Discord.Protocol.Gateway;
using Microsoft.Extensions.Time.Testing;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>Connections that must live on whatever the bot does, and sessions that must lose nothing.</summary>
public sealed class DiscordHeartTests
{
    [Fact]
    public async Task A_handler_that_takes_a_minute_costs_no_beat()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen(async (_, token) => await Task.Delay(TimeSpan.FromMinutes(1), bot.Time, token));
        var connection = await bot.Discord.ConnectionAsync();
        await connection.BeginAsync();

        await connection.SayAsync(2, "느린 말");
        await bot.HearsAsync(1);

        Assert.InRange(connection.Beats.Count, 4, 12);
        // Nothing after the beginning was accepted while it took its minute.
        Assert.All(connection.Beats, beat => Assert.True(beat is null or 1));
        Assert.False(bot.Discord.HasAnotherConnection);
        await DiscordBot.UntilAsync(() => connection.Beats[^1] == 2);
    }

    [Fact]
    public async Task A_connection_that_answers_no_beat_is_replaced_and_its_session_taken_up()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.BeginAsync();
        first.AnswersBeats = false;

        var second = await bot.Discord.ConnectionAsync();

        await second.ResumingAsync();
        Assert.Equal(4200, await first.Closed);
    }

    [Fact]
    public async Task A_beat_that_is_asked_for_comes_at_once_but_never_more_than_the_connection_may_send()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var connection = await bot.Discord.ConnectionAsync();
        await connection.BeginAsync(interval: 600_000);
        await connection.RawAsync("""{"op":1,"d":null}""");
        await DiscordBot.UntilAsync(() => connection.Beats.Count >= 1);

        for (var i = 0; i < 300; i++)
        {
            await connection.RawAsync("""{"op":1,"d":null}""");
        }

        await connection.SayAsync(2, "끝");
        await bot.HearsAsync(1);
        // Twenty times as fast, the sending took less than the minute of the limit unless this machine is very slow.
        Assert.InRange(connection.Beats.Count, 1, 240);
        Assert.False(bot.Discord.HasAnotherConnection);
    }

    [Fact]
    public async Task Where_too_much_waits_the_rest_is_delivered_again_and_interactions_are_not_held_up()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Settings = bot.Settings with { Lines = 1, Waiting = 2, AcceptTimeout = TimeSpan.FromHours(1) };
        TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource room = new();
        bot.Listen(async (dispatch, token) =>
        {
            if (dispatch.Type != DiscordDispatch.Interaction)
            {
                begun.TrySetResult();
                await room.Task.WaitAsync(token);
            }
        });
        var first = await bot.Discord.ConnectionAsync();
        await first.BeginAsync(interval: 600_000);
        await first.SayAsync(2, "2");
        // What begins the session waits in the same line: once it is through, there would be room.
        await begun.Task.WaitAsync(ScriptedConnection.Patience);
        for (var sequence = 3; sequence <= 7; sequence++)
        {
            await first.SayAsync(sequence, $"{sequence}");
        }

        await first.DispatchAsync(8, DiscordDispatch.Interaction, """{"id":"1","token":"t"}""");
        await bot.HearsAsync(1);
        Assert.Equal(8, Assert.Single(bot.Heard).Sequence);
        Assert.False(bot.Discord.HasAnotherConnection);

        room.SetResult();
        var second = await bot.Discord.ConnectionAsync();
        var after = (await second.ResumingAsync()).GetProperty("seq").GetInt64();
        for (var sequence = after + 1; sequence <= 7; sequence++)
        {
            await second.SayAsync(sequence, $"{sequence}");
            // One by one: so little may wait that more would have to come a third time.
            await bot.HearsAsync((int)sequence);
        }

        Assert.InRange(after, 2, 5);
        Assert.Equal(["2", "3", "4", "5", "6", "7"], bot.Words);
    }

    [Fact]
    public async Task What_could_not_be_accepted_is_tried_again()
    {
        var attempts = 0;
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen((_, _) => ++attempts < 3 ? throw new InvalidOperationException("the store is away") : ValueTask.CompletedTask);
        var connection = await bot.Discord.ConnectionAsync();
        await connection.BeginAsync();

        await connection.SayAsync(2, "말");
        await bot.HearsAsync(1);

        Assert.Equal(3, attempts);
        Assert.False(bot.Discord.HasAnotherConnection);
    }

    [Fact]
    public async Task What_one_process_did_not_accept_is_delivered_to_the_next()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen(async (dispatch, token) =>
        {
            if (dispatch.Sequence == 3)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
            }
        });
        var first = await bot.Discord.ConnectionAsync();
        await first.BeginAsync();
        await first.SayAsync(2, "받은 말", "700000000000000001");
        await first.SayAsync(3, "못 받은 말", "700000000000000001");
        await first.SayAsync(4, "뒤의 말", "700000000000000001");
        await bot.HearsAsync(1);
        await bot.StopAsync();
        Assert.Equal(4200, await first.Closed);

        await using var next = bot.Another();
        next.Listen();
        var second = await bot.Discord.ConnectionAsync();
        Assert.Equal(2, (await second.ResumingAsync()).GetProperty("seq").GetInt64());
        await second.SayAsync(3, "못 받은 말");
        await second.SayAsync(4, "뒤의 말");
        await next.HearsAsync(2);

        Assert.Equal(["못 받은 말", "뒤의 말"], next.Words);
    }

    [Fact]
    public async Task A_shard_is_one_process_s_and_another_takes_it_over_with_its_session()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Listen();
        var first = await bot.Discord.ConnectionAsync();
        await first.BeginAsync();
        await first.SayAsync(2, "말");
        await bot.HearsAsync(1);
        await using var other = bot.Another();
        other.Listen();
        await DiscordBot.UntilAsync(() => other.Gateway.Status.Any(s => s.State == DiscordShardState.Elsewhere));
        Assert.False(bot.Discord.HasAnotherConnection);

        await bot.StopAsync();

        var second = await bot.Discord.ConnectionAsync();
        Assert.Equal("s1", (await second.ResumingAsync()).GetProperty("session_id").GetString());
    }

    [Fact]
    public async Task A_compressed_connection_is_read_however_it_is_cut()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Settings = bot.Settings with { Compress = true };
        bot.Listen();
        var connection = await bot.Discord.ConnectionAsync();
        await connection.BeginAsync();
        using MemoryStream compressed = new();
        await using ZLibStream zlib = new(compressed, CompressionMode.Compress);
        foreach (var sequence in (int[])[2, 3])
        {
            var from = (int)compressed.Length;
            zlib.Write(Encoding.UTF8.GetBytes($$$"""{"op":0,"s":{{{sequence}}},"t":"MESSAGE_CREATE","d":{"id":"8","channel_id":"7","content":"압축된 말 {{{sequence}}}"}}"""));
            zlib.Flush();
            var bytes = compressed.ToArray().AsSpan(from).ToArray();
            await connection.RawAsync(bytes[..10], WebSocketMessageType.Binary);
            await connection.RawAsync(bytes[10..], WebSocketMessageType.Binary);
        }

        await bot.HearsAsync(2);

        Assert.EndsWith("compress=zlib-stream", connection.Query, StringComparison.Ordinal);
        Assert.Equal(["압축된 말 2", "압축된 말 3"], bot.Words);
    }

    [Fact]
    public void A_connection_sends_no_more_than_it_may_and_keeps_some_for_its_beats()
    {
        FakeTimeProvider time = new();
        DiscordOutbound outbound = new(time);

        Assert.Equal(110, Enumerable.Range(0, 200).Count(_ => outbound.TryCount(vital: false)));
        Assert.Equal(10, Enumerable.Range(0, 200).Count(_ => outbound.TryCount(vital: true)));
        time.Advance(TimeSpan.FromSeconds(61));
        Assert.True(outbound.TryCount(vital: false));
    }

    [Fact]
    public void What_is_stored_moves_on_only_when_all_before_it_was_accepted()
    {
        DiscordLedger ledger = new(1);
        ledger.Take(2);
        ledger.Take(3);
        ledger.Take(4);

        ledger.Accept(3);
        Assert.Equal((4, 1), (ledger.Taken, ledger.Accepted));
        ledger.Accept(2);
        Assert.Equal(3, ledger.Accepted);
        ledger.Accept(4);
        Assert.Equal(4, ledger.Accepted);
    }
}
