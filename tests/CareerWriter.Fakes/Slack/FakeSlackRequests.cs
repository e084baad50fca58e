using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Slack;

/// <summary>Deliveries by HTTP as Slack makes them: signed, in forms or JSON, again when they are not acknowledged.</summary>
/// <param name="record">What happened.</param>
public sealed class FakeSlackRequests(FakeSlackRecord record) : IDisposable
{
    /// <summary>The app's signing secret.</summary>
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    private const int Retries = 3;

    private readonly HttpClient _client = new() { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The app's address; null: deliveries go to sockets.</summary>
    public Uri? Url { get; set; }

    /// <summary>How long an answer may take.</summary>
    public TimeSpan AckTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Whether everything is delivered once more although it was acknowledged, as it is when the acknowledgement got lost.</summary>
    public bool LosesAcks { get; set; }

    /// <summary>Asks the address whether it is the app's, as Slack does when it is entered; the answer.</summary>
    public async Task<string> VerifiesAsync()
    {
        using var response = await SendAsync("application/json", new JsonObject { ["token"] = "deprecated", ["challenge"] = "3eZbrw1a", ["type"] = "url_verification" }.ToJsonString());
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Sends any request.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="body">The body.</param>
    /// <param name="secret">What it is signed with; null: it is not signed.</param>
    /// <param name="age">How long ago it was signed.</param>
    /// <param name="attempt">How many times it was sent before.</param>
    public async Task<HttpResponseMessage> SendAsync(string mediaType, string body, string? secret = Secret, TimeSpan age = default, int attempt = 0)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, Url) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        if (secret is not null)
        {
            var sent = (record.Now - age).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            request.Headers.Add("X-Slack-Request-Timestamp", sent);
            request.Headers.Add("X-Slack-Signature", $"v0={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{sent}:{body}")))}");
        }

        if (attempt > 0)
        {
            request.Headers.Add("X-Slack-Retry-Num", attempt.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
        }

        return await _client.SendAsync(request);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>Delivers, and again when there is no answer that says it was taken.</summary>
    /// <param name="type"><c>events_api</c>, <c>slash_commands</c> or <c>interactive</c>.</param>
    /// <param name="payload">What is delivered.</param>
    internal async Task<FakeAck> DeliverAsync(string type, JsonObject payload)
    {
        for (var attempt = 0; attempt <= (type == "events_api" ? Retries : 0); attempt++)
        {
            var (isTaken, isFinal, ack) = await TryAsync(type, payload, attempt);
            if (isTaken && LosesAcks && type == "events_api" && attempt == 0)
            {
                continue;
            }

            if (isTaken)
            {
                record.Add(ack);
                return ack;
            }

            if (isFinal)
            {
                break;
            }
        }

        throw new TimeoutException($"{type} was never acknowledged");
    }

    private async Task<(bool IsTaken, bool IsFinal, FakeAck Ack)> TryAsync(string type, JsonObject payload, int attempt)
    {
        var started = record.Now;
        var sending = SendAsync(type == "events_api" ? "application/json" : "application/x-www-form-urlencoded", Body(type, payload), attempt: attempt);
        if (await Task.WhenAny(sending, Task.Delay(AckTimeout)) != sending)
        {
            record.Violation($"{type} was not answered in time, attempt {attempt}");
            return (false, false, new FakeAck("", null, record.Now - started, attempt));
        }

        using var response = await sending;
        var text = await response.Content.ReadAsStringAsync();
        var answer = text.Length > 0 && response.IsSuccessStatusCode ? JsonNode.Parse(text) as JsonObject : null;
        return (response.IsSuccessStatusCode, response.Headers.Contains("X-Slack-No-Retry"), new FakeAck("", answer, record.Now - started, attempt));
    }

    private static string Body(string type, JsonObject payload) => type switch
    {
        "events_api" => payload.ToJsonString(),
        "slash_commands" => string.Join('&', payload.Select(f => $"{f.Key}={Uri.EscapeDataString(FakeSlackJson.Text(f.Value) ?? "")}")),
        _ => $"payload={Uri.EscapeDataString(payload.ToJsonString())}",
    };
}
