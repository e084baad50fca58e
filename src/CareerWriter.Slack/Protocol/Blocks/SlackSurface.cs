using System.Text.Json.Serialization;

namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>A view of the app: a modal or Home.</summary>
/// <param name="Blocks">What it shows, at most 100 blocks.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SlackModal), "modal")]
[JsonDerivedType(typeof(SlackHome), "home")]
internal abstract record SlackSurface(IReadOnlyList<SlackBlock> Blocks)
{
    /// <summary>What the app calls it.</summary>
    public string? CallbackId { get; init; }

    /// <summary>What the app needs to know when it comes back: a view carries neither channel nor thread.</summary>
    public string? PrivateMetadata { get; init; }
}

/// <summary>A modal.</summary>
/// <param name="Title">Its title, at most 24 characters.</param>
/// <param name="Blocks">What it shows.</param>
internal sealed record SlackModal(PlainText Title, IReadOnlyList<SlackBlock> Blocks) : SlackSurface(Blocks)
{
    /// <summary>The button that sends it; required when it asks something.</summary>
    public PlainText? Submit { get; init; }

    /// <summary>The button that closes it.</summary>
    public PlainText? Close { get; init; }

    /// <summary>Whether the app hears of its closing.</summary>
    public bool? NotifyOnClose { get; init; }
}

/// <summary>The app's Home.</summary>
/// <param name="Blocks">What it shows.</param>
internal sealed record SlackHome(IReadOnlyList<SlackBlock> Blocks) : SlackSurface(Blocks);

/// <summary>What becomes of a modal that was sent: the payload of an acknowledgement.</summary>
internal sealed record SlackViewAck
{
    /// <summary><c>errors</c>, <c>update</c>, <c>push</c> or <c>clear</c>.</summary>
    public required string ResponseAction { get; init; }

    /// <summary>What is wrong, by the id of the input's block.</summary>
    public IReadOnlyDictionary<string, string>? Errors { get; init; }

    /// <summary>The view that follows.</summary>
    public SlackSurface? View { get; init; }
}
