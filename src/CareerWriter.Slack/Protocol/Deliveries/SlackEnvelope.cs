using System.Text.Json;

namespace CareerWriter.Slack.Protocol.Deliveries;

/// <summary>What Slack delivers, by socket or by HTTP, before anyone looks into it.</summary>
/// <param name="Type"><c>events_api</c>, <c>slash_commands</c>, <c>interactive</c>; others may come.</param>
/// <param name="Payload">What it carries; most often an object.</param>
internal sealed record SlackEnvelope(string Type, JsonElement Payload)
{
    /// <summary>Events.</summary>
    public const string Events = "events_api";

    /// <summary>Slash commands.</summary>
    public const string Commands = "slash_commands";

    /// <summary>Buttons, modals, shortcuts.</summary>
    public const string Interactive = "interactive";

    /// <summary>The id of this delivery, another one each time: good for the acknowledgement and nothing else. Null by HTTP.</summary>
    public string? EnvelopeId { get; init; }

    /// <summary>Whether the acknowledgement may carry an answer.</summary>
    public bool AcceptsResponsePayload { get; init; }

    /// <summary>How many times it was delivered before, as far as Slack tells.</summary>
    public int RetryAttempt { get; init; }

    /// <summary>Why it is delivered again (<c>timeout</c>), or null.</summary>
    public string? RetryReason { get; init; }
}
