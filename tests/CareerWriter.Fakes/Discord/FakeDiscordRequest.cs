using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Fakes.Discord;

/// <summary>A route of the REST API.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">The path, with names in braces in place of ids.</param>
/// <param name="Answer">Carries a call out; null is answered without a body.</param>
internal sealed record FakeDiscordRoute(string Method, string Template, Func<FakeDiscordRequest, JsonNode?> Answer)
{
    /// <summary>Whether the bot's token is asked for.</summary>
    public bool NeedsToken { get; init; } = true;

    /// <summary>The status of an answer with a body.</summary>
    public int Status { get; init; } = 200;

    public string Name { get; } = $"{Method} {Template}";

    public string[] Segments { get; } = Template.Split('/');

    public bool Fits(string[] path) => path.Length == Segments.Length && Segments.Zip(path).All(p => p.First[0] == '{' || p.First == p.Second);
}

/// <summary>A call of the REST API.</summary>
/// <param name="Route">The route.</param>
/// <param name="Path">Its segments.</param>
/// <param name="Query">Its query.</param>
internal sealed record FakeDiscordRequest(FakeDiscordRoute Route, string[] Path, IQueryCollection Query)
{
    /// <summary>The JSON; a list stands under <c>items</c>.</summary>
    public JsonObject Body { get; private init; } = [];

    /// <summary>Files by the number of their part.</summary>
    public IReadOnlyDictionary<string, (string Name, string? Type, byte[] Content)> Files { get; private init; } = new Dictionary<string, (string, string?, byte[])>(StringComparer.Ordinal);

    /// <summary>The token, or null.</summary>
    public string? Token { get; private init; }

    /// <summary>A segment by its name.</summary>
    public string this[string name] => Path[Array.IndexOf(Route.Segments, $"{{{name}}}")];

    /// <summary>What the limits are kept for: the first channel, server or webhook.</summary>
    public string Major => Array.FindIndex(Route.Segments, s => s is "{channel}" or "{guild}" or "{token}") is >= 0 and var at ? Path[at] : "";

    /// <summary>Reads a call; null where its body is no JSON.</summary>
    public async Task<FakeDiscordRequest?> ReadAsync(HttpRequest request)
    {
        var token = request.Headers.Authorization.ToString() is ['B', 'o', 't', ' ', .. var bot] ? bot : null;
        if (!request.HasFormContentType)
        {
            return Parse(await new StreamReader(request.Body).ReadToEndAsync()) is { } json ? this with { Token = token, Body = json } : null;
        }

        var form = await request.ReadFormAsync();
        Dictionary<string, (string, string?, byte[])> files = new(StringComparer.Ordinal);
        foreach (var file in form.Files)
        {
            using MemoryStream content = new();
            await file.CopyToAsync(content);
            var number = file.Name is ['f', 'i', 'l', 'e', 's', '[', .. var index, ']'] ? index : file.Name;
            files[number] = (file.FileName, file.Headers.ContentType.ToString() is { Length: > 0 } type ? type : null, content.ToArray());
        }

        return Parse(form["payload_json"].ToString()) is { } payload ? this with { Token = token, Body = payload, Files = files } : null;
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? [] : JsonNode.Parse(text) switch
            {
                JsonObject json => json,
                JsonArray list => new JsonObject { ["items"] = list },
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
