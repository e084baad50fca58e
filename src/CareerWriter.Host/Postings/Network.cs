using System.Net;
using System.Net.Sockets;

namespace CareerWriter.Host.Postings;

/// <summary>Gives the addresses of a host; throws <see cref="SocketException"/> when it has none.</summary>
internal delegate Task<IPAddress[]> ResolveHost(string host, CancellationToken cancellationToken);

/// <summary>Opens a connection to an address; throws <see cref="SocketException"/> when nobody answers.</summary>
internal delegate ValueTask<Stream> OpenConnection(IPEndPoint endPoint, CancellationToken cancellationToken);

/// <summary>The two things that are asked of the machine's network.</summary>
/// <param name="Resolve">Names to addresses.</param>
/// <param name="Open">Addresses to connections.</param>
internal sealed record Network(ResolveHost Resolve, OpenConnection Open)
{
    /// <summary>The network of this machine.</summary>
    public static Network OfMachine { get; } = new(Dns.GetHostAddressesAsync, OpenAsync);

    private static async ValueTask<Stream> OpenAsync(IPEndPoint endPoint, CancellationToken cancellationToken)
    {
        Socket socket = new(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endPoint, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
