using CareerWriter.Fakes.Discord;
using CareerWriter.Host.Commands;
using CareerWriter.Host.Discord;
using Microsoft.Extensions.DependencyInjection;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>How a conversation begins, and how the program does.</summary>
public sealed class DiscordStartTests
{
    [Fact]
    public async Task A_command_without_options_opens_a_window_that_takes_files_with_Korean_names()
    {
        await using var bot = await DiscordProgram.StartAsync();

        await bot.Discord.Commands("자소서 시작", bot.Owner, bot.Channel);
        await bot.Discord.Submits(await bot.Discord.NextModal(bot.Owner), ("문항", "지원 동기를 작성해 주세요."), ("글자수", "500"), ("파일", bot.Career("경력기술서.md")));
        var thread = await bot.Discord.NextThread(bot.Channel, t => t.Type == 12);
        var draft = await bot.Drafts(thread.Id, 1);
        await bot.Discord.Presses(draft, "근거 보기", bot.Owner);

        Assert.Contains("경력기술서.md", (await bot.Shows(thread.Id, "번째 문장")).Shown, StringComparison.Ordinal);
        Assert.Contains("지원 동기", thread.Name, StringComparison.Ordinal);
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task A_limit_that_is_no_number_is_told_to_whoever_sent_it()
    {
        await using var bot = await DiscordProgram.StartAsync();

        await bot.Discord.Commands("자소서 시작", bot.Owner, bot.Channel);
        await bot.Discord.Submits(await bot.Discord.NextModal(bot.Owner), ("문항", "지원 동기"), ("글자수", "적당히"));

        Assert.Equal(bot.Owner, (await bot.Shows(bot.Channel, "숫자로")).OnlyFor);
        Assert.Empty(bot.Discord.World.Threads(bot.Channel));
    }

    [Fact]
    public async Task A_message_chosen_by_its_command_starts_a_private_conversation_with_its_files_whatever_the_bot_may_see()
    {
        await using var bot = await DiscordProgram.StartAsync(seesContent: false);
        var message = bot.Discord.Says(bot.Channel, bot.Owner, "\"지원 동기를 작성해 주세요.\" 500자", bot.Career());

        await bot.Discord.MessageCommands("이 메시지로 초안 쓰기", message, bot.Owner);
        var thread = await bot.Discord.NextThread(bot.Channel, t => t.Type == 12);
        await bot.Drafts(thread.Id, 1);

        Assert.DoesNotContain(bot.Discord.World.Messages, m => m.Channel == bot.Channel && m.User == FakeDiscord.BotUser && m.OnlyFor is null && m.Type is 0 or 19);
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task Where_no_private_thread_can_be_it_begins_in_a_public_one_and_says_so()
    {
        await using var bot = await DiscordProgram.StartAsync();
        var channel = bot.Discord.AddChannel(bot.Guild, "공개", denied: FakeDiscordPermissions.BeginPrivateThreads);

        await bot.Discord.Commands("자소서 시작", bot.Owner, channel, ("문항", "지원 동기를 작성해 주세요."), ("파일", bot.Career()));
        var thread = await bot.Discord.NextThread(channel);
        await bot.Shows(thread.Id, "공개 스레드에서");
        await bot.Drafts(thread.Id, 1);

        Assert.Equal(11, thread.Type);
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task Where_no_thread_can_be_it_begins_in_the_channel_and_hears_only_calls()
    {
        await using var bot = await DiscordProgram.StartAsync();
        var channel = bot.Discord.AddChannel(bot.Guild, "스레드 없음", denied: FakeDiscordPermissions.BeginThreads | FakeDiscordPermissions.BeginPrivateThreads);

        await bot.Discord.Commands("자소서 시작", bot.Owner, channel, ("문항", "지원 동기를 작성해 주세요."), ("파일", bot.Career()));
        await bot.Drafts(channel, 1);
        bot.Discord.Says(channel, bot.Owner, "더 짧게 얘기하자면 점심은 국수입니다");
        bot.Discord.Says(channel, bot.Owner, $"<@{FakeDiscord.BotUser}> 설정");
        await bot.Shows(bot.Direct, "블라인드");

        Assert.DoesNotContain(bot.Discord.World.Messages, m => m.Shown.Contains("v2** ·", StringComparison.Ordinal));
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task A_file_of_a_message_keeps_its_Korean_name()
    {
        await using var bot = await DiscordProgram.StartAsync();

        bot.Discord.Says(bot.Direct, bot.Owner, "\"지원 동기를 작성해 주세요.\" 500자로 써줘", bot.Career("경력기술서.md"));
        await bot.Discord.Presses(await bot.Drafts(bot.Direct, 1), "근거 보기", bot.Owner);

        Assert.Contains("경력기술서.md", (await bot.Shows(bot.Direct, "번째 문장")).Shown, StringComparison.Ordinal);
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task A_conversation_goes_on_in_the_direct_message_and_a_reply_to_a_copy_is_heard_where_it_belongs()
    {
        await using var bot = await DiscordProgram.StartAsync();
        var thread = bot.AsksInChannel();
        var warning = await Warning(bot, thread);
        await bot.Drafts(thread, 1);
        bot.Discord.Says(thread, bot.Owner, "설정");
        var copy = await bot.Shows(bot.Direct, "블라인드");
        bot.Discord.Says(thread, bot.Owner, "공고");
        await bot.Shows(bot.Direct, "읽은 공고가 없습니다");

        bot.Discord.Replies(copy, bot.Owner, "더 짧게");
        await bot.Drafts(thread, 2);
        await bot.Discord.Presses(warning, "DM에서 이어 하기", bot.Owner);
        await bot.Drafts(bot.Direct, 2);
        bot.Discord.Says(bot.Direct, bot.Owner, "되돌리기");
        await bot.Drafts(bot.Direct, 1);

        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task A_review_in_a_channel_where_the_bot_may_not_post_is_refused_before_anything_is_sent()
    {
        await using var bot = await DiscordProgram.StartAsync();
        var closed = bot.Discord.AddChannel(bot.Guild, "닫힌 채널", denied: FakeDiscordPermissions.Send);
        var thread = await bot.StartsByCommand();
        var draft = await bot.Drafts(thread, 1);

        await bot.FillsIn(draft, "팀 리뷰 요청", bot.Owner, ("channel", closed));

        Assert.Equal(bot.Owner, (await bot.Shows(thread, "메시지 보내기")).OnlyFor);
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task A_review_in_a_forum_is_a_post_under_which_everyone_comments()
    {
        await using var bot = await DiscordProgram.StartAsync();
        var forum = bot.Discord.AddChannel(bot.Guild, "리뷰 게시판", type: 15);
        var thread = await bot.StartsByCommand();

        await bot.FillsIn(await bot.Drafts(thread, 1), "팀 리뷰 요청", bot.Owner, ("channel", forum));
        var post = await bot.Discord.NextThread(forum);
        await bot.Discord.Record.UntilAsync(() => bot.Discord.Sent.FirstOrDefault(c => c.Path.Contains($"{post.Id}/thread-members", StringComparison.Ordinal)), "bot in the post");
        bot.Discord.Says(post.Id, bot.Reviewer, "1번: 첫 문장이 깁니다");

        Assert.Contains("1번 문장", (await bot.Shows(thread, "첫 문장이 깁니다")).Shown, StringComparison.Ordinal);
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task Commands_are_registered_once_and_list_the_conversations_of_the_person()
    {
        await using var bot = await DiscordProgram.StartAsync();
        var thread = await bot.StartsByCommand();
        await bot.Drafts(thread, 1);

        await bot.Discord.Commands("자소서 목록", bot.Owner, bot.Channel);
        var list = await bot.Shows(bot.Channel, thread);
        await bot.Discord.Commands("자소서 문항", bot.Owner, thread);
        await bot.Shows(thread, "지원 동기를 작성해 주세요.");
        await bot.Discord.Commands("자소서 경력", bot.Reviewer, bot.Channel);

        Assert.Equal(bot.Owner, list.OnlyFor);
        Assert.Equal(bot.Reviewer, (await bot.Shows(bot.Channel, "여기에는 대화가 없습니다")).OnlyFor);
        Assert.Single(bot.Discord.Sent, c => c.Route == "PUT applications/{application}/commands");
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task A_deleted_conversation_takes_what_the_bot_said_with_it()
    {
        await using var bot = await DiscordProgram.StartAsync();
        var thread = await bot.StartsByCommand();
        var draft = await bot.Drafts(thread, 1);

        bot.Discord.Says(thread, bot.Owner, "삭제");
        var asked = await bot.Discord.NextMessage(thread, m => m.Elements.Any(e => ((string?)e["custom_id"])!.StartsWith("delete-surely", StringComparison.Ordinal)));
        await bot.Discord.Presses(asked, (string)asked.Elements[0]["custom_id"]!, bot.Owner);

        await bot.Discord.Becomes(draft, m => m.Deleted);
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task A_wrong_token_stops_the_program_and_is_named()
    {
        await using var bot = await DiscordProgram.WithoutProgramAsync();
        await using var app = bot.Build("", ("Discord:Token", "wrong"));

        var refused = await Assert.ThrowsAsync<CallException>(() => app.StartAsync());

        Assert.Contains("Discord__Token", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_intent_that_is_asked_for_stops_the_program_and_is_named_in_both_languages()
    {
        await using var bot = await DiscordProgram.WithoutProgramAsync();
        bot.Discord.MayReadMessages = false;
        await using var app = bot.Build("", ("Discord:MessageContent", "On"));

        var refused = await Assert.ThrowsAsync<CallException>(() => app.StartAsync());

        Assert.Contains("Message Content Intent가 없습니다", refused.Message, StringComparison.Ordinal);
        Assert.Contains("lacks the Message Content Intent", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_is_ready_while_its_shards_are_connected()
    {
        await using var bot = await DiscordProgram.StartAsync();
        using HttpClient client = new();
        await bot.Discord.Commands("자소서 도움말", bot.Owner, bot.Channel);

        Assert.Equal("ok", await client.GetStringAsync(new Uri($"{bot.Address}/health/ready")));
    }

    [Fact]
    public async Task A_gateway_that_closes_for_good_stops_the_program()
    {
        await using var bot = await DiscordProgram.WithoutProgramAsync();
        await using var app = bot.Build();
        TaskCompletionSource stopping = new();
        app.Lifetime.ApplicationStopping.Register(stopping.SetResult);

        await app.StartAsync();
        var connection = await bot.Discord.Record.UntilAsync(() => bot.Discord.Gateway.Open.Count > 0 ? bot.Discord.Gateway.Open[0] : null, "open connection");
        connection.Closes(4010);

        await stopping.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Contains("Discord__Shards", app.Services.GetRequiredService<DiscordShards>().Stopped, StringComparison.Ordinal);
    }

    private static async Task<FakeDiscordMessage> Warning(DiscordProgram bot, string thread)
    {
        await bot.Discord.Record.UntilAsync(() => bot.Discord.World.Messages.Any(m => m.Channel == thread) ? "there" : null, "messages in the thread");
        return await bot.Shows(thread, "이 채널의 사람들도");
    }
}
