using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CareerWriter.Fakes.Discord;
using Microsoft.Extensions.Time.Testing;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>The stand-in for Discord refuses what Discord refuses, where no other client would send it.</summary>
public sealed class FakeDiscordTests : IAsyncLifetime, IDisposable
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private readonly HttpClient _bot = new();
    private FakeDiscord _discord = null!;
    private string _user = "";
    private string _channel = "";

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync(_time);
        _bot.BaseAddress = _discord.ApiBaseAddress;
        _bot.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", FakeDiscord.Token);
        _bot.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (fake, 1)");
        _user = _discord.AddUser("하늘");
        _channel = _discord.AddChannel(_discord.AddGuild("취업 준비", _user), "자기소개서");
    }

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("""{"content":"LONG","allowed_mentions":{"parse":[]}}""", "content", "BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"content":"a","flags":32768,"components":[{"type":10,"content":"b"}],"allowed_mentions":{"parse":[]}}""", "content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2")]
    [InlineData("""{"flags":32768,"components":[{"type":10,"content":"LONG"},{"type":10,"content":"LONG"}],"allowed_mentions":{"parse":[]}}""", "components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED")]
    [InlineData("""{"components":[{"type":10,"content":"a"}],"allowed_mentions":{"parse":[]}}""", "components.0.type", "UNION_TYPE_CHOICES")]
    [InlineData("""{"components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"x"},{"type":2,"style":1,"label":"b","custom_id":"x"}]}],"allowed_mentions":{"parse":[]}}""", "components", "COMPONENT_CUSTOM_ID_DUPLICATED")]
    public async Task A_message_that_breaks_a_limit_is_refused_with_what_is_wrong_where(string body, string at, string code)
    {
        var (status, answer) = await PostAsync($"channels/{_channel}/messages", body.Replace("LONG", new string('가', 2_001), StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.BadRequest, 50035), (status, (int)answer!["code"]!));
        var errors = at.Split('.').Aggregate(answer["errors"], (node, part) => node![part])!["_errors"]!.AsArray();
        Assert.Contains(code, errors.Select(e => (string)e!["code"]!));
        Assert.Single(_discord.Violations);
    }

    [Fact]
    public async Task A_message_that_could_notify_anyone_is_posted_and_noted()
    {
        var (status, _) = await PostAsync($"channels/{_channel}/messages", """{"content":"@everyone"}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("allowed_mentions", Assert.Single(_discord.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_sent_again_with_its_nonce_is_posted_once()
    {
        const string Body = """{"content":"한 번","nonce":"n1","enforce_nonce":true,"allowed_mentions":{"parse":[]}}""";

        var (_, first) = await PostAsync($"channels/{_channel}/messages", Body);
        var (_, second) = await PostAsync($"channels/{_channel}/messages", Body);

        Assert.Equal((string)first!["id"]!, (string)second!["id"]!);
        Assert.Single(_discord.World.Messages);
    }

    [Fact]
    public async Task What_the_bot_may_not_do_is_refused()
    {
        var hidden = _discord.AddChannel(_discord.World.Guilds.Single().Id, "비밀", denied: FakeDiscordPermissions.View);
        var mute = _discord.AddChannel(_discord.World.Guilds.Single().Id, "공지", denied: FakeDiscordPermissions.Send);
        var thread = _discord.BeginsThread(_channel, _user, "초안");
        _discord.Archives(thread, locked: true);

        Assert.Equal(50001, await RefusalAsync($"channels/{hidden}/messages"));
        Assert.Equal(50013, await RefusalAsync($"channels/{mute}/messages"));
        Assert.Equal(160005, await RefusalAsync($"channels/{thread}/messages"));
        Assert.Equal(10003, await RefusalAsync("channels/1/messages"));
    }

    [Fact]
    public async Task Messages_that_the_bot_may_not_read_come_empty_unless_they_are_for_it()
    {
        _discord.MayReadMessages = false;
        _discord.Says(_channel, _user, "우리끼리 하는 말");
        _discord.Says(_channel, _user, $"<@{FakeDiscord.BotUser}> 봐 주세요.");
        _discord.Says(_discord.Direct(_user), _user, "둘만 아는 말");

        var inChannel = JsonNode.Parse(await _bot.GetStringAsync(new Uri($"channels/{_channel}/messages", UriKind.Relative)))!.AsArray();
        var direct = JsonNode.Parse(await _bot.GetStringAsync(new Uri($"channels/{_discord.Direct(_user)}/messages", UriKind.Relative)))!.AsArray();

        Assert.Equal([$"<@{FakeDiscord.BotUser}> 봐 주세요.", ""], inChannel.Select(m => (string)m!["content"]!));
        Assert.Equal("둘만 아는 말", (string)direct.Single()!["content"]!);
    }

    [Fact]
    public async Task An_interaction_is_answered_once_in_three_seconds_and_for_fifteen_minutes()
    {
        await PutAsync($"applications/{FakeDiscord.Application}/commands", """[{"name":"draft","description":"초안"}]""");
        var late = _discord.Commands("draft", _user, _channel);
        _time.Advance(TimeSpan.FromSeconds(4));
        await Assert.ThrowsAsync<TimeoutException>(() => late);
        Assert.Contains("not acknowledged", Assert.Single(_discord.Violations), StringComparison.Ordinal);

        var answered = _discord.Commands("draft", _user, _channel);
        var (id, token) = (_discord.Interactions[^1].Id, _discord.Interactions[^1].Token);
        Assert.Equal(HttpStatusCode.NoContent, (await PostAsync($"interactions/{id}/{token}/callback", """{"type":5}""")).Status);
        Assert.Equal(40060, (int)(await PostAsync($"interactions/{id}/{token}/callback", """{"type":5}""")).Answer!["code"]!);
        Assert.True((await answered).Original!.IsThinking);

        _time.Advance(TimeSpan.FromMinutes(16));
        var (status, over) = await PostAsync($"webhooks/{FakeDiscord.Application}/{token}", """{"content":"늦음","allowed_mentions":{"parse":[]}}""");
        Assert.Equal((HttpStatusCode.Unauthorized, 50027), (status, (int)over!["code"]!));
    }

    [Fact]
    public async Task Calls_beyond_a_limit_are_told_when_to_come_back()
    {
        _discord.EnforcesLimits = true;
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await PostAsync($"channels/{_channel}/messages", """{"content":"a","allowed_mentions":{"parse":[]}}""")).Status);
        }

        using StringContent content = new("""{"content":"a","allowed_mentions":{"parse":[]}}""", Encoding.UTF8, "application/json");
        using var refused = await _bot.PostAsync(new Uri($"channels/{_channel}/messages", UriKind.Relative), content);

        Assert.Equal((HttpStatusCode.TooManyRequests, "user"), (refused.StatusCode, refused.Headers.GetValues("X-RateLimit-Scope").Single()));
        Assert.InRange((double)JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["retry_after"]!, 0.001, 5);
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync($"channels/{_channel}/messages", """{"content":"a","allowed_mentions":{"parse":[]}}""")).Status);
    }

    [Fact]
    public async Task The_address_of_a_file_runs_out_and_is_renewed_with_its_message()
    {
        _discord.Says(_channel, _user, "자료", _discord.File("경력.hwp", null, [1, 2, 3]));
        using HttpClient anyone = new();
        var address = await FirstFileAsync();
        Assert.Equal([1, 2, 3], await anyone.GetByteArrayAsync(address));

        _time.Advance(TimeSpan.FromDays(2));

        using var gone = await anyone.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal([1, 2, 3], await anyone.GetByteArrayAsync(await FirstFileAsync()));
        Assert.Empty(_discord.Violations);
    }

    private async Task<Uri> FirstFileAsync()
    {
        var messages = JsonNode.Parse(await _bot.GetStringAsync(new Uri($"channels/{_channel}/messages", UriKind.Relative)))!;
        return new Uri((string)messages[0]!["attachments"]![0]!["url"]!);
    }

    private async Task<int> RefusalAsync(string path) => (int)(await PostAsync(path, """{"content":"a","allowed_mentions":{"parse":[]}}""")).Answer!["code"]!;

    private Task<(HttpStatusCode Status, JsonNode? Answer)> PostAsync(string path, string json) => SendAsync(HttpMethod.Post, path, json);

    private Task<(HttpStatusCode Status, JsonNode? Answer)> PutAsync(string path, string json) => SendAsync(HttpMethod.Put, path, json);

    private async Task<(HttpStatusCode Status, JsonNode? Answer)> SendAsync(HttpMethod method, string path, string json)
    {
        using HttpRequestMessage request = new(method, new Uri(path, UriKind.Relative)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        using var response = await _bot.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length > 0 ? JsonNode.Parse(text) : null);
    }
}
