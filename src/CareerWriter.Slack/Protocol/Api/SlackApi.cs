namespace CareerWriter.Slack.Protocol.Api;

/// <summary>The Web API, as far as it is used, in Slack's own families.</summary>
/// <param name="caller">Calls methods.</param>
internal sealed class SlackApi(SlackCaller caller)
{
    /// <summary>Messages.</summary>
    public SlackChat Chat { get; } = new(caller);

    /// <summary>Channels, people and threads.</summary>
    public SlackConversations Conversations { get; } = new(caller);

    /// <summary>Modals and Home.</summary>
    public SlackViews Views { get; } = new(caller);

    /// <summary>Files up and down.</summary>
    public SlackFiles Files { get; } = new(caller);

    /// <summary>Who the token is, and which scopes it has.</summary>
    public Task<SlackAnswer<SlackIdentity>> TestAsync(CancellationToken cancellationToken) =>
        caller.AnswerAsync(SlackCall.Form(SlackMethods.AuthTest), SlackJson.Default.SlackIdentity, cancellationToken);

    /// <summary>An address for one socket, good once and soon. Asked once: whoever opens sockets waits between attempts.</summary>
    public async Task<Uri> OpenSocketAsync(CancellationToken cancellationToken) =>
        (await caller.Http.SendAsync(SlackCall.Form(SlackMethods.OpenSocket) with { ForApp = true }, SlackJson.Default.SlackSocketAddress, cancellationToken)).Value.Url;
}
