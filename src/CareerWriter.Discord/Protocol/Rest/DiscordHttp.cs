using System.Net;
using System.Net.Http.Headers;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Sends one request and reads its answer, whatever it may be.</summary>
/// <param name="client">A client that follows no redirects (<see cref="CreateClient"/>).</param>
/// <param name="options">Base address, token and what the bot calls itself.</param>
/// <param name="time">The clock of the time limit.</param>
internal sealed class DiscordHttp(HttpClient client, DiscordOptions options, TimeProvider time)
{
    private const int MostBytes = 8 * 1024 * 1024;

    private readonly AuthenticationHeaderValue _authorization = new("Bot", options.Token);

    /// <summary>How long one request may take.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>Base address of the REST API.</summary>
    public Uri BaseAddress => options.ApiBaseAddress;

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
    /// <exception cref="DiscordException">No answer came.</exception>
    public async Task<DiscordReply> SendAsync(DiscordCall call, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(call.Route.Method, new Uri(BaseAddress, call.Route.Path)) { Content = call.Content() };
        request.Headers.Authorization = call.Route.OfInteraction ? null : _authorization;
        return await ExchangeAsync(call.Route.Name, request, async (response, token) =>
        {
            var body = await ReadAsync(response.Content, MostBytes, token);
            return new DiscordReply(response.StatusCode, body, DiscordLimit.Read(response, body));
        }, cancellationToken);
    }

    /// <summary>Sends any request within <see cref="TimeLimit"/> and turns every failure of the network into a <see cref="DiscordException"/>.</summary>
    /// <typeparam name="T">What is read of the answer.</typeparam>
    public async Task<T> ExchangeAsync<T>(string name, HttpRequestMessage request, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        using CancellationTokenSource limit = new(TimeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await read(response, either.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw NoAnswer(name, DiscordErrors.NoAnswer, late);
        }
        catch (HttpRequestException lost)
        {
            var never = lost.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
            throw NoAnswer(name, never ? DiscordErrors.NotConnected : DiscordErrors.NoAnswer, lost);
        }
        catch (IOException lost)
        {
            throw NoAnswer(name, DiscordErrors.NoAnswer, lost);
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

    private static DiscordException NoAnswer(string name, int code, Exception cause) =>
        new(name, status: 0, code, inner: cause) { MayHaveTakenEffect = code == DiscordErrors.NoAnswer };
}
