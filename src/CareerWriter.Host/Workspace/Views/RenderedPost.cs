using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerWriter.Host.Workspace.Views;

/// <summary>A message of the workspace on its way from rendering to the log: stored between the two.</summary>
/// <param name="View">What everyone sees who sees the entry.</param>
internal sealed record RenderedPost(JsonElement View)
{
    /// <summary>Who alone sees it, or null.</summary>
    public string? To { get; init; }

    /// <summary>What the owner sees instead, or null.</summary>
    public JsonElement? OwnersView { get; init; }

    /// <summary>The owner of the conversation.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Whether it belongs to the card of a review.</summary>
    public bool IsForReview { get; init; }

    /// <summary>Whether it is shown where its reader spoke last.</summary>
    public bool IsForSpeaker { get; init; }

    /// <summary>The card that it is, or null.</summary>
    public RenderedCard? Card { get; init; }

    /// <summary>The content of a file, or null.</summary>
    public byte[]? File { get; init; }
}

/// <summary>Where the card of a review stands.</summary>
/// <param name="Number">Number of the review.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="Title">Title of its thread.</param>
internal sealed record RenderedCard(int Number, string Channel, string Title);

/// <summary>The JSON of views and of what carries them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ViewCard))]
[JsonSerializable(typeof(RenderedPost))]
internal sealed partial class ViewCardJson : JsonSerializerContext;
