using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Protocol.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CareerWriter.Host.Slack;

/// <summary>
/// Slack's deliveries by HTTP in place of sockets: events, buttons and commands at one address. What the signature does not prove to be Slack's is refused before it is read;
/// what is Slack's is stored, then acknowledged, and what cannot be stored in time is left for Slack to deliver again.
/// </summary>
/// <param name="signature">Tells what is Slack's.</param>
/// <param name="events">Takes deliveries.</param>
/// <param name="time">The clock of the time limit.</param>
/// <param name="log">Gets kinds and numbers.</param>
internal sealed partial class SlackEndpoint(SlackSignature signature, SlackEvents events, TimeProvider time, ILogger<SlackEndpoint> log)
{
    /// <summary>Where Slack delivers.</summary>
    public const string Path = "/slack/events";

    /// <summary>The largest request, in bytes: a modal of 250 KB with its Korean letters written as forms write them.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    // Slack waits three seconds, the way back included.
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(2.5);

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        using CancellationTokenSource limit = new(_limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, context.RequestAborted);
        try
        {
            await AnswerAsync(context.Request, context.Response, await ReadAsync(context, either.Token), either.Token);
        }
        catch (BadHttpRequestException refused)
        {
            context.Response.StatusCode = refused.StatusCode;
        }
        // Whatever went wrong, the sender must hear of it in time; an event comes again.
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            Log.NotAccepted(log, failure);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    /// <summary>Answers the look at the certificate that Slack sends without a signature.</summary>
    public static IResult Probe(string? ssl_check) => ssl_check is null ? Results.NotFound() : Results.Ok();

    private static async Task<byte[]> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = MostBytes;
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, cancellationToken);
        return body.ToArray();
    }

    private async Task AnswerAsync(HttpRequest request, HttpResponse response, byte[] body, CancellationToken cancellationToken)
    {
        if (!signature.IsValid(request.Headers[SlackSignature.TimestampHeader], request.Headers[SlackSignature.SignatureHeader], body))
        {
            Log.NotSlacks(log, body.Length);
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var mediaType = request.GetTypedHeaders().ContentType?.MediaType.Value;
        switch (SlackHttpRequest.Read(mediaType, body, request.Headers[SlackHttpRequest.RetryNumberHeader], request.Headers[SlackHttpRequest.RetryReasonHeader]))
        {
            case SlackHttpRequest.Delivered { Envelope: var envelope }:
                await AcknowledgeAsync(response, envelope, await events.AcceptAsync(envelope, cancellationToken), cancellationToken);
                break;
            case SlackHttpRequest.Challenged { Challenge: var challenge }:
                response.ContentType = "text/plain; charset=utf-8";
                await response.WriteAsync(challenge, cancellationToken);
                break;
            case SlackHttpRequest.NotUnderstood:
                Log.NotUnderstood(log, mediaType, body.Length);
                response.Headers[SlackHttpRequest.NoRetryHeader] = "1";
                response.StatusCode = StatusCodes.Status400BadRequest;
                break;
        }
    }

    private static async Task AcknowledgeAsync(HttpResponse response, SlackEnvelope envelope, SlackAck ack, CancellationToken cancellationToken)
    {
        if (envelope.AcceptsResponsePayload && !ack.Payload.IsEmpty)
        {
            response.ContentType = "application/json; charset=utf-8";
            await response.Body.WriteAsync(ack.Payload, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A request of {Bytes} bytes to Slack's address was refused: its signature or its time is wrong (Slack__SigningSecret)")]
        public static partial void NotSlacks(ILogger logger, int bytes);

        [LoggerMessage(LogLevel.Warning, "Slack sent something that is not understood: {MediaType}, {Bytes} bytes")]
        public static partial void NotUnderstood(ILogger logger, string? mediaType, int bytes);

        [LoggerMessage(LogLevel.Error, "A delivery by HTTP was not accepted")]
        public static partial void NotAccepted(ILogger logger, Exception failure);
    }
}
