using CareerWriter.Discord;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol.Socket;
using CareerWriter.Host.Workspace;
using StackExchange.Redis;

namespace CareerWriter.Host.Bot;

/// <summary>What keeps the bot from starting: each missing or wrong setting, by its key.</summary>
internal static class StartUpCheck
{
    private const int KeyLength = 32;

    /// <summary>One Korean sentence or two for each; none: it can start.</summary>
    public static IReadOnlyList<string> Wrong(BotSettings settings) =>
    [
        .. Platforms(settings), .. Slack(settings.Slack), .. Discord(settings.Discord), .. Store(settings), .. Keys(settings), .. Engine(settings), .. Addresses(settings), .. Workspace(settings),
    ];

    private static IEnumerable<string> Platforms(BotSettings settings)
    {
        if (settings.HasPlatform && settings.Redis.Connection.Length == 0 && !settings.State.Memory)
        {
            yield return "Redis__Connection이 없습니다. 대화를 보관할 Redis 주소를 적거나, 재시작하면 대화가 사라져도 되는 경우에만 State__Memory=true로 실행해 주세요.";
        }
    }

    private static IEnumerable<string> Slack(SlackOptions slack)
    {
        var isReached = slack.AppToken.Length > 0 || slack.SigningSecret.Length > 0;
        if (slack.BotToken.Length == 0 && isReached)
        {
            yield return "Slack__BotToken이 없습니다. xoxb-로 시작하는 봇 토큰을 적어 주세요.";
        }
        else if (slack.BotToken.Length > 0 && !isReached)
        {
            yield return "Slack__AppToken이 없습니다. Socket Mode로 받으려면 xapp-로 시작하는 Slack__AppToken을, HTTP로 받으려면 앱의 Signing Secret을 Slack__SigningSecret에 적어 주세요.";
        }
        else if (!HasPrefix(slack.BotToken, "xoxb-") || !HasPrefix(slack.AppToken, "xapp-"))
        {
            yield return "Slack__BotToken은 xoxb-로, Slack__AppToken은 xapp-로 시작해야 합니다. 서로 바뀌지 않았는지 확인해 주세요.";
        }

        if (slack.SigningSecret.Any(char.IsWhiteSpace))
        {
            yield return "Slack__SigningSecret에 빈칸이 있습니다. 앱 설정의 Basic Information에서 Signing Secret을 다시 복사해 주세요.";
        }

        if (slack.Connections is < 1 or > SlackSocketSettings.MostSockets)
        {
            yield return "Slack__Connections는 1에서 10 사이로 적어 주세요.";
        }

        if (slack.ApiBaseAddress is not { IsAbsoluteUri: true, Scheme: "http" or "https" } address || !address.AbsolutePath.EndsWith('/'))
        {
            yield return "Slack__ApiBaseAddress는 https://slack.com/api/처럼 빗금으로 끝나게 적어 주세요.";
        }
    }

    private static IEnumerable<string> Discord(DiscordOptions discord)
    {
        // A token has no beginning of its own, but no token has a blank or the word before it.
        if (discord.Token.Any(char.IsWhiteSpace) || discord.Token.StartsWith("Bot", StringComparison.Ordinal))
        {
            yield return "Discord__Token에는 개발자 포털의 Bot에서 복사한 토큰만 적어 주세요. 앞의 Bot이나 빈칸은 빼 주세요.";
        }

        if (discord.Shards is < 0 or > 1_000)
        {
            yield return "Discord__Shards는 0(Discord가 권하는 수)에서 1000 사이로 적어 주세요.";
        }

        if (discord.ApiBaseAddress is not { IsAbsoluteUri: true, Scheme: "http" or "https" } address || !address.AbsolutePath.EndsWith('/'))
        {
            yield return "Discord__ApiBaseAddress는 https://discord.com/api/v10/처럼 빗금으로 끝나게 적어 주세요.";
        }
    }

