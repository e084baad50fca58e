using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Fakes.Web;

/// <summary>A request that a fake site got.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Host">The Host header without its port, in lower case.</param>
/// <param name="Target">Path and query as sent.</param>
/// <param name="Headers">All headers.</param>
/// <param name="Body">The body as text.</param>
public sealed record SeenRequest(string Method, string Host, string Target, IReadOnlyDictionary<string, string> Headers, string Body);

/// <summary>Every site of the web behind one real socket of this machine, told apart by the Host header; what nobody described is a 404 and is written down.</summary>
public sealed class FakeWeb : IAsyncDisposable
{
    /// <summary>Any host, or any target.</summary>
    public const string Any = "*";

    private readonly WebApplication _server;
    private readonly ConcurrentQueue<FakeRoute> _routes = new();
    private readonly ConcurrentQueue<SeenRequest> _seen = new();
    private readonly ConcurrentQueue<SeenRequest> _unknown = new();

    private FakeWeb(WebApplication server) => _server = server;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_server.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>All requests in the order of their arrival.</summary>
    public IReadOnlyList<SeenRequest> Requests => [.. _seen];

    /// <summary>Requests that no route answers.</summary>
    public IReadOnlyList<SeenRequest> Unknown => [.. _unknown];

    /// <summary>Starts a web without any site.</summary>
    public static async Task<FakeWeb> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(k => k.AddServerHeader = false);
        var server = builder.Build();
        FakeWeb web = new(server);
        server.Run(web.AnswerAsync);
        await server.StartAsync();
        return web;
    }

    /// <summary>Starts a web with the sites of a folder (<see cref="SiteFolder"/>).</summary>
    public static async Task<FakeWeb> StartAsync(string folder)
    {
        var web = await StartAsync();
        foreach (var route in SiteFolder.Routes(folder))
        {
            web._routes.Enqueue(route);
        }

        return web;
    }

    /// <summary>Answers a target of a host; the same target given again answers the next request, and the last one all after it.</summary>
    /// <param name="host">The host, or <see cref="Any"/>.</param>
    /// <param name="target">Path and query as sent, or <see cref="Any"/>.</param>
    /// <param name="answer">Writes the answer.</param>
    public FakeWeb On(string host, string target, Func<HttpContext, Task> answer)
    {
        _routes.Enqueue(new(method: null, host, target, body: null, answer));
        return this;
    }

    /// <summary>A page in UTF-8.</summary>
    public FakeWeb Page(string host, string target, string html, int status = 200) => On(host, target, async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html);
    });

    /// <summary>Bytes under a media type; null says none.</summary>
    public FakeWeb Bytes(string host, string target, byte[] bytes, string? mediaType) => On(host, target, async context =>
    {
        context.Response.ContentType = mediaType;
        await context.Response.Body.WriteAsync(bytes);
    });

    /// <summary>A redirect.</summary>
    public FakeWeb Redirect(string host, string target, string location, int status = 302) => On(host, target, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    });

    /// <summary>An error without text, with a wish to wait.</summary>
    public FakeWeb Error(string host, string target, int status, string? retryAfter = null) => On(host, target, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource now = new(TimeSpan.FromMilliseconds(100));
        await _server.StopAsync(now.Token);
        await _server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using StreamReader reader = new(context.Request.Body);
        var request = new SeenRequest(
            context.Request.Method,
            context.Request.Host.Host.ToLowerInvariant(),
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync());
        _seen.Enqueue(request);
        var matching = _routes.Where(r => r.Matches(request)).ToList();
        if (matching.Count == 0)
        {
            _unknown.Enqueue(request);
            context.Response.StatusCode = 404;
            return;
        }

        var route = matching.FirstOrDefault(r => r.TakeOnce()) ?? matching[^1];
        await route.Answer(context);
    }
}
