using System.Net;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Files down. Discord's file hosts never see the bot's token.</summary>
/// <param name="caller">Makes calls.</param>
internal sealed class DiscordFiles(DiscordCaller caller)
{
    private const string Name = "download";
    private const int Attempts = 3;

    private readonly DiscordHosts _hosts = new(caller.Http.BaseAddress);
    private readonly DiscordMessages _messages = new(caller);

    /// <summary>Fetches a file's bytes. An address that has run out is renewed once, where the message is known that holds the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="holder">The message that holds it; null for files of commands and windows, which cannot be renewed.</param>
    /// <param name="mostBytes">The largest size in bytes.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <exception cref="DiscordFileException">It cannot be had; the reason says why.</exception>
    /// <exception cref="DiscordException">No answer came.</exception>
    public async Task<byte[]> DownloadAsync(DiscordAttachment file, DiscordHolder? holder, long mostBytes, CancellationToken cancellationToken)
    {
        if (file.Size > mostBytes)
        {
            throw new DiscordFileException(file.Id, DiscordFileFault.TooLarge);
        }

        if (holder is { } known && file.ExpiresAt <= caller.Now)
        {
            return await FetchAsync(await RenewAsync(file, known, cancellationToken), mostBytes, cancellationToken);
        }

        try
        {
            return await FetchAsync(file, mostBytes, cancellationToken);
        }
        catch (DiscordFileException gone) when (gone.Fault == DiscordFileFault.Gone && holder is not null)
        {
            return await FetchAsync(await RenewAsync(file, holder.Value, cancellationToken), mostBytes, cancellationToken);
        }
    }

    /// <summary>A file with an address that is good for a while: asked for with its message.</summary>
    /// <exception cref="DiscordFileException">The message or the file is gone.</exception>
    public async Task<DiscordAttachment> RenewAsync(DiscordAttachment file, DiscordHolder holder, CancellationToken cancellationToken)
    {
        var message = await _messages.GetAsync(holder.Channel, holder.Message, cancellationToken);
        return message?.Attachments?.FirstOrDefault(a => a.Id == file.Id) ?? throw new DiscordFileException(file.Id, DiscordFileFault.Gone);
    }

    private async Task<byte[]> FetchAsync(DiscordAttachment file, long mostBytes, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(file.Url, UriKind.Absolute, out var address) || !_hosts.AreDiscords(address))
        {
            throw new DiscordFileException(file.Id, DiscordFileFault.NotHeld);
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using HttpRequestMessage request = new(HttpMethod.Get, address);
                return await caller.Http.ExchangeAsync(Name, request, (response, token) => ReadAsync(file, response, mostBytes, token), cancellationToken);
            }
            catch (DiscordException failure) when (failure.MayPass && attempt < Attempts)
            {
                // A download changes nothing: once more.
                await caller.WaitAsync(attempt, cancellationToken);
            }
        }
    }

    private static async Task<byte[]> ReadAsync(DiscordAttachment file, HttpResponseMessage response, long mostBytes, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                break;
            case HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized:
                throw new DiscordFileException(file.Id, DiscordFileFault.Gone);
            case var _ when status is >= 300 and < 400:
                throw new DiscordFileException(file.Id, DiscordFileFault.Redirected);
            default:
                throw new DiscordException(Name, status, DiscordErrors.NotUnderstood) { MayHaveTakenEffect = status >= 500 };
        }

        var bytes = await DiscordHttp.ReadAsync(response.Content, mostBytes, cancellationToken) ?? throw new DiscordFileException(file.Id, DiscordFileFault.TooLarge);
        if (IsPage(file, response.Content.Headers.ContentType?.MediaType, bytes))
        {
            throw new DiscordFileException(file.Id, DiscordFileFault.Page);
        }

        return file.Size is { } size && size != bytes.Length ? throw new DiscordFileException(file.Id, DiscordFileFault.Incomplete) : bytes;
    }

    /// <summary>Whether a page came where no page was sent: something on the way answered in Discord's place.</summary>
    private static bool IsPage(DiscordAttachment file, string? mediaType, byte[] bytes)
    {
        var extension = Path.GetExtension(file.Filename ?? "");
        if (extension.Equals(".html", StringComparison.OrdinalIgnoreCase) || extension.Equals(".htm", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var start = bytes.AsSpan().TrimStart("\uFEFF \t\r\n"u8);
        return mediaType == "text/html" && file.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true && start.StartsWith("<"u8);
    }
}

/// <summary>The message that holds a file.</summary>
/// <param name="Channel">Its channel.</param>
/// <param name="Message">The message.</param>
internal readonly record struct DiscordHolder(DiscordChannelId Channel, DiscordMessageId Message);
