using System.Net;
using System.Net.Sockets;

namespace CareerWriter.Fakes;

/// <summary>A port of this machine that nobody listened on a moment ago, for programs that must be told theirs.</summary>
public static class FreePort
{
    /// <summary>The port.</summary>
    public static int Find()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
