using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Fakes.Discord;

/// <summary>The REST API: reads calls as Discord does, counts them, has them carried out, and fails where a test wants it.</summary>
internal sealed class FakeDiscordRest
{
    private const long MostBytes = 25 * 1024 * 1024;

    private readonly FakeDiscordRecord _record;
    private readonly Dictionary<(string Method, string First, int Length), List<FakeDiscordRoute>> _routes;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<FakeDiscordFault>> _faults = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _unheard = new(StringComparer.Ordinal);

    public FakeDiscordRest(FakeDiscordRecord record, IEnumerable<FakeDiscordRoute> routes)
    {
        _record = record;
        _routes = routes.GroupBy(r => (r.Method, r.Segments[0], r.Segments.Length)).ToDictionary(g => g.Key, g => g.ToList());
    }

    public FakeDiscordLimits Limits { get; } = new();

    /// <summary>The next calls of a route fail in these ways, one each.</summary>
    public void Fail(string route, params FakeDiscordFault[] faults)
    {
        if (!_routes.Values.SelectMany(r => r).Any(r => r.Name == route))
        {
            throw new ArgumentException($"there is no route {route}", nameof(route));
        }

        var queue = _faults.GetOrAdd(route, _ => new());
        foreach (var fault in faults)
        {
            queue.Enqueue(fault);
        }
    }

    public async Task AnswerAsync(HttpContext context, string[] path)
    {
        var found = _routes.GetValueOrDefault((context.Request.Method, path.FirstOrDefault(""), path.Length))?.Find(r => r.Fits(path));
        if (found is null)
        {
            _record.Violation($"nothing is at {context.Request.Method} {context.Request.Path}");
            await WriteAsync(context, 404, FakeDiscordRefusal.NotFound.Body());
            return;
        }

        var length = context.Request.ContentLength;
        var request = await new FakeDiscordRequest(found, path, context.Request.Query).ReadAsync(context.Request);
        FakeDiscordFault? fault = null;
        _ = _faults.TryGetValue(found.Name, out var faults) && faults.TryDequeue(out fault);
        if (fault?.Until is { } until)
        {
            await until.WaitAsync(context.RequestAborted);
        }

        var (status, body, error, limit) = fault is null || fault.CarriedOut || fault.IsOnlySlow
            ? CarryOut(context.Request, found, request, length)
            : (fault.Status, null, fault.Code ?? fault.Status, null);
        if (fault is { IsOnlySlow: false, CarriedOut: true })
        {
            _unheard[string.Join('/', path)] = true;
        }

        _record.Add(new FakeDiscordCall(found.Name, string.Join('/', path) + context.Request.QueryString, request?.Body ?? [], error)
        {
            At = _record.Now,
            Token = request?.Token,
            Files = request?.Files.Count ?? 0,
        });
        limit?.Write(context.Response);
        await (fault is null || fault.IsOnlySlow ? WriteAsync(context, status, body) : FailAsync(context, fault));
    }

    private (int Status, JsonNode? Body, int? Error, FakeDiscordLimit? Limit) CarryOut(HttpRequest raw, FakeDiscordRoute route, FakeDiscordRequest? request, long? length)
    {
        FakeDiscordLimit? limit = null;
        try
        {
            Admit(raw, route, request, length);
            limit = Limits.Count(request!, _record.Now);
            if (limit is { IsTooMany: true })
            {
                _record.Violation($"{route.Name} is called too often");
                return (429, limit.Body(), 429, limit);
            }

            return route.Answer(request!) is { } body ? (route.Status, body, null, limit) : (204, null, null, limit);
        }
        catch (FakeDiscordRefusal refusal)
        {
            // What is refused because the answer to the same call was lost is no fault.
            if (refusal.IsFaultOfTheBot && !_unheard.ContainsKey(string.Join('/', request?.Path ?? [])))
            {
                _record.Violation($"{route.Name}: {refusal}");
            }

            return (refusal.Status, refusal.Body(), refusal.Code == 0 ? refusal.Status : refusal.Code, limit);
        }
    }

    private static void Admit(HttpRequest raw, FakeDiscordRoute route, FakeDiscordRequest? request, long? length)
    {
        if (!raw.Headers.UserAgent.ToString().StartsWith("DiscordBot (", StringComparison.Ordinal))
        {
            throw new FakeDiscordRefusal(403, 40333, "internal network error");
        }

        if (length > MostBytes)
        {
            throw new FakeDiscordRefusal(413, 40005, "Request entity too large");
        }

        if (request is null)
        {
            throw new FakeDiscordRefusal(400, 50109, "The request body contains invalid JSON.");
        }

        if (request.Body.Count > 0 && raw.ContentType is null)
        {
            FakeDiscordForm form = new();
            form.Wrong("_", "CONTENT_TYPE_INVALID", "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.");
            form.ThrowIfWrong();
        }

        if (route.NeedsToken && request.Token != FakeDiscord.Token)
        {
            throw FakeDiscordRefusal.Unauthorized;
        }
    }

    private static async Task FailAsync(HttpContext context, FakeDiscordFault fault)
    {
        if (fault.Cut)
        {
            context.Abort();
            return;
        }

        if (fault.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait).ToString(CultureInfo.InvariantCulture);
        }

        if (fault.Page is { } page)
        {
            context.Response.StatusCode = fault.Status;
            context.Response.ContentType = "text/html; charset=UTF-8";
            await context.Response.WriteAsync(page);
            return;
        }

        if (fault.Status == 429)
        {
            FakeDiscordLimit limit = new("faults", 5, 0, TimeSpan.FromSeconds(fault.RetryAfter ?? 1)) { IsTooMany = true, Scope = fault.Scope };
            limit.Write(context.Response);
            await WriteAsync(context, 429, limit.Body());
            return;
        }

        await WriteAsync(context, fault.Status, new JsonObject { ["message"] = "a fault", ["code"] = fault.Code ?? 0 });
    }

    private static async Task WriteAsync(HttpContext context, int status, JsonNode? body)
    {
        context.Response.StatusCode = status;
        if (body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body.ToJsonString(FakeDiscordJson.Relaxed));
        }
    }
}
