namespace CareerWriter.Slack.Protocol.Socket;

/// <summary>How sockets are opened, watched and closed.</summary>
internal sealed record SlackSocketSettings
{
    /// <summary>Sockets that Slack allows an app at a time.</summary>
    public const int MostSockets = 10;

    /// <summary>How many are kept open, 1 to 10.</summary>
    public int Connections { get; init; } = 2;

    /// <summary>How long after one socket the next one is opened first, so that Slack does not renew them together.</summary>
    public TimeSpan Stagger { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long opening may take until Slack says hello.</summary>
    public TimeSpan HelloTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a silent socket is asked whether it still lives.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the answer to that may take.</summary>
    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The largest message, in bytes; Slack's own reach about 70 KB.</summary>
    public int MostBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How many deliveries are accepted at a time.</summary>
    public int Acceptors { get; init; } = 16;

    /// <summary>How many deliveries may wait for that.</summary>
    public int Waiting { get; init; } = 1_000;

    /// <summary>How long accepting one may take; Slack stops waiting after 3 seconds.</summary>
    public TimeSpan AcceptTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The wait after the first failure; it doubles with each one.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait, and the one after Slack found too many sockets.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a socket must live to count as a success.</summary>
    public TimeSpan StableAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a socket is still read after its successor was opened.</summary>
    public TimeSpan Handover { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long closing may take; Slack may leave the connection open.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a stop waits for deliveries that are being accepted.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
