using CareerWriter.Discord.Protocol.Gateway;
using CareerWriter.Fakes.Redis;
using CareerWriter.Host.Discord;
using CareerWriter.Host.State;
using CareerWriter.Host.State.Redis;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>What keeps sessions and leases, in Redis and in memory alike.</summary>
public abstract class DiscordShardsTests
{
    private static readonly DiscordShard First = new(0, 2);
    private static readonly DiscordSession Session = new("s1", new Uri("wss://gateway.example/x"), 41, DiscordIntents.Guilds | DiscordIntents.MessageContent);

    private protected abstract IGatewaySessions Sessions { get; }

    private protected abstract IShardLeases Leases { get; }

    [Fact]
    public async Task A_shard_is_one_holder_s_until_it_is_given_back()
    {
        var lease = (await Leases.AcquireAsync(First, default))!;

        Assert.Null(await Leases.AcquireAsync(First, default));
        Assert.NotNull(await Leases.AcquireAsync(new DiscordShard(1, 2), default));
        Assert.True(await Leases.RenewAsync(lease, default));
        Assert.False(await Leases.RenewAsync(lease with { Token = "another" }, default));

        await Leases.ReleaseAsync(lease with { Token = "another" }, default);
        Assert.Null(await Leases.AcquireAsync(First, default));
        await Leases.ReleaseAsync(lease, default);
        Assert.NotNull(await Leases.AcquireAsync(First, default));
    }

    [Fact]
    public async Task A_session_is_kept_for_the_next_holder_and_by_the_holder_alone()
    {
        var lease = (await Leases.AcquireAsync(First, default))!;
        Assert.Null(await Sessions.LoadAsync(First, default));
        Assert.True(await Sessions.SaveAsync(lease, Session, default));
        await Leases.ReleaseAsync(lease, default);
        var next = (await Leases.AcquireAsync(First, default))!;

        Assert.Equal(Session, await Sessions.LoadAsync(First, default));
        Assert.False(await Sessions.SaveAsync(lease, Session with { Sequence = 99 }, default));
        Assert.False(await Sessions.ClearAsync(lease, default));
        Assert.True(await Sessions.SaveAsync(next, Session with { Sequence = 42 }, default));
        Assert.Equal(42, (await Sessions.LoadAsync(First, default))!.Sequence);
        Assert.True(await Sessions.ClearAsync(next, default));
        Assert.Null(await Sessions.LoadAsync(First, default));
    }

    [Fact]
    public async Task Beginnings_of_sessions_are_kept_apart_in_their_bucket()
    {
        Assert.Equal(TimeSpan.Zero, await Leases.ReserveIdentifyAsync(0, TimeSpan.FromSeconds(30), default));

        Assert.InRange(await Leases.ReserveIdentifyAsync(0, TimeSpan.FromSeconds(30), default), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
        Assert.Equal(TimeSpan.Zero, await Leases.ReserveIdentifyAsync(1, TimeSpan.FromSeconds(30), default));
    }
}

public sealed class MemoryDiscordShardsTests : DiscordShardsTests
{
    private readonly MemoryDiscordShards _shards = new(TimeProvider.System);

    private protected override IGatewaySessions Sessions => _shards;

    private protected override IShardLeases Leases => _shards;
}

public sealed class RedisDiscordShardsTests : DiscordShardsTests, IAsyncLifetime
{
    private RedisProcess _redis = null!;
    private Func<ValueTask> _disconnect = () => ValueTask.CompletedTask;
    private RedisDiscordShards _shards = null!;

    private protected override IGatewaySessions Sessions => _shards;

    private protected override IShardLeases Leases => _shards;

    public async Task InitializeAsync()
    {
        _redis = await RedisProcess.StartAsync();
        RedisConnection connection = new(new RedisOptions { Connection = _redis.Connection });
        _disconnect = connection.DisposeAsync;
        _shards = new RedisDiscordShards(connection, new DiscordKeys("cw"));
    }

    public async Task DisposeAsync()
    {
        await _disconnect();
        await _redis.DisposeAsync();
    }
}
