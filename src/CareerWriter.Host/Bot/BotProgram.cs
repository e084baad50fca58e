using CareerWriter.Host.Commands;
using CareerWriter.Host.Discord;
using CareerWriter.Host.Engine;
using CareerWriter.Host.Slack;
using CareerWriter.Host.State;
using CareerWriter.Host.Telemetry;
using CareerWriter.Host.Workspace;

namespace CareerWriter.Host.Bot;

/// <summary>The bot: what is switched on, and the run from start to stop.</summary>
internal static class BotProgram
{
    /// <summary>Runs the bot until it is told to stop.</summary>
    /// <exception cref="CallException">A setting is missing or cannot be used.</exception>
    public static async Task<int> RunAsync(CommandConsole console, CancellationToken cancellationToken)
    {
        await using var app = Build(Settings.OfProgram(), console.Time);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException inUse)
        {
            throw new CallException($"{app.Urls.First()}에서 열지 못했습니다({inUse.GetType().Name}). 다른 프로그램이 쓰고 있으면 Http__Address로 다른 주소를 적어 주세요.");
        }

        foreach (var line in StartUpWords.Of(app.Services.GetRequiredService<BotSettings>(), app.Urls))
        {
            await console.Output.WriteLineAsync(line);
        }

        await console.Output.FlushAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        var reason = app.Services.GetService<SlackSockets>()?.Stopped ?? app.Services.GetService<DiscordShards>()?.Stopped;
        return reason is null ? ExitStatus.Done : throw new CallException(reason);
    }

    /// <summary>The bot, not yet started.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="time">The clock.</param>
    /// <param name="also">What else is switched on.</param>
    /// <exception cref="CallException">A setting is missing or cannot be used.</exception>
    public static WebApplication Build(IConfiguration configuration, TimeProvider time, Action<IServiceCollection>? also = null)
    {
        var settings = BotSettings.Of(configuration);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Http.Address.ToString());
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders().AddConfiguration(configuration.GetSection("Logging")).AddSimpleConsole(line => (line.SingleLine, line.IncludeScopes) = (true, true));
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(log => log.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Engine.StopTime + TimeSpan.FromSeconds(10));
        builder.Services.AddSingleton(settings).AddSingleton(time);
        builder.Services.AddTelemetry(settings.Telemetry).AddState(settings.State, settings.Redis).AddEngine(settings.Engine, settings.Postings);
        if (settings.HasWorkspace)
        {
            builder.Services.AddWorkspace(settings.Workspace, settings.Redis);
        }

        if (settings.HasSlack)
        {
            builder.Services.AddSlack(settings.Slack);
        }

        if (settings.HasDiscord)
        {
            builder.Services.AddDiscord(settings.Discord, settings.Redis);
        }

        also?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapHealth();
        if (settings.HasSlack)
        {
            app.MapSlack(settings.Slack);
        }

        if (settings.HasWorkspace)
        {
            app.MapWorkspace();
        }

        return app;
    }
}
