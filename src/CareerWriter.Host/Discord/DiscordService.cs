using System.Security.Cryptography;
using System.Text.Json;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;
using CareerWriter.Host.Commands;

namespace CareerWriter.Host.Discord;

/// <summary>Discord from start to stop: checks token and intents first, registers commands that changed, then does what no acknowledgement waits for.</summary>
/// <param name="api">Discord.</param>
/// <param name="options">What is asked for.</param>
/// <param name="memory">Remembers registered commands.</param>
/// <param name="chores">Does what no acknowledgement waits for.</param>
/// <param name="tidying">Takes the buttons of older drafts away.</param>
internal sealed class DiscordService(DiscordApi api, DiscordOptions options, DiscordMemory memory, DiscordChores chores, DiscordTidying tidying) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _chores = Task.CompletedTask;

    /// <inheritdoc/>
    /// <exception cref="CallException">The token is refused, or something is missing.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            var application = await api.ApplicationAsync(cancellationToken);
            ThrowIfUnusable(application);
            await RegisterAsync(application.Id, cancellationToken);
        }
        catch (DiscordException refused)
        {
            throw new CallException(refused.IsFatal || refused.Status == StatusCodes.Status401Unauthorized ? Words.Token : Words.NoAnswer(refused.Code));
        }

        _chores = Task.WhenAll(chores.RunAsync(_stop.Token), tidying.RunAsync(_stop.Token));
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await _chores;
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    private void ThrowIfUnusable(DiscordApplication application)
    {
        if (options.MessageContent == DiscordMessageContent.On && !application.HasMessageContent)
        {
            throw new CallException(Words.Intent);
        }

        if (!string.IsNullOrEmpty(application.InteractionsEndpointUrl))
        {
            throw new CallException(Words.Endpoint);
        }
    }

    /// <summary>Registers commands, unless the same ones were registered last: Discord allows so many a day.</summary>
    private async Task RegisterAsync(DiscordApplicationId application, CancellationToken cancellationToken)
    {
        var mark = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(CommandList.All, DiscordJson.Default.IReadOnlyListDiscordCommandSpec)));
        if (await memory.CommandsAsync(application, cancellationToken) == mark)
        {
            return;
        }

        await api.Guilds.OverwriteCommandsAsync(application, guild: null, CommandList.All, cancellationToken);
        await memory.WriteCommandsAsync(application, mark, cancellationToken);
    }

    private static class Words
    {
        public const string Token = "Discord가 Discord__Token을 받아들이지 않습니다. 개발자 포털의 Bot에서 토큰을 다시 만들어 복사해 주세요. / Discord refuses Discord__Token; reset it in the developer portal, page Bot, and copy it again.";
        public const string Intent = "Discord 앱에 Message Content Intent가 없습니다. 개발자 포털의 Bot에서 켜거나, Discord__MessageContent를 Auto나 Off로 적어 주세요. / The application lacks the Message Content Intent; switch it on in the developer portal, page Bot, or set Discord__MessageContent to Auto or Off.";
        public const string Endpoint = "Discord 앱에 Interactions Endpoint URL이 적혀 있어 버튼과 명령이 이 프로그램으로 오지 않습니다. 개발자 포털의 General Information에서 지워 주세요. / The application has an Interactions Endpoint URL; clear it in the developer portal, page General Information.";

        public static string NoAnswer(int code) => $"Discord에 연결하지 못했습니다({code}). 네트워크와 Discord__ApiBaseAddress를 확인해 주세요. / Discord cannot be reached ({code}); check the network and Discord__ApiBaseAddress.";
    }
}
