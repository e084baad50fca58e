using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CareerWriter.Slack.Protocol.Deliveries;

/// <summary>Reads deliveries. What is not understood is <see cref="SlackDelivery.Unknown"/>; nothing that Slack sends makes it throw.</summary>
internal static class SlackDeliveries
{
    /// <summary>What a delivery says.</summary>
    public static SlackDelivery Read(SlackEnvelope envelope) => envelope.Type switch
    {
        SlackEnvelope.Events => Event(envelope.Payload),
        SlackEnvelope.Commands => TryRead(envelope.Payload, SlackJson.Default.SlackCommand) is { } command
            ? new SlackDelivery.Command(command)
            : new SlackDelivery.Unknown(envelope.Type),
        SlackEnvelope.Interactive => TryRead(envelope.Payload, SlackJson.Default.SlackInteraction) is { } action
            ? new SlackDelivery.Interaction(action)
            : new SlackDelivery.Unknown(envelope.Type),
        var other => new SlackDelivery.Unknown(other),
    };

    private static SlackDelivery Event(JsonElement payload)
    {
        if (TryRead(payload, SlackJson.Default.SlackEventPayload) is not { } outer)
        {
            return new SlackDelivery.Unknown(SlackEnvelope.Events);
        }

        if (outer.Type == "app_rate_limited")
        {
            return new SlackDelivery.RateLimited(outer.TeamId);
        }

        if (outer is not { EventId: { Length: > 0 } id, Event: { ValueKind: JsonValueKind.Object } inner })
        {
            return new SlackDelivery.Unknown(outer.Type ?? SlackEnvelope.Events);
        }

        SlackEventInfo info = new(id, outer.TeamId, outer.ApiAppId) { IsExtSharedChannel = outer.IsExtSharedChannel == true };
        var type = inner.TryGetProperty("type", out var written) && written.ValueKind == JsonValueKind.String ? written.GetString()! : "";
        return type switch
        {
            "message" when TryRead(inner, SlackJson.Default.SlackMessage) is { } message => new SlackDelivery.Message(info, message),
            "app_mention" when TryRead(inner, SlackJson.Default.SlackMessage) is { } message => new SlackDelivery.Mention(info, message),
            "message" or "app_mention" => new SlackDelivery.Unknown(type),
            _ when TryRead(inner, SlackJson.Default.SlackOtherEvent) is { } other => new SlackDelivery.Other(info, other),
            _ => new SlackDelivery.Unknown(type),
        };
    }

    private static T? TryRead<T>(JsonElement json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return json.ValueKind == JsonValueKind.Object ? json.Deserialize(type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
