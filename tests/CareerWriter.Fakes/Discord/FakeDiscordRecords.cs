using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Discord;

/// <summary>A call of the REST API as it arrived.</summary>
/// <param name="Route">Method and path without ids (<c>POST channels/{channel}/messages</c>).</param>
/// <param name="Path">The path from the base address, with its query.</param>
/// <param name="Arguments">The JSON that was sent; empty where none was. A list stands under <c>items</c>.</param>
/// <param name="Error">Discord's code that it was refused with, or the HTTP status of a fault, or null.</param>
public sealed record FakeDiscordCall(string Route, string Path, JsonObject Arguments, int? Error)
{
    /// <summary>When it arrived, on the fake's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The token, or null.</summary>
    public string? Token { get; init; }

    /// <summary>How many files came with it.</summary>
    public int Files { get; init; }

    /// <summary>An argument as text, or null.</summary>
    public string? this[string argument] => FakeDiscordJson.Text(Arguments[argument]);
}

/// <summary>A message.</summary>
public sealed class FakeDiscordMessage
{
    /// <summary>Its channel, direct message or thread.</summary>
    public required string Channel { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string User { get; init; }

    /// <summary>Its kind: 0 words, 19 a reply, 20 and 23 answers to commands, 21 and 18 what Discord says of threads.</summary>
    public int Type { get; init; }

    /// <summary>The only person to see it, or null.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>Its text.</summary>
    public string Content { get; set; } = "";

    /// <summary>Its embeds.</summary>
    public JsonArray Embeds { get; set; } = [];

    /// <summary>Its components.</summary>
    public JsonArray Components { get; set; } = [];

    /// <summary>Its flags.</summary>
    public long Flags { get; set; }

    /// <summary>What its sender called it.</summary>
    public JsonNode? Nonce { get; init; }

    /// <summary>The message that it replies to, or null.</summary>
    public FakeDiscordMessage? ReplyTo { get; init; }

    /// <summary>Whether the writer of that message is notified.</summary>
    public bool Pings { get; init; }

    /// <summary>The interaction that it answers, or null.</summary>
    public FakeInteraction? Interaction { get; init; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<FakeDiscordFile> Files { get; set; } = [];

    /// <summary>How many times it was edited.</summary>
    public int Updates { get; set; }

    /// <summary>When it was last edited, or null.</summary>
    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>Whether it was deleted.</summary>
    public bool Deleted { get; set; }

    /// <summary>Whether it still says that an answer will come.</summary>
    public bool IsThinking => (Flags & FakeDiscordRules.Loading) != 0;

    /// <summary>Everything that can be read on it: text, embeds and components in order.</summary>
    public string Shown => string.Join('\n', new[] { Content }.Where(c => c.Length > 0).Concat(FakeDiscordJson.EmbedTexts(Embeds)).Concat(FakeDiscordJson.Texts(Components)));

    /// <summary>What its buttons say, in order.</summary>
    public IReadOnlyList<string> Buttons => [.. FakeDiscordJson.Components(Components).Where(c => FakeDiscordJson.Number(c["type"]) == 2).Select(c => FakeDiscordJson.Text(c["label"]) ?? "")];

    /// <summary>Its components with a custom id, in order.</summary>
    public IReadOnlyList<JsonObject> Elements => [.. FakeDiscordJson.Components(Components).Where(c => c.ContainsKey("custom_id"))];
}

/// <summary>A file.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name it was given by whoever attached it.</param>
/// <param name="ContentType">Media type; null where Discord does not tell any.</param>
/// <param name="Content">Its bytes.</param>
public sealed record FakeDiscordFile(string Id, string Name, string? ContentType, byte[] Content)
{
    /// <summary>The name that Discord makes of it.</summary>
    public string FileName { get; init; } = "";

    /// <summary>What people read in place of a name that Discord could not keep, without its extension; or null.</summary>
    public string? Title { get; init; }

    /// <summary>Its channel on the host of files; empty while nobody has sent it.</summary>
    public string Channel { get; init; } = "";

    /// <summary>Whether it is kept for a while only.</summary>
    public bool Ephemeral { get; init; }

    /// <summary>What its address answers in place of the file.</summary>
    public FakeDiscordFileAnswer Answer { get; init; } = FakeDiscordFileAnswer.Content;

    /// <summary>Where a redirect leads.</summary>
    public Uri? Location { get; init; }
}

/// <summary>What the address of a file answers.</summary>
public enum FakeDiscordFileAnswer
{
    /// <summary>The file.</summary>
    Content,

    /// <summary>A page, with status 200.</summary>
    Page,

    /// <summary>A redirect to <see cref="FakeDiscordFile.Location"/>.</summary>
    Redirect,

    /// <summary>Half of the file.</summary>
    Half,

    /// <summary>Status 404.</summary>
    Missing,
}

/// <summary>A window that is open.</summary>
/// <param name="User">Whose.</param>
/// <param name="Modal">It, as sent.</param>
/// <param name="From">The interaction that it was opened with.</param>
public sealed record FakeModal(string User, JsonObject Modal, FakeInteraction From)
{
    /// <summary>What the app called it.</summary>
    public string CustomId => FakeDiscordJson.Text(Modal["custom_id"]) ?? "";

    /// <summary>Everything that can be read on it.</summary>
    public string Shown => string.Join('\n', new[] { FakeDiscordJson.Text(Modal["title"]) ?? "" }.Concat(FakeDiscordJson.Texts(Modal["components"])));

    /// <summary>Its fields, in order.</summary>
    public IReadOnlyList<JsonObject> Fields => [.. FakeDiscordJson.Components(Modal["components"]).Where(c => c.ContainsKey("custom_id"))];
}

/// <summary>What a call is answered in place of an answer.</summary>
public sealed record FakeDiscordFault
{
    /// <summary>HTTP status.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Discord's code, of a JSON answer; or null.</summary>
    public int? Code { get; init; }

    /// <summary>Of status 429: seconds until the next call, in the header and the JSON.</summary>
    public double? RetryAfter { get; init; }

    /// <summary>Of status 429: <c>user</c>, <c>global</c> or <c>shared</c>.</summary>
    public string Scope { get; init; } = "user";

    /// <summary>A body that is no JSON, or null.</summary>
    public string? Page { get; init; }

    /// <summary>Whether the call is carried out all the same.</summary>
    public bool CarriedOut { get; init; }

    /// <summary>Whether the connection is cut without an answer.</summary>
    public bool Cut { get; init; }

    /// <summary>Waits before the answer, or null.</summary>
    public Task? Until { get; init; }

    /// <summary>Whether the answer is the ordinary one.</summary>
    public bool IsOnlySlow => this is { Status: 200, Code: null, Page: null, Cut: false };

    /// <summary>Too many calls.</summary>
    public static FakeDiscordFault TooMany(double retryAfter, string scope = "user") => new() { Status = 429, RetryAfter = retryAfter, Scope = scope };

    /// <summary>An error of the application.</summary>
    public static FakeDiscordFault Refuse(int status, int code) => new() { Status = status, Code = code };

    /// <summary>An outage behind a proxy.</summary>
    public static FakeDiscordFault HtmlPage(int status) => new() { Status = status, Page = "<!doctype html><html><body>Server Error</body></html>" };

    /// <summary>The address is held back by what stands before Discord: no limit headers, no JSON.</summary>
    public static FakeDiscordFault Cloudflare(double? retryAfter = null) =>
        new() { Status = 429, RetryAfter = retryAfter, Page = "<!doctype html><html><head><title>Access denied | discord.com used Cloudflare to restrict access</title></head></html>" };
}
