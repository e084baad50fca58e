using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using static CareerWriter.Fakes.Slack.FakeSlackJson;

namespace CareerWriter.Fakes.Slack;

/// <summary>Files: <c>files.*</c>, and the host that holds their bytes.</summary>
internal sealed class FakeFiles(FakeSlackRecord record, FakeSlackWorkspace workspace, FakeSlackEvents events, Uri address, Action<JsonObject> happened)
{
    private const string SignInPage = "<!DOCTYPE html><html lang=\"en-US\"><head><title>Slack</title></head><body>Sign in</body></html>";

    private readonly ConcurrentDictionary<string, (string Name, long Length, byte[]? Content)> _uploads = new(StringComparer.Ordinal);

    public IEnumerable<(string Name, Func<JsonObject, JsonObject> Method)> Methods =>
        [("files.info", Info), ("files.delete", Delete), ("files.getUploadURLExternal", Place), ("files.completeUploadExternal", Complete)];

    /// <summary>Answers the address of a file: with the bytes, if the bot may read it.</summary>
    public async Task DownloadAsync(HttpContext context, string id)
    {
        var file = workspace.File(id);
        var mayRead = context.Request.Headers.Authorization == $"Bearer {FakeSlack.BotToken}";
        var answer = file is null ? FakeFileAnswer.Missing : mayRead ? file.Answer : FakeFileAnswer.SignInPage;
        switch (answer)
        {
            case FakeFileAnswer.Missing:
                context.Response.StatusCode = 404;
                break;
            case FakeFileAnswer.Redirect:
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = file!.Location!.AbsoluteUri;
                break;
            case FakeFileAnswer.SignInPage or FakeFileAnswer.UnnamedSignInPage:
                context.Response.ContentType = answer == FakeFileAnswer.SignInPage ? "text/html; charset=utf-8" : "application/octet-stream";
                await context.Response.WriteAsync(SignInPage);
                break;
            default:
                context.Response.ContentType = file!.Mimetype;
                await context.Response.Body.WriteAsync(answer == FakeFileAnswer.Half ? file.Content.AsMemory(0, file.Content.Length / 2) : file.Content);
                break;
        }
    }

    /// <summary>Takes the bytes of an upload, as they are or as the first part of a form.</summary>
    public async Task UploadAsync(HttpContext context, string id)
    {
        using MemoryStream content = new();
        if (context.Request.HasFormContentType)
        {
            await (await context.Request.ReadFormAsync()).Files[0].CopyToAsync(content);
        }
        else
        {
            await context.Request.Body.CopyToAsync(content);
        }

        if (!_uploads.TryGetValue(id, out var upload) || content.Length != upload.Length)
        {
            record.Violation($"{content.Length} bytes for an upload of {upload.Length}");
            context.Response.StatusCode = 400;
            return;
        }

        _uploads[id] = upload with { Content = content.ToArray() };
        await context.Response.WriteAsync($"OK - {content.Length}");
    }

    private JsonObject Info(JsonObject arguments) =>
        new() { ["file"] = events.File(workspace.File(Text(arguments["file"])) ?? throw new FakeSlackRefusal("file_not_found"), full: true) };

    private JsonObject Delete(JsonObject arguments)
    {
        var file = workspace.File(Text(arguments["file"])) ?? throw new FakeSlackRefusal("file_not_found");
        if (file.User != FakeSlack.BotUser)
        {
            throw new FakeSlackRefusal("cant_delete_file");
        }

        workspace.Remove(file);
        return [];
    }

    private JsonObject Place(JsonObject arguments)
    {
        if (Text(arguments["filename"]) is not { Length: > 0 } name
            || !long.TryParse(Text(arguments["length"]), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length <= 0)
        {
            throw new FakeSlackRefusal("missing_argument");
        }

        var id = workspace.NewId("F");
        _uploads[id] = (name, length, null);
        return new() { ["upload_url"] = new Uri(address, $"upload/{id}").AbsoluteUri, ["file_id"] = id };
    }

    private JsonObject Complete(JsonObject arguments)
    {
        var channel = workspace.Channel(Text(arguments["channel_id"])) ?? throw new FakeSlackRefusal("channel_not_found");
        if (!channel.Members.Contains(FakeSlack.BotUser))
        {
            throw new FakeSlackRefusal("not_in_channel");
        }

        List<FakeSlackFile> files = [];
        foreach (var given in arguments["files"] as JsonArray ?? [])
        {
            var id = Text(given?["id"]) ?? "";
            var upload = _uploads.TryGetValue(id, out var sent) && sent.Content is not null ? sent : throw new FakeSlackRefusal("file_not_found");
            files.Add(workspace.Add(new FakeSlackFile(id, upload.Name, "application/octet-stream", upload.Content!) { User = FakeSlack.BotUser }));
        }

        FakeSlackMessage message = new()
        {
            Channel = channel.Id,
            Ts = workspace.NewTs(),
            ThreadTs = Text(arguments["thread_ts"]),
            User = FakeSlack.BotUser,
            Text = Text(arguments["initial_comment"]) ?? "",
            Files = files,
        };
        workspace.Add(message);
        happened(events.Message(message, inEvent: true));
        return new() { ["files"] = new JsonArray([.. files.Select(f => (JsonNode)events.File(f, full: true))]) };
    }
}
