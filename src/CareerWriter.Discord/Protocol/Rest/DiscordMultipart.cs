using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Writes JSON and files as one body. By hand: what .NET makes of a Korean file name (an encoded word) becomes rubbish at Discord, so names are plain and the JSON carries the Korean.</summary>
internal static class DiscordMultipart
{
    /// <summary>A call that sends both.</summary>
    public static DiscordCall Call(DiscordRoute route, ReadOnlySpan<byte> json, IReadOnlyList<DiscordUpload> files)
    {
        var boundary = Boundary(files);
        using MemoryStream body = new();
        Begin(body, boundary, "name=\"payload_json\"", "application/json");
        body.Write(json);
        for (var i = 0; i < files.Count; i++)
        {
            Begin(body, boundary, string.Create(CultureInfo.InvariantCulture, $"name=\"files[{i}]\"; filename=\"{files[i].SentName(i)}\""), "application/octet-stream");
            body.Write(files[i].Content.Span);
        }

        body.Write(Encoding.ASCII.GetBytes($"\r\n--{boundary}--\r\n"));
        return new(route)
        {
            Body = body.ToArray(),
            MediaType = new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", boundary) } },
        };
    }

    /// <summary>The files as the JSON of their message names them.</summary>
    public static IReadOnlyList<DiscordSentFile>? Describe(IReadOnlyList<DiscordUpload> files, IReadOnlyList<DiscordAttachmentId>? keep)
    {
        if (files.Count == 0 && keep is null)
        {
            return null;
        }

        var kept = (keep ?? []).Select(id => new DiscordSentFile { Id = id.ToString() });
        var added = files.Select((file, i) => new DiscordSentFile { Id = i.ToString(CultureInfo.InvariantCulture), Filename = file.SentName(i), Title = file.Title });
        return [.. kept, .. added];
    }

    private static void Begin(MemoryStream body, string boundary, string disposition, string type) =>
        body.Write(Encoding.ASCII.GetBytes($"\r\n--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\nContent-Type: {type}\r\n\r\n"));

    /// <summary>A line that stands in none of the files.</summary>
    private static string Boundary(IReadOnlyList<DiscordUpload> files)
    {
        for (var number = 0; ; number++)
        {
            var boundary = string.Create(CultureInfo.InvariantCulture, $"careerwriter-{number:x8}");
            if (files.All(f => f.Content.Span.IndexOf(Encoding.ASCII.GetBytes(boundary)) < 0))
            {
                return boundary;
            }
        }
    }
}
