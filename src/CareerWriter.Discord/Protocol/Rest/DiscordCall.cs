using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>One call, kept as bytes so that it can be sent again.</summary>
/// <param name="Route">What is called.</param>
internal sealed record DiscordCall(DiscordRoute Route)
{
    /// <summary>What is sent; empty: nothing.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>How it is written.</summary>
    public MediaTypeHeaderValue? MediaType { get; init; }

    /// <summary>How many times it may be tried.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>After when it is not tried again, or null.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The wait before the second attempt; it doubles with each one.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The error code of a repeat that says that the first attempt was carried out; 0: there is none.</summary>
    public int DoneBefore { get; init; }

    /// <summary>A call that sends JSON.</summary>
    public static DiscordCall Json<T>(DiscordRoute route, T body, JsonTypeInfo<T> type) =>
        new(route) { Body = JsonSerializer.SerializeToUtf8Bytes(body, type), MediaType = new("application/json") };

    /// <summary>A call that sends JSON, and files where there are any.</summary>
    public static DiscordCall Json<T>(DiscordRoute route, T body, JsonTypeInfo<T> type, IReadOnlyList<DiscordUpload> files) =>
        files.Count == 0 ? Json(route, body, type) : DiscordMultipart.Call(route, JsonSerializer.SerializeToUtf8Bytes(body, type), files);

    /// <summary>The body as HTTP content, or null.</summary>
    public HttpContent? Content() => MediaType is null ? null : new ReadOnlyMemoryContent(Body) { Headers = { ContentType = MediaType } };
}
