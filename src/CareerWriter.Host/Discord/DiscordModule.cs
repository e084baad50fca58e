using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol.Gateway;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Host.State;
using CareerWriter.Host.State.Redis;

namespace CareerWriter.Host.Discord;

/// <summary>Discord: its REST API, its gateway, and the platform on top of them.</summary>
internal static class DiscordModule
{
    /// <summary>Registers it.</summary>
    /// <param name="services">The services.</param>
    /// <param name="options">Discord's settings.</param>
    /// <param name="redis">Where several processes share shards; without a connection there is one process.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, DiscordOptions options, RedisOptions redis)
    {
        services.AddSingleton(options).AddProtocol(options).AddShards(redis);
        services.AddSingleton<DiscordSelf>().AddSingleton<DiscordMemory>().AddSingleton<DiscordChores>().AddSingleton<DiscordTidying>().AddSingleton<DiscordStatusLine>();
        services.AddSingleton<DiscordPosts>().AddSingleton<DiscordVisits>().AddSingleton<DiscordThreadPosts>().AddSingleton<DiscordOwnPosts>().AddSingleton<DiscordCards>().AddSingleton<DiscordSender>();
        services.AddSingleton<DiscordPlaces>().AddSingleton<DiscordAttachments>().AddSingleton<DiscordForgetting>().AddSingleton<DiscordChanges>().AddSingleton<DiscordIncoming>().AddSingleton<IChatPlatform, DiscordPlatform>();
        services.AddSingleton<DiscordArrivals>().AddSingleton<DiscordBeginnings>().AddSingleton<DiscordHearing>().AddSingleton<DiscordRights>().AddSingleton<DiscordPresses>();
        services.AddSingleton<DiscordStarts>().AddSingleton<DiscordCommands>().AddSingleton<DiscordActions>().AddSingleton<DiscordServers>().AddSingleton<DiscordDispatches>();
        return services.AddHostedService<DiscordService>().AddSingleton<DiscordShards>().AddHostedService(provider => provider.GetRequiredService<DiscordShards>());
    }

    private static IServiceCollection AddProtocol(this IServiceCollection services, DiscordOptions options) => services
        .AddSingleton(provider =>
        {
            var time = provider.GetRequiredService<TimeProvider>();
            DiscordHttp http = new(DiscordHttp.CreateClient(), options, time);
            return new DiscordApi(new DiscordCaller(http, time, Random.Shared, provider.GetRequiredService<ILogger<DiscordCaller>>()));
        })
        .AddSingleton(provider => new DiscordGateway(
            new DiscordGatewayContext(
                provider.GetRequiredService<DiscordApi>(),
                provider.GetRequiredService<IGatewaySessions>(),
                provider.GetRequiredService<IShardLeases>(),
                provider.GetRequiredService<TimeProvider>(),
                Random.Shared),
            new DiscordGatewaySettings
            {
                Token = options.Token,
                UserAgent = options.UserAgent,
                MessageContent = options.MessageContent,
                Compress = options.Compress,
                Shards = options.Shards,
                Presence = Words.Presence,
            },
            provider.GetRequiredService<ILogger<DiscordGateway>>()));

    private static IServiceCollection AddShards(this IServiceCollection services, RedisOptions redis) => redis.Connection.Length > 0
        ? services
            .AddSingleton(provider => new RedisDiscordShards(provider.GetRequiredService<RedisConnection>(), new DiscordKeys(redis.Prefix)))
            .AddSingleton<IGatewaySessions>(provider => provider.GetRequiredService<RedisDiscordShards>())
            .AddSingleton<IShardLeases>(provider => provider.GetRequiredService<RedisDiscordShards>())
        : services
            .AddSingleton<MemoryDiscordShards>()
            .AddSingleton<IGatewaySessions>(provider => provider.GetRequiredService<MemoryDiscordShards>())
            .AddSingleton<IShardLeases>(provider => provider.GetRequiredService<MemoryDiscordShards>());

    private static class Words
    {
        public const string Presence = "/자소서 도움말";
    }
}
