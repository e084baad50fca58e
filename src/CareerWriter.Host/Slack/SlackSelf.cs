using CareerWriter.Slack.Protocol.Api;

namespace CareerWriter.Host.Slack;

/// <summary>Who the bot is in its workspace; asked once.</summary>
/// <param name="api">Slack.</param>
internal sealed class SlackSelf(SlackApi api)
{
    private SlackIdentity? _identity;

    /// <summary>What the bot cannot do without.</summary>
    public static IReadOnlyList<string> Scopes { get; } =
        ["app_mentions:read", "channels:history", "channels:read", "chat:write", "commands", "files:read", "files:write", "groups:history", "groups:read", "im:history", "im:write"];

    /// <summary>Who the bot is.</summary>
    /// <exception cref="CareerWriter.Slack.Protocol.SlackException">Slack did not say.</exception>
    public async ValueTask<SlackIdentity> AsTestedAsync(CancellationToken cancellationToken) => _identity ??= (await api.TestAsync(cancellationToken)).Value;

    /// <summary>Asks who the bot is and which scopes are missing; none are where Slack does not tell.</summary>
    /// <exception cref="CareerWriter.Slack.Protocol.SlackException">Slack refused the token, or did not answer.</exception>
    public async Task<IReadOnlyList<string>> MissingScopesAsync(CancellationToken cancellationToken)
    {
        var answer = await api.TestAsync(cancellationToken);
        _identity = answer.Value;
        return answer.Scopes.Count == 0 ? [] : [.. Scopes.Except(answer.Scopes, StringComparer.Ordinal)];
    }
}
