using CareerWriter.Discord;
using CareerWriter.Host.Commands;
using CareerWriter.Host.Engine;
using CareerWriter.Host.Postings;
using CareerWriter.Host.State;
using CareerWriter.Host.Telemetry;
using CareerWriter.Host.Workspace;
using CareerWriter.Slack;

namespace CareerWriter.Host.Bot;

/// <summary>All settings of the bot, read and checked once at the start.</summary>
internal sealed record BotSettings
{
    /// <summary>Where it listens.</summary>
    public required HttpOptions Http { get; init; }

    /// <summary>What is kept.</summary>
    public required StateOptions State { get; init; }

    /// <summary>Redis.</summary>
    public required RedisOptions Redis { get; init; }

    /// <summary>The workers.</summary>
    public required EngineOptions Engine { get; init; }

    /// <summary>Posting links.</summary>
    public required PostingsOptions Postings { get; init; }

    /// <summary>Measurements.</summary>
    public required TelemetryOptions Telemetry { get; init; }

    /// <summary>The workspace.</summary>
    public required WorkspaceOptions Workspace { get; init; }

    /// <summary>Slack.</summary>
    public required SlackOptions Slack { get; init; }

    /// <summary>Discord.</summary>
    public required DiscordOptions Discord { get; init; }

    /// <summary>Whether Slack is on.</summary>
    public bool HasSlack => Slack.BotToken.Length > 0;

    /// <summary>Whether Discord is on.</summary>
    public bool HasDiscord => Discord.Token.Length > 0;

    /// <summary>Whether a platform has a token.</summary>
    public bool HasPlatform => HasSlack || HasDiscord;

    /// <summary>Whether the workspace is served: there is no platform, and only this machine can ask.</summary>
    public bool HasWorkspace => !HasPlatform && Http.Address.IsLoopback;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="CallException">One line for each setting that is missing or cannot be used: its key, what is wrong, what to do.</exception>
    public static BotSettings Of(IConfiguration configuration)
    {
        BotSettings settings = new()
        {
            Http = Settings.Read<HttpOptions>(configuration, "Http"),
            State = Settings.Read<StateOptions>(configuration, "State"),
            Redis = Settings.Read<RedisOptions>(configuration, "Redis"),
            Engine = Settings.Read<EngineOptions>(configuration, "Engine"),
            Postings = Settings.Postings(configuration),
            Telemetry = Settings.Read<TelemetryOptions>(configuration, "Telemetry"),
            Workspace = Settings.Read<WorkspaceOptions>(configuration, "Workspace"),
            Slack = Settings.Read<SlackOptions>(configuration, "Slack"),
            Discord = Settings.Read<DiscordOptions>(configuration, "Discord"),
        };
        var wrong = StartUpCheck.Wrong(settings);
        return wrong.Count == 0 ? settings : throw new CallException(string.Join(' ', wrong));
    }
}
