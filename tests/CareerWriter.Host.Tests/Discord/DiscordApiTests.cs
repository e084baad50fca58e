using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>Calls, their limits, and what is done about refusals.</summary>
public sealed class DiscordApiTests
{
    private const string Posted = """{"id":"800000000000000001","channel_id":"700000000000000001","nonce":"n-1","a_new_field":{}}""";
    private static readonly DiscordChannelId Channel = new(700_000_000_000_000_001);
    private static readonly DiscordMessageId Message = new(800_000_000_000_000_001);

    [Fact]
    public async Task A_message_is_posted_once_where_its_answer_is_lost()
    {
        await using var bot = await DiscordBot.StartAsync();
        var attempts = 0;
        bot.Discord.Answer = (context, _) => ++attempts == 1 ? Break(context) : ScriptedDiscord.Json(context, 200, Posted);

        var posted = await bot.Api.Messages.CreateAsync(Channel, new DiscordOutgoing { Content = "초안입니다.", Nonce = "n-1" }, default);

        Assert.Equal(Message, posted.Id);
        Assert.Equal(2, bot.Discord.Requests.Count);
        Assert.All(bot.Discord.Requests, request =>
        {
            Assert.Equal("POST channels/700000000000000001/messages", request.Call);
            Assert.Contains("\"nonce\":\"n-1\",\"enforce_nonce\":true", request.Text, StringComparison.Ordinal);
            Assert.Contains("\"allowed_mentions\":{\"parse\":[],\"replied_user\":false}", request.Text, StringComparison.Ordinal);
            Assert.Contains("초안입니다.", request.Text, StringComparison.Ordinal);
            Assert.Equal($"Bot {ScriptedDiscord.Token}", request.Headers["Authorization"]);
            Assert.StartsWith("DiscordBot (", request.Headers["User-Agent"], StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Without_a_nonce_it_is_not_sent_again()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, _) => ScriptedDiscord.Json(context, 502, "<html>bad gateway</html>");

        var failure = await Assert.ThrowsAsync<DiscordException>(() => bot.Api.Messages.CreateAsync(Channel, new DiscordOutgoing { Content = "말" }, default));

        Assert.True(failure.MayHaveTakenEffect);
        Assert.Single(bot.Discord.Requests);
    }

    [Fact]
    public async Task A_message_of_an_earlier_process_is_found_by_its_nonce()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, _) => ScriptedDiscord.Json(context, 200, """[{"id":"800000000000000001","channel_id":"7","nonce":"n-1","author":{"id":"9","bot":true}}]""");

        var found = await bot.Api.Messages.CreateOnceAsync(Channel, new DiscordOutgoing { Content = "말", Nonce = "n-1" }, new DiscordMessageId(5), default);

        Assert.Equal(Message, found.Id);
        Assert.Equal("?limit=100&after=5", Assert.Single(bot.Discord.Requests).Query);
    }

