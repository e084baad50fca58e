using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Slack.FakeSlackJson;

namespace CareerWriter.Fakes.Slack;

/// <summary>Slack's rules on blocks and views, written independently of the program's own; the first breach as the sentence that Slack would send, or null.</summary>
internal static class FakeBlockRules
{
    private static readonly Dictionary<string, string[]> s_known = new(StringComparer.Ordinal)
    {
        ["section"] = ["text", "fields", "accessory", "expand"],
        ["header"] = ["text"],
        ["context"] = ["elements"],
        ["actions"] = ["elements"],
        ["divider"] = [],
        ["markdown"] = ["text"],
        ["rich_text"] = ["elements"],
        ["input"] = ["label", "element", "hint", "optional", "dispatch_action"],
    };

    private static readonly string[] s_pressable = ["button", "static_select", "radio_buttons", "checkboxes", "users_select", "overflow", "datepicker"];
    private static readonly string[] s_fillable = ["plain_text_input", "static_select", "radio_buttons", "checkboxes", "users_select", "conversations_select", "file_input", "datepicker"];

    public static string? Breach(JsonArray blocks, int most)
    {
        if (blocks.Count > most)
        {
            return $"[ERROR] no more than {most} items allowed [json-pointer:/blocks]";
        }

        HashSet<string> ids = new(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not JsonObject block || Text(block["type"]) is not { } type || !s_known.TryGetValue(type, out var fields))
            {
                return $"[ERROR] unsupported type [json-pointer:/blocks/{i}/type]";
            }

            if (block.FirstOrDefault(f => f.Key is not ("type" or "block_id") && !fields.Contains(f.Key)).Key is { } unknown)
            {
                return $"[ERROR] no such field {unknown} [json-pointer:/blocks/{i}]";
            }

            if (Text(block["block_id"]) is { } id && (id.Length is 0 or > 255 || !ids.Add(id)))
            {
                return $"[ERROR] block_id {id} [json-pointer:/blocks/{i}/block_id]";
            }

            if (Block(type, block) is { } wrong)
            {
                return $"[ERROR] {wrong} [json-pointer:/blocks/{i}]";
            }
        }

        return null;
    }

    public static string? BreachOfView(JsonObject view)
    {
        var type = Text(view["type"]);
        if (type is not ("modal" or "home") || view["blocks"] is not JsonArray blocks)
        {
            return "[ERROR] no such view";
        }

        var asks = blocks.Any(b => Text(b?["type"]) == "input");
        var ofModal = type == "home" ? null
            : TextObject(view["title"], 24, "plain_text") ?? Optional(view["submit"], 24, "plain_text") ?? Optional(view["close"], 24, "plain_text")
            ?? (asks && view["submit"] is null ? "submit is required" : null);
        return ofModal ?? TooLong(view["private_metadata"], 3_000) ?? TooLong(view["callback_id"], 255) ?? Breach(blocks, 100);
    }

    private static string? Block(string type, JsonObject block) => type switch
    {
        "section" => block["text"] is null && block["fields"] is null ? "text or fields is required"
            : Optional(block["text"], 3_000) ?? All(block["fields"], 10, f => TextObject(f, 2_000)) ?? (block["accessory"] is JsonObject a ? Element(a, s_pressable) : null),
        "header" => TextObject(block["text"], 150, "plain_text"),
        "context" => All(block["elements"], 10, e => TextObject(e, 3_000)),
        "actions" => All(block["elements"], 25, e => Element(e, s_pressable)) ?? Twice(block["elements"]),
        "markdown" => Text(block["text"]) is { Length: > 0 and <= 12_000 } ? null : "text must be 1 to 12000 characters",
        "rich_text" => All(block["elements"], 1_000, RichText),
        "input" => TextObject(block["label"], 2_000, "plain_text") ?? Optional(block["hint"], 2_000, "plain_text") ?? Element(block["element"], s_fillable),
        _ => null,
    };

    private static string? RichText(JsonNode? part) => Text(part?["type"]) switch
    {
        "rich_text_section" or "rich_text_preformatted" or "rich_text_quote" => All(part!["elements"], 10_000, Piece),
        "rich_text_list" => Text(part!["style"]) is "bullet" or "ordered" ? All(part["elements"], 1_000, RichText) : "no such style",
        var other => $"no such rich text {other}",
    };

    private static string? Piece(JsonNode? piece) => Text(piece?["type"]) switch
    {
        "text" => Text(piece!["text"]) is { Length: > 0 } ? null : "empty text",
        "user" or "link" or "emoji" => null,
        var other => $"no such piece {other}",
    };

    private static string? Element(JsonNode? node, string[] allowed)
    {
        if (node is not JsonObject element || Text(element["type"]) is not { } type || !allowed.Contains(type) || Text(element["action_id"]) is not { Length: > 0 and <= 255 })
        {
            return "no such element";
        }

        return type switch
        {
            "button" => TextObject(element["text"], 75, "plain_text") ?? TooLong(element["value"], 2_000) ?? TooLong(element["accessibility_label"], 75)
                ?? (Text(element["style"]) is null or "primary" or "danger" ? null : "no such style")
                ?? (element["confirm"] is JsonObject confirm ? Confirm(confirm) : null),
            "static_select" => All(element["options"], 100, Option) ?? Optional(element["placeholder"], 150, "plain_text"),
            "radio_buttons" or "checkboxes" => All(element["options"], 10, Option),
            "plain_text_input" => TooLong(element["initial_value"], 3_000) ?? Optional(element["placeholder"], 150, "plain_text")
                ?? (element["max_length"] is { } most && (int)most is < 1 or > 3_000 ? "max_length" : null),
            "users_select" or "conversations_select" => Optional(element["placeholder"], 150, "plain_text"),
            _ => null,
        };
    }

    private static string? Confirm(JsonObject confirm) =>
        TextObject(confirm["title"], 100, "plain_text") ?? TextObject(confirm["text"], 300) ?? TextObject(confirm["confirm"], 30, "plain_text") ?? TextObject(confirm["deny"], 30, "plain_text");

    private static string? Option(JsonNode? option) => TextObject(option?["text"], 75) ?? (Text(option?["value"]) is { Length: <= 75 } ? null : "value of an option");

    private static string? All(JsonNode? list, int most, Func<JsonNode?, string?> rule) =>
        list is null ? null : list is not JsonArray { Count: > 0 } array || array.Count > most ? $"1 to {most} items allowed" : array.Select(rule).FirstOrDefault(b => b is not null);

    private static string? Twice(JsonNode? elements) =>
        elements is JsonArray array && array.Select(e => Text(e?["action_id"])).Distinct(StringComparer.Ordinal).Count() < array.Count ? "action_id appears twice" : null;

    private static string? TooLong(JsonNode? text, int most) => Text(text) is { } words && words.Length > most ? $"must be less than {most + 1} characters" : null;

    private static string? Optional(JsonNode? text, int most, string? type = null) => text is null ? null : TextObject(text, most, type);

    private static string? TextObject(JsonNode? text, int most, string? type = null) =>
        text is JsonObject && Text(text["type"]) is "plain_text" or "mrkdwn" && (type is null || Text(text["type"]) == type) && Text(text["text"]) is { Length: > 0 } words && words.Length <= most
            ? null
            : $"must be a text of 1 to {most} characters";
}
