namespace CareerWriter.Slack.Protocol.Socket;

/// <summary>What one of the sockets is doing.</summary>
internal enum SlackConnectionState
{
    /// <summary>It is being opened, or waits for its next attempt.</summary>
    Connecting,

    /// <summary>Slack said hello; deliveries come.</summary>
    Open,

    /// <summary>Slack asked for a new one, which is being opened; deliveries still come.</summary>
    Draining,

    /// <summary>It is over and will not be tried again.</summary>
    Faulted,
}

/// <summary>One of the sockets, for health checks.</summary>
/// <param name="Slot">Which, from 0.</param>
/// <param name="State">What it is doing.</param>
internal sealed record SlackConnectionStatus(int Slot, SlackConnectionState State)
{
    /// <summary>When Slack last said hello, or null.</summary>
    public DateTimeOffset? LastHello { get; init; }

    /// <summary>How many sockets the app has open as Slack counts them; more than our own: another program uses the same token.</summary>
    public int SocketsOfApp { get; init; }

    /// <summary>Attempts that failed since the last success.</summary>
    public int Failures { get; init; }

    /// <summary>The socket in use, or null.</summary>
    public SlackConnection? Connection { get; init; }

    /// <summary>When anything last came from Slack, or null.</summary>
    public DateTimeOffset? LastFrame => Connection?.LastFrame;

    /// <summary>Whether deliveries come.</summary>
    public bool Delivers => State is SlackConnectionState.Open or SlackConnectionState.Draining;
}
