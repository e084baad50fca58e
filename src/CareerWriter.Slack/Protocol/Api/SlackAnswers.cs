using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Reads answers of the Web API. An application error comes with status 200, a limit with 429, an outage as a page.</summary>
internal static class SlackAnswers
{
    /// <summary>Throws when an answer says no, or is none.</summary>
    public static void ThrowIfRefused(string method, HttpResponseMessage response, byte[]? body, DateTimeOffset now)
    {
        var side = body is null ? null : TryRead(body, SlackJson.Default.SlackSideFields);
        if (response.StatusCode == HttpStatusCode.OK && side is { Ok: true })
        {
            return;
        }

        var code = Code(response.StatusCode, side);
        throw new SlackException(method, code)
        {
            Status = (int)response.StatusCode,
            RequestId = Header(response, "x-slack-req-id"),
            Details = [.. side?.ResponseMetadata?.Messages ?? [], .. side?.Errors?.Select(e => e.ToString()) ?? []],
            NeededScope = side?.Needed,
            RetryAfter = RetryAfter(response, now),
            MayHaveTakenEffect = SlackErrors.IsUnsure(code),
        };
    }

    /// <summary>The part of an accepted answer that is used.</summary>
    /// <typeparam name="T">That part.</typeparam>
    public static T Read<T>(string method, HttpResponseMessage response, byte[]? body, JsonTypeInfo<T> type) =>
        (body is null ? default : TryRead(body, type)) ?? throw new SlackException(method, SlackErrors.NotUnderstood)
        {
            Status = (int)response.StatusCode,
            RequestId = Header(response, "x-slack-req-id"),
            MayHaveTakenEffect = true,
        };

    /// <summary>The scopes of the token, or none when the answer does not tell.</summary>
    public static IReadOnlyList<string> Scopes(HttpResponseMessage response) =>
        Header(response, "x-oauth-scopes")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>How long Slack wants to be left alone, in whole seconds as it says; null: it does not say.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        var header = Header(response, "Retry-After");
        if (int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParse(header, CultureInfo.InvariantCulture, out var date) && date > now ? date - now : null;
    }

    private static string Code(HttpStatusCode status, SlackSideFields? side)
    {
        if (status == HttpStatusCode.TooManyRequests)
        {
            return SlackErrors.RateLimited;
        }

        if (side is { Ok: false, Error: { Length: > 0 } error })
        {
            return error;
        }

        // What was refused at the door was not carried out; anything else may have been.
        return (int)status is >= 300 and < 500 and not 408 ? string.Create(CultureInfo.InvariantCulture, $"http_{(int)status}") : SlackErrors.NotUnderstood;
    }

    private static T? TryRead<T>(byte[] body, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