    private static IEnumerable<string> Store(BotSettings settings)
    {
        if (settings.Redis.Connection.Length > 0 && !CanConnectTo(settings.Redis.Connection))
        {
            yield return "Redis__Connection을 읽을 수 없습니다. localhost:6379,password=… 형식으로 적어 주세요.";
        }

        if (settings.Redis.Prefix.Length == 0 || settings.Redis.Prefix.AsSpan().ContainsAny("{} "))
        {
            yield return "Redis__Prefix는 비우거나 중괄호, 빈칸을 넣을 수 없습니다.";
        }

        if (settings.State.Lease < TimeSpan.FromMilliseconds(300) || settings.State.Lease > TimeSpan.FromMinutes(10))
        {
            yield return "State__Lease는 00:00:00.3에서 00:10:00 사이로 적어 주세요.";
        }

        if (settings.State.KeepFor < TimeSpan.FromHours(1) || settings.State.KnowMessagesFor < TimeSpan.FromMinutes(1))
        {
            yield return "State__KeepFor는 한 시간 이상, State__KnowMessagesFor는 1분 이상으로 적어 주세요.";
        }
    }

    private static IEnumerable<string> Keys(BotSettings settings) => settings.State.Keys
        .Select((key, i) => (Key: key, Name: $"State__Keys__{i}"))
        .Where(k => !IsKey(k.Key))
        .Select(k => $"{k.Name}는 32바이트 키를 Base64로 적어야 합니다(예: openssl rand -base64 32).");

    private static IEnumerable<string> Engine(BotSettings settings)
    {
        var engine = settings.Engine;
        if (engine.Conversations is < 1 or > 10_000 || engine.Computing < 0 || engine.MostTries < 1 || engine.Remembered < 1)
        {
            yield return "Engine__Conversations, Engine__Computing, Engine__MostTries, Engine__Remembered 가운데 쓸 수 없는 값이 있습니다. appsettings.json의 값으로 되돌려 주세요.";
        }

        if (engine.TurnTime <= TimeSpan.Zero || engine.StopTime < TimeSpan.Zero || engine.SendTime <= TimeSpan.Zero)
        {
            yield return "Engine__TurnTime, Engine__StopTime, Engine__SendTime 가운데 쓸 수 없는 값이 있습니다. 00:02:00처럼 적어 주세요.";
        }

        if (engine.Limits.TurnsAMinute < 1 || engine.Limits.Files < 1 || engine.Limits.FileBytes < 1 || engine.Limits.AllBytes < 1)
        {
            yield return "Engine__Limits에는 1 이상의 수만 쓸 수 있습니다.";
        }
    }

    private static IEnumerable<string> Addresses(BotSettings settings)
    {
        if (settings.Http.Address is not { IsAbsoluteUri: true, Scheme: "http", PathAndQuery: "/" })
        {
            yield return "Http__Address는 http://127.0.0.1:5080처럼 적어 주세요.";
        }

        if (settings.Telemetry.Endpoint is { } endpoint && endpoint is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            yield return "Telemetry__Endpoint는 http://localhost:4318처럼 적어 주세요.";
        }
    }

    private static IEnumerable<string> Workspace(BotSettings settings)
    {
        if (WorkspaceOptions.Items(settings.Workspace.People).Count == 0 || WorkspaceOptions.Items(settings.Workspace.Hosts).Count == 0)
        {
            yield return "Workspace__People와 Workspace__Hosts에는 하나 이상 적어 주세요. 여럿이면 쉼표로 나눕니다.";
        }

        if (settings.Workspace is { MostFiles: < 1 } or { MostBytes: < 1 or > int.MaxValue })
        {
            yield return "Workspace__MostFiles와 Workspace__MostBytes는 1 이상으로 적어 주세요.";
        }
    }

    private static bool HasPrefix(string token, string prefix) => token.Length == 0 || token.StartsWith(prefix, StringComparison.Ordinal);

    private static bool CanConnectTo(string connection)
    {
        try
        {
            return ConfigurationOptions.Parse(connection).EndPoints.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsKey(string key)
    {
        var bytes = new byte[KeyLength + 1];
        return Convert.TryFromBase64String(key, bytes, out var length) && length == KeyLength;
    }
}