    [Fact]
    public async Task A_used_up_limit_is_waited_for_before_it_refuses()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, _) => ScriptedDiscord.Json(
            context, 200, Posted, ("X-RateLimit-Bucket", "b"), ("X-RateLimit-Limit", "1"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset-After", "8.5"));
        await bot.Api.Messages.GetAsync(Channel, Message, default);
        var began = bot.Time.GetTimestamp();

        await bot.Api.Messages.GetAsync(new DiscordChannelId(1), Message, default);
        Assert.True(bot.Time.GetElapsedTime(began) < TimeSpan.FromSeconds(8), "another channel has a limit of its own");
        await bot.Api.Messages.GetAsync(Channel, Message, default);

        Assert.True(bot.Time.GetElapsedTime(began) > TimeSpan.FromSeconds(6));
    }

    [Theory]
    [InlineData("user", false)]
    [InlineData("shared", false)]
    [InlineData("global", true)]
    public async Task After_a_refusal_the_call_waits_and_is_made_again(string scope, bool isGlobal)
    {
        await using var bot = await DiscordBot.StartAsync();
        var attempts = 0;
        bot.Discord.Answer = (context, _) => ++attempts == 1
            ? ScriptedDiscord.Json(context, 429, $$"""{"message":"slow","retry_after":12.5,"global":{{(isGlobal ? "true" : "false")}}}""", ("Retry-After", "12"), ("X-RateLimit-Scope", scope))
            : ScriptedDiscord.Json(context, 200, Posted);
        var began = bot.Time.GetTimestamp();

        await bot.Api.Messages.GetAsync(Channel, Message, default);

        Assert.Equal(2, attempts);
        Assert.True(bot.Time.GetElapsedTime(began) >= TimeSpan.FromSeconds(12.5));
    }

    [Fact]
    public async Task What_stands_before_Discord_holds_everything_back_for_as_long_as_it_says()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, _) => ScriptedDiscord.Json(context, 429, "<html>banned</html>", ("Retry-After", "600"));

        var refused = await Assert.ThrowsAsync<DiscordException>(() => bot.Api.Messages.GetAsync(Channel, Message, default));
        var held = await Assert.ThrowsAsync<DiscordException>(() => bot.Api.Channels.GetAsync(Channel, default));

        Assert.Equal(DiscordErrors.RateLimited, refused.Code);
        Assert.True(held.RetryAfter > TimeSpan.FromMinutes(5));
        Assert.Single(bot.Discord.Requests);
    }

    [Fact]
    public async Task A_name_that_was_changed_too_often_holds_no_other_change_back()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, request) => request.Text.Contains("name", StringComparison.Ordinal)
            ? ScriptedDiscord.Json(context, 429, """{"retry_after":580,"global":false}""", ("X-RateLimit-Remaining", "3"), ("X-RateLimit-Reset-After", "1"), ("X-RateLimit-Bucket", "b"))
            : ScriptedDiscord.Json(context, 200, """{"id":"700000000000000001","type":11}""", ("X-RateLimit-Remaining", "3"), ("X-RateLimit-Reset-After", "1"), ("X-RateLimit-Bucket", "b"));

        for (var i = 0; i < 2; i++)
        {
            var refused = await Assert.ThrowsAsync<DiscordException>(() => bot.Api.Channels.ModifyAsync(Channel, new DiscordThreadCall { Name = "새 이름" }, default));
            Assert.Equal(DiscordErrors.RateLimited, refused.Code);
        }

        await bot.Api.Channels.ModifyAsync(Channel, new DiscordThreadCall { Archived = true }, default);
        Assert.Equal(2, bot.Discord.Requests.Count);
    }

    [Fact]
    public void After_a_thousand_refusals_nothing_is_called_for_a_while()
    {
        DiscordRefusals refusals = new(TimeProvider.System);
        var route = DiscordRoutes.Channel(Channel);
        DiscordReply shared = new(System.Net.HttpStatusCode.TooManyRequests, [], new DiscordLimit { Scope = DiscordLimitScope.Shared });
        for (var i = 0; i < DiscordRefusals.Most; i++)
        {
            refusals.ThrowIfHeld(route);
            refusals.Count(route, shared);
            refusals.Count(route, shared with { Status = System.Net.HttpStatusCode.Forbidden });
        }

        var held = Assert.Throws<DiscordException>(() => refusals.ThrowIfHeld(route));

        Assert.Equal(DiscordErrors.TooManyRefused, held.Code);
    }

    [Fact]
    public async Task A_refused_token_is_not_sent_again()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, _) => ScriptedDiscord.Json(context, 401, """{"message":"401: Unauthorized","code":0}""");

        Assert.True((await Assert.ThrowsAsync<DiscordException>(() => bot.Api.SelfAsync(default))).IsFatal);
        Assert.True((await Assert.ThrowsAsync<DiscordException>(() => bot.Api.SelfAsync(default))).IsFatal);

        Assert.Single(bot.Discord.Requests);
    }

    [Fact]
    public async Task An_interaction_that_is_over_is_no_sign_of_a_wrong_token()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, request) => request.Call.StartsWith("PATCH", StringComparison.Ordinal)
            ? ScriptedDiscord.Json(context, 401, """{"message":"Invalid Webhook Token","code":50027}""")
            : ScriptedDiscord.Json(context, 200, """{"id":"9"}""");

        var over = await Assert.ThrowsAsync<DiscordException>(() => bot.Api.Responses.EditReplyAsync(Interaction(bot), new DiscordOutgoing { Content = "말" }, default));
        await bot.Api.SelfAsync(default);

        Assert.True(over is { IsGone: true, IsFatal: false });
        Assert.DoesNotContain("Authorization", bot.Discord.Requests[0].Headers.Keys);
        Assert.DoesNotContain("secret-of-it", over.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_fifteen_minutes_an_interaction_is_not_called_any_more()
    {
        await using var bot = await DiscordBot.StartAsync();
        var token = Interaction(bot) with { Received = bot.Time.GetUtcNow() - TimeSpan.FromMinutes(15) };

        var over = await Assert.ThrowsAsync<DiscordException>(() => bot.Api.Responses.FollowUpAsync(token, new DiscordOutgoing { Content = "말" }, default));

        Assert.Equal(DiscordErrors.InteractionOver, over.Code);
        Assert.Empty(bot.Discord.Requests);
    }

    [Fact]
    public async Task A_first_answer_whose_receipt_was_lost_counts_as_given()
    {
        await using var bot = await DiscordBot.StartAsync();
        var attempts = 0;
        bot.Discord.Answer = (context, _) => ++attempts == 1 ? Break(context) : ScriptedDiscord.Json(context, 400, """{"message":"acknowledged","code":40060}""");

        // Far from its end: what is slow here is this machine.
        await bot.Api.Responses.DeferReplyAsync(Interaction(bot) with { Received = bot.Time.GetUtcNow() + TimeSpan.FromMinutes(5) }, ephemeral: true, default);
        Assert.Equal(2, attempts);
        Assert.Equal("""{"type":5,"data":{"flags":64}}""", bot.Discord.Requests[0].Text);

        var twice = await Assert.ThrowsAsync<DiscordException>(() => bot.Api.Responses.DeferUpdateAsync(Interaction(bot), default));
        Assert.Equal(DiscordErrors.AlreadyAcknowledged, twice.Code);
    }

    [Fact]
    public async Task A_refusal_says_which_part_is_wrong_and_repeats_nobody_s_words()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, _) => ScriptedDiscord.Json(
            context, 400, """{"code":50035,"message":"Invalid Form Body","errors":{"components":{"0":{"label":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH","message":"홍길동 is too long"}]}}}}}""");

        var refused = await Assert.ThrowsAsync<DiscordException>(() => bot.Api.Messages.CreateAsync(Channel, new DiscordOutgoing { Content = "홍길동" }, default));

        Assert.Equal(["components.0.label: BASE_TYPE_BAD_LENGTH"], refused.Where);
        Assert.Equal("POST channels/{channel}/messages: HTTP 400, 50035 invalid form body (components.0.label: BASE_TYPE_BAD_LENGTH)", refused.Message);
    }

    [Fact]
    public async Task A_file_with_a_Korean_name_goes_under_a_plain_one_and_carries_its_title()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, _) => ScriptedDiscord.Json(context, 200, Posted);

        await bot.Api.Messages.CreateAsync(
            Channel,
            new DiscordOutgoing { Files = [new DiscordUpload("자기소개서 초안.txt", "본문"u8.ToArray()), new DiscordUpload("draft_v3.txt", "b"u8.ToArray())] },
            default);

        var request = Assert.Single(bot.Discord.Requests);
        Assert.StartsWith("multipart/form-data; boundary=", request.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("name=\"payload_json\"", request.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"files[0]\"; filename=\"file-1.txt\"\r\nContent-Type: application/octet-stream\r\n\r\n본문\r\n", request.Text, StringComparison.Ordinal);
        Assert.Contains("""{"id":"0","filename":"file-1.txt","title":"자기소개서 초안"},{"id":"1","filename":"draft_v3.txt"}""", request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_has_a_thread_gives_that_one()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, request) => request.Call.StartsWith("POST", StringComparison.Ordinal)
            ? ScriptedDiscord.Json(context, 400, """{"code":160004}""")
            : ScriptedDiscord.Json(context, 200, """{"id":800000000000000001,"type":11,"parent_id":"700000000000000001"}""");

        var thread = await bot.Api.Channels.StartThreadAsync(Channel, Message, new DiscordThreadCall { Name = "자기소개서" }, default);

        Assert.Equal(Message.Value, thread.Id.Value);
        Assert.True(thread.IsThread);
    }

    [Fact]
    public async Task A_file_is_fetched_without_the_token_and_its_address_renewed_when_it_ran_out()
    {
        await using var bot = await DiscordBot.StartAsync();
        bot.Discord.Answer = (context, request) => request.Call switch
        {
            "GET files/new" => Bytes(context, "application/pdf", "내용"u8.ToArray()),
            "GET files/page" => Bytes(context, "text/html", "<html>"u8.ToArray()),
            _ => ScriptedDiscord.Json(context, 200, $$"""{"id":"800000000000000001","attachments":[{"id":"5","filename":"a.pdf","url":"{{bot.Discord.ApiBaseAddress}}files/new"}]}"""),
        };
        DiscordAttachment old = new() { Id = new(5), Filename = "a.pdf", Url = $"{bot.Discord.ApiBaseAddress}files/old?ex=5f000000&hm=x" };

        var bytes = await bot.Api.Files.DownloadAsync(old, new DiscordHolder(Channel, Message), 1_000, default);

        Assert.Equal("내용"u8.ToArray(), bytes);
        Assert.DoesNotContain("Authorization", bot.Discord.Requests[^1].Headers.Keys);
        Assert.Equal(["GET channels/700000000000000001/messages/800000000000000001", "GET files/new"], bot.Discord.Requests.Select(r => r.Call));
        await FailsAsync(DiscordFileFault.Page, old with { Url = $"{bot.Discord.ApiBaseAddress}files/page" });
        await FailsAsync(DiscordFileFault.NotHeld, old with { Url = "https://cdn.discordapp.com.example.com/a.pdf" });
        await FailsAsync(DiscordFileFault.NotHeld, old with { Url = "http://cdn.discordapp.com/a.pdf" });
        await FailsAsync(DiscordFileFault.TooLarge, old with { Url = $"{bot.Discord.ApiBaseAddress}files/new", Size = 1_001 });
        await FailsAsync(DiscordFileFault.Incomplete, old with { Url = $"{bot.Discord.ApiBaseAddress}files/new", Size = 99 });

        async Task FailsAsync(DiscordFileFault fault, DiscordAttachment file) =>
            Assert.Equal(fault, (await Assert.ThrowsAsync<DiscordFileException>(() => bot.Api.Files.DownloadAsync(file, null, 1_000, default))).Fault);
    }

    private static DiscordInteractionToken Interaction(DiscordBot bot) => new(new(900_000_000_000_000_001), new(950_000_000_000_000_001), "secret-of-it", bot.Time.GetUtcNow());

    private static Task Break(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static async Task Bytes(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(bytes);
    }
}
