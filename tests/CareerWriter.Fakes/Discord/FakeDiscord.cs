using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Fakes.Discord;

/// <summary>Discord with one bot behind a real socket of this machine: REST API, gateway, files. It holds the bot to Discord's rules (<see cref="FakeDiscordRecord.Violations"/>).</summary>
public sealed partial class FakeDiscord : IAsyncDisposable
{
    /// <summary>The bot's token.</summary>
    public const string Token = "MTE0NDA3MDAwMDAwMDAwMDAwMA.fake.fake";

    /// <summary>The application.</summary>
    public const string Application = "1144070000000000000";

    /// <summary>The bot as a user.</summary>
    public const string BotUser = "1144070000000000001";

    /// <summary>The bot's role in every server.</summary>
    public const string BotRole = "1144070000000000002";

    /// <summary>The bot's name.</summary>
    public const string BotName = "커리어라이터";

    private readonly WebApplication _server;
    private readonly ConcurrentBag<Task> _deliveries = [];
    private readonly ConcurrentDictionary<string, FakeModal> _modals = new(StringComparer.Ordinal);
    private readonly FakeDiscordFiles _files;
    private readonly FakeDiscordShapes _shapes;
    private readonly FakeDiscordEvents _events;
    private readonly FakeDiscordInteractions _interactions;
    private readonly FakeDiscordChannels _channels;
    private readonly FakeDiscordRest _rest;

    private FakeDiscord(WebApplication server, TimeProvider time)
    {
        _server = server;
        Record = new(time);
        World = new(Record);
        Gateway = new(Record);
        _files = new(Record, World, () => Address);
        _shapes = new(World, _files);
        _events = new(World, _shapes, Gateway);
        Gateway.Greets = session => _events.Greet(session, Address);
        FakeDiscordPoster poster = new(Record, World, _files, _events);
        FakeDiscordMessages messages = new(Record, World, _shapes, _events, poster) { MayRead = () => (Gateway.Forbidden & FakeDiscordGateway.MessageContent) == 0 };
        _interactions = new(Record, World, _shapes, _events, poster) { Opened = Opens };
        _channels = new(World, _shapes, _events, messages, poster);
        FakeDiscordCommands commands = new(World);
        _rest = new(Record, [.. messages.Routes, .. _interactions.Routes, .. _channels.Routes, .. commands.Routes, .. Routes]);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => field ??= new(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Base address of its REST API.</summary>
    public Uri ApiBaseAddress => new(Address, "api/v10/");

    /// <summary>What happened.</summary>
    public FakeDiscordRecord Record { get; }

    /// <summary>Who and what is there.</summary>
    public FakeDiscordWorld World { get; }

    /// <summary>The gateway.</summary>
    public FakeDiscordGateway Gateway { get; }

    /// <summary>Whether the bot hears of its own messages, as it does at Discord.</summary>
    public bool Echoes
    {
        get => _events.Echoes;
        set => _events.Echoes = value;
    }

    /// <summary>Whether the bot hears of public threads that it is no member of.</summary>
    public bool HearsUnjoinedThreads
    {
        get => _events.HearsUnjoined;
        set => _events.HearsUnjoined = value;
    }

    /// <summary>How long the first answer to an interaction may take.</summary>
    public TimeSpan AckTimeout
    {
        get => _interactions.AckTimeout;
        set => _interactions.AckTimeout = value;
    }

    /// <summary>How long the address of a file is good.</summary>
    public TimeSpan FileLife
    {
        get => _files.Life;
        set => _files.Life = value;
    }

    /// <summary>Whether the bot may read every message; otherwise those in direct messages, that mention it, and its own.</summary>
    public bool MayReadMessages
    {
        get => (Gateway.Forbidden & FakeDiscordGateway.MessageContent) == 0;
        set => Gateway.Forbidden = value ? Gateway.Forbidden & ~FakeDiscordGateway.MessageContent : Gateway.Forbidden | FakeDiscordGateway.MessageContent;
    }

    /// <summary>Every call of the REST API, in order.</summary>
    public IReadOnlyList<FakeDiscordCall> Sent => Record.Calls;

    /// <summary>What broke a rule of Discord.</summary>
    public IReadOnlyList<string> Violations => Record.Violations;

    /// <summary>Whether calls beyond Discord's limits are refused; answers tell of the limits only then.</summary>
    public bool EnforcesLimits
    {
        get => _rest.Limits.AreEnforced;
        set => _rest.Limits.AreEnforced = value;
    }

    private IEnumerable<FakeDiscordRoute> Routes =>
    [
        new("GET", "gateway", _ => new JsonObject { ["url"] = $"ws://{Address.Authority}/{FakeDiscordGateway.Beginning}" }) { NeedsToken = false },
        new("GET", "gateway/bot", _ => Gateway.Describe(Address)),
        new("GET", "users/@me", _ => _shapes.User(BotUser)),
        new("GET", "applications/@me", _ => Described()),
        new("GET", "oauth2/applications/@me", _ => Described()),
        new("POST", "attachments/refresh-urls", _files.Refresh),
    ];

    /// <summary>Starts it with nobody there.</summary>
    /// <param name="time">Its clock; null is the real one.</param>
    public static async Task<FakeDiscord> StartAsync(TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(k => k.AddServerHeader = false);
        var server = builder.Build();
        FakeDiscord discord = new(server, time ?? TimeProvider.System);
        server.Run(discord.AnswerAsync);
        await server.StartAsync();
        return discord;
    }

    /// <summary>The next calls of a route (<c>POST channels/{channel}/messages</c>) fail in these ways, one each.</summary>
    public void Fail(string route, params FakeDiscordFault[] faults) => _rest.Fail(route, faults);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var connection in Gateway.All)
        {
            connection.Dispose();
        }

        using CancellationTokenSource now = new(TimeSpan.FromMilliseconds(100));
        await _server.StopAsync(now.Token);
        await _server.DisposeAsync();
    }

    internal static long Flags(FakeDiscordGateway gateway) => (gateway.Forbidden & FakeDiscordGateway.MessageContent) == 0 ? 1 << 19 : 0;

    private JsonObject Described() => new()
    {
        ["id"] = Application,
        ["name"] = BotName,
        ["icon"] = null,
        ["description"] = "",
        ["summary"] = "",
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["verify_key"] = "fake",
        ["team"] = null,
        ["flags"] = Flags(Gateway),
        ["owner"] = _shapes.User(BotUser),
        ["bot"] = _shapes.User(BotUser),
    };

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.ToString().Split('/', StringSplitOptions.RemoveEmptyEntries);
        switch (path)
        {
            case ["api", "v10", .. var route]:
                await _rest.AnswerAsync(context, route);
                break;
            case [FakeDiscordGateway.Beginning]:
                await Gateway.AcceptAsync(context, resumes: false);
                break;
            case [FakeDiscordGateway.Resuming]:
                await Gateway.AcceptAsync(context, resumes: true);
                break;
            case ["attachments" or "ephemeral-attachments", _, var id, _]:
                await _files.DownloadAsync(context, id);
                break;
            default:
                Record.Violation($"nothing is at {context.Request.Path}");
                context.Response.StatusCode = 404;
                break;
        }
    }

    private void Opens(FakeModal modal)
    {
        _modals[modal.User] = modal;
        Record.Changed(modal.User);
    }
}
