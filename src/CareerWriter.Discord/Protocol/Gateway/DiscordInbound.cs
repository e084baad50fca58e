using System.Net.WebSockets;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>Messages of a connection, however they were cut or compressed.</summary>
/// <param name="socket">The connection.</param>
/// <param name="mostBytes">The largest message, in bytes.</param>
internal sealed class DiscordInbound(WebSocket socket, int mostBytes) : IDisposable
{
    private readonly byte[] _buffer = new byte[16 * 1024];
    private readonly DiscordInflater _inflater = new(mostBytes);

    /// <summary>A whole message, or null when there are no more, or one is too large.</summary>
    /// <exception cref="InvalidDataException">What came was compressed in a way that is not known.</exception>
    public async Task<byte[]?> NextAsync()
    {
        while (true)
        {
            using MemoryStream frame = new();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(_buffer.AsMemory(), CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close || frame.Length + part.Count > mostBytes)
                {
                    return null;
                }

                frame.Write(_buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            // Text comes as it is, also where compression was asked for.
            if (part.MessageType == WebSocketMessageType.Text)
            {
                return frame.ToArray();
            }

            var message = _inflater.Take(frame.ToArray());
            if (message is not { Length: 0 })
            {
                return message;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _inflater.Dispose();
}
