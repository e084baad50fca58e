using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Socket;

namespace CareerWriter.Host.Slack;

/// <summary>Slack: its Web API, its sockets, and the platform on top of them.</summary>
internal static class SlackModule
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddSlack(this IServiceCollection services, SlackOptions options)
    {
        services.AddSingleton(provider =>
        {
            var time = provider.GetRequiredService<TimeProvider>();
            SlackHttp http = new(SlackHttp.CreateClient(), options.ApiBaseAddress, new SlackTokens(options.BotToken, options.AppToken), time);
            return new SlackApi(new SlackCaller(http, new SlackPace(time), time, Random.Shared, provider.GetRequiredService<ILogger<SlackCaller>>()));
        });
        services.AddSingleton(provider => new SlackSocket(
            provider.GetRequiredService<SlackApi>(),
            new SlackSocketSettings { Connections = options.Connections },
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared,
            provider.GetRequiredService<ILogger<SlackSocket>>()));
        services.AddSingleton<SlackSelf>().AddSingleton<SlackMemory>().AddSingleton<SlackTidying>().AddSingleton<SlackSender>().AddSingleton<SlackStatusLine>().AddSingleton<SlackPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<SlackPlatform>());
        services.AddSingleton<SlackArrivals>().AddSingleton<SlackMessages>().AddSingleton<SlackPresses>().AddSingleton<SlackStarts>();
        services.AddSingleton<SlackChores>().AddSingleton<SlackEvents>().AddSingleton<SlackService>();
        return services.AddHostedService(provider => provider.GetRequiredService<SlackService>());
    }
}
