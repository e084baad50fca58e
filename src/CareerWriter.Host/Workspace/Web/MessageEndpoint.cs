using CareerWriter.Host.Workspace.Threads;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Workspace.Web;

/// <summary>Takes words and files. The page names the message, so that one which it sends again is the same message.</summary>
/// <param name="access">Who may see what.</param>
/// <param name="log">The log.</param>
/// <param name="delivery">Hands messages over.</param>
/// <param name="time">Dates threads.</param>
/// <param name="options">Bounds.</param>
internal sealed class MessageEndpoint(ThreadAccess access, IWorkspaceLog log, Delivery delivery, TimeProvider time, WorkspaceOptions options)
{
    private const int TitleLength = 60;

    /// <summary>Maps it.</summary>
    public static void Map(RouteGroupBuilder group) =>
        group.MapPost("/api/threads/{thread}/messages", (string thread, HttpContext http, MessageEndpoint endpoint) => endpoint.PostAsync(thread, http));

    private async Task<IResult> PostAsync(string thread, HttpContext http)
    {
        var stop = http.RequestAborted;
        if (!http.Request.HasFormContentType)
        {
            return Answers.Refused(StatusCodes.Status415UnsupportedMediaType, Words.Empty);
        }

        var form = await http.Request.ReadFormAsync(stop);
        string? person = form["as"], id = form["id"];
        var text = (form["text"].ToString() ?? "").ReplaceLineEndings("\n");
        if (!access.IsSomeone(person))
        {
            return Answers.Nobody();
        }

        if (!Sender.IsId(id) || !WorkspaceThread.IsId(thread) || (string.IsNullOrWhiteSpace(text) && form.Files.Count == 0))
        {
            return Answers.Refused(StatusCodes.Status400BadRequest, Words.Empty);
        }

        if (Wrong(text, form.Files) is { } wrong)
        {
            return Answers.Refused(StatusCodes.Status413PayloadTooLarge, wrong);
        }

        var opened = await FindOrOpenAsync(thread, person!, form["channel"], Title(text, form.Files), stop);
        if (opened is null)
        {
            return Answers.NoThread();
        }

        await delivery.SayAsync(opened, new Sender(person!, id!), text, await ContentsAsync(form.Files, stop), stop);
        return Results.Accepted();
    }

    private string? Wrong(string text, IFormFileCollection files)
    {
        if (files.Count > options.MostFiles)
        {
            return Words.ManyFiles(options.MostFiles);
        }

        return text.Length > IngestLimits.Characters || files.Any(f => f.Length > IngestLimits.FileBytes) ? Words.TooLarge : null;
    }

    private async Task<WorkspaceThread?> FindOrOpenAsync(string id, string person, string? channel, string title, CancellationToken stop)
    {
        if (await log.FindAsync(id, stop) is { } head)
        {
            return head.Thread.IsSeenBy(person) ? head.Thread : null;
        }

        if (!string.IsNullOrEmpty(channel) && !access.Channels.Contains(channel, StringComparer.Ordinal))
        {
            return null;
        }

        var opened = await log.OpenAsync(new WorkspaceThread(id, person, string.IsNullOrEmpty(channel) ? null : channel, title, time.GetUtcNow()), stop);
        return opened.IsSeenBy(person) ? opened : null;
    }

    private static string Title(string text, IFormFileCollection files)
    {
        // A list shows words, not the marks of Markdown before them.
        var line = text.Split('\n').Select(l => l.Trim().TrimStart('#', '-', '*', '>', ' ')).FirstOrDefault(l => l.Length > 0) ?? files.FirstOrDefault()?.FileName ?? "";
        return line.Length <= TitleLength ? line : $"{line.AsSpan(0, char.IsHighSurrogate(line[TitleLength - 1]) ? TitleLength - 1 : TitleLength)}…";
    }

    private static async Task<IReadOnlyList<UploadedFile>> ContentsAsync(IFormFileCollection files, CancellationToken stop)
    {
        List<UploadedFile> contents = [];
        foreach (var file in files)
        {
            using MemoryStream bytes = new((int)file.Length);
            await file.CopyToAsync(bytes, stop);
            contents.Add(new UploadedFile(Path.GetFileName(file.FileName), bytes.ToArray()));
        }

        return contents;
    }

    private static class Words
    {
        public const string Empty = "보낼 말이나 파일이 없습니다.";
        public const string TooLarge = "글이나 파일이 너무 큽니다. 파일은 하나에 20MB까지 올릴 수 있습니다.";

        public static string ManyFiles(int most) => $"파일은 한 번에 {most}개까지 올릴 수 있습니다. 나누어 올려 주세요.";
    }
}
