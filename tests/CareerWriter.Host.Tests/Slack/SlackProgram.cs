using System.Text;
using System.Text.Json.Nodes;
using CareerWriter.Fakes.Slack;
using CareerWriter.Host.Bot;
using CareerWriter.Host.Tests.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>The whole program in front of a fake workspace with a channel, a review channel and people in them.</summary>
internal sealed class SlackProgram : IAsyncDisposable
{
    private const string Request = "\"지원 동기를 작성해 주세요.\" 500자로 써줘";
    private WebApplication? _app;

    private SlackProgram(FakeSlack slack)
    {
        Slack = slack;
        (Owner, Reviewer) = (slack.Workspace.AddUser("서연"), slack.Workspace.AddUser("민수"));
        Channel = slack.Workspace.AddChannel("channel", Owner, Reviewer, FakeSlack.BotUser);
        Reviews = slack.Workspace.AddChannel("group", Owner, Reviewer, FakeSlack.BotUser);
    }

    public FakeSlack Slack { get; }

    public string Owner { get; }

    public string Reviewer { get; }

    public string Channel { get; }

    public string Reviews { get; }

    public string Direct => Slack.Workspace.Direct(Owner);

    public string Address => _app!.Urls.First();

    public IServiceProvider Services => _app!.Services;

    public static async Task<SlackProgram> StartAsync(string redis = "", params (string Key, string Value)[] settings)
    {
        SlackProgram program = new(await FakeSlack.StartAsync());
        await program.RunAsync(redis, settings);
        return program;
    }

    /// <summary>The program with Slack delivering by HTTP.</summary>
    public static Task<SlackProgram> ByHttpAsync() => StartAsync("", ("Slack:AppToken", ""), ("Slack:SigningSecret", FakeSlackRequests.Secret));

    /// <summary>A workspace to which no program is connected yet.</summary>
    public static async Task<SlackProgram> WithoutProgramAsync() => new(await FakeSlack.StartAsync());

    /// <summary>Starts the program, also once more after <see cref="StopAsync"/>.</summary>
    public async Task RunAsync(string redis = "", params (string Key, string Value)[] settings)
    {
        _app = Build(redis, settings);
        await _app.StartAsync();
        if (settings.Any(s => s.Key == "Slack:SigningSecret"))
        {
            Slack.Requests.Url = new Uri($"{Address}/slack/events");
            return;
        }

        await Slack.Record.UntilAsync(() => Slack.Sockets.Open.Count > 0 ? "open" : null, "open socket");
    }

    /// <summary>Another program at the same workspace and store.</summary>
    public WebApplication Build(string redis = "", params (string Key, string Value)[] settings)
    {
        Dictionary<string, string?> values = new()
        {
            ["Http:Address"] = "http://127.0.0.1:0",
            ["Redis:Connection"] = redis,
            ["State:Memory"] = redis.Length == 0 ? "true" : "false",
            ["State:Lease"] = "00:00:02",
            ["Slack:BotToken"] = FakeSlack.BotToken,
            ["Slack:AppToken"] = FakeSlack.AppToken,
            ["Slack:ApiBaseAddress"] = Slack.ApiBaseAddress.AbsoluteUri,
            ["Slack:Connections"] = "1",
            ["Logging:LogLevel:Default"] = "None",
        };
        foreach (var (key, value) in settings)
        {
            values[key] = value;
        }

        return BotProgram.Build(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), TimeProvider.System);
    }

    public async Task StopAsync()
    {
        if (_app is { } app)
        {
            _app = null;
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    /// <summary>A career file.</summary>
    public FakeSlackFile Career(string name = "career.md", string text = CareerFolder.Career) => Slack.File(Owner, name, "text/markdown", Encoding.UTF8.GetBytes(text));

    /// <summary>The owner asks for a draft in the channel.</summary>
    public FakeSlackMessage AsksInChannel() => Slack.Says(Channel, Owner, $"<@{FakeSlack.BotUser}> {Request}", thread: null, Career());

    /// <summary>The owner asks for a draft in the direct message.</summary>
    public FakeSlackMessage AsksDirectly() => Slack.Says(Direct, Owner, Request, thread: null, Career());

    /// <summary>The next message of the bot that shows some words.</summary>
    public Task<FakeSlackMessage> Shows(string channel, string words) => Slack.NextMessage(channel, m => m.Shown.Contains(words, StringComparison.Ordinal));

    /// <summary>The next draft of a version.</summary>
    public Task<FakeSlackMessage> Drafts(string channel, int version) => Slack.NextMessage(channel, m => m.Text.Contains($"v{version} · 공백", StringComparison.Ordinal) && m.Elements.Count > 0);

    /// <summary>Everything that was asked for before in the thread of a message is answered.</summary>
    public async Task FinishesAsync(FakeSlackMessage message)
    {
        await Slack.Settles();
        Slack.Says(message.Channel, Owner, "설정", message.ThreadTs);
        await Shows(message.Channel, "블라인드");
    }

    /// <summary>Someone presses the button of a label.</summary>
    public Task<FakeAck> Presses(FakeSlackMessage message, string label, string user) => Slack.Presses(message, ActionOf(message, label), user);

    /// <summary>Someone presses a button, fills in the modal that opens and sends it.</summary>
    public async Task<FakeAck> FillsIn(FakeSlackMessage message, string label, string user, JsonObject values)
    {
        await Presses(message, label, user);
        return await Slack.Submits(await Slack.NextView(user), values);
    }

    public static JsonObject ChannelChosen(string channel) =>
        new() { ["channel"] = new JsonObject { ["value"] = new JsonObject { ["type"] = "conversations_select", ["selected_conversation"] = channel } } };

    public static JsonObject Comment(string text, int? sentence = null, string? proposal = null)
    {
        var values = FakeSlack.Filled("text", "value", text);
        values["proposal"] = new JsonObject { ["value"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = proposal } };
        values["sentence"] = new JsonObject
        {
            ["value"] = new JsonObject { ["type"] = "static_select", ["selected_option"] = sentence is { } n ? new JsonObject { ["value"] = $"{n}" } : null },
        };
        return values;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Slack.DisposeAsync();
    }

    private static string ActionOf(FakeSlackMessage message, string label) =>
        message.Elements.Where(e => (string?)e["text"]?["text"] == label).Select(e => (string?)e["action_id"]).FirstOrDefault()
        ?? throw new InvalidOperationException($"no button {label} on: {message.Shown}");
}
