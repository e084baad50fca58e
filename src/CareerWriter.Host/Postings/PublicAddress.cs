using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace CareerWriter.Host.Postings;

/// <summary>
/// Which IP addresses belong to the public internet: the special-purpose registries of IANA (RFC 6890 and its updates) and multicast are left out.
/// </summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] s_notPublic4 =
    [
        .. new[]
        {
            "0.0.0.0/8", // this network
            "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", // private (RFC 1918)
            "100.64.0.0/10", // carriers (RFC 6598); also where some clouds keep their metadata
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, metadata of clouds
            "168.63.129.16/32", // the platform address of Azure
            "192.0.0.0/24", "192.88.99.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.175.48.0/24", // protocol assignments, 6to4 relays, AS112, AMT
            "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", // documentation
            "198.18.0.0/15", // measurement
            "224.0.0.0/4", "240.0.0.0/4", // multicast, reserved, broadcast
        }.Select(n => IPNetwork.Parse(n)),
    ];

    private static readonly IPNetwork[] s_notPublic6 =
    [
        .. new[]
        {
            "2001::/23", // Teredo, ORCHID, benchmarking and other protocol assignments
            "2001:db8::/32", "3fff::/20", // documentation
            "2002::/16", // 6to4: an IPv4 address in disguise
            "2620:4f:8000::/48", // AS112
        }.Select(n => IPNetwork.Parse(n)),
    ];

    private static readonly IPNetwork s_unicast6 = IPNetwork.Parse("2000::/3");

    /// <summary>NAT64: the last 32 bits are the IPv4 address that is reached (RFC 6052).</summary>
    private static readonly IPNetwork s_translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether an address is public; one that carries an IPv4 address (mapped, NAT64) is what that address is.</summary>
    public static bool Is(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Array.Exists(s_notPublic4, n => n.Contains(address));
        }

        return address.IsIPv4MappedToIPv6 ? Is(address.MapToIPv4())
            : s_translated.Contains(address) ? Is(LastFourBytes(address))
            : address.ScopeId == 0 && s_unicast6.Contains(address) && !IsIsatap(address) && !Array.Exists(s_notPublic6, n => n.Contains(address));
    }

    private static IPAddress LastFourBytes(IPAddress address) => new(address.GetAddressBytes().AsSpan(12));

    /// <summary>An interface identifier 0:5efe:a.b.c.d or 200:5efe:a.b.c.d tunnels to that IPv4 address (RFC 5214).</summary>
    private static bool IsIsatap(IPAddress address) =>
        (BinaryPrimitives.ReadUInt32BigEndian(address.GetAddressBytes().AsSpan(8)) & 0xFDFF_FFFF) == 0x0000_5EFE;
}
