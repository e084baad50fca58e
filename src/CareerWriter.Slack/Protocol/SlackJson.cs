using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Protocol.Deliveries;

namespace CareerWriter.Slack.Protocol;

/// <summary>Slack's JSON: names in snake case, what is not known left out and not minded.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(SlackMessage))]
[JsonSerializable(typeof(SlackFile))]
[JsonSerializable(typeof(IReadOnlyList<SlackBlock>))]
[JsonSerializable(typeof(SlackSurface))]
[JsonSerializable(typeof(SlackViewAck))]
[JsonSerializable(typeof(SlackMetadata))]
[JsonSerializable(typeof(SlackSideFields))]
[JsonSerializable(typeof(SlackDone))]
[JsonSerializable(typeof(SlackIdentity))]
[JsonSerializable(typeof(SlackSocketAddress))]
[JsonSerializable(typeof(SlackPosted))]
[JsonSerializable(typeof(SlackPostedEphemeral))]
[JsonSerializable(typeof(SlackMessagePage))]
[JsonSerializable(typeof(SlackOpened))]
[JsonSerializable(typeof(SlackViewOpened))]
[JsonSerializable(typeof(SlackUserAnswer))]
[JsonSerializable(typeof(SlackFileAnswer))]
[JsonSerializable(typeof(SlackUploadPlace))]
[JsonSerializable(typeof(SlackOutgoing))]
[JsonSerializable(typeof(SlackReplyBody))]
[JsonSerializable(typeof(SlackStreamPart))]
[JsonSerializable(typeof(SlackStatus))]
[JsonSerializable(typeof(SlackPrompts))]
[JsonSerializable(typeof(SlackViewCall))]
[JsonSerializable(typeof(IReadOnlyList<SlackUploaded>))]
[JsonSerializable(typeof(SlackEventPayload))]
[JsonSerializable(typeof(SlackOtherEvent))]
[JsonSerializable(typeof(SlackCommand))]
[JsonSerializable(typeof(SlackInteraction))]
internal sealed partial class SlackJson : JsonSerializerContext
{
    /// <summary>For what is sent: Korean as it is, readable and short; Slack reads UTF-8, and nothing of this becomes HTML.</summary>
    public static SlackJson Sent { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
