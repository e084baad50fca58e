using System.Text.Json;
using System.Text.Json.Serialization;
using CareerWriter.Conversation;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Views;

/// <summary>Where a message goes.</summary>
internal enum PostTarget
{
    /// <summary>The thread of the conversation.</summary>
    Thread,

    /// <summary>The owner alone, in the conversation's channel.</summary>
    Owner,

    /// <summary>Whoever is answered, alone, where they spoke.</summary>
    Speaker,

    /// <summary>The channel of a review: the card itself.</summary>
    Card,

    /// <summary>The thread under the card of a review.</summary>
    UnderCard,
}

/// <summary>A message on its way from rendering to Slack: stored between the two.</summary>
/// <param name="To">Where it goes.</param>
/// <param name="Text">What notifications and screen readers say; escaped.</param>
/// <param name="Blocks">What it shows.</param>
internal sealed record SlackPost(PostTarget To, string Text, IReadOnlyList<SlackBlock> Blocks)
{
    /// <summary>The owner of the conversation.</summary>
    public required string Owner { get; init; }

    /// <summary>Who is answered.</summary>
    public required string Speaker { get; init; }

    /// <summary>The language of the conversation.</summary>
    public Language Language { get; init; }

    /// <summary>Who can read the conversation's thread.</summary>
    public ThreadPlace Place { get; init; }

    /// <summary>Whether the owner needs it later too: what one person sees in a channel may get lost, so a copy goes to the direct message.</summary>
    public bool IsNeededLater { get; init; }

    /// <summary>
    /// What the owner is shown in the channel in place of the blocks, which are in the direct message then: a few words and a button. Empty: nothing; null: the blocks.
    /// </summary>
    public IReadOnlyList<SlackBlock>? Brief { get; init; }

    /// <summary>Number of the review that it belongs to, or null.</summary>
    public int? Review { get; init; }

    /// <summary>The channel of the review, or null.</summary>
    public string? Channel { get; init; }

    /// <summary>What is asked beside buttons, by action.</summary>
    public IReadOnlyDictionary<string, SlackForm>? Forms { get; init; }

    /// <summary>A file, or null.</summary>
    public SlackPostFile? File { get; init; }

    /// <summary>The post as the body of a message.</summary>
    public string ToBody() => JsonSerializer.Serialize(this, SlackPostJson.Default.SlackPost);

    /// <summary>Reads what <see cref="ToBody"/> wrote.</summary>
    public static SlackPost Of(string body) => JsonSerializer.Deserialize(body, SlackPostJson.Default.SlackPost)!;
}

/// <summary>A file on its way.</summary>
/// <param name="Name">File name with extension.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record SlackPostFile(string Name, byte[] Content);

/// <summary>What is filled in beside a button.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Fields">The fields in order.</param>
internal sealed record SlackForm(string Title, IReadOnlyList<ActionField> Fields)
{
    /// <summary>The language of the conversation.</summary>
    public Language Language { get; init; }
}

/// <summary>The JSON of posts and of what is kept about a conversation; blocks as Slack writes them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(SlackPost))]
[JsonSerializable(typeof(SlackForm))]
[JsonSerializable(typeof(IReadOnlyList<SlackBlock>))]
internal sealed partial class SlackPostJson : JsonSerializerContext;
