using System.Collections.Concurrent;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol.Events;
using CareerWriter.Discord.Protocol.Gateway;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Host.Discord;
using CareerWriter.Host.Tests.Postings;
using CareerWriter.Host.Tests.Slack;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>The protocol client in front of a stand-in, on a clock that runs twenty times as fast.</summary>
internal sealed class DiscordBot : IAsyncDisposable
{
    private readonly HttpClient _http = DiscordHttp.CreateClient();
    private readonly ConcurrentQueue<DiscordDispatch> _heard = new();
    private readonly SemaphoreSlim _hears = new(0);
    private readonly bool _isGuest;
    private CancellationTokenSource _stop = new();

    private DiscordBot(ScriptedDiscord discord, TimeProvider time, MemoryDiscordShards shards, bool isGuest)
    {
        (Discord, Time, Shards, _isGuest) = (discord, time, shards, isGuest);
        DiscordOptions options = new() { Token = ScriptedDiscord.Token, ApiBaseAddress = discord.ApiBaseAddress };
        Api = new(new DiscordCaller(new DiscordHttp(_http, options, time), time, new Random(1), new WrittenLog<DiscordCaller>()));
        Settings = new()
        {
            Token = options.Token,
            UserAgent = options.UserAgent,
            // What is slow here is this machine, not Discord.
            HelloTimeout = TimeSpan.FromMinutes(10),
            StartTimeout = TimeSpan.FromMinutes(10),
            CloseTimeout = TimeSpan.FromSeconds(20),
        };
    }

    public ScriptedDiscord Discord { get; }

    public TimeProvider Time { get; }

    public MemoryDiscordShards Shards { get; }

    public DiscordApi Api { get; }

    public DiscordGatewaySettings Settings { get; set; }

    public WrittenLog<DiscordGateway> Log { get; } = new();

    public DiscordGateway Gateway { get; private set; } = null!;

    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>What was accepted, without what begins sessions.</summary>
    public IReadOnlyList<DiscordDispatch> Heard => [.. _heard];

    /// <summary>The words that were accepted.</summary>
    public IEnumerable<string?> Words => Heard.Select(d => (DiscordEvents.Read(d) as DiscordEvent.MessageCreated)?.Message.Content).OfType<string>();

    public static async Task<DiscordBot> StartAsync()
    {
        QuickTime time = new(20);
        return new(await ScriptedDiscord.StartAsync(), time, new MemoryDiscordShards(time), isGuest: false);
    }

    /// <summary>Another process of the same bot.</summary>
    public DiscordBot Another() => new(Discord, Time, Shards, isGuest: true) { Settings = Settings };

    public void Listen(Func<DiscordDispatch, CancellationToken, ValueTask>? accept = null)
    {
        _stop = new();
        Gateway = new(new DiscordGatewayContext(Api, Shards, Shards, Time, new Random(1)), Settings, Log);
        Running = Gateway.RunAsync(
            async (dispatch, token) =>
            {
                if (dispatch.Type is DiscordDispatch.Ready or DiscordDispatch.Resumed)
                {
                    return;
                }

                if (accept is not null)
                {
                    await accept(dispatch, token);
                }

                _heard.Enqueue(dispatch);
                _hears.Release();
            },
            _stop.Token);
    }

    /// <summary>Waits until so many were accepted.</summary>
    public async Task HearsAsync(int count)
    {
        while (_heard.Count < count)
        {
            Assert.True(await _hears.WaitAsync(ScriptedConnection.Patience), $"heard {_heard.Count} of {count}");
        }
    }

    /// <summary>Waits until something is so.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        using CancellationTokenSource limit = new(ScriptedConnection.Patience);
        while (!isSo())
        {
            await Task.Delay(10, limit.Token);
        }
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Running;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Running.ContinueWith(_ => { }, TaskScheduler.Default);
        _http.Dispose();
        _hears.Dispose();
        if (!_isGuest)
        {
            await Discord.DisposeAsync();
        }
    }
}
