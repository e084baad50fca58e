using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CareerWriter.Host.Tests.Commands;

namespace CareerWriter.Host.Tests.Workspace;

/// <summary>Who may see and do what in the workspace, asked for directly.</summary>
public sealed class WorkspaceAccessTests : IAsyncLifetime
{
    private const string Request = "지원 동기를 작성해 주세요. 600자";

    private WorkspaceProgram _program = null!;

    public async Task InitializeAsync() => _program = await WorkspaceProgram.StartAsync();

    public async Task DisposeAsync() => await _program.DisposeAsync();

    [Fact]
    public async Task Nobody_else_sees_a_private_thread_or_writes_into_it()
    {
        using var owner = await _program.VisitAsync("서연");
        using var other = await _program.VisitAsync("민수");
        await DraftAsync(owner, "private1");
        var entry = (await owner.ReadAsync("private1"))[^1].GetProperty("key").GetString()!;

        Assert.Equal(HttpStatusCode.NotFound, (await other.AskAsync("private1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SayAsync("private1", "더 짧게")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PressAsync("private1", entry, "shorter")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Http.GetAsync($"/events?as={Uri.EscapeDataString("민수")}&thread=private1")).StatusCode);
        Assert.DoesNotContain("private1", await other.Http.GetStringAsync($"/api/threads?as={Uri.EscapeDataString("민수")}"), StringComparison.Ordinal);
        Assert.Contains("private1", await owner.Http.GetStringAsync($"/api/threads?as={Uri.EscapeDataString("서연")}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_others_see_the_draft_and_nothing_that_quotes_the_career()
    {
        using var owner = await _program.VisitAsync("서연");
        using var other = await _program.VisitAsync("민수");
        await DraftAsync(owner, "channel1", "스터디");

        var seen = await other.ReadAsync("channel1");
        var draft = seen.Single(IsDraft).GetProperty("view");
        Assert.NotEmpty(draft.GetProperty("text").GetString()!);
        Assert.Empty(draft.GetProperty("facts").EnumerateArray());
        Assert.Empty(draft.GetProperty("actions").EnumerateArray());
        Assert.DoesNotContain(seen, e => e.GetProperty("kind").GetString() == "view" && e.GetRawText().Contains("career.md", StringComparison.Ordinal));
        Assert.NotEmpty((await owner.ReadAsync("channel1")).Single(IsDraft).GetProperty("view").GetProperty("facts").EnumerateArray());
    }

    [Fact]
    public async Task What_one_person_is_told_in_a_channel_nobody_else_reads()
    {
        using var owner = await _program.VisitAsync("서연");
        using var other = await _program.VisitAsync("민수");
        await DraftAsync(owner, "channel2", "스터디");

        await other.SayAsync("channel2", "나도 고쳐 줘");
        var told = await other.WaitForAsync("channel2", e => e.GetProperty("mine").GetBoolean());

        Assert.DoesNotContain(await owner.ReadAsync("channel2"), e => e.GetProperty("id").GetString() == told.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_conversation_of_a_channel_goes_on_in_private_where_its_owner_alone_sees_it()
    {
        using var owner = await _program.VisitAsync("서연");
        using var other = await _program.VisitAsync("민수");
        await DraftAsync(owner, "channel3", "스터디");
        var warning = (await owner.ReadAsync("channel3")).First(e => e.GetRawText().Contains("continue-privately", StringComparison.Ordinal));
        Assert.Contains("이 채널의 사람들도", warning.GetProperty("view").GetProperty("text").GetString(), StringComparison.Ordinal);

        await owner.PressAsync("channel3", warning.GetProperty("key").GetString()!, "continue-privately");
        var there = await PrivateThreadAsync(owner);
        await owner.WaitForAsync(there, IsDraft);

        Assert.Equal(HttpStatusCode.NotFound, (await other.AskAsync(there)).StatusCode);
        await owner.SayAsync(there, "더 짧게");
        await owner.WaitForAsync(there, e => IsDraft(e) && e.GetProperty("view").GetProperty("version").GetInt32() == 2);
    }

    [Fact]
    public async Task An_export_is_fetched_by_its_owner_under_its_name_and_by_nobody_else()
    {
        using var owner = await _program.VisitAsync("서연");
        using var other = await _program.VisitAsync("민수");
        await DraftAsync(owner, "exports1");
        await owner.SayAsync("exports1", "docx로 내보내기");
        var export = (await owner.WaitForAsync("exports1", e => IsView(e, "export"))).GetProperty("id").GetString()!;

        using var answer = await owner.Http.GetAsync($"/api/threads/exports1/files/{Uri.EscapeDataString(export)}?as={Uri.EscapeDataString("서연")}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("filename*=UTF-8''", answer.Content.Headers.GetValues("Content-Disposition").Single(), StringComparison.Ordinal);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await other.Http.GetAsync($"/api/threads/exports1/files/{Uri.EscapeDataString(export)}?as={Uri.EscapeDataString("민수")}")).StatusCode);
    }

    [Fact]
    public async Task The_same_message_sent_again_is_the_same_message()
    {
        using var owner = await _program.VisitAsync("서연");
        await owner.SayAsync("again001", "도움말", id: "message-1");
        await owner.SayAsync("again001", "도움말", id: "message-1");
        await owner.SayAsync("again001", "시작", id: "message-2");
        await owner.WaitForAsync("again001", e => e.GetProperty("id").GetString()!.StartsWith("out:message-2", StringComparison.Ordinal));

        Assert.Single(await owner.ReadAsync("again001"), e => e.GetProperty("id").GetString() == "in:message-1");
        Assert.Single(await owner.ReadAsync("again001"), e => e.GetProperty("id").GetString()!.StartsWith("out:message-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_goes_on_after_the_last_event_that_was_seen()
    {
        using var owner = await _program.VisitAsync("서연");
        await owner.SayAsync("stream01", "도움말");
        var first = await owner.WaitForAsync("stream01", e => e.GetProperty("kind").GetString() == "view");

        await owner.SayAsync("stream01", "시작", id: "message-2");
        var next = await owner.WaitForAsync("stream01", _ => true, first.GetProperty("sequence").GetInt64());

        Assert.Equal("in:message-2", next.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_deleted_conversation_leaves_nothing_in_its_thread()
    {
        using var owner = await _program.VisitAsync("서연");
        await DraftAsync(owner, "deleted1");
        await owner.SayAsync("deleted1", "삭제");
        var ask = await owner.WaitForAsync("deleted1", e => HasAction(e, "delete-surely"));
        await owner.PressAsync("deleted1", ask.GetProperty("key").GetString()!, "delete-surely");
        await owner.WaitForAsync("deleted1", e => e.GetProperty("sequence").GetInt64() > ask.GetProperty("sequence").GetInt64() && IsView(e, "note"));

        var left = string.Concat((await owner.ReadAsync("deleted1")).Select(e => e.GetRawText()));
        Assert.DoesNotContain("career.md", left, StringComparison.Ordinal);
        Assert.DoesNotContain("80ms", left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_was_not_shown_cannot_be_pressed()
    {
        using var owner = await _program.VisitAsync("서연");
        await DraftAsync(owner, "buttons1");
        var draft = (await owner.ReadAsync("buttons1")).Single(IsDraft).GetProperty("key").GetString()!;

        Assert.Equal(HttpStatusCode.Conflict, (await owner.PressAsync("buttons1", draft, "delete-surely")).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await owner.PressAsync("buttons1", draft, "evidence")).StatusCode);
    }

    [Fact]
    public async Task Requests_without_the_pages_token_change_nothing()
    {
        using HttpClient http = new() { BaseAddress = _program.Address };
        using MultipartFormDataContent form = new() { { new StringContent("서연"), "as" }, { new StringContent("message-1"), "id" }, { new StringContent("안녕"), "text" } };

        Assert.Equal(HttpStatusCode.Forbidden, (await http.PostAsync("/api/threads/notoken1/messages", form)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.PostAsJsonAsync("/api/threads/notoken1/presses", new { id = "message-1" })).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/session")]
    [InlineData("/app/main.js")]
    public async Task Another_host_name_is_refused(string path)
    {
        using HttpClient http = new() { BaseAddress = _program.Address };
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Host = "rebound.example.com";

        Assert.Equal(HttpStatusCode.BadRequest, (await http.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app/main.js")]
    [InlineData("/api/session")]
    public async Task Every_answer_says_what_the_page_may_load_and_where_it_may_be_shown(string path)
    {
        using HttpClient http = new() { BaseAddress = _program.Address };
        using var answer = await http.GetAsync(path);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task What_is_too_large_or_makes_no_sense_is_refused_in_words()
    {
        using var owner = await _program.VisitAsync("서연");
        using var stranger = await _program.VisitAsync("누구");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await owner.SayAsync("refused1", new string('가', 600_000))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await owner.SayAsync("refused1", " ")).StatusCode);
        using var refused = await stranger.SayAsync("refused1", "안녕");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Matches("[가-힣]", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("message").GetString()!);
        using StringContent wrong = new("{", Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, (await owner.Http.PostAsync("/api/threads/refused1/presses", wrong)).StatusCode);
    }

    private static async Task DraftAsync(Visitor owner, string thread, string? channel = null)
    {
        (await owner.SayAsync(thread, Request, channel: channel, files: ("career.md", CareerFolder.Career))).EnsureSuccessStatusCode();
        await owner.WaitForAsync(thread, IsDraft);
    }

    /// <summary>The one private thread of someone, once it is there.</summary>
    private static async Task<string> PrivateThreadAsync(Visitor owner)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (true)
        {
            var threads = await owner.Http.GetFromJsonAsync<JsonElement>($"/api/threads?as={Uri.EscapeDataString(owner.Person)}", patience.Token);
            foreach (var thread in threads.GetProperty("mine").EnumerateArray())
            {
                return thread.GetProperty("id").GetString()!;
            }

            await Task.Delay(50, patience.Token);
        }
    }

    private static bool IsDraft(JsonElement entry) => IsView(entry, "draft");

    private static bool IsView(JsonElement entry, string view) => entry.TryGetProperty("view", out var shown) && shown.GetProperty("view").GetString() == view;

    private static bool HasAction(JsonElement entry, string action) =>
        entry.TryGetProperty("view", out var shown) && shown.GetProperty("actions").EnumerateArray().Any(a => a.GetProperty("id").GetString() == action);
}
