using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Fakes.Discord;

/// <summary>What an answer says of the limit that its call counted for.</summary>
/// <param name="Bucket">The limit's name.</param>
/// <param name="Most">How many calls it allows.</param>
/// <param name="Remaining">How many of them are left.</param>
/// <param name="ResetAfter">When all of them are there again.</param>
internal sealed record FakeDiscordLimit(string Bucket, int Most, int Remaining, TimeSpan ResetAfter)
{
    public bool IsTooMany { get; init; }

    /// <summary><c>user</c>, <c>global</c> or <c>shared</c>.</summary>
    public string Scope { get; init; } = "user";

    public void Write(HttpResponse response)
    {
        if (IsTooMany)
        {
            response.Headers["X-RateLimit-Scope"] = Scope;
            response.Headers.RetryAfter = Math.Ceiling(ResetAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        if (Scope == "global")
        {
            response.Headers["X-RateLimit-Global"] = "true";
            return;
        }

        response.Headers["X-RateLimit-Limit"] = Most.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-RateLimit-Remaining"] = Remaining.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-RateLimit-Reset"] = (DateTimeOffset.UtcNow + ResetAfter).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        response.Headers["X-RateLimit-Reset-After"] = ResetAfter.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        response.Headers["X-RateLimit-Bucket"] = Bucket;
    }

    public JsonObject Body() => new()
    {
        ["message"] = Scope switch
        {
            "global" => "You are being rate limited.",
            "shared" => "The resource is being rate limited.",
            _ => "You are being rate limited.",
        },
        ["retry_after"] = Math.Round(ResetAfter.TotalSeconds, 3),
        ["global"] = Scope == "global",
    };
}

/// <summary>Discord's limits on calls, each for a route and what it is called on, and one for all together.</summary>
internal sealed class FakeDiscordLimits
{
    private const int AllPerSecond = 50;

    private static readonly Dictionary<string, (string Bucket, int Most, double Seconds)> s_limits = new(StringComparer.Ordinal)
    {
        ["POST channels/{channel}/messages"] = ("80c17d2f203122d936070c88c8d10f33", 5, 5),
        ["PATCH channels/{channel}/messages/{message}"] = ("a0a7c1d46c5ef4ad8d0f3e4d7a9d1c55", 5, 5),
        ["DELETE channels/{channel}/messages/{message}"] = ("c7d5b6f0a2c0449e8f5a0d8b7c3d2e11", 5, 1),
        ["GET channels/{channel}/messages"] = ("1d3a9f77c2e54d0ab8a7f6c1e0b95d22", 5, 5),
        ["GET channels/{channel}/messages/{message}"] = ("1d3a9f77c2e54d0ab8a7f6c1e0b95d22", 5, 5),
        ["POST channels/{channel}/typing"] = ("e2b1f0c94d6847c5a3d7c9b8a6f51033", 5, 5),
        ["POST channels/{channel}/threads"] = ("f3c2a1d05e7958d6b4e8dac9b7062144", 50, 300),
        ["POST channels/{channel}/messages/{message}/threads"] = ("f3c2a1d05e7958d6b4e8dac9b7062144", 50, 300),
        ["PATCH channels/{channel}"] = ("04d3b2e16f8a69e7c5f9ebdac8173255", 10, 15),
        ["POST users/@me/channels"] = ("15e4c3f27a9b7af8d60afcebd9284366", 10, 10),
        ["POST webhooks/{application}/{token}"] = ("26f5d408bacb8b09e71b0dfcea395477", 5, 2),
        ["PATCH webhooks/{application}/{token}/messages/{message}"] = ("37061519cbdc9c1af82c1e0dfb4a6588", 5, 2),
    };

    private static readonly TimeSpan s_renaming = TimeSpan.FromMinutes(10);
    private const int MostRenames = 2;

    private readonly Dictionary<(string Bucket, string Major), Window> _windows = [];

    /// <summary>Whether calls beyond the limits are refused; answers tell of the limits only then.</summary>
    public bool AreEnforced { get; set; }

    /// <summary>Counts a call; what its answer says, or null where nothing limits it.</summary>
    public FakeDiscordLimit? Count(FakeDiscordRequest request, DateTimeOffset now)
    {
        if (!AreEnforced)
        {
            return null;
        }

        lock (_windows)
        {
            var ofInteraction = request.Route.Segments[0] is "interactions" or "webhooks";
            if (!ofInteraction && Take("all", "", AllPerSecond, TimeSpan.FromSeconds(1), now) is { IsTooMany: true } all)
            {
                return all with { Scope = "global" };
            }

            if (!s_limits.TryGetValue(request.Route.Name, out var known))
            {
                return null;
            }

            var limit = Take(known.Bucket, request.Major, known.Most, TimeSpan.FromSeconds(known.Seconds), now);
            // The name of a channel is limited by itself, and no header tells of it.
            if (!limit.IsTooMany && request.Route.Name == "PATCH channels/{channel}" && request.Body.ContainsKey("name")
                && Take("names", request.Major, MostRenames, s_renaming, now) is { IsTooMany: true } names)
            {
                return limit with { IsTooMany = true, ResetAfter = names.ResetAfter };
            }

            return limit;
        }
    }

    private FakeDiscordLimit Take(string bucket, string major, int most, TimeSpan within, DateTimeOffset now)
    {
        if (!_windows.TryGetValue((bucket, major), out var window) || now - window.Began >= within)
        {
            _windows[(bucket, major)] = window = new(now);
        }

        var isTooMany = window.Used >= most;
        window.Used += isTooMany ? 0 : 1;
        return new(bucket, most, most - window.Used, window.Began + within - now) { IsTooMany = isTooMany };
    }

    private sealed class Window(DateTimeOffset began)
    {
        public DateTimeOffset Began { get; } = began;

        public int Used { get; set; }
    }
}
