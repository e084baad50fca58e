using CareerWriter.Conversation;
using CareerWriter.Host.Engine;
using CareerWriter.Host.Workspace.Threads;
using CareerWriter.Ingest;
using CareerWriter.Korean;

namespace CareerWriter.Host.Workspace.Web;

/// <summary>Who sends something, and the id that their page gave it.</summary>
/// <param name="Person">Who.</param>
/// <param name="Id">The id; the same when it is sent again.</param>
internal sealed record Sender(string Person, string Id)
{
    /// <summary>Whether a text can be an id: 8 to 64 letters, digits and hyphens.</summary>
    public static bool IsId(string? id) => id is { Length: >= 8 and <= 64 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}

/// <summary>Hands over what people do: it stands in the thread, and waits to be answered. Done twice it is done once.</summary>
/// <param name="log">The log.</param>
/// <param name="inbox">Where messages wait to be answered.</param>
/// <param name="time">Dates them.</param>
internal sealed class Delivery(IWorkspaceLog log, Inbox inbox, TimeProvider time)
{

    /// <summary>Hands over words and files.</summary>
    public async Task SayAsync(WorkspaceThread thread, Sender sender, string text, IReadOnlyList<UploadedFile> files, CancellationToken stop)
    {
        var at = time.GetUtcNow();
        await PostAsync(thread, sender, new WorkspaceEntry(EntryId(sender), EntryKind.Said, sender.Person, at) { Text = text, Files = [.. files.Select(f => f.Name)] }, stop);
        List<FileReference> kept = [];
        foreach (var file in files)
        {
            kept.Add(await inbox.KeepFileAsync(thread.Conversation, file.Name, file.Bytes, stop));
        }

        await AcceptAsync(thread, sender, new IncomingMessage.Say(text, []) { At = at, Today = KoreanTime.DayOf(at) }, kept, stop);
    }

    /// <summary>Hands over a press.</summary>
    public async Task PressAsync(WorkspaceThread thread, Sender sender, PressedButton button, CancellationToken stop)
    {
        var at = time.GetUtcNow();
        await PostAsync(thread, sender, new WorkspaceEntry(EntryId(sender), EntryKind.Pressed, sender.Person, at) { Text = button.Label, Pressed = button.Entry }, stop);
        await AcceptAsync(thread, sender, new IncomingMessage.Press(button.Action) { At = at, Today = KoreanTime.DayOf(at), Fields = button.Fields }, [], stop);
    }

    private async Task PostAsync(WorkspaceThread thread, Sender sender, WorkspaceEntry entry, CancellationToken stop)
    {
        await log.NotePlaceAsync(thread.Conversation.Thread, sender.Person, thread.Id, stop);
        await log.PostAsync(thread.Id, entry, file: null, stop);
    }

    private async Task AcceptAsync(WorkspaceThread thread, Sender sender, IncomingMessage message, IReadOnlyList<FileReference> files, CancellationToken stop)
    {
        var conversation = thread.Conversation;
        Arrival arrival = new(conversation, sender.Id, message with { By = sender.Person, Place = thread.Place, Review = thread.Card?.Review }, files) { Order = message.At.UtcTicks };
        await inbox.AcceptAsync(arrival, stop);
    }

    private static string EntryId(Sender sender) => $"in:{sender.Id}";
}

/// <summary>A button that was shown and pressed.</summary>
/// <param name="Entry">The entry that it stands under.</param>
/// <param name="Action">Its id.</param>
/// <param name="Label">What it says.</param>
/// <param name="Fields">What was filled in.</param>
internal sealed record PressedButton(string Entry, string Action, string Label, IReadOnlyDictionary<string, string> Fields);
