using CareerWriter.Conversation;
using CareerWriter.Host.State;
using CareerWriter.Host.Workspace.Threads;
using CareerWriter.Host.Workspace.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;

namespace CareerWriter.Host.Workspace;

/// <summary>The local workspace: a page on this machine where a conversation, its review and everyone in it can be tried without any other platform.</summary>
internal static class WorkspaceModule
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddWorkspace(this IServiceCollection services, WorkspaceOptions options, RedisOptions redis)
    {
        services.AddSingleton(options);
        if (redis.Connection.Length == 0)
        {
            services.AddSingleton<IWorkspaceLog, MemoryWorkspaceLog>();
        }
        else
        {
            services.AddSingleton(new WorkspaceKeys(redis.Prefix)).AddSingleton<IWorkspaceLog, RedisWorkspaceLog>();
        }

        services.AddSingleton<WorkspacePlatform>();
        services.AddSingleton<IChatPlatform>(s => s.GetRequiredService<WorkspacePlatform>());
        services.AddSingleton<ThreadAccess>();
        services.AddSingleton<Delivery>();
        services.AddSingleton<PageFiles>();
        services.AddSingleton<MessageEndpoint>();
        services.AddSingleton<PressEndpoint>();
        services.AddSingleton<EventEndpoint>();
        // The token of a page lives as long as the program; a page that is older fetches a new one.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(o =>
        {
            o.HeaderName = WebGuard.TokenHeader;
            o.SuppressXFrameOptionsHeader = true;
            o.Cookie.Name = "workspace";
        });
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = options.MostBytes;
            form.ValueLengthLimit = (int)options.MostBytes;
        });
        return services;
    }

    /// <summary>Maps the page and what it asks for.</summary>
    public static void MapWorkspace(this WebApplication app)
    {
        var group = app.MapGroup("");
        group.AddEndpointFilterFactory((_, next) =>
        {
            var guard = ActivatorUtilities.CreateInstance<WebGuard>(app.Services);
            return context => guard.InvokeAsync(context, next);
        });
        PageFiles.Map(group);
        ThreadEndpoints.Map(group);
        MessageEndpoint.Map(group);
        PressEndpoint.Map(group);
        EventEndpoint.Map(group);
    }
}
