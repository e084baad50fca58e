using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Reads answers: what was asked for, or why it was refused.</summary>
internal static class DiscordAnswers
{
    private const int MostParts = 20;
    private const int MostDepth = 20;

    /// <summary>Throws when an answer says no.</summary>
    /// <exception cref="DiscordException">It says why.</exception>
    public static void ThrowIfRefused(DiscordRoute route, DiscordReply reply)
    {
        if (reply.IsSuccess)
        {
            return;
        }

        var error = TryReadError(reply.Body);
        var status = (int)reply.Status;
        // What was refused at the door was not carried out; anything else may have been.
        var wasRefused = status is >= 400 and < 500 and not 408;
        var code = status == (int)HttpStatusCode.TooManyRequests ? DiscordErrors.RateLimited : error?.Code ?? (wasRefused ? 0 : DiscordErrors.NotUnderstood);
        throw new DiscordException(route.Name, status, code, error?.Errors is { } parts ? [.. Parts(parts, "", 0).Take(MostParts)] : [])
        {
            RetryAfter = reply.Limit.RetryAfter,
            MayHaveTakenEffect = !wasRefused,
            IsFatal = reply.Status == HttpStatusCode.Unauthorized && !route.OfInteraction,
        };
    }

    /// <summary>The part of an accepted answer that is used.</summary>
    /// <typeparam name="T">That part.</typeparam>
    /// <exception cref="DiscordException">There is none.</exception>
    public static T Read<T>(DiscordRoute route, DiscordReply reply, JsonTypeInfo<T> type)
        where T : class =>
        TryRead(reply.Body, type) ?? throw new DiscordException(route.Name, (int)reply.Status, DiscordErrors.NotUnderstood) { MayHaveTakenEffect = true };

    /// <summary>An error as Discord writes it, or null.</summary>
    public static DiscordErrorBody? TryReadError(byte[]? body) => TryRead(body, DiscordJson.Default.DiscordErrorBody);

    private static T? TryRead<T>(byte[]? body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return body is { Length: > 0 } ? JsonSerializer.Deserialize(body, type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The leaves of a tree of errors: where, and Discord's word for it. Its sentences are left out, since they may quote what was sent.</summary>
    private static IEnumerable<string> Parts(JsonElement errors, string at, int depth)
    {
        if (errors.ValueKind != JsonValueKind.Object || depth > MostDepth)
        {
            yield break;
        }

        foreach (var property in errors.EnumerateObject())
        {
            if (property.Name != "_errors")
            {
                foreach (var part in Parts(property.Value, at.Length == 0 ? property.Name : $"{at}.{property.Name}", depth + 1))
                {
                    yield return part;
                }
            }
            else if (property.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (var leaf in property.Value.EnumerateArray())
                {
                    yield return $"{at}: {Word(leaf)}";
                }
            }
        }
    }

    private static string Word(JsonElement leaf) =>
        leaf.ValueKind == JsonValueKind.Object && leaf.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String ? code.GetString()! : "unknown";
}
