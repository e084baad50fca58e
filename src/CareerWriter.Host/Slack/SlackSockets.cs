using CareerWriter.Slack.Protocol.Socket;

namespace CareerWriter.Host.Slack;

/// <summary>Slack's deliveries by Socket Mode, from start to stop.</summary>
/// <param name="socket">The sockets.</param>
/// <param name="events">Takes deliveries.</param>
/// <param name="lifetime">Ends the program where Slack will have no more sockets.</param>
internal sealed class SlackSockets(SlackSocket socket, SlackEvents events, IHostApplicationLifetime lifetime) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    /// <summary>Why Slack will have no more sockets, for the operator; null while it will.</summary>
    public string? Stopped { get; private set; }

    /// <summary>Whether deliveries come.</summary>
    public bool Delivers => socket.Status.Any(s => s.Delivers);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _running = RunAsync();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _running;
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

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
        public static string Over(string code) => code == "link_disabled"
            ? "Slack 앱의 Socket Mode가 꺼져 있습니다. 앱 설정에서 켠 뒤 다시 시작해 주세요."
            : $"Slack이 Slack__AppToken을 받아들이지 않습니다({code}). 앱 설정의 Basic Information에서 connections:write 권한이 있는 xapp- 토큰을 다시 복사해 주세요.";
    }
}
