using System.Threading.RateLimiting;
using CareerWriter.Host.Postings;
using CareerWriter.Host.State;
using CareerWriter.Posting.Sites;

namespace CareerWriter.Host.Engine;

/// <summary>The workers and everything that a turn takes.</summary>
internal static class EngineModule
{
    /// <summary>Registers the engine.</summary>
    public static IServiceCollection AddEngine(this IServiceCollection services, EngineOptions options, PostingsOptions postings)
    {
        services.AddSingleton(options).AddSingleton(options.Limits).AddSingleton(postings);
        services.AddSingleton<Inbox>().AddSingleton<Platforms>().AddSingleton<Outbox>().AddSingleton<PersonalStore>();
        services.AddSingleton<StateLoader>().AddSingleton<ArrivedFiles>().AddSingleton<TurnRunner>().AddSingleton<MessageTurn>().AddSingleton<ConversationTurns>();
        services.AddSingleton(provider => new PageFetcher(postings, Network.OfMachine, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new PostingReader(
            provider.GetRequiredService<PageFetcher>(), PostingSources.For, postings, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<PostingReader>>()));
        services.AddSingleton(TurnsAMinute(options.Limits));
        services.AddSingleton<TurnHandlers>();
        services.AddSingleton(provider => new WorkerSettings(
            options.Conversations, options.StopTime, provider.GetRequiredService<StateOptions>().Lease, provider.GetRequiredService<StateLoader>().Known, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ConversationWorkers>();
        return services.AddHostedService(provider => provider.GetRequiredService<ConversationWorkers>());
    }

    private static PartitionedRateLimiter<string> TurnsAMinute(UserLimits limits) => PartitionedRateLimiter.Create<string, string>(person =>
        RateLimitPartition.GetSlidingWindowLimiter(person, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = limits.TurnsAMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
            QueueLimit = 0,
        }));
}
