using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>An answer with what its headers say.</summary>
/// <typeparam name="T">The part of the answer that is used.</typeparam>
/// <param name="Value">The answer.</param>
/// <param name="Scopes">The scopes that the token has, as far as the answer tells.</param>
internal readonly record struct SlackAnswer<T>(T Value, IReadOnlyList<string> Scopes);

/// <summary>The tokens of the app.</summary>
/// <param name="Bot">The bot's token (<c>xoxb-…</c>).</param>
/// <param name="App">The app-level token (<c>xapp-…</c>).</param>
internal sealed record SlackTokens(string Bot, string App)
{
    /// <summary>Tells nothing.</summary>
    public override string ToString() => nameof(SlackTokens);
}

/// <summary>Sends one request and reads its answer, whatever it may be.</summary>
/// <param name="client">A client that follows no redirects (<see cref="CreateClient"/>).</param>
/// <param name="baseAddress">Base address of the Web API, with a slash at the end.</param>
/// <param name="tokens">The tokens.</param>
/// <param name="time">The clock of the time limit.</param>
internal sealed class SlackHttp(HttpClient client, Uri baseAddress, SlackTokens tokens, TimeProvider time)
{
    private const int MostBytes = 8 * 1024 * 1024;

    /// <summary>How long one request may take.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>Base address of the Web API.</summary>
    public Uri BaseAddress { get; } = baseAddress;

    /// <summary>The bot's token as a header.</summary>
    public AuthenticationHeaderValue Authorization { get; } = new("Bearer", tokens.Bot);

    /// <summary>A client for the life of the process: it follows no redirects, since those would carry or lose the token unseen, and renews connections so that a change of addresses is noticed.</summary>
    public static HttpClient CreateClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = 32,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Sends a call once.</summary>
    /// <typeparam name="T">The part of the answer that is used.</typeparam>
    /// <exception cref="SlackException">Slack refused, or no answer came.</exception>
    public async Task<SlackAnswer<T>> SendAsync<T>(SlackCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(BaseAddress, call.Method.Name)) { Content = call.Content() };
        request.Headers.Authorization = call.ForApp ? new("Bearer", tokens.App) : Authorization;
        return await ExchangeAsync(call.Method.Name, request, async (response, token) =>
        {
            var body = await ReadAsync(response.Content, MostBytes, token);
            SlackAnswers.ThrowIfRefused(call.Method.Name, response, body, time.GetUtcNow());
            var value = SlackAnswers.Read(call.Method.Name, response, body, type);
            return new SlackAnswer<T>(value, SlackAnswers.Scopes(response));
        }, cancellationToken);
    }

    /// <summary>Sends any request within <see cref="TimeLimit"/> and turns every failure of the network into a <see cref="SlackException"/>.</summary>
    /// <typeparam name="T">What is read of the answer.</typeparam>
    public async Task<T> ExchangeAsync<T>(string name, HttpRequestMessage request, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(TimeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await read(response, either.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw NoAnswer(name, SlackErrors.NoAnswer, late);
        }
        catch (HttpRequestException lost)
        {
            var never = lost.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
            throw NoAnswer(name, never ? SlackErrors.NotConnected : SlackErrors.NoAnswer, lost);
        }
        catch (IOException lost)
        {
            throw NoAnswer(name, SlackErrors.NoAnswer, lost);
        }
    }

    /// <summary>Reads a body up to a limit; null: it is larger.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContent content, long mostBytes, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > mostBytes)
        {
            return null;
        }

        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using MemoryStream kept = new();
        var buffer = new byte[81_920];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            if (kept.Length + read > mostBytes)
            {
                return null;
            }

            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    private static SlackException NoAnswer(string name, string code, Exception cause) =>
        new(name, code, cause) { MayHaveTakenEffect = SlackErrors.IsUnsure(code) };
}
