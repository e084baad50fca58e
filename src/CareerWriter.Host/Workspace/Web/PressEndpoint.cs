using System.Text.Json;
using CareerWriter.Host.Workspace.Threads;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Workspace.Web;

/// <summary>Takes presses of buttons. Only a button that was shown to the person can be pressed.</summary>
/// <param name="access">Who may see what.</param>
/// <param name="log">The log.</param>
/// <param name="delivery">Hands presses over.</param>
internal sealed class PressEndpoint(ThreadAccess access, IWorkspaceLog log, Delivery delivery)
{
    /// <summary>Maps it.</summary>
    public static void Map(RouteGroupBuilder group) =>
        group.MapPost("/api/threads/{thread}/presses", (string thread, HttpContext http, PressEndpoint endpoint) => endpoint.PostAsync(thread, http));

    private async Task<IResult> PostAsync(string thread, HttpContext http)
    {
        var stop = http.RequestAborted;
        if (await ReadAsync(http, stop) is not { } press || !Sender.IsId(press.Id))
        {
            return Answers.Refused(StatusCodes.Status400BadRequest, Words.Unread);
        }

        if (await access.FindAsync(thread, press.As, stop) is not { } head)
        {
            return Answers.NoThread();
        }

        if (await FindAsync(head, press, stop) is not { } button)
        {
            return Answers.Refused(StatusCodes.Status409Conflict, Words.Gone);
        }

        await delivery.PressAsync(head.Thread, new Sender(press.As, press.Id), button, stop);
        return Results.Accepted();
    }

    private static async Task<PressJson?> ReadAsync(HttpContext http, CancellationToken stop)
    {
        try
        {
            var press = await http.Request.ReadFromJsonAsync(WebJson.Default.PressJson, stop);
            return press is { As: not null, Entry: not null, Action: not null } && (press.Fields ?? []).Values.Sum(v => v.Length) <= IngestLimits.Characters ? press : null;
        }
        catch (JsonException)
        {
            return null;
        }
        // Another content type than JSON.
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private async Task<PressedButton?> FindAsync(ThreadHead head, PressJson press, CancellationToken stop)
    {
        var shown = (await log.ReadAsync(head.Thread.Id, after: 0, stop)).FirstOrDefault(e => string.Equals(e.Entry.Key, press.Entry, StringComparison.Ordinal) && e.Entry.IsSeenBy(press.As));
        if (shown?.Entry.ViewFor(press.As) is not { } view)
        {
            return null;
        }

        var action = view.GetProperty("actions").EnumerateArray().FirstOrDefault(a => string.Equals(a.GetProperty("id").GetString(), press.Action, StringComparison.Ordinal));
        return action.ValueKind == JsonValueKind.Undefined
            ? null
            : new PressedButton(press.Entry, press.Action, action.GetProperty("label").GetString()!, press.Fields ?? []);
    }

    private static class Words
    {
        public const string Unread = "누른 단추를 읽을 수 없습니다. 페이지를 새로 고친 뒤 다시 눌러 주세요.";
        public const string Gone = "이 단추는 이제 쓸 수 없습니다. 아래의 새 단추를 눌러 주세요.";
    }
}
