using CareerWriter.Host.State.Memory;
using CareerWriter.Host.State.Redis;

namespace CareerWriter.Host.State;

/// <summary>What conversations are kept in: Redis where a connection is set, otherwise memory.</summary>
internal static class StateModule
{
    /// <summary>Registers the store.</summary>
    public static IServiceCollection AddState(this IServiceCollection services, StateOptions state, RedisOptions redis)
    {
        services.AddSingleton(state).AddSingleton(redis);
        services.AddSingleton(new Sealer([.. state.Keys.Select(Convert.FromBase64String)])).AddSingleton<ConversationCodec>();
        if (redis.Connection.Length == 0)
        {
            return services.AddSingleton<IConversationStore, MemoryConversationStore>();
        }

        return services
            .AddSingleton<RedisConnection>()
            .AddSingleton(new RedisKeys(redis.Prefix))
            .AddSingleton(provider => new ReadyStreams(provider.GetRequiredService<RedisConnection>(), provider.GetRequiredService<RedisKeys>(), state.Lease, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IConversationStore, RedisConversationStore>();
    }
}
