namespace CareerWriter.Slack.Protocol.Socket;

/// <summary>Why a socket must be followed by another one, or by none.</summary>
internal enum SlackFarewell
{
    /// <summary>Slack renews it: the next one is opened first.</summary>
    Refresh,

    /// <summary>The app has more sockets than Slack allows.</summary>
    TooManySockets,

    /// <summary>Socket Mode was switched off for the app.</summary>
    LinkDisabled,

    /// <summary>It broke, was closed, or did not answer.</summary>
    Lost,
}

/// <summary>Slack cannot be reached any more until a person does something.</summary>
/// <param name="code">Slack's word for it.</param>
/// <param name="message">What happened and what to do, for the operator.</param>
/// <param name="inner">What it came from, or null.</param>
internal sealed class SlackStoppedException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Slack's word for it.</summary>
    public string Code { get; } = code;
}
