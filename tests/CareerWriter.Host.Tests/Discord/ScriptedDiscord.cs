using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>A request as it came.</summary>
internal sealed record ScriptedRequest(string Call, string Query, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body);
}

/// <summary>Stands in for Discord, with a test that says each line: what answers a request, what happens on a connection.</summary>
internal sealed class ScriptedDiscord : IAsyncDisposable
{
    public const string Token = "token-of-the-bot";

    private readonly WebApplication _app;
    private readonly Channel<ScriptedConnection> _connections = Channel.CreateUnbounded<ScriptedConnection>();
    private readonly ConcurrentQueue<ScriptedRequest> _requests = new();

    private ScriptedDiscord()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Run(HandleAsync);
    }

    public Uri Address { get; private set; } = null!;

    public Uri ApiBaseAddress => new(Address, "api/");

    /// <summary>What a new session is told to be taken up at.</summary>
    public string ResumeAddress => $"ws://{Address.Authority}/resume";

    public int Shards { get; set; } = 1;

    public int Remaining { get; set; } = 1000;

    public long ResetAfter { get; set; }

    public int ApplicationFlags { get; set; }

    /// <summary>What answers all but what the gateway needs.</summary>
    public Func<HttpContext, ScriptedRequest, Task> Answer { get; set; } = (context, _) => Json(context, 200, "{}");

    public IReadOnlyList<ScriptedRequest> Requests => [.. _requests];

    public static async Task<ScriptedDiscord> StartAsync()
    {
        ScriptedDiscord discord = new();
        await discord._app.StartAsync();
        discord.Address = new Uri(discord._app.Urls.Single());
        return discord;
    }

    /// <summary>The next connection that is opened.</summary>
    public Task<ScriptedConnection> ConnectionAsync() => _connections.Reader.ReadAsync().AsTask().WaitAsync(ScriptedConnection.Patience);

    /// <summary>Whether a connection was opened that nobody asked for.</summary>
    public bool HasAnotherConnection => _connections.Reader.TryPeek(out _);

    public static async Task Json(HttpContext context, int status, string json, params (string Name, string Value)[] headers)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(json);
    }

    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource now = new(TimeSpan.FromMilliseconds(200));
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            ScriptedConnection connection = new(await context.WebSockets.AcceptWebSocketAsync(), context, ResumeAddress);
            _connections.Writer.TryWrite(connection);
            await connection.ReadAsync();
            return;
        }

        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body);
        var headers = context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        ScriptedRequest request = new($"{context.Request.Method} {context.Request.Path.Value!["/api/".Length..]}", context.Request.QueryString.Value ?? "", headers, body.ToArray());
        _requests.Enqueue(request);
        await (request.Call switch
        {
            "GET gateway/bot" => Json(context, 200, $$"""{"url":"ws://{{Address.Authority}}/gateway","shards":{{Shards}},"session_start_limit":{"total":1000,"remaining":{{Remaining}},"reset_after":{{ResetAfter}},"max_concurrency":1},"new_field":[]}"""),
            "GET applications/@me" => Json(context, 200, $$"""{"id":"900000000000000001","name":"writer","flags":{{ApplicationFlags}}}"""),
            _ => Answer(context, request),
        });
    }
}
