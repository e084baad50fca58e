using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Events;
using CareerWriter.Discord.Protocol.Gateway;
using CareerWriter.Discord.Protocol.Interactions;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Discord.Protocol;

/// <summary>Discord's JSON: names in snake case, what is not known left out and not minded.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(DiscordMessage))]
[JsonSerializable(typeof(IReadOnlyList<DiscordMessage>))]
[JsonSerializable(typeof(DiscordUser))]
[JsonSerializable(typeof(DiscordMember))]
[JsonSerializable(typeof(DiscordChannel))]
[JsonSerializable(typeof(DiscordGuild))]
[JsonSerializable(typeof(IReadOnlyList<DiscordRole>))]
[JsonSerializable(typeof(DiscordApplication))]
[JsonSerializable(typeof(DiscordGatewayPlace))]
[JsonSerializable(typeof(DiscordErrorBody))]
[JsonSerializable(typeof(DiscordOutgoing))]
[JsonSerializable(typeof(DiscordThreadCall))]
[JsonSerializable(typeof(DiscordRecipient))]
[JsonSerializable(typeof(DiscordCallback))]
[JsonSerializable(typeof(DiscordModal))]
[JsonSerializable(typeof(IReadOnlyList<DiscordChoice>))]
[JsonSerializable(typeof(IReadOnlyList<DiscordCommandSpec>))]
[JsonSerializable(typeof(DiscordInteractionPayload))]
[JsonSerializable(typeof(DiscordReady))]
[JsonSerializable(typeof(DiscordDeletion))]
[JsonSerializable(typeof(DiscordReaction))]
[JsonSerializable(typeof(DiscordIdentify))]
[JsonSerializable(typeof(DiscordResume))]
[JsonSerializable(typeof(DiscordSession))]
internal sealed partial class DiscordJson : JsonSerializerContext
{
    /// <summary>For what is sent: Korean as it is, readable and short; Discord reads UTF-8, and nothing of this becomes HTML.</summary>
    public static DiscordJson Sent { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
