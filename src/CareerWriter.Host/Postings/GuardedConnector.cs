using System.Net;
using System.Net.Sockets;

namespace CareerWriter.Host.Postings;

/// <summary>
/// Connects to public addresses only. A name is resolved once, all of its addresses are checked, and the connection goes to a checked address, so that an
/// answer of the resolver that changes between check and connection changes nothing.
/// </summary>
internal sealed class GuardedConnector(Network network, PostingsOptions options, TimeProvider time)
{
    /// <summary>The callback of <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="AddressNotAllowedException">One of the addresses is not public.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host.TrimEnd('.'), context.DnsEndPoint.Port);
        var addresses = LinkRules.Literal(host.Trim('[', ']')) is { } literal ? [literal] : await network.Resolve(host, cancellationToken);
        if (Array.Exists(addresses, a => !PublicAddress.Is(a)))
        {
            throw new AddressNotAllowedException();
        }

        // IPv4 first: a machine without a way to IPv6 finds that out only by waiting.
        foreach (var address in addresses.OrderBy(a => a.AddressFamily == AddressFamily.InterNetwork ? 0 : 1))
        {
            if (await TryAsync(new(address, port), options.Timeout / 3, cancellationToken) is { } connection)
            {
                return connection;
            }
        }

        throw new SocketException((int)SocketError.HostUnreachable);
    }

    private async ValueTask<Stream?> TryAsync(IPEndPoint endPoint, TimeSpan patience, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await network.Open(endPoint, either.Token);
        }
        catch (SocketException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}

/// <summary>A name leads to an address that is not public.</summary>
internal sealed class AddressNotAllowedException() : Exception("the host leads to an address that is not public");
