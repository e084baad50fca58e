using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Discord;

/// <summary>Looks into JSON that the bot sent.</summary>
public static class FakeDiscordJson
{
    internal static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] s_read = ["label", "description", "content", "placeholder"];
    private static readonly string[] s_nested = ["components", "component", "accessory", "options"];

    /// <summary>A value as text, or null when it is none.</summary>
    public static string? Text(JsonNode? node) => node is JsonValue value ? value.TryGetValue<string>(out var text) ? text : value.ToJsonString() : null;

    /// <summary>A value as a number, or null when it is none.</summary>
    public static long? Number(JsonNode? node) => long.TryParse(Text(node), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a value is true.</summary>
    public static bool IsTrue(JsonNode? node) => Text(node) == "true";

    /// <summary>The objects of a list; none where it is no list.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node is JsonArray list ? list.OfType<JsonObject>() : [];

    /// <summary>Everything that people read in components, in order.</summary>
    public static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Texts),
        JsonObject part => s_read.Select(name => Text(part[name])).OfType<string>()
            .Concat(s_nested.SelectMany(name => Texts(part[name]))),
        _ => [],
    };

    /// <summary>Everything that people read in embeds, in order.</summary>
    public static IEnumerable<string> EmbedTexts(JsonNode? embeds) => Objects(embeds).SelectMany(e => new[] { Text(e["author"]?["name"]), Text(e["title"]), Text(e["description"]) }
        .Concat(Objects(e["fields"]).SelectMany(f => new[] { Text(f["name"]), Text(f["value"]) }))
        .Append(Text(e["footer"]?["text"]))).OfType<string>();

    /// <summary>Every component, those inside others included, in order.</summary>
    public static IEnumerable<JsonObject> Components(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Components),
        JsonObject part => new[] { part }.Concat(Components(part["components"])).Concat(Components(part["component"])).Concat(Components(part["accessory"])),
        _ => [],
    };

    /// <summary>A list of its own of what a list or nothing holds.</summary>
    internal static JsonArray Copy(JsonNode? list) => list is JsonArray array ? array.DeepClone().AsArray() : [];
}
