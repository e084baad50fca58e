using CareerWriter.Host.Commands;
using CareerWriter.Slack.Protocol;

namespace CareerWriter.Host.Slack;

/// <summary>Slack from start to stop, whichever way it delivers: checks token and scopes first, then does what no acknowledgement waits for.</summary>
/// <param name="self">Who the bot is.</param>
/// <param name="chores">Does what no acknowledgement waits for.</param>
/// <param name="tidying">Takes the buttons of older drafts away.</param>
internal sealed class SlackService(SlackSelf self, SlackChores chores, SlackTidying tidying) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _chores = Task.CompletedTask;

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

    private static class Words
    {
        public static string Token(string code) => $"Slack이 Slack__BotToken을 받아들이지 않습니다({code}). 앱 설정의 OAuth & Permissions에서 xoxb-로 시작하는 토큰을 다시 복사해 주세요.";

        public static string NoAnswer(string code) => $"Slack에 연결하지 못했습니다({code}). 네트워크와 Slack__ApiBaseAddress를 확인해 주세요.";

        public static string Scopes(IReadOnlyList<string> missing) => $"Slack 앱에 권한이 모자랍니다: {string.Join(", ", missing)}. 앱 설정에 권한을 더하고 워크스페이스에 다시 설치해 주세요.";
    }
}
