namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Where Discord keeps files.</summary>
/// <param name="baseAddress">Base address of the REST API; its own host counts too, so that a stand-in can keep files.</param>
internal sealed class DiscordHosts(Uri baseAddress)
{
    private static readonly string[] s_hosts = ["cdn.discordapp.com", "media.discordapp.net"];

    /// <summary>Whether files are fetched from there.</summary>
    public bool AreDiscords(Uri address) =>
        address.UserInfo.Length == 0
        && ((address is { Scheme: "https", IsDefaultPort: true } && s_hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase))
            || (address.Scheme == baseAddress.Scheme && address.Host == baseAddress.Host && address.Port == baseAddress.Port));
}
