using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>One call, kept as bytes so that it can be sent again.</summary>
/// <param name="Method">The method.</param>
/// <param name="Body">The arguments.</param>
/// <param name="MediaType">How they are written.</param>
internal sealed record SlackCall(SlackMethod Method, byte[] Body, string MediaType)
{
    /// <summary>The channel or message that a limit is kept for, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the app-level token is sent in place of the bot's.</summary>
    public bool ForApp { get; init; }

    /// <summary>How many times it may be tried.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>Arguments as JSON: what Slack's clients do for methods with blocks.</summary>
    public static SlackCall Json<T>(SlackMethod method, T arguments, JsonTypeInfo<T> type) =>
        new(method, JsonSerializer.SerializeToUtf8Bytes(arguments, type), "application/json");

    /// <summary>Arguments as a form, which every method takes; null values are left out.</summary>
    public static SlackCall Form(SlackMethod method, params ReadOnlySpan<(string Name, string? Value)> arguments)
    {
        List<string> pairs = [];
        foreach (var (name, value) in arguments)
        {
            if (value is not null)
            {
                pairs.Add($"{name}={Uri.EscapeDataString(value)}");
            }
        }

        return new(method, System.Text.Encoding.ASCII.GetBytes(string.Join('&', pairs)), "application/x-www-form-urlencoded");
    }

    /// <summary>The body as HTTP content.</summary>
    public HttpContent Content() => new ByteArrayContent(Body) { Headers = { ContentType = new MediaTypeHeaderValue(MediaType, "utf-8") } };
}
