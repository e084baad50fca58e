using CareerWriter.Conversation;
using CareerWriter.Host.Bot;
using CareerWriter.Host.Engine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CareerWriter.Host.Tests.Engine;

/// <summary>The whole program with one platform of the tests, on a free port.</summary>
internal sealed class TalkBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private static long _order;

    private TalkBot(WebApplication app) => _app = app;

    public Inbox Inbox => _app.Services.GetRequiredService<Inbox>();

    public IServiceProvider Services => _app.Services;

    public string Address => _app.Urls.First();

    public static async Task<TalkBot> StartAsync(TalkPlatform platform, string redis = "", params (string Key, string Value)[] settings)
    {
        Dictionary<string, string?> values = new()
        {
            ["Http:Address"] = "http://127.0.0.1:0",
            ["Redis:Connection"] = redis,
            ["State:Lease"] = "00:00:01",
            ["Logging:LogLevel:Default"] = "None",
        };
        foreach (var (key, value) in settings)
        {
            values[key] = value;
        }

        var app = BotProgram.Build(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), TimeProvider.System, services => services.AddSingleton<IChatPlatform>(platform));
        await app.StartAsync();
        return new TalkBot(app);
    }

    public Task<bool> SayAsync(string thread, string id, string text, params FileReference[] files) => SayAsync(thread, id, text, "나", files);

    public Task<bool> SayAsync(string thread, string id, string text, string by, params FileReference[] files) =>
        AcceptAsync(thread, id, new IncomingMessage.Say(text, []) { By = by, At = DateTimeOffset.UtcNow, Today = new DateOnly(2026, 11, 25) }, files);

    public Task<bool> AcceptAsync(string thread, string id, IncomingMessage message, params FileReference[] files) =>
        Inbox.AcceptAsync(new Arrival(new ConversationKey("talk", thread), id, message, files) { Order = Interlocked.Increment(ref _order) }, default);

    /// <summary>Delivers words that the platform puts at a place of its own among the messages of the conversation.</summary>
    public Task<bool> DeliverAsync(string thread, string id, string text, long order) => Inbox.AcceptAsync(
        new Arrival(new ConversationKey("talk", thread), id, new IncomingMessage.Say(text, []) { By = "나", At = DateTimeOffset.UtcNow, Today = new DateOnly(2026, 11, 25) }, []) { Order = order }, default);

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
