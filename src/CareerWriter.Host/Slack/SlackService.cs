using CareerWriter.Host.Commands;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Socket;

namespace CareerWriter.Host.Slack;

/// <summary>The connection to Slack from start to stop: checks tokens and scopes first, then keeps sockets open.</summary>
/// <param name="self">Who the bot is.</param>
/// <param name="socket">The sockets.</param>
/// <param name="events">Takes deliveries.</param>
/// <param name="chores">Does what no acknowledgement waits for.</param>
/// <param name="tidying">Takes the buttons of older drafts away.</param>
/// <param name="lifetime">Ends the program where Slack will have no more sockets.</param>
internal sealed class SlackService(SlackSelf self, SlackSocket socket, SlackEvents events, SlackChores chores, SlackTidying tidying, IHostApplicationLifetime lifetime) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _stopChores = new();
    private Task _sockets = Task.CompletedTask;
    private Task _chores = Task.CompletedTask;

    /// <summary>Why Slack will have no more sockets, for the operator; null while it will.</summary>
    public string? Stopped { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="CallException">The token is refused, or scopes are missing.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            var missing = await self.MissingScopesAsync(cancellationToken);
            if (missing.Count > 0)
            {
                throw new CallException(Words.Scopes(missing));
            }
        }
        catch (SlackException refused)
        {
            throw new CallException(refused.IsFatal ? Words.Token(refused.Code) : Words.NoAnswer(refused.Code));
        }

        _chores = Task.WhenAll(chores.RunAsync(_stopChores.Token), tidying.RunAsync(_stopChores.Token));
        _sockets = RunAsync();
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _sockets;
        await _stopChores.CancelAsync();
        await _chores;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Dispose();
        _stopChores.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            await socket.RunAsync(events.AcceptAsync, _stop.Token);
        }
        catch (SlackStoppedException over)
        {
            Stopped = Words.Over(over.Code);
            // A stop in the middle of the start would look like a failed start: it waits for its end, where it is not over already.
            lifetime.ApplicationStarted.Register(lifetime.StopApplication);
        }
    }

    private static class Words
    {
        public static string Token(string code) => $"Slack이 Slack__BotToken을 받아들이지 않습니다({code}). 앱 설정의 OAuth & Permissions에서 xoxb-로 시작하는 토큰을 다시 복사해 주세요.";

        public static string NoAnswer(string code) => $"Slack에 연결하지 못했습니다({code}). 네트워크와 Slack__ApiBaseAddress를 확인해 주세요.";

        public static string Scopes(IReadOnlyList<string> missing) => $"Slack 앱에 권한이 모자랍니다: {string.Join(", ", missing)}. 앱 설정에 권한을 더하고 워크스페이스에 다시 설치해 주세요.";

        public static string Over(string code) => code == "link_disabled"
            ? "Slack 앱의 Socket Mode가 꺼져 있습니다. 앱 설정에서 켠 뒤 다시 시작해 주세요."
            : $"Slack이 Slack__AppToken을 받아들이지 않습니다({code}). 앱 설정의 Basic Information에서 connections:write 권한이 있는 xapp- 토큰을 다시 복사해 주세요.";
    }
}
