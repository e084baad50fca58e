using System.Text;
using CareerWriter.Host.Workspace.Threads;
using Microsoft.AspNetCore.Antiforgery;

namespace CareerWriter.Host.Workspace.Web;

/// <summary>What the page reads: who and what there is, lists of threads, threads, files, an example to begin with.</summary>
internal static class ThreadEndpoints
{
    private const string Example = "seeds/pastes/career-then-posting.md";

    /// <summary>Maps them.</summary>
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/api/session", Session);
        group.MapGet("/api/example", ExampleAsync);
        group.MapGet("/api/threads", ListAsync);
        group.MapGet("/api/threads/{thread}", ReadAsync);
        group.MapGet("/api/threads/{thread}/files/{entry}", FileAsync);
    }

    private static IResult Session(HttpContext http, IAntiforgery antiforgery, ThreadAccess access) =>
        Results.Json(new SessionJson(antiforgery.GetAndStoreTokens(http).RequestToken!, access.People, access.Channels), WebJson.Default.SessionJson);

    private static async Task<IResult> ExampleAsync(CancellationToken cancellationToken) =>
        Results.Json(new ExampleJson(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, Example), Encoding.UTF8, cancellationToken)), WebJson.Default.ExampleJson);

    private static async Task<IResult> ListAsync(string? @as, ThreadAccess access, IWorkspaceLog log, CancellationToken cancellationToken)
    {
        if (!access.IsSomeone(@as))
        {
            return Answers.Nobody();
        }

        var mine = await log.ListAsync(ThreadList.Of(@as!), cancellationToken);
        var channels = await Task.WhenAll(access.Channels.Select(async c => new ChannelJson(c, [.. (await log.ListAsync(ThreadList.In(c), cancellationToken)).Select(HeadJson.From)])));
        return Results.Json(new ListsJson([.. mine.Select(HeadJson.From)], channels), WebJson.Default.ListsJson);
    }

    private static async Task<IResult> ReadAsync(string thread, string? @as, ThreadAccess access, CancellationToken cancellationToken) =>
        await access.FindAsync(thread, @as, cancellationToken) is { } head
            ? Results.Json([.. await access.ReadAsync(head, @as!, after: 0, cancellationToken)], WebJson.Default.EntryJsonArray)
            : Answers.NoThread();

    private static async Task<IResult> FileAsync(string thread, string entry, string? @as, ThreadAccess access, IWorkspaceLog log, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(thread, @as, cancellationToken) is not { } head
            || (await access.ReadAsync(head, @as!, after: 0, cancellationToken)).FirstOrDefault(e => string.Equals(e.Id, entry, StringComparison.Ordinal)) is not { View: { } view }
            || await log.ReadFileAsync(thread, entry, cancellationToken) is not { } content)
        {
            return Answers.NoThread();
        }

        var name = view.GetProperty("name").GetString()!;
        return Results.Bytes(content, TypeOf(name), name);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".md" => "text/markdown; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
}
