using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CareerWriter.Fakes.Discord;

/// <summary>The host that holds files: addresses that are signed and run out, names as Discord makes them.</summary>
internal sealed class FakeDiscordFiles(FakeDiscordRecord record, FakeDiscordWorld world, Func<Uri> address)
{
    private const string Ordinary = "attachments";
    private const string ForAWhile = "ephemeral-attachments";

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(16);

    /// <summary>How long an address is good.</summary>
    public TimeSpan Life { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Keeps a file where it was sent, with the name that Discord makes of its own.</summary>
    public FakeDiscordFile Keep(FakeDiscordFile file, string channel, bool ephemeral = false)
    {
        var (name, title) = Clean(file.Name);
        return world.Add(file with { Channel = channel, Ephemeral = ephemeral, FileName = name, Title = file.Title ?? title });
    }

    public JsonObject Shape(FakeDiscordFile file)
    {
        JsonObject json = new()
        {
            ["id"] = file.Id,
            ["filename"] = file.FileName,
            ["size"] = file.Content.Length,
            ["url"] = Signed(file).AbsoluteUri,
            ["proxy_url"] = Signed(file).AbsoluteUri,
        };
        if (file.Title is { } title)
        {
            json["title"] = title;
        }

        if (file.ContentType is { } type)
        {
            json["content_type"] = type;
        }

        if (file.Ephemeral)
        {
            json["ephemeral"] = true;
        }

        return json;
    }

    /// <summary>New addresses for old ones.</summary>
    public JsonNode Refresh(FakeDiscordRequest request)
    {
        JsonArray refreshed = [];
        foreach (var url in (request.Body["attachment_urls"] as JsonArray ?? []).Select(FakeDiscordJson.Text))
        {
            var file = Uri.TryCreate(url, UriKind.Absolute, out var old) && old.Segments.Length > 3 ? world.File(old.Segments[3].TrimEnd('/')) : null;
            refreshed.Add(new JsonObject { ["original"] = url, ["refreshed"] = file is null ? null : Signed(file).AbsoluteUri });
        }

        return new JsonObject { ["refreshed_urls"] = refreshed };
    }

    /// <summary>Answers the address of a file: with the bytes, while it is good.</summary>
    public async Task DownloadAsync(HttpContext context, string id)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            record.Violation("the host of files was shown a token");
        }

        var file = world.File(id);
        var answer = file is null || !IsGood(context.Request) ? FakeDiscordFileAnswer.Missing : file.Answer;
        switch (answer)
        {
            case FakeDiscordFileAnswer.Missing:
                context.Response.StatusCode = 404;
                await context.Response.WriteAsync("This content is no longer available.");
                break;
            case FakeDiscordFileAnswer.Redirect:
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = file!.Location!.AbsoluteUri;
                break;
            case FakeDiscordFileAnswer.Page:
                context.Response.ContentType = "text/html; charset=utf-8";
                await context.Response.WriteAsync("<!DOCTYPE html><html><body>Checking your browser</body></html>");
                break;
            default:
                context.Response.ContentType = file!.ContentType ?? "application/octet-stream";
                await context.Response.Body.WriteAsync(answer == FakeDiscordFileAnswer.Half ? file.Content.AsMemory(0, file.Content.Length / 2) : file.Content);
                break;
        }
    }

    /// <summary>A name as Discord keeps it, and what people read in its place where little of it is left.</summary>
    private static (string Name, string? Title) Clean(string name)
    {
        const string Dropped = "()[]@#";
        var kept = new string([.. name.Replace(' ', '_').Where(c => char.IsAscii(c) && !Dropped.Contains(c, StringComparison.Ordinal))]).TrimStart('_', '.');
        if (name.All(char.IsAscii) && kept.Length > 0)
        {
            return (kept, null);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16];
        return (hash + Path.GetExtension(name), Path.GetFileNameWithoutExtension(name));
    }

    private Uri Signed(FakeDiscordFile file)
    {
        var path = $"/{(file.Ephemeral ? ForAWhile : Ordinary)}/{file.Channel}/{file.Id}/{Uri.EscapeDataString(file.FileName)}";
        var (now, until) = (Hex(record.Now), Hex(record.Now + Life));
        return new(address(), $"{path}?ex={until}&is={now}&hm={Signature(path, until, now)}&");
    }

    private bool IsGood(HttpRequest request)
    {
        var query = QueryHelpers.ParseQuery(request.QueryString.Value);
        var (until, issued) = (query["ex"].ToString(), query["is"].ToString());
        return query["hm"] == Signature(request.Path.ToUriComponent(), until, issued)
            && DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, NumberStyles.HexNumber, CultureInfo.InvariantCulture)) > record.Now;
    }

    private string Signature(string path, string until, string issued) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{path}|{until}|{issued}")));

    private static string Hex(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString("x", CultureInfo.InvariantCulture);
}
