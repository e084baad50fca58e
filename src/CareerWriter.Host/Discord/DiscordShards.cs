using CareerWriter.Discord.Protocol.Gateway;

namespace CareerWriter.Host.Discord;

/// <summary>Discord's deliveries by its gateway, from start to stop.</summary>
/// <param name="gateway">The gateway.</param>
/// <param name="dispatches">Takes deliveries.</param>
/// <param name="lifetime">Ends the program where Discord will have no more connections.</param>
internal sealed class DiscordShards(DiscordGateway gateway, DiscordDispatches dispatches, IHostApplicationLifetime lifetime) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    /// <summary>Why Discord will have no more connections, for the operator; null while it will.</summary>
    public string? Stopped { get; private set; }

    /// <summary>Whether deliveries come.</summary>
    public bool Delivers => gateway.Status is { Count: > 0 } shards && shards.All(s => s.Delivers);

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
            await gateway.RunAsync(dispatches.AcceptAsync, _stop.Token);
        }
        catch (DiscordStoppedException over)
        {
            Stopped = $"{Words.Over(over.Code)} / {over.Message}";
            // A stop in the middle of the start would look like a failed start: it waits for its end, where it is not over already.
            lifetime.ApplicationStarted.Register(lifetime.StopApplication);
        }
    }

    private static class Words
    {
        public static string Over(int code) => code switch
        {
            DiscordFarewell.AuthenticationFailed => "Discord가 Discord__Token을 받아들이지 않습니다(4004). 개발자 포털의 Bot에서 토큰을 다시 만들어 복사해 주세요.",
            DiscordFarewell.DisallowedIntents => "Discord가 메시지 내용을 보는 권한을 주지 않았습니다(4014). 개발자 포털의 Bot에서 Message Content Intent를 켜거나, Discord__MessageContent를 Off로 적어 주세요.",
            DiscordFarewell.InvalidShard or DiscordFarewell.ShardingRequired => $"Discord__Shards의 값이 맞지 않습니다({code}). 0으로 적거나, 모든 프로세스에 같은 더 큰 수를 적어 주세요.",
            _ => $"Discord가 연결을 끝냈고 다시 받지 않습니다({code}).",
        };
    }
}
