using System.Net;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Counts refused calls and stops calling long before Discord bans the address for them (10,000 with 401, 403 or 429 in ten minutes). One for the process.</summary>
/// <param name="time">The clock.</param>
internal sealed class DiscordRefusals(TimeProvider time)
{
    /// <summary>How many are let come about in <see cref="Window"/>.</summary>
    public const int Most = 1_000;

    /// <summary>How long a refusal counts.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _refused = new();
    private bool _isTokenRefused;

    /// <summary>Throws where a call must not be made.</summary>
    /// <exception cref="DiscordException">Too much was refused, or the token was.</exception>
    public void ThrowIfHeld(DiscordRoute route)
    {
        lock (_lock)
        {
            if (_isTokenRefused && !route.OfInteraction)
            {
                throw new DiscordException(route.Name, status: 0, DiscordErrors.TokenRefused) { IsFatal = true };
            }

            var now = time.GetUtcNow();
            while (_refused.TryPeek(out var oldest) && oldest + Window <= now)
            {
                _refused.Dequeue();
            }

            if (_refused.Count >= Most)
            {
                throw new DiscordException(route.Name, status: 0, DiscordErrors.TooManyRefused) { RetryAfter = _refused.Peek() + Window - now };
            }
        }
    }

    /// <summary>Counts an answer where it is a refusal that Discord counts.</summary>
    public void Count(DiscordRoute route, DiscordReply reply)
    {
        lock (_lock)
        {
            _isTokenRefused |= reply.Status == HttpStatusCode.Unauthorized && !route.OfInteraction;
            if (reply.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || (reply.Status == HttpStatusCode.TooManyRequests && reply.Limit.Scope != DiscordLimitScope.Shared))
            {
                _refused.Enqueue(time.GetUtcNow());
            }
        }
    }
}
