using CareerWriter.Conversation;
using CareerWriter.Host.Engine;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Http;
using CareerWriter.Slack.Protocol.Socket;

namespace CareerWriter.Host.Slack;

/// <summary>Slack: its Web API, its deliveries, and the platform on top of them.</summary>
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
        services.AddSingleton<SlackSelf>().AddSingleton<SlackMemory>().AddSingleton<SlackTidying>().AddSingleton<SlackStatusLine>().AddSingleton<SlackForgetting>().AddSingleton<SlackDownloads>().AddSingleton<SlackPrivateThreads>().AddSingleton<SlackChanges>().AddSingleton<SlackPlatform>();
        services.AddSingleton<SlackPosts>().AddSingleton<SlackThreadPosts>().AddSingleton<SlackOwnPosts>().AddSingleton<SlackCards>().AddSingleton<SlackUploads>().AddSingleton<SlackSender>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<SlackPlatform>());
        services.AddSingleton(provider => new SlackEvidence(
            provider.GetRequiredService<StateLoader>().CopyAsync, provider.GetRequiredService<SlackApi>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<SlackEvidence>>()));
        services.AddSingleton<SlackArrivals>().AddSingleton<SlackDirects>().AddSingleton<SlackMessages>().AddSingleton<SlackButtonRoutes>().AddSingleton<SlackPresses>().AddSingleton<SlackSubmissions>().AddSingleton<SlackStarts>();
        services.AddSingleton<SlackChores>().AddSingleton<SlackInteractions>().AddSingleton<SlackEvents>().AddHostedService<SlackService>();
        return options.IsByHttp ? services.AddEndpoint(options) : services.AddSockets(options);
    }

    /// <summary>Serves the address to which Slack delivers, where it does so by HTTP.</summary>
    public static void MapSlack(this WebApplication app, SlackOptions options)
    {
        if (options.IsByHttp)
        {
            app.MapPost(SlackEndpoint.Path, (HttpContext context, SlackEndpoint endpoint) => endpoint.AnswerAsync(context));
            app.MapGet(SlackEndpoint.Path, SlackEndpoint.Probe);
        }
    }

    private static IServiceCollection AddEndpoint(this IServiceCollection services, SlackOptions options) =>
        services.AddSingleton(provider => new SlackSignature(options.SigningSecret, provider.GetRequiredService<TimeProvider>())).AddSingleton<SlackEndpoint>();

    private static IServiceCollection AddSockets(this IServiceCollection services, SlackOptions options)
    {
        services.AddSingleton(provider => new SlackSocket(
            provider.GetRequiredService<SlackApi>(),
            new SlackSocketSettings { Connections = options.Connections },
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared,
            provider.GetRequiredService<ILogger<SlackSocket>>()));
        return services.AddSingleton<SlackSockets>().AddHostedService(provider => provider.GetRequiredService<SlackSockets>());
    }
}
