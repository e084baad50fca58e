using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CareerWriter.Host.Workspace.Threads;

namespace CareerWriter.Host.Workspace.Web;

/// <summary>
/// Tells a page what happens, as server-sent events: <c>entry</c> for what is said and shown in its thread, with the sequence number as id, so that a
/// connection made again goes on where the last one ended; <c>progress</c>, <c>cleared</c>; <c>lists</c> when another thread that the person sees changed.
/// </summary>
/// <param name="access">Who may see what.</param>
/// <param name="log">The log.</param>
/// <param name="time">Times the signs of life.</param>
/// <param name="lifetime">Ends the answers with the program.</param>
internal sealed class EventEndpoint(ThreadAccess access, IWorkspaceLog log, TimeProvider time, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan _signOfLife = TimeSpan.FromSeconds(15);

    /// <summary>Maps it.</summary>
    public static void Map(RouteGroupBuilder group) =>
        group.MapGet("/events", (string? @as, string? thread, HttpContext http, EventEndpoint endpoint) => endpoint.FollowAsync(@as, thread, http));

    private async Task<IResult> FollowAsync(string? person, string? thread, HttpContext http)
    {
        if (!access.IsSomeone(person))
        {
            return Answers.Nobody();
        }

        if (!string.IsNullOrEmpty(thread) && await access.FindAsync(thread, person, http.RequestAborted) is null)
        {
            return Answers.NoThread();
        }

        http.Response.ContentType = "text/event-stream; charset=utf-8";
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        Follower follower = new(http.Response, person!, string.IsNullOrEmpty(thread) ? null : thread, LastSeen(http));
        try
        {
            await TellAsync(follower, stop.Token);
        }
        catch (OperationCanceledException)
        {
            // The page is gone, or the program ends.
        }

        return Results.Empty;
    }

    private async Task TellAsync(Follower follower, CancellationToken stop)
    {
        using var subscription = await log.SubscribeAsync(stop);
        await follower.Response.WriteAsync("retry: 1000\n\n", stop);
        await TellThreadAsync(follower, stop);
        await WriteAsync(follower, "ready", new ProgressJson(null), WebJson.Default.ProgressJson, id: null, stop);
        while (true)
        {
            var waiting = subscription.Changed.WaitToReadAsync(stop).AsTask();
            while (!waiting.IsCompleted && await Task.WhenAny(waiting, Task.Delay(_signOfLife, time, stop)) != waiting)
            {
                await follower.Response.WriteAsync(": \n\n", stop);
                await follower.Response.Body.FlushAsync(stop);
                // A signal can be lost between processes; what it told of is not.
                await TellThreadAsync(follower, stop);
            }

            if (!await waiting)
            {
                return;
            }

            await TellChangesAsync(follower, subscription, stop);
        }
    }

    private async Task TellChangesAsync(Follower follower, ThreadSignals.Subscription subscription, CancellationToken stop)
    {
        HashSet<string> changed = new(StringComparer.Ordinal);
        while (subscription.Changed.TryRead(out var thread))
        {
            changed.Add(thread);
        }

        if (follower.Thread is { } own && changed.Remove(own))
        {
            await TellThreadAsync(follower, stop);
        }

        foreach (var thread in changed)
        {
            if (await access.FindAsync(thread, follower.Person, stop) is not null)
            {
                await WriteAsync(follower, "lists", new ProgressJson(null), WebJson.Default.ProgressJson, id: null, stop);
                return;
            }
        }
    }

    private async Task TellThreadAsync(Follower follower, CancellationToken stop)
    {
        if (follower.Thread is null || await access.FindAsync(follower.Thread, follower.Person, stop) is not { } head)
        {
            return;
        }

        if (head.Cleared > follower.Seen)
        {
            follower.Seen = head.Cleared;
            await WriteAsync(follower, "cleared", new ClearedJson(head.Cleared), WebJson.Default.ClearedJson, head.Cleared, stop);
        }

        foreach (var entry in await access.ReadAsync(head, follower.Person, follower.Seen, stop))
        {
            follower.Seen = entry.Sequence;
            await WriteAsync(follower, "entry", entry, WebJson.Default.EntryJson, entry.Sequence, stop);
        }

        if (!string.Equals(head.Progress, follower.Progress, StringComparison.Ordinal))
        {
            follower.Progress = head.Progress;
            await WriteAsync(follower, "progress", new ProgressJson(head.Progress), WebJson.Default.ProgressJson, id: null, stop);
        }
    }

    private static async Task WriteAsync<T>(Follower follower, string name, T data, JsonTypeInfo<T> type, long? id, CancellationToken stop)
    {
        var mark = id is { } sequence ? string.Create(CultureInfo.InvariantCulture, $"id: {sequence}\n") : "";
        // JSON without indentation has no line breaks, as an event's data may not.
        await follower.Response.WriteAsync($"event: {name}\n{mark}data: {JsonSerializer.Serialize(data, type)}\n\n", stop);
        await follower.Response.Body.FlushAsync(stop);
    }

    private static long LastSeen(HttpContext http)
    {
        var named = http.Request.Headers["Last-Event-ID"].FirstOrDefault() ?? http.Request.Query["after"].FirstOrDefault();
        return long.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;
    }

    private sealed record Follower(HttpResponse Response, string Person, string? Thread, long From)
    {
        public long Seen { get; set; } = From;

        public string? Progress { get; set; }
    }
}
