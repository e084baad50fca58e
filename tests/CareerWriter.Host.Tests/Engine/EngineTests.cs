using System.Text;
using CareerWriter.Conversation;
using CareerWriter.Fakes.Redis;
using CareerWriter.Host.Tests.Project;
using CareerWriter.Host.Tests.State;

namespace CareerWriter.Host.Tests.Engine;

/// <summary>The way of a message through the program: accepted, answered in order, saved, shown once, whatever fails on the way.</summary>
public sealed class EngineTests(RedisServer server) : IClassFixture<RedisServer>
{
    private static readonly byte[] Paste = File.ReadAllBytes(Repository.At("seeds", "pastes", "order-platform-request.txt"));
    private readonly TalkPlatform _platform = new();

    public static TheoryData<bool> Stores => [false, true];

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_conversation_goes_from_a_file_to_a_shorter_draft_and_back(bool redis)
    {
        await using var bot = await StartAsync(redis);
        var thread = Thread();

        await bot.SayAsync(thread, "1", "", _platform.Put("request.txt", Paste));
        await ShowsAsync(thread, "1.", "\"version\":1");
        await bot.SayAsync(thread, "2", "더 짧게");
        await ShowsAsync(thread, "2.", "\"version\":2");
        await bot.AcceptAsync(thread, "3", new IncomingMessage.Press("undo") { By = "나", At = DateTimeOffset.UtcNow, Today = new DateOnly(2026, 11, 25) });
        await ShowsAsync(thread, "3.", "\"version\":1");
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_message_delivered_again_is_answered_once(bool redis)
    {
        await using var bot = await StartAsync(redis);
        var thread = Thread();

        Assert.True(await bot.SayAsync(thread, "1", "도움말"));
        Assert.False(await bot.SayAsync(thread, "1", "도움말"));
        await bot.SayAsync(thread, "2", "문항");
        await ShowsAsync(thread, "2.", "문항");

        Assert.Single(Of(thread), s => s.Id.StartsWith("1.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Messages_that_come_while_one_is_answered_are_answered_in_their_order(bool redis)
    {
        await using var bot = await StartAsync(redis);
        var thread = Thread();
        TaskCompletionSource open = new();
        _platform.BeforeOpen = () => open.Task;
        await bot.SayAsync(thread, "1", "", _platform.Put("request.txt", Paste));
        for (var i = 2; i <= 12; i++)
        {
            await bot.SayAsync(thread, $"{i}", i % 2 == 0 ? "더 짧게" : "되돌리기");
        }

        open.SetResult();
        await ShowsAsync(thread, "12.", "");

        var answered = Of(thread).Select(s => int.Parse(s.Id.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)).Distinct();
        Assert.Equal(Enumerable.Range(1, 12), answered);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Messages_that_were_delivered_in_another_order_are_answered_in_the_platforms_own(bool redis)
    {
        var thread = Thread();
        TaskCompletionSource open = new();
        _platform.BeforeOpen = () => open.Task;
        await using var bot = await StartAsync(redis);
        await bot.SayAsync(thread, "0", "", _platform.Put("request.txt", Paste));
        await UntilAsync(() => Task.FromResult(!_platform.Progress.IsEmpty));
        foreach (var place in new[] { 3, 1, 4, 2, 5 })
        {
            await bot.DeliverAsync(thread, $"{place}", "도움말", 1_000_000 + place);
        }

        open.SetResult();
        for (var place = 1; place <= 5; place++)
        {
            await ShowsAsync(thread, $"{place}.", "");
        }

        Assert.Equal(["0", "1", "2", "3", "4", "5"], Of(thread).Select(s => s.Id.Split('.')[0]).Distinct());
    }

    [Fact]
    public async Task What_was_shown_before_a_crash_is_not_shown_again_and_the_rest_is_shown_after_it()
    {
        var thread = Thread();
        await using (var bot = await StartAsync(redis: true, ("Engine:StopTime", "00:00:00.1")))
        {
            // The first view is shown, and the program ends before it hears of it.
            TaskCompletionSource never = new();
            _platform.AfterSend = _ => never.Task;
            await bot.SayAsync(thread, "1", "", _platform.Put("request.txt", Paste));
            await ShowsAsync(thread, "1.0", "");
            await bot.StopAsync();
            never.SetCanceled();
        }

        _platform.AfterSend = _ => Task.CompletedTask;
        await using var next = await StartAsync(redis: true);
        await next.SayAsync(thread, "2", "더 짧게");
        await ShowsAsync(thread, "2.", "\"version\":2");

        Assert.Equal(Of(thread).Select(s => s.Id).Distinct(), Of(thread).Select(s => s.Id));
        Assert.Contains(Of(thread), s => s.Id.StartsWith("1.", StringComparison.Ordinal) && s.Body.Contains("\"view\":\"draft\"", StringComparison.Ordinal));
        Assert.Contains(_platform.Attempts, a => a is { Id: "1.0", MayHaveBeenSent: true });
    }

    [Fact]
    public async Task A_stop_in_the_middle_of_a_turn_hands_the_message_over()
    {
        var thread = Thread();
        TaskCompletionSource open = new();
        _platform.BeforeOpen = () => open.Task;
        await using (var bot = await StartAsync(redis: true, ("Engine:StopTime", "00:00:00.2")))
        {
            await bot.SayAsync(thread, "1", "", _platform.Put("request.txt", Paste));
            await UntilAsync(async () => (await server.Process.CommandAsync("--raw", "keys", $"*{thread}*lease")).Length > 0);
            await bot.StopAsync();
        }

        open.SetResult();
        await using var next = await StartAsync(redis: true);

        await ShowsAsync(thread, "1.", "\"version\":1");
    }

    [Fact]
    public async Task Two_programs_with_one_Redis_answer_a_hundred_conversations_each_message_once_and_in_order()
    {
        await using var one = await StartAsync(redis: true);
        await using var other = await StartAsync(redis: true);
        var stem = Thread();
        for (var i = 1; i <= 5; i++)
        {
            for (var thread = 0; thread < 100; thread++)
            {
                await (i % 2 == 0 ? one : other).SayAsync($"{stem}-{thread}", $"{i}", "도움말");
            }
        }

        for (var thread = 0; thread < 100; thread++)
        {
            await ShowsAsync($"{stem}-{thread}", "5.", "");
            Assert.Equal(["1.0", "2.0", "3.0", "4.0", "5.0"], Of($"{stem}-{thread}").Select(s => s.Id));
        }
    }

    [Fact]
    public async Task A_platform_that_refuses_for_now_is_tried_again_and_one_that_refuses_for_good_holds_nothing_up()
    {
        await using var bot = await StartAsync(redis: false);
        var thread = Thread();
        var refusals = 0;
        _platform.BeforeSend = message => message.Id switch
        {
            "1.0" when refusals++ < 2 => throw new PlatformException(new("잠시 뒤에", "in a moment"), mayPass: true) { RetryAfter = TimeSpan.FromMilliseconds(10) },
            "2.0" => throw new PlatformException(new("없는 채널", "no such channel"), mayPass: false),
            _ => Task.CompletedTask,
        };

        await bot.SayAsync(thread, "1", "도움말");
        await bot.SayAsync(thread, "2", "도움말");
        await bot.SayAsync(thread, "3", "도움말");
        await ShowsAsync(thread, "3.0", "");

        Assert.Equal(["1.0", "3.0"], Of(thread).Select(s => s.Id));
    }

    [Fact]
    public async Task Redis_that_is_killed_and_comes_back_loses_no_message()
    {
        await using var redis = await RedisProcess.StartAsync(durable: true);
        await using var bot = await TalkBot.StartAsync(_platform, redis.Connection);
        var thread = Thread();
        await bot.SayAsync(thread, "1", "", _platform.Put("request.txt", Paste));
        await ShowsAsync(thread, "1.", "\"version\":1");

        await redis.KillAsync();
        await Assert.ThrowsAsync<CareerWriter.Host.State.StoreUnavailableException>(() => bot.SayAsync(thread, "2", "더 짧게"));
        await redis.StartAgainAsync();
        await UntilAsync(async () =>
        {
            try
            {
                await bot.SayAsync(thread, "2", "더 짧게");
                return true;
            }
            catch (CareerWriter.Host.State.StoreUnavailableException)
            {
                return false;
            }
        });

        await ShowsAsync(thread, "2.", "\"version\":2");
        Assert.Single(Of(thread), s => s.Id.StartsWith("2.", StringComparison.Ordinal) && s.Body.Contains("\"view\":\"draft\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_key_no_word_of_the_career_is_in_Redis()
    {
        await using var redis = await RedisProcess.StartAsync();
        await using var bot = await TalkBot.StartAsync(_platform, redis.Connection, ("State:Keys:0", Convert.ToBase64String(new byte[32])));
        var thread = Thread();
        await bot.SayAsync(thread, "1", "", _platform.Put("request.txt", Paste));
        await ShowsAsync(thread, "1.", "\"version\":1");
        await bot.SayAsync(thread, "2", "도움말");
        await ShowsAsync(thread, "2.", "");

        var stored = await StoredAsync(redis);

        Assert.True(stored.Length > 2000);
        Assert.DoesNotContain("초롱로지스", stored, StringComparison.Ordinal);
        Assert.Contains(thread, stored, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_career_kept_in_one_conversation_is_there_in_the_next_and_both_are_listed(bool redis)
    {
        await using var bot = await StartAsync(redis);
        var (first, second, me) = (Thread(), Thread(), Thread());
        await bot.SayAsync(first, "1", "", me, _platform.Put("request.txt", Paste));
        await ShowsAsync(first, "1.", "\"version\":1");
        await bot.SayAsync(first, "2", "내 경력 저장", me);
        await ShowsAsync(first, "2.", "저장");

        await bot.SayAsync(second, "1", "저장한 경력으로", me);
        await ShowsAsync(second, "1.", "\"view\":\"summary\"");
        await bot.SayAsync(second, "2", "목록", me);
        Assert.Contains("우리 팀에 지원한 이유", await ShowsAsync(second, "2.", ""), StringComparison.Ordinal);

        await bot.SayAsync(second, "3", "저장한 경력으로", "다른 사람");
        Assert.DoesNotContain("초롱로지스", await ShowsAsync(second, "3.", ""), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_conversation_of_a_channel_goes_on_in_private_with_everything_it_has(bool redis)
    {
        await using var bot = await StartAsync(redis);
        var thread = Thread();
        IncomingMessage.Say start = new("", []) { By = "나", At = DateTimeOffset.UtcNow, Today = new DateOnly(2026, 11, 25), Place = ThreadPlace.Channel };
        await bot.AcceptAsync(thread, "1", start, _platform.Put("request.txt", Paste));
        await ShowsAsync(thread, "1.", "continue-privately");
        await bot.AcceptAsync(thread, "2", new IncomingMessage.Press("continue-privately") { By = "나", At = DateTimeOffset.UtcNow, Today = new DateOnly(2026, 11, 25), Place = ThreadPlace.Channel });

        await ShowsAsync($"private-{thread}", "", "\"version\":1");
        await bot.SayAsync($"private-{thread}", "3", "더 짧게");
        await ShowsAsync($"private-{thread}", "3.", "\"version\":2");
        await bot.SayAsync(thread, "4", "더 짧게");
        await ShowsAsync(thread, "4.", "\"version\":2");
    }

    [Fact]
    public async Task A_deleted_conversation_leaves_no_word_of_the_career_anywhere()
    {
        await using var redis = await RedisProcess.StartAsync();
        await using var bot = await TalkBot.StartAsync(_platform, redis.Connection);
        var thread = Thread();
        await bot.SayAsync(thread, "1", "", _platform.Put("request.txt", Paste));
        await ShowsAsync(thread, "1.", "\"version\":1");
        Assert.True((await StoredAsync(redis)).Length > 3000);
        await bot.SayAsync(thread, "2", "삭제");
        var ask = await ShowsAsync(thread, "2.", "actions");
        var action = System.Text.Json.JsonDocument.Parse(ask).RootElement.GetProperty("actions")[0].GetProperty("id").GetString()!;
        await bot.AcceptAsync(thread, "3", new IncomingMessage.Press(action) { By = "나", At = DateTimeOffset.UtcNow, Today = new DateOnly(2026, 11, 25) });
        await ShowsAsync(thread, "3.", "삭제");
        await UntilAsync(async () => !(await StoredAsync(redis)).Contains(":lease", StringComparison.Ordinal));

        Assert.True((await StoredAsync(redis)).Length < 1000, await StoredAsync(redis));
        Assert.DoesNotContain("초롱로지스", string.Concat(Of(thread).Select(s => s.Body)), StringComparison.Ordinal);
        await bot.SayAsync(thread, "4", "더 짧게");
        await ShowsAsync(thread, "4.", "\"view\":\"note\"");
    }

    [Theory]
    [InlineData("Engine:Limits:TurnsAMinute", "2", "1분에 2번")]
    public async Task More_turns_than_a_minute_holds_are_put_off_in_friendly_words(string key, string value, string said)
    {
        await using var bot = await StartAsync(redis: false, (key, value));
        var thread = Thread();
        await bot.SayAsync(thread, "1", "도움말");
        await bot.SayAsync(thread, "2", "도움말");
        await bot.SayAsync(thread, "3", "도움말");

        await ShowsAsync(thread, "3.", said);
    }

    [Fact]
    public async Task Files_over_the_limits_are_named_and_the_others_are_read()
    {
        await using var bot = await StartAsync(redis: false, ("Engine:Limits:FileBytes", "20000"));
        var thread = Thread();

        await bot.SayAsync(thread, "1", "", _platform.Put("큰 파일.md", Encoding.UTF8.GetBytes(new string('가', 20000))), _platform.Put("request.txt", Paste), new FileReference("없는 파일.md", "nowhere"));

        await ShowsAsync(thread, "1.", "큰 파일.md: 파일이 너무 큽니다");
        await ShowsAsync(thread, "1.", "없는 파일.md");
        await ShowsAsync(thread, "1.", "\"version\":1");
    }

    [Fact]
    public async Task A_turn_that_takes_too_long_is_ended_and_says_so()
    {
        await using var bot = await StartAsync(redis: false, ("Engine:TurnTime", "00:00:00.2"));
        var thread = Thread();
        _platform.BeforeOpen = () => new TaskCompletionSource().Task;

        await bot.SayAsync(thread, "1", "", _platform.Put("request.txt", Paste));

        await ShowsAsync(thread, "1.", "시간이 너무 오래");
    }

    [Fact]
    public async Task Work_that_takes_a_while_has_a_status_line_that_goes_when_it_is_done()
    {
        await using var bot = await StartAsync(redis: false);
        var thread = Thread();
        TaskCompletionSource open = new();
        _platform.BeforeOpen = () => open.Task;
        await bot.SayAsync(thread, "1", "", _platform.Put("request.txt", Paste));
        await UntilAsync(() => Task.FromResult(!_platform.Progress.IsEmpty));
        open.SetResult();
        await ShowsAsync(thread, "1.", "\"version\":1");

        Assert.Contains("파일 1개", _platform.Progress.First(), StringComparison.Ordinal);
        Assert.Null(_platform.Progress.Last());
    }

    [Fact]
    public async Task Health_says_whether_the_store_answers()
    {
        await using var redis = await RedisProcess.StartAsync();
        await using var bot = await TalkBot.StartAsync(_platform, redis.Connection);
        using HttpClient http = new();

        Assert.Equal("ok", await http.GetStringAsync($"{bot.Address}/health/live"));
        Assert.Equal("ok", await http.GetStringAsync($"{bot.Address}/health/ready"));
        await redis.KillAsync();
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await http.GetAsync(new Uri($"{bot.Address}/health/ready"))).StatusCode);
        Assert.Equal("ok", await http.GetStringAsync($"{bot.Address}/health/live"));
    }

    /// <summary>Every key with all that it holds.</summary>
    private static Task<string> StoredAsync(RedisProcess redis) => redis.CommandAsync("--raw", "eval", """
        local all = {}
        for _, k in ipairs(redis.call('keys', '*')) do
          local t = redis.call('type', k)['ok']
          local v = t == 'hash' and redis.call('hgetall', k) or t == 'list' and redis.call('lrange', k, 0, -1) or t == 'string' and { redis.call('get', k) } or {}
          if t ~= 'stream' then all[#all + 1] = k .. ' ' .. table.concat(v, ' ') end
        end
        return table.concat(all, ' ')
        """, "0");

    private static string Thread() => $"T{Guid.NewGuid():N}";

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
        while (!await condition())
        {
            await Task.Delay(20, patience.Token);
        }
    }

    private Task<TalkBot> StartAsync(bool redis, params (string Key, string Value)[] settings) => TalkBot.StartAsync(_platform, redis ? server.Process.Connection : "", settings);

    private IEnumerable<(ConversationKey Conversation, string Id, string Body)> Of(string thread) => _platform.Shown.Where(s => s.Conversation.Thread == thread);

    private Task<string> ShowsAsync(string thread, string id, string text) =>
        _platform.ShowsAsync(s => s.Conversation.Thread == thread && s.Id.StartsWith(id, StringComparison.Ordinal) && s.Body.Contains(text, StringComparison.Ordinal));
}
