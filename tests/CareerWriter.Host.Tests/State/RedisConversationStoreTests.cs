using System.Globalization;
using CareerWriter.Host.State;
using CareerWriter.Host.State.Redis;

namespace CareerWriter.Host.Tests.State;

// xunit ends it by IAsyncLifetime.
#pragma warning disable CA1001
public sealed class RedisConversationStoreTests : ConversationStoreContract, IClassFixture<RedisServer>, IAsyncLifetime
#pragma warning restore CA1001
{
    private readonly RedisServer _redis;
    private readonly RedisConnection _connection;
    private readonly RedisKeys _keys = new($"t{Guid.NewGuid():N}");
    private readonly ReadyStreams _ready;

    public RedisConversationStoreTests(RedisServer redis)
    {
        _redis = redis;
        _connection = new RedisConnection(new RedisOptions { Connection = redis.Process.Connection });
        _ready = new ReadyStreams(_connection, _keys, Lease, TimeProvider.System);
        Store = new RedisConversationStore(_connection, _keys, _ready, new StateOptions { Lease = Lease });
    }

    private protected override IConversationStore Store { get; }

    [Fact]
    public async Task Every_key_of_a_conversation_expires()
    {
        var key = Key();
        await Store.WritePartAsync(key, "f:1", Bytes("파일"), default);
        await Store.AcceptAsync(key, "1", Bytes("하나"), default);
        var taken = await TakeAsync(key);
        await Store.SaveAsync(taken, new TurnWrite(0, Bytes("상태"), taken.Waiting[0], "1") { Parts = [new("v:0:1", Bytes("글"))], ToSend = [Bytes("답")] }, default);
        await Store.AcceptAsync(key, "2", Bytes("둘"), default);
        await Store.SentAsync(taken, [new SentMessage("draft-1", "m1")], release: false, default);
        await Store.WritePersonalAsync(new PersonKey("t", key.Thread), "career", Bytes("경력"), default);
        await Store.ListAsync(new PersonKey("t", key.Thread), key, Bytes("대화"), default);

        var keys = (await _redis.Process.CommandAsync("--raw", "keys", $"*{key.Thread}*")).Split('\n');

        Assert.True(keys.Length >= 8, string.Join(' ', keys));
        foreach (var one in keys)
        {
            Assert.True(long.Parse(await _redis.Process.CommandAsync("--raw", "ttl", one), CultureInfo.InvariantCulture) > 0, one);
        }
    }

    [Fact]
    public async Task All_keys_of_a_conversation_and_its_ready_stream_share_a_cluster_slot()
    {
        var at = _keys.Of(Key());

        var slots = new HashSet<string>();
        foreach (var one in new[] { at.State, at.Parts, at.In, at.Out, at.Slots, at.Lease, at.Seen("1"), at.Ready })
        {
            slots.Add(await _redis.Process.CommandAsync("--raw", "eval", "return redis.sha1hex(string.match(KEYS[1], '{(.-)}'))", "1", one.ToString()));
        }

        Assert.Single(slots);
    }

    [Fact]
    public void A_conversation_stays_in_its_partition_for_ever() => Assert.Equal(218, RedisKeys.PartitionOf(new("workspace", "example")));

    [Fact]
    public async Task A_Redis_that_was_emptied_works_again_without_a_restart()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("하나"), default);
        await TakeAsync(key);
        await _redis.Process.CommandAsync("eval", "for _, k in ipairs(redis.call('keys', ARGV[1])) do redis.call('del', k) end", "0", $"{_keys.Of(key).Stem.Split(':')[0]}:*");

        await Store.AcceptAsync(key, "2", Bytes("둘"), default);

        Assert.Equal(["둘"], (await TakeAsync(key)).Waiting.Select(Text));
    }

    Task IAsyncLifetime.InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync()
    {
        _ready.Dispose();
        await _connection.DisposeAsync();
    }

    protected override Task PassAsync(TimeSpan time) => Task.Delay(time);
}
