using System.Threading.Channels;
using CareerWriter.Slack.Protocol.Deliveries;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Slack.Protocol.Socket;

/// <summary>Has deliveries accepted, a few at a time, and acknowledges each as soon as it is: what is not accepted is not acknowledged, and Slack delivers it again.</summary>
internal sealed partial class SlackAcceptor
{
    private readonly Func<SlackEnvelope, CancellationToken, ValueTask<SlackAck>> _accept;
    private readonly SlackSocketSettings _settings;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Channel<(SlackConnection Connection, SlackEnvelope Envelope)> _waiting;
    private readonly Task _work;

    public SlackAcceptor(Func<SlackEnvelope, CancellationToken, ValueTask<SlackAck>> accept, SlackSocketSettings settings, TimeProvider time, ILogger log)
    {
        (_accept, _settings, _time, _log) = (accept, settings, time, log);
        // Full: TryWrite says no at once, the delivery stays unacknowledged, and the socket is read on.
        _waiting = Channel.CreateBounded<(SlackConnection, SlackEnvelope)>(new BoundedChannelOptions(settings.Waiting) { FullMode = BoundedChannelFullMode.Wait });
        _work = Task.WhenAll(Enumerable.Range(0, settings.Acceptors).Select(_ => WorkAsync()));
    }

    /// <summary>Takes a delivery for accepting; it never waits.</summary>
    public void Take(SlackConnection connection, SlackFrame.Delivery delivery)
    {
        if (!_waiting.Writer.TryWrite((connection, delivery.Envelope)))
        {
            Log.NotTaken(_log, delivery.Envelope.Type, _settings.Waiting);
        }
    }

    /// <summary>Takes nothing more and waits for what was taken.</summary>
    public async Task DrainAsync()
    {
        _waiting.Writer.TryComplete();
        await Task.WhenAny(_work, Task.Delay(_settings.DrainTimeout, _time));
    }

    private async Task WorkAsync()
    {
        await foreach (var (connection, envelope) in _waiting.Reader.ReadAllAsync())
        {
            if (await AcceptAsync(envelope) is { } ack)
            {
                await AcknowledgeAsync(connection, envelope, ack);
            }
        }
    }

    private async Task<SlackAck?> AcceptAsync(SlackEnvelope envelope)
    {
        using CancellationTokenSource limit = new(_settings.AcceptTimeout, _time);
        try
        {
            return await _accept(envelope, limit.Token);
        }
        // Whatever went wrong, the others must be accepted, and this one comes again.
        catch (Exception failure)
        {
            Log.NotAccepted(_log, envelope.Type, envelope.RetryAttempt, failure);
            return null;
        }
    }

    private async Task AcknowledgeAsync(SlackConnection connection, SlackEnvelope envelope, SlackAck ack)
    {
        var frame = (envelope.AcceptsResponsePayload ? ack : SlackAck.Taken).Frame(envelope.EnvelopeId!, out var isWhole);
        if (!isWhole)
        {
            Log.TooLarge(_log, envelope.Type, ack.Payload.Length);
        }

        if (!await connection.SendAsync(frame))
        {
            Log.NotAcknowledged(_log, envelope.Type);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A delivery of type {Type} was not taken: {Waiting} are waiting")]
        public static partial void NotTaken(ILogger logger, string type, int waiting);

        [LoggerMessage(LogLevel.Error, "A delivery of type {Type} was not accepted, attempt {Attempt}")]
        public static partial void NotAccepted(ILogger logger, string type, int attempt, Exception failure);

        [LoggerMessage(LogLevel.Error, "The answer to a delivery of type {Type} was left out: {Bytes} bytes")]
        public static partial void TooLarge(ILogger logger, string type, int bytes);

        [LoggerMessage(LogLevel.Warning, "A delivery of type {Type} was accepted, but its socket is gone")]
        public static partial void NotAcknowledged(ILogger logger, string type);
    }
}
