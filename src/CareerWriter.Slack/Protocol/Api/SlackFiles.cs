using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Files up and down: <c>files.*</c>.</summary>
/// <param name="caller">Calls methods.</param>
internal sealed class SlackFiles(SlackCaller caller)
{
    private const int MostRedirects = 5;

    private readonly SlackHosts _hosts = new(caller.Http.BaseAddress);

    /// <summary>A file's description.</summary>
    public async Task<SlackFile> InfoAsync(SlackFileId file, CancellationToken cancellationToken) =>
        (await caller.CallAsync(SlackCall.Form(SlackMethods.FileInfo, ("file", file.Value)), SlackJson.Default.SlackFileAnswer, cancellationToken)).File;

    /// <summary>Puts a file into a thread, in Slack's three steps. Its message appears some time later.</summary>
    /// <param name="name">File name with extension.</param>
    /// <param name="content">Its bytes, at least one.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="thread">The thread.</param>
    /// <param name="comment">What is said with it, escaped; or null.</param>
    /// <param name="cancellationToken">Ends the upload.</param>
    /// <exception cref="SlackException">It was not shared, or perhaps was.</exception>
    public async Task<SlackFileId> UploadAsync(
        string name, ReadOnlyMemory<byte> content, SlackChannelId channel, SlackTimestamp? thread, string? comment, CancellationToken cancellationToken)
    {
        if (content.IsEmpty)
        {
            throw new ArgumentException("Slack takes no empty file", nameof(content));
        }

        var length = content.Length.ToString(CultureInfo.InvariantCulture);
        var place = await caller.CallAsync(
            SlackCall.Form(SlackMethods.UploadPlace, ("filename", name), ("length", length)), SlackJson.Default.SlackUploadPlace, cancellationToken);
        await SendAsync(place.UploadUrl, content, cancellationToken);
        var files = JsonSerializer.Serialize([new SlackUploaded(place.FileId, name)], SlackJson.Sent.IReadOnlyListSlackUploaded);
        await caller.CallAsync(
            SlackCall.Form(SlackMethods.CompleteUpload, ("files", files), ("channel_id", channel.Value), ("thread_ts", thread?.Value), ("initial_comment", comment)),
            SlackJson.Default.SlackDone,
            cancellationToken);
        return place.FileId;
    }

    /// <summary>Deletes a file that the bot put there; one that is gone already is as good.</summary>
    /// <exception cref="SlackException">It was not deleted; <c>cant_delete_file</c>: it is someone else's.</exception>
    public async Task DeleteAsync(SlackFileId file, CancellationToken cancellationToken)
    {
        try
        {
            await caller.CallAsync(SlackCall.Form(SlackMethods.DeleteFile, ("file", file.Value)), SlackJson.Default.SlackDone, cancellationToken);
        }
        catch (SlackException gone) when (gone.Code is "file_not_found" or "file_deleted")
        {
        }
    }

    /// <summary>Fetches a file's bytes. The token goes to Slack's hosts only, also when an answer leads elsewhere.</summary>
    /// <param name="file">The file, described in full (<see cref="SlackFile.IsThin"/>).</param>
    /// <param name="mostBytes">The largest size in bytes.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="SlackFileException">It cannot be had; the reason says why.</exception>
    /// <exception cref="SlackException">No answer came.</exception>
    public async Task<byte[]> DownloadAsync(SlackFile file, long mostBytes, CancellationToken cancellationToken)
    {
        if ((file.FileAccess, file.Mode) switch { ("access_denied", _) => SlackFileFault.NotAllowed, ("file_not_found", _) or (_, "tombstone") => SlackFileFault.Gone, (_, "hidden_by_limit") => SlackFileFault.Hidden, _ => (SlackFileFault?)null } is { } fault)
        {
            throw new SlackFileException(file.Id, fault);
        }

        if (file.Size > mostBytes)
        {
            throw new SlackFileException(file.Id, SlackFileFault.TooLarge);
        }

        var written = file.UrlPrivateDownload ?? file.UrlPrivate;
        if (file.IsExternal == true || !Uri.TryCreate(written, UriKind.Absolute, out var address) || !_hosts.AreSlacks(address))
        {
            throw new SlackFileException(file.Id, SlackFileFault.NotHeld);
        }

        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, address);
            request.Headers.Authorization = _hosts.AreSlacks(address) ? caller.Http.Authorization : null;
            var (bytes, next) = await caller.Http.ExchangeAsync("download", request, (response, token) => ReadAsync(file, response, mostBytes, token), cancellationToken);
            if (bytes is not null)
            {
                return bytes;
            }

            address = next is not null && Uri.TryCreate(address, next, out var target) && _hosts.MayFollow(target)
                ? target
                : throw new SlackFileException(file.Id, SlackFileFault.Redirected);
        }

        throw new SlackFileException(file.Id, SlackFileFault.Redirected);
    }

    private static async Task<(byte[]? Bytes, Uri? Next)> ReadAsync(SlackFile file, HttpResponseMessage response, long mostBytes, CancellationToken cancellationToken)
    {
        if ((int)response.StatusCode is >= 300 and < 400)
        {
            return (null, response.Headers.Location);
        }

        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                break;
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                throw new SlackFileException(file.Id, SlackFileFault.Gone);
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                throw new SlackFileException(file.Id, SlackFileFault.NotAllowed);
            default:
                throw new SlackException("download", SlackErrors.NotUnderstood) { Status = (int)response.StatusCode };
        }

        var bytes = await SlackHttp.ReadAsync(response.Content, mostBytes, cancellationToken) ?? throw new SlackFileException(file.Id, SlackFileFault.TooLarge);
        if (SlackSignIn.Is(file, response.Content.Headers.ContentType?.MediaType, bytes))
        {
            throw new SlackFileException(file.Id, SlackFileFault.NotAllowed);
        }

        return file.Size is { } size && size != bytes.Length ? throw new SlackFileException(file.Id, SlackFileFault.Incomplete) : (bytes, null);
    }

    /// <summary>The address lets in by itself, so no token goes with it. A second sending only replaces the first.</summary>
    private async Task SendAsync(Uri place, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        const string Name = "upload";
        using HttpRequestMessage request = new(HttpMethod.Post, place)
        {
            Content = new ReadOnlyMemoryContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } },
        };
        await caller.Http.ExchangeAsync(
            Name,
            request,
            (response, _) => response.IsSuccessStatusCode ? Task.FromResult(true) : throw new SlackException(Name, SlackErrors.NotUnderstood) { Status = (int)response.StatusCode },
            cancellationToken);
    }
}
