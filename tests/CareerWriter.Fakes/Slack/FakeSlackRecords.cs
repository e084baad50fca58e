using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Slack;

/// <summary>A call of the Web API as it arrived.</summary>
/// <param name="Method">The method.</param>
/// <param name="Arguments">The arguments, whatever they were written as.</param>
/// <param name="Token">The token, or null.</param>
/// <param name="Error">What it was refused with, or null.</param>
public sealed record FakeSlackCall(string Method, JsonObject Arguments, string? Token, string? Error)
{
    /// <summary>When it arrived, on the fake's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>An argument as text, or null.</summary>
    public string? this[string argument] => FakeSlackJson.Text(Arguments[argument]);
}

/// <summary>A message of the workspace.</summary>
public sealed class FakeSlackMessage
{
    /// <summary>Its channel.</summary>
    public required string Channel { get; init; }

    /// <summary>Its id.</summary>
    public required string Ts { get; init; }

    /// <summary>Its thread's first message; null at the top of a channel.</summary>
    public string? ThreadTs { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string User { get; init; }

    /// <summary>The only person to see it, or null.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>Its text.</summary>
    public string Text { get; set; } = "";

    /// <summary>Its blocks.</summary>
    public JsonArray? Blocks { get; set; }

    /// <summary>Its metadata.</summary>
    public JsonObject? Metadata { get; set; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<FakeSlackFile> Files { get; init; } = [];

    /// <summary>How many times it was updated.</summary>
    public int Updates { get; set; }

    /// <summary>Whether it was deleted.</summary>
    public bool Deleted { get; set; }

    /// <summary>Ends when the bot has acknowledged it, or Slack has given up.</summary>
    public Task Delivered { get; set; } = Task.CompletedTask;

    /// <summary>Whether it is being streamed.</summary>
    public bool Streaming { get; set; }

    /// <summary>Everything that can be read on it: blocks, or the text when there are none.</summary>
    public string Shown => Blocks is null ? Text : string.Join('\n', FakeSlackJson.Texts(Blocks));

    /// <summary>The buttons and other elements with an action id, in order.</summary>
    public IReadOnlyList<JsonObject> Elements => Blocks is null ? [] : [.. FakeSlackJson.Elements(Blocks)];
}

/// <summary>A file of the workspace.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">File name.</param>
/// <param name="Mimetype">Media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record FakeSlackFile(string Id, string Name, string Mimetype, byte[] Content)
{
    /// <summary>Who shared it.</summary>
    public string User { get; init; } = "";

    /// <summary>What its address answers in place of the file.</summary>
    public FakeFileAnswer Answer { get; init; } = FakeFileAnswer.Content;

    /// <summary>Where a redirect leads.</summary>
    public Uri? Location { get; init; }

    /// <summary>Whether events carry its id only, as Slack Connect does.</summary>
    public bool Thin { get; init; }

    /// <summary>Why the bot may not see it (<c>access_denied</c>, <c>file_not_found</c>), or null.</summary>
    public string? Access { get; init; }

    /// <summary>What description it has in place of the ordinary one, or null.</summary>
    public string? Mode { get; init; }
}

/// <summary>What the address of a file answers.</summary>
public enum FakeFileAnswer
{
    /// <summary>The file.</summary>
    Content,

    /// <summary>The page to sign in, with status 200.</summary>
    SignInPage,

    /// <summary>That page without saying that it is one.</summary>
    UnnamedSignInPage,

    /// <summary>A redirect to <see cref="FakeSlackFile.Location"/>.</summary>
    Redirect,

    /// <summary>Half of the file.</summary>
    Half,

    /// <summary>Status 404.</summary>
    Missing,
}

/// <summary>A view that is open, or someone's Home.</summary>
/// <param name="Id">Its id.</param>
/// <param name="User">Whose.</param>
/// <param name="View">The view as sent.</param>
public sealed record FakeSlackView(string Id, string User, JsonObject View)
{
    /// <summary>Its state; another one after each update.</summary>
    public required string Hash { get; init; }

    /// <summary>What the app called it.</summary>
    public string? CallbackId => FakeSlackJson.Text(View["callback_id"]);
}

/// <summary>What became of a delivery.</summary>
/// <param name="EnvelopeId">The envelope that was acknowledged.</param>
/// <param name="Payload">The answer in the acknowledgement, or null.</param>
/// <param name="After">How long it took.</param>
/// <param name="Attempt">How many times it had been delivered before.</param>
public sealed record FakeAck(string EnvelopeId, JsonObject? Payload, TimeSpan After, int Attempt);

/// <summary>What a call is answered in place of an answer.</summary>
public sealed record FakeFault
{
    /// <summary>HTTP status.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The error of a JSON answer, or null.</summary>
    public string? Error { get; init; }

    /// <summary>The header of that name, or null.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>A body that is no JSON, or null.</summary>
    public string? Page { get; init; }

    /// <summary>Whether the call is carried out all the same.</summary>
    public bool CarriedOut { get; init; }

    /// <summary>Whether the connection is cut without an answer.</summary>
    public bool Cut { get; init; }

    /// <summary>Waits before the answer, or null.</summary>
    public Task? Until { get; init; }

    /// <summary>Too many calls.</summary>
    public static FakeFault TooMany(string? retryAfter) => new() { Status = 429, Error = "ratelimited", RetryAfter = retryAfter };

    /// <summary>An error of the application.</summary>
    public static FakeFault Refuse(string error) => new() { Error = error };

    /// <summary>An outage behind a proxy.</summary>
    public static FakeFault HtmlPage(int status) => new() { Status = status, Page = "<!doctype html><html><body>Server Error</body></html>" };
}
