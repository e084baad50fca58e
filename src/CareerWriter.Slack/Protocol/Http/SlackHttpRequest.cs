using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerWriter.Slack.Protocol.Deliveries;

namespace CareerWriter.Slack.Protocol.Http;

/// <summary>What Slack sends by HTTP in place of a socket.</summary>
internal abstract record SlackHttpRequest
{
    /// <summary>The header that counts repeated deliveries.</summary>
    public const string RetryNumberHeader = "X-Slack-Retry-Num";

    /// <summary>The header that says why it is delivered again.</summary>
    public const string RetryReasonHeader = "X-Slack-Retry-Reason";

    /// <summary>An answer with this header, set to 1, is not followed by another delivery.</summary>
    public const string NoRetryHeader = "X-Slack-No-Retry";

    private SlackHttpRequest()
    {
    }

    /// <summary>A delivery: answer 200 within 3 seconds, after it is stored.</summary>
    internal sealed record Delivered(SlackEnvelope Envelope) : SlackHttpRequest;

    /// <summary>The question whether the address is ours: answer 200 with the challenge as text.</summary>
    internal sealed record Challenged(string Challenge) : SlackHttpRequest;

    /// <summary>A look at the certificate: answer 200.</summary>
    internal sealed record Probed : SlackHttpRequest;

    /// <summary>Nothing that Slack sends: answer 400.</summary>
    internal sealed record NotUnderstood : SlackHttpRequest;

    /// <summary>Reads a request whose signature holds.</summary>
    /// <param name="mediaType">The media type without parameters.</param>
    /// <param name="body">The body as received.</param>
    /// <param name="retryNumber">The header <see cref="RetryNumberHeader"/>, or null.</param>
    /// <param name="retryReason">The header <see cref="RetryReasonHeader"/>, or null.</param>
    public static SlackHttpRequest Read(string? mediaType, ReadOnlySpan<byte> body, string? retryNumber = null, string? retryReason = null)
    {
        try
        {
            var request = mediaType == "application/x-www-form-urlencoded" ? OfForm(Encoding.UTF8.GetString(body)) : OfJson(body);
            return request is Delivered delivered && int.TryParse(retryNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var attempt)
                ? new Delivered(delivered.Envelope with { RetryAttempt = attempt, RetryReason = retryReason })
                : request;
        }
        catch (JsonException)
        {
            return new NotUnderstood();
        }
    }

    private static SlackHttpRequest OfJson(ReadOnlySpan<byte> body)
    {
        Utf8JsonReader reader = new(body);
        var payload = JsonElement.ParseValue(ref reader);
        if (payload.ValueKind != JsonValueKind.Object)
        {
            return new NotUnderstood();
        }

        return payload.TryGetProperty("challenge", out var challenge) && payload.TryGetProperty("type", out var type) && type.ValueEquals("url_verification")
            ? new Challenged(challenge.ToString())
            : new Delivered(new SlackEnvelope(SlackEnvelope.Events, payload));
    }

    private static SlackHttpRequest OfForm(string body)
    {
        JsonObject fields = [];
        foreach (var pair in body.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            fields[WebUtility.UrlDecode(parts[0])] = parts.Length == 2 ? WebUtility.UrlDecode(parts[1]) : "";
        }

        if (fields["payload"]?.GetValue<string>() is { } payload)
        {
            return new Delivered(new SlackEnvelope(SlackEnvelope.Interactive, JsonElement.Parse(payload)) { AcceptsResponsePayload = true });
        }

        if (fields.ContainsKey("command"))
        {
            return new Delivered(new SlackEnvelope(SlackEnvelope.Commands, JsonSerializer.SerializeToElement(fields, SlackJson.Default.JsonObject)) { AcceptsResponsePayload = true });
        }

        return fields.ContainsKey("ssl_check") ? new Probed() : new NotUnderstood();
    }
}
