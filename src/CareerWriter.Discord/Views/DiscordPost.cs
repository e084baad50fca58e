using System.Text.Json;
using System.Text.Json.Serialization;
using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Discord.Views;

/// <summary>Where a message goes.</summary>
internal enum PostTarget
{
    /// <summary>The thread of the conversation.</summary>
    Thread,

    /// <summary>The owner alone.</summary>
    Owner,

    /// <summary>Whoever is answered, where they spoke.</summary>
    Speaker,

    /// <summary>The channel of a review: the card itself.</summary>
    Card,

    /// <summary>The thread under the card of a review.</summary>
    UnderCard,
}

/// <summary>A message on its way from rendering to Discord: stored between the two.</summary>
/// <param name="To">Where it goes.</param>
/// <param name="Components">What it shows.</param>
internal sealed record DiscordPost(PostTarget To, IReadOnlyList<DiscordComponent> Components)
{
    /// <summary>The owner of the conversation.</summary>
    public required string Owner { get; init; }

    /// <summary>Who is answered.</summary>
    public required string Speaker { get; init; }

    /// <summary>Who can read the conversation's thread.</summary>
    public ThreadPlace Place { get; init; }

    /// <summary>Number of the review that it belongs to, or null.</summary>
    public int? Review { get; init; }

    /// <summary>The channel of the review, or null.</summary>
    public string? Channel { get; init; }

    /// <summary>What the thread is called from now on where it has no name of its own yet, or what a new one is called; null: nothing.</summary>
    public string? ThreadName { get; init; }

    /// <summary>What is asked beside buttons, by action.</summary>
    public IReadOnlyDictionary<string, DiscordForm>? Forms { get; init; }

    /// <summary>Files.</summary>
    public IReadOnlyList<DiscordPostFile> Files { get; init; } = [];

    /// <summary>The files as Discord takes them.</summary>
    [JsonIgnore]
    public IReadOnlyList<DiscordUpload> Uploads => [.. Files.Select(f => new DiscordUpload(f.Name, f.Content))];

    /// <summary>The post as the body of a message.</summary>
    public string ToBody() => JsonSerializer.Serialize(this, DiscordPostJson.Default.DiscordPost);

    /// <summary>Reads what <see cref="ToBody"/> wrote.</summary>
    public static DiscordPost Of(string body) => JsonSerializer.Deserialize(body, DiscordPostJson.Default.DiscordPost)!;
}

/// <summary>A file on its way.</summary>
/// <param name="Name">File name with extension.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record DiscordPostFile(string Name, byte[] Content);

/// <summary>What is filled in beside a button.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Fields">The fields in order.</param>
internal sealed record DiscordForm(string Title, IReadOnlyList<ActionField> Fields);

/// <summary>The JSON of posts and of what is kept about a conversation; components as Discord writes them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(DiscordPost))]
[JsonSerializable(typeof(DiscordForm))]
[JsonSerializable(typeof(IReadOnlyList<DiscordComponent>))]
internal sealed partial class DiscordPostJson : JsonSerializerContext;
