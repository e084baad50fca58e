using System.Net;
using System.Net.Sockets;

namespace CareerWriter.Host.Postings;

/// <summary>What can be said of a link before anything is asked: its scheme, port, credentials and the form of its host.</summary>
internal sealed class LinkRules(PostingsOptions options)
{
    private const int LongestLink = 4096;

    /// <summary>Names that never mean a site of the public internet (RFC 6761, 6762, 8375, and names that home networks and clouds use).</summary>
    private static readonly string[] s_localNames = ["localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private", "home.arpa"];

    /// <summary>Whether a link may be asked as far as its text tells; where its name leads is held at the connection.</summary>
    public bool Allow(Uri link)
    {
        if (!link.IsAbsoluteUri || link.AbsoluteUri.Length > LongestLink || link.Scheme is not ("http" or "https") || link.UserInfo.Length > 0)
        {
            return false;
        }

        return (link.IsDefaultPort || link.Port is 80 or 443 || options.ExtraPorts.Contains(link.Port)) && (OriginOf(link) is not null || AllowHost(HostOf(link)));
    }

    /// <summary>The configured origin of a link's host, or null.</summary>
    public PostingOrigin? OriginOf(Uri link) =>
        options.Origins.FirstOrDefault(o => o.Host.Equals(HostOf(link), StringComparison.OrdinalIgnoreCase) || o.Host.Equals(link.Host, StringComparison.OrdinalIgnoreCase));

    /// <summary>The host in ASCII, in lower case, without the dot at its end and the brackets of IPv6; empty when it has no such form.</summary>
    public static string HostOf(Uri link)
    {
        try
        {
            return link.IdnHost.TrimEnd('.').Trim('[', ']').ToLowerInvariant();
        }
        // A Korean name may be a valid link and still too long, or not allowed, as a name of the DNS.
        catch (Exception failure) when (failure is UriFormatException or ArgumentException)
        {
            return "";
        }
    }

    /// <summary>The address that a host spells, in any form that the system's resolver would take for one (decimal, octal, hexadecimal, short); or null.</summary>
    public static IPAddress? Literal(string host) => IPAddress.TryParse(host, out var address) ? address : null;

    private static bool AllowHost(string host)
    {
        if (Literal(host) is { } address)
        {
            return PublicAddress.Is(address) && address.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6;
        }

        return Uri.CheckHostName(host) == UriHostNameType.Dns
            && host.Contains('.')
            && !char.IsAsciiDigit(host[^1])
            && !Array.Exists(s_localNames, n => host == n || host.EndsWith($".{n}", StringComparison.Ordinal));
    }
}
