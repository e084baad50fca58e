namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Which addresses are Slack's own.</summary>
/// <param name="baseAddress">Base address of the Web API; its own origin counts as Slack's.</param>
internal sealed class SlackHosts(Uri baseAddress)
{
    private static readonly string[] s_domains = ["slack.com", "slack-files.com", "slack-edge.com"];

    /// <summary>Whether the token may be sent there.</summary>
    public bool AreSlacks(Uri address) =>
        IsBase(address) || (address is { Scheme: "https", IsDefaultPort: true, UserInfo: "" } && Array.Exists(s_domains, d => IsIn(d, address.IdnHost)));

    /// <summary>Whether an answer may lead there: encrypted, or no worse than the base address.</summary>
    public bool MayFollow(Uri address) => AreSlacks(address) || (address.UserInfo.Length == 0 && (address.Scheme == "https" || address.Scheme == baseAddress.Scheme));

    private bool IsBase(Uri address) =>
        address.Scheme == baseAddress.Scheme && address.Host == baseAddress.Host && address.Port == baseAddress.Port && address.UserInfo.Length == 0;

    private static bool IsIn(string domain, string host) =>
        host == domain || (host.EndsWith(domain, StringComparison.Ordinal) && host[^(domain.Length + 1)] == '.');
}
