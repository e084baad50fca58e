using CareerWriter.Host.Slack;

namespace CareerWriter.Host.Bot;

/// <summary>What the bot says when it has started.</summary>
internal static class StartUpWords
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(BotSettings settings, IEnumerable<string> addresses)
    {
        if (settings.HasWorkspace)
        {
            yield return $"작업 화면이 열렸습니다: {string.Join(", ", addresses)}";
        }

        yield return settings.Redis.Connection.Length > 0
            ? "대화를 Redis에 보관합니다. 다시 시작해도 이어집니다."
            : "대화를 메모리에만 보관합니다. 프로그램을 끄면 사라집니다. 계속 보관하려면 Redis__Connection을 설정해 주세요.";
        yield return !settings.HasSlack ? "Slack: 꺼짐(Slack__BotToken 없음)"
            : settings.Slack.IsByHttp ? $"Slack: 켜짐(HTTP). 앱 설정의 Request URL이 {string.Join(", ", addresses.Select(a => a + SlackEndpoint.Path))}로 이어지게 해 주세요."
            : "Slack: 켜짐";
        yield return settings.HasDiscord ? "Discord: 켜짐" : "Discord: 꺼짐(Discord__Token 없음)";

        yield return "끝내려면 Ctrl+C를 누르세요.";
    }
}
