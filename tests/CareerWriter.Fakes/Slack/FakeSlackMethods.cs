using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Fakes.Slack;

/// <summary>The Web API: reads calls as Slack does, counts them, has them carried out, and fails where a test wants it.</summary>
internal sealed class FakeSlackMethods(FakeSlackRecord record, IReadOnlyDictionary<string, Func<JsonObject, JsonObject>> methods)
{
    private static readonly string[] s_nested = ["blocks", "attachments", "view", "metadata", "files", "chunks", "prompts", "loading_messages"];

    private readonly ConcurrentDictionary<string, ConcurrentQueue<FakeFault>> _faults = new(StringComparer.Ordinal);
    private readonly FakeSlackLimits _limits = new();

    public bool EnforcesLimits { get; set; }

    /// <summary>The next calls of a method fail in these ways, one each.</summary>
    public void Fail(string method, params FakeFault[] faults)
    {
        var queue = _faults.GetOrAdd(method, _ => new());
        foreach (var fault in faults)
        {
            queue.Enqueue(fault);
        }
    }

    public async Task AnswerAsync(HttpContext context, string method)
    {
        var arguments = await ArgumentsAsync(context.Request);
        var token = context.Request.Headers.Authorization.ToString() is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var bearer] ? bearer : null;
        FakeFault? fault = null;
        _ = _faults.TryGetValue(method, out var faults) && faults.TryDequeue(out fault);
        if (fault?.Until is { } until)
        {
            await until.WaitAsync(context.RequestAborted);
        }

        var (answer, error, tooMany) = fault is null || fault.CarriedOut || fault is { Status: 200, Error: null, Page: null, Cut: false }
            ? CarryOut(context.Request, method, arguments, token)
            : (Refused(fault.Error ?? ""), fault.Error, TooMany: false);
        record.Add(new FakeSlackCall(method, arguments, token, fault?.Error ?? error) { At = record.Now });
        if (fault?.Cut == true)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = tooMany ? 429 : fault?.Status ?? 200;
        context.Response.Headers["x-slack-req-id"] = "req-1";
        context.Response.Headers["x-oauth-scopes"] = string.Join(',', FakeSlack.Scopes);
        if ((fault?.RetryAfter ?? (tooMany ? "1" : null)) is { } retryAfter)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        context.Response.ContentType = fault?.Page is null ? "application/json; charset=utf-8" : "text/html";
        await context.Response.WriteAsync(fault?.Page ?? (fault is { Error: { } failing } ? Refused(failing) : answer).ToJsonString());
    }

    private (JsonObject Answer, string? Error, bool TooMany) CarryOut(HttpRequest request, string method, JsonObject arguments, string? token)
    {
        try
        {
            Admit(request, method, arguments, token);
            if (EnforcesLimits && _limits.IsTooMany(method, FakeSlackJson.Text(arguments["channel"]), record.Now))
            {
                record.Violation($"{method} is called too often");
                return (Refused("ratelimited"), "ratelimited", true);
            }

            var answer = methods[method](arguments);
            answer["ok"] = true;
            return (answer, null, false);
        }
        catch (FakeSlackRefusal refusal)
        {
            if (refusal.IsFaultOfTheBot)
            {
                record.Violation($"{method}: {refusal.Code} {string.Join("; ", refusal.Details)}");
            }

            return (Refused(refusal.Code, refusal.Details), refusal.Code, false);
        }
    }

    private void Admit(HttpRequest request, string method, JsonObject arguments, string? token)
    {
        if (!methods.ContainsKey(method))
        {
            throw new FakeSlackRefusal("unknown_method");
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            throw new FakeSlackRefusal("invalid_post_type");
        }

        token ??= method == "auth.test" ? FakeSlackJson.Text(arguments["token"]) : null;
        var isOpening = method == "apps.connections.open";
        if (token != (isOpening ? FakeSlack.AppToken : FakeSlack.BotToken))
        {
            throw new FakeSlackRefusal(token is null ? "not_authed" : token is FakeSlack.AppToken or FakeSlack.BotToken ? "not_allowed_token_type" : "invalid_auth");
        }
    }

    private static JsonObject Refused(string error, IReadOnlyList<string>? details = null) => new()
    {
        ["ok"] = false,
        ["error"] = error,
        ["response_metadata"] = new JsonObject { ["messages"] = new JsonArray([.. (details ?? []).Select(d => JsonValue.Create(d))]) },
    };

    private static async Task<JsonObject> ArgumentsAsync(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            JsonObject arguments = [];
            foreach (var (name, value) in await request.ReadFormAsync())
            {
                arguments[name] = s_nested.Contains(name) ? Nested(value.ToString()) : value.ToString();
            }

            return arguments;
        }

        using StreamReader reader = new(request.Body);
        return Nested(await reader.ReadToEndAsync()) as JsonObject ?? [];
    }

    private static JsonNode? Nested(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
