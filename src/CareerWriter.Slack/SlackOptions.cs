namespace CareerWriter.Slack;

/// <summary>Settings of the Slack platform: section <c>Slack</c>, environment <c>Slack__BotToken</c> and so on.</summary>
public sealed class SlackOptions
{
    /// <summary>The bot's token (<c>xoxb-…</c>); empty: the platform is off.</summary>
    public string BotToken { get; init; } = "";

    /// <summary>The app-level token for Socket Mode (<c>xapp-…</c>).</summary>
    public string AppToken { get; init; } = "";

    /// <summary>The signing secret for deliveries by HTTP to <c>/slack/events</c>; used where there is no app-level token.</summary>
    public string SigningSecret { get; init; } = "";

    /// <summary>Base address of the Web API, with a slash at the end.</summary>
    public Uri ApiBaseAddress { get; init; } = new("https://slack.com/api/");

    /// <summary>How many sockets are open at a time, 1 to 10; two cover each other while one is renewed.</summary>
    public int Connections { get; init; } = 2;

    /// <summary>Whether Slack delivers by HTTP in place of sockets.</summary>
    internal bool IsByHttp => AppToken.Length == 0 && SigningSecret.Length > 0;
}
