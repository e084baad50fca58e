using CareerWriter.Fakes.Redis;
using CareerWriter.Host.State;
using CareerWriter.Host.State.Redis;
using CareerWriter.Host.Workspace.Threads;

namespace CareerWriter.Host.Tests.Workspace;

/// <summary>What both logs do.</summary>
public abstract class WorkspaceLogTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 3, 0, 0, TimeSpan.Zero);

    private protected abstract Task<IWorkspaceLog> LogAsync();

    [Fact]
    public async Task A_thread_is_opened_once_and_stays_as_it_was_opened()
    {
        var log = await LogAsync();
        await log.OpenAsync(Thread("opened01", "서연"), default);

        var again = await log.OpenAsync(Thread("opened01", "민수"), default);

        Assert.Equal("서연", again.Owner);
        Assert.Equal("서연", (await log.FindAsync("opened01", default))!.Thread.Owner);
        Assert.Null(await log.FindAsync("nothing1", default));
    }

    [Fact]
    public async Task An_entry_posted_twice_stands_there_once()
    {
        var log = await LogAsync();
        await log.OpenAsync(Thread("twice001", "서연"), default);

        await log.PostAsync("twice001", Said("in:1", "안녕하세요"), null, default);
        await log.PostAsync("twice001", Said("in:1", "안녕하세요"), null, default);
        await log.PostAsync("twice001", Said("in:2", "고맙습니다"), null, default);

        var read = await log.ReadAsync("twice001", 0, default);
        Assert.Equal(["안녕하세요", "고맙습니다"], read.Select(e => e.Entry.Text));
        Assert.Equal(["고맙습니다"], (await log.ReadAsync("twice001", read[0].Sequence, default)).Select(e => e.Entry.Text));
    }

    [Fact]
    public async Task An_entry_of_a_slot_takes_the_place_of_the_one_before()
    {
        var log = await LogAsync();
        await log.OpenAsync(Thread("slots001", "서연"), default);
        await log.PostAsync("slots001", Said("out:1", "먼저") with { Slot = "review-1" }, null, default);
        await log.PostAsync("slots001", Said("in:2", "사이"), null, default);
        var seen = (await log.ReadAsync("slots001", 0, default))[^1].Sequence;

        await log.PostAsync("slots001", Said("out:3", "나중") with { Slot = "review-1" }, null, default);
        await log.PostAsync("slots001", Said("out:1", "먼저") with { Slot = "review-1" }, null, default);

        Assert.Equal(["나중", "사이"], (await log.ReadAsync("slots001", 0, default)).OrderBy(e => e.Place).Select(e => e.Entry.Text));
        Assert.Equal(["나중"], (await log.ReadAsync("slots001", seen, default)).Select(e => e.Entry.Text));
    }

    [Fact]
    public async Task The_oldest_entries_fall_off_with_their_files()
    {
        var log = await LogAsync();
        await log.OpenAsync(Thread("bounds01", "서연"), default);
        await log.PostAsync("bounds01", Said("out:0", "파일"), new byte[] { 1 }, default);
        Assert.NotNull(await log.ReadFileAsync("bounds01", "out:0", default));

        for (var number = 1; number <= LogLimits.Entries; number++)
        {
            await log.PostAsync("bounds01", Said($"in:{number}", "말"), null, default);
        }

        Assert.Equal(LogLimits.Entries, (await log.ReadAsync("bounds01", 0, default)).Count);
        Assert.Null(await log.ReadFileAsync("bounds01", "out:0", default));
    }

    [Fact]
    public async Task Lists_hold_private_threads_of_a_person_and_threads_of_a_channel_the_last_touched_first()
    {
        var log = await LogAsync();
        await log.OpenAsync(Thread("listed01", "지현"), default);
        await log.OpenAsync(Thread("listed02", "지현") with { StartedAt = Noon.AddMinutes(1) }, default);
        await log.OpenAsync(Thread("listed03", "지현") with { Channel = "스터디" }, default);
        await log.PostAsync("listed01", Said("in:1", "말") with { At = Noon.AddMinutes(5) }, null, default);

        Assert.Equal(["listed01", "listed02"], (await log.ListAsync(ThreadList.Of("지현"), default)).Select(t => t.Thread.Id));
        Assert.Equal(["listed03"], (await log.ListAsync(ThreadList.In("스터디"), default)).Select(t => t.Thread.Id));
    }

    [Fact]
    public async Task Whoever_listens_is_told_of_entries_and_progress()
    {
        var log = await LogAsync();
        await log.OpenAsync(Thread("signals1", "서연"), default);
        using var subscription = await log.SubscribeAsync(default);

        await log.PostAsync("signals1", Said("in:1", "말"), null, default);
        Assert.Equal("signals1", await subscription.Changed.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
        await log.ProgressAsync("signals1", "읽는 중", default);
        Assert.Equal("signals1", await subscription.Changed.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)));

        Assert.Equal("읽는 중", (await log.FindAsync("signals1", default))!.Progress);
    }

    [Fact]
    public async Task What_is_cleared_is_gone_with_its_files_and_its_title()
    {
        var log = await LogAsync();
        await log.OpenAsync(Thread("cleared1", "서연"), default);
        await log.PostAsync("cleared1", Said("out:1", "비밀"), new byte[] { 1 }, default);

        await log.ClearAsync("cleared1", default);
        await log.PostAsync("cleared1", Said("out:2", "지웠습니다"), null, default);

        var head = (await log.FindAsync("cleared1", default))!;
        Assert.Equal("", head.Thread.Title);
        Assert.Equal(["지웠습니다"], (await log.ReadAsync("cleared1", 0, default)).Select(e => e.Entry.Text));
        Assert.Null(await log.ReadFileAsync("cleared1", "out:1", default));
        Assert.InRange(head.Cleared, 1, head.Last - 1);
    }

    [Fact]
    public async Task Where_someone_last_spoke_is_known()
    {
        var log = await LogAsync();

        await log.NotePlaceAsync("spoken01", "민수", "card0001", default);

        Assert.Equal("card0001", await log.FindPlaceAsync("spoken01", "민수", default));
        Assert.Null(await log.FindPlaceAsync("spoken01", "지현", default));
    }

    private static WorkspaceThread Thread(string id, string owner) => new(id, owner, Channel: null, "제목", Noon);

    private static WorkspaceEntry Said(string id, string text) => new(id, EntryKind.Said, "서연", Noon) { Text = text };
}

