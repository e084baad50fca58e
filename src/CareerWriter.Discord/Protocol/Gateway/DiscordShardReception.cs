using CareerWriter.Discord.Protocol.Events;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>
/// Takes what one connection delivers. Where more waits than may, the connection is read on and beats on, but nothing more is taken: once there is room, it makes way for
/// another that takes the session up, and Discord delivers again from where the taking ended. Interactions, which cannot wait for that, are taken all the same.
/// </summary>
/// <param name="shard">The shard.</param>
/// <param name="session">Its session.</param>
/// <param name="acceptor">Has dispatches accepted.</param>
/// <param name="context">The clock.</param>
/// <param name="log">Gets numbers.</param>
internal sealed partial class DiscordShardReception(DiscordShard shard, DiscordSessionMemory session, DiscordAcceptor acceptor, DiscordGatewayContext context, ILogger log)
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isFull;

    /// <summary>Ends when the session is there.</summary>
    public Task Started => _started.Task;

    /// <summary>Takes a dispatch; it never waits.</summary>
    public void Take(DiscordConnection connection, DiscordFrame.Dispatch frame)
    {
        DiscordDispatch dispatch = new(frame.Type, frame.Data, context.Time.GetUtcNow()) { Shard = shard.Id, Sequence = frame.Sequence };
        switch (frame.Type)
        {
            case DiscordDispatch.Ready when !session.TryBegin(dispatch):
                connection.Leave(DiscordFarewell.Garbled);
                break;
            case DiscordDispatch.Ready:
                acceptor.TryTake(dispatch, ledger: null);
                _started.TrySetResult();
                break;
            case DiscordDispatch.Resumed:
                TakeInOrder(connection, dispatch);
                _started.TrySetResult();
                break;
            default:
                TakeInOrder(connection, dispatch);
                break;
        }
    }

    private void TakeInOrder(DiscordConnection connection, DiscordDispatch dispatch)
    {
        if (_isFull)
        {
            _ = dispatch.Type == DiscordDispatch.Interaction && acceptor.TryTake(dispatch, ledger: null);
            return;
        }

        var ledger = session.Ledger;
        var before = ledger.Taken;
        ledger.Take(dispatch.Sequence);
        if (!acceptor.TryTake(dispatch, ledger))
        {
            ledger.Untake(dispatch.Sequence, before);
            _isFull = true;
            Log.Full(log, shard.Id, acceptor.Waiting, before);
            _ = MakeWayAsync(connection);
        }
    }

    private async Task MakeWayAsync(DiscordConnection connection)
    {
        await acceptor.RoomAsync();
        connection.Leave(DiscordFarewell.Overflow);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Shard {Shard} takes nothing more: {Waiting} wait to be accepted; it goes on after {Sequence} when there is room")]
        public static partial void Full(ILogger logger, int shard, int waiting, long sequence);
    }
}
