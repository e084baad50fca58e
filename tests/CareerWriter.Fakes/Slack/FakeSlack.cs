using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Fakes.Slack;

/// <summary>A Slack workspace with one bot behind a real socket of this machine: Web API, Socket Mode, files. It holds the bot to Slack's rules (<see cref="FakeSlackRecord.Violations"/>).</summary>
public sealed partial class FakeSlack : IAsyncDisposable
{
    /// <summary>The bot's token.</summary>
    public const string BotToken = "xoxb-fake";

    /// <summary>The app-level token.</summary>
    public const string AppToken = "xapp-fake";

    /// <summary>The workspace.</summary>
    public const string Team = "T000000001";

    /// <summary>The app.</summary>
    public const string AppId = "A000000001";

    /// <summary>The bot as a user.</summary>
    public const string BotUser = "UBOT00001";

    /// <summary>The bot.</summary>
    public const string Bot = "B000000001";

    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, (FakeSlackMessage? Message, string Channel, string User, int Uses)> _hooks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _triggeredBy = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _taken = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Task> _deliveries = [];
    private FakeSlackEvents _events = null!;
    private FakeSlackMethods _methods = null!;
    private FakeChat _chat = null!;
    private FakeViews _views = null!;
    private FakeFiles _files = null!;

    private FakeSlack(WebApplication server, TimeProvider time)
    {
        _server = server;
        Record = new(time);
        Workspace = new(Record);
        Sockets = new(Record);
        Requests = new(Record);
    }

    /// <summary>The scopes of the bot's token.</summary>
    public static IReadOnlyList<string> Scopes { get; } = ["app_mentions:read", "chat:write", "channels:history", "channels:read", "groups:history", "groups:read", "im:history", "im:write", "files:read", "files:write", "users:read", "commands"];

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Base address of its Web API.</summary>
    public Uri ApiBaseAddress => new(Address, "api/");

    /// <summary>What happened.</summary>
    public FakeSlackRecord Record { get; }

    /// <summary>Who and what is there.</summary>
    public FakeSlackWorkspace Workspace { get; }

    /// <summary>The sockets.</summary>
    public FakeSlackSockets Sockets { get; }

    /// <summary>Deliveries by HTTP, in place of the sockets where the app has an address.</summary>
    public FakeSlackRequests Requests { get; }

    /// <summary>Whether the bot hears of its own messages, as it does in Slack.</summary>
    public bool Echoes { get; set; } = true;

    /// <summary>Every call of the Web API, in order.</summary>
    public IReadOnlyList<FakeSlackCall> Sent => Record.Calls;

    /// <summary>What broke a rule of Slack.</summary>
    public IReadOnlyList<string> Violations => Record.Violations;

    /// <summary>Whether calls beyond Slack's limits are refused.</summary>
    public bool EnforcesLimits
    {
        get => _methods.EnforcesLimits;
        set => _methods.EnforcesLimits = value;
    }

    /// <summary>Starts an empty workspace.</summary>
    /// <param name="time">Its clock; null is the real one.</param>
    public static async Task<FakeSlack> StartAsync(TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(k => k.AddServerHeader = false);
        var server = builder.Build();
        FakeSlack slack = new(server, time ?? TimeProvider.System);
        server.Run(slack.AnswerAsync);
        await server.StartAsync();
        slack.Build();
        return slack;
    }

    /// <summary>The next calls of a method fail in these ways, one each.</summary>
    public void Fail(string method, params FakeFault[] faults) => _methods.Fail(method, faults);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var connection in Sockets.All)
        {
            connection.Dispose();
        }

        Requests.Dispose();
        using CancellationTokenSource now = new(TimeSpan.FromMilliseconds(100));
        await _server.StopAsync(now.Token);
        await _server.DisposeAsync();
    }

    private void Build()
    {
        _events = new(Workspace, Address);
        _chat = new(Workspace, _events, Happened);
        _views = new(Workspace, trigger => _triggeredBy.GetValueOrDefault(trigger));
        _files = new(Record, Workspace, _events, Address, Happened);
        FakeConversations conversations = new(Workspace, _events, Address);
        var methods = _chat.Methods.Concat(_views.Methods).Concat(_files.Methods).Concat(conversations.Methods)
            .Append(("apps.connections.open", _ => new() { ["url"] = $"ws://{Address.Authority}/link/?ticket={Sockets.Ticket()}&app_id={AppId}" }));
        _methods = new(Record, methods.ToDictionary(m => m.Name, m => m.Method, StringComparer.Ordinal));
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var parts = context.Request.Path.ToString().Split('/', StringSplitOptions.RemoveEmptyEntries);
        switch (parts)
        {
            case ["api", var method]:
                await _methods.AnswerAsync(context, method);
                break;
            case ["link"]:
                await Sockets.AcceptAsync(context);
                break;
            case ["files-pri", var id, ..]:
                await _files.DownloadAsync(context, id);
                break;
            case ["upload", var id]:
                await _files.UploadAsync(context, id);
                break;
            case ["hooks", var id]:
                await RespondAsync(context, id);
                break;
            default:
                Record.Violation($"nothing is at {context.Request.Path}");
                context.Response.StatusCode = 404;
                break;
        }
    }

    /// <summary>Takes an answer by way of a response_url.</summary>
    private async Task RespondAsync(HttpContext context, string id)
    {
        const int MostUses = 5;
        var reply = await JsonNode.ParseAsync(context.Request.Body) as JsonObject ?? [];
        Record.Add(new FakeSlackCall("response_url", reply, context.Request.Headers.Authorization.ToString() is { Length: > 0 } token ? token : null, null) { At = Record.Now });
        if (!_hooks.TryGetValue(id, out var hook) || hook.Uses >= MostUses)
        {
            context.Response.StatusCode = 404;
            await context.Response.WriteAsync("used_url");
            return;
        }

        _hooks[id] = hook with { Uses = hook.Uses + 1 };
        try
        {
            Carry(reply, hook.Message, hook.Channel, hook.User);
            await context.Response.WriteAsync("ok");
        }
        catch (FakeSlackRefusal refusal)
        {
            Record.Violation($"response_url: {refusal.Code} {string.Join("; ", refusal.Details)}");
            context.Response.StatusCode = 400;
            await context.Response.WriteAsync(refusal.Code);
        }
    }

    private void Carry(JsonObject reply, FakeSlackMessage? original, string channel, string user)
    {
        if (original is not null && FakeSlackJson.Text(reply["delete_original"]) == "true")
        {
            Workspace.Locked(() => original.Deleted = true);
            Record.Changed();
        }
        else if (original is not null && FakeSlackJson.Text(reply["replace_original"]) == "true")
        {
            _chat.Change(original, reply);
            Record.Changed();
        }
        else
        {
            _chat.Put(channel, reply, FakeSlackJson.Text(reply["response_type"]) == "in_channel" ? null : user);
        }
    }
}