public sealed class MemoryWorkspaceLogTests : WorkspaceLogTests
{
    private protected override Task<IWorkspaceLog> LogAsync() => Task.FromResult<IWorkspaceLog>(new MemoryWorkspaceLog());
}

public sealed class RedisWorkspaceLogTests : WorkspaceLogTests, IAsyncLifetime, IDisposable
{
    private RedisProcess? _redis;
    private RedisConnection? _connection;
    private RedisWorkspaceLog? _log;

    public async Task InitializeAsync() => _redis = await RedisProcess.StartAsync();

    [Fact]
    public async Task Nothing_is_kept_in_the_clear_or_for_ever()
    {
        var log = await LogAsync();
        await log.OpenAsync(new WorkspaceThread("sealed01", "서연", null, "plain title", DateTimeOffset.UnixEpoch), default);
        await log.PostAsync("sealed01", new WorkspaceEntry("in:1", EntryKind.Said, "서연", DateTimeOffset.UnixEpoch) { Text = "plain words" }, "plain file"u8.ToArray(), default);

        foreach (var key in (await _redis!.CommandAsync("KEYS", "cw:{w:*")).Split('\n'))
        {
            Assert.NotEqual("-1", await _redis.CommandAsync("TTL", key));
            Assert.DoesNotContain("plain", await _redis.CommandAsync("DUMP", key), StringComparison.Ordinal);
        }
    }

    private protected override Task<IWorkspaceLog> LogAsync()
    {
        _connection = new RedisConnection(new RedisOptions { Connection = _redis!.Connection });
        ConversationCodec codec = new(new Sealer([new byte[32]]));
        _log = new RedisWorkspaceLog(_connection, new WorkspaceKeys("cw"), codec, new StateOptions());
        return Task.FromResult<IWorkspaceLog>(_log);
    }

    public void Dispose() => _log?.Dispose();

    public async Task DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }

        await _redis!.DisposeAsync();
    }
}
