using CareerWriter.Host.Bot;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace CareerWriter.Host.Tests.Workspace;

/// <summary>The whole program on a free port of this machine, as it runs without a command.</summary>
public sealed class WorkspaceProgram : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WorkspaceProgram(WebApplication app) => _app = app;

    /// <summary>Where it is.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Starts it.</summary>
    /// <param name="settings">Settings beside those of <c>appsettings.json</c>.</param>
    public static async Task<WorkspaceProgram> StartAsync(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .AddInMemoryCollection([new("Http:Address", "http://127.0.0.1:0"), new("Logging:LogLevel:Default", "Warning"), .. settings.Select(s => KeyValuePair.Create<string, string?>(s.Key, s.Value))])
            .Build();
        WorkspaceProgram program = new(BotProgram.Build(configuration, TimeProvider.System));
        await program._app.StartAsync();
        return program;
    }

    /// <summary>A person at this program, through its addresses.</summary>
    public async Task<Visitor> VisitAsync(string person) => await Visitor.ComeAsync(Address, person);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
