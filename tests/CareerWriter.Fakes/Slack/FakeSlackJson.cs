using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Slack;

/// <summary>Looks into JSON that the bot sent.</summary>
public static class FakeSlackJson
{
    /// <summary>A value as text, or null when it is none.</summary>
    public static string? Text(JsonNode? node) => node is JsonValue value ? value.TryGetValue<string>(out var text) ? text : value.ToJsonString() : null;

    /// <summary>Everything that people read in blocks, in order.</summary>
    public static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Texts),
        JsonObject text when Text(text["type"]) is "plain_text" or "mrkdwn" or "text" or "markdown" && Text(text["text"]) is { } words => [words],
        JsonObject part => part.Where(p => p.Key is "text" or "fields" or "elements" or "element" or "label" or "hint" or "accessory" or "title" or "blocks" or "options").SelectMany(p => Texts(p.Value)),
        _ => [],
    };

    /// <summary>Everything in blocks that has an action id, in order.</summary>
    public static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Elements),
        JsonObject element when element.ContainsKey("action_id") => [element],
        JsonObject part => part.SelectMany(p => Elements(p.Value)),
        _ => [],
    };
}
