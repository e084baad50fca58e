using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>Discord's rules on the components of messages, written independently of the program's own.</summary>
internal static class FakeComponentRules
{
    private const int Row = 1;
    private const int Button = 2;
    private const int Section = 9;
    private const int TextDisplay = 10;
    private const int Thumbnail = 11;
    private const int Gallery = 12;
    private const int File = 13;
    private const int Separator = 14;
    private const int Container = 17;
    private const int MostComponents = 40;
    private const int MostText = 4_000;

    private static readonly int[] s_selects = [3, 5, 6, 7, 8];
    private static readonly int[] s_inContainer = [Row, Section, TextDisplay, Gallery, File, Separator];
    private static readonly int[] s_atTop = [.. s_inContainer, Container];

    public static void Check(FakeDiscordForm form, JsonArray components, bool alone, IReadOnlyList<string> files)
    {
        var all = Components(components).ToList();
        form.Require(alone || components.Count <= 5, "components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
        form.Require(all.Count <= MostComponents, "components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "The total number of components cannot exceed 40");
        var text = all.Where(c => Number(c["type"]) == TextDisplay).Sum(c => (Text(c["content"]) ?? "").EnumerateRunes().Count());
        form.Require(text <= MostText, "components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", "The total displayable text size cannot exceed 4000");
        Twice(form, all, "custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED");
        Twice(form, all, "id", "COMPONENT_ID_DUPLICATED");
        CheckAll(form, components, "components", alone ? s_atTop : [Row], files);
    }

    /// <summary>Holds a list of components to what may stand there, and each to its own rules.</summary>
    private static void CheckAll(FakeDiscordForm form, JsonNode? list, string at, int[] allowed, IReadOnlyList<string> files)
    {
        var components = list as JsonArray ?? [];
        for (var i = 0; i < components.Count; i++)
        {
            var here = $"{at}.{i}";
            if (components[i] is not JsonObject component || Number(component["type"]) is not { } type || !allowed.Contains((int)type))
            {
                form.Wrong($"{here}.type", "UNION_TYPE_CHOICES", $"Value of field \"type\" must be one of ({string.Join(", ", allowed)}).");
                continue;
            }

            Check(form, component, (int)type, here, files);
        }
    }

    private static void Check(FakeDiscordForm form, JsonObject component, int type, string at, IReadOnlyList<string> files)
    {
        switch (type)
        {
            case Row:
                CheckRow(form, component, at, files);
                break;
            case Button:
                CheckButton(form, component, at);
                break;
            case Section:
                Count(form, component["components"], at, 1, 3);
                CheckAll(form, component["components"], $"{at}.components", [TextDisplay], files);
                CheckAll(form, new JsonArray(component["accessory"]?.DeepClone()), $"{at}.accessory", [Button, Thumbnail], files);
                break;
            case TextDisplay:
                form.Length($"{at}.content", component["content"], 1, MostText);
                break;
            case Thumbnail:
                form.Require(Text(component["media"]?["url"]) is { Length: > 0 and <= 2_048 }, $"{at}.media", "BASE_TYPE_REQUIRED", "This field is required");
                break;
            case Gallery:
                form.Require(component["items"] is JsonArray { Count: >= 1 and <= 10 }, $"{at}.items", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 10 in length.");
                break;
            case File:
                var name = Text(component["file"]?["url"]);
                form.Require(name is not null && files.Any(f => name == $"attachment://{f}"), $"{at}.file.url", "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", $"The referenced attachment {name} was not found");
                break;
            case Container:
                Count(form, component["components"], at, 1, MostComponents);
                CheckAll(form, component["components"], $"{at}.components", s_inContainer, files);
                break;
            case var _ when s_selects.Contains(type):
                CheckSelect(form, component, type, at);
                break;
        }
    }

    private static void CheckRow(FakeDiscordForm form, JsonObject row, string at, IReadOnlyList<string> files)
    {
        var inner = row["components"] as JsonArray ?? [];
        var hasButtons = inner.Any(c => Number(c?["type"]) == Button);
        Count(form, inner, at, 1, hasButtons ? 5 : 1);
        CheckAll(form, inner, $"{at}.components", hasButtons ? [Button] : s_selects, files);
    }

    private static void CheckButton(FakeDiscordForm form, JsonObject button, string at)
    {
        const int Link = 5;
        const int Premium = 6;
        form.Length($"{at}.label", button["label"], 0, 80);
        var style = Number(button["style"]);
        form.Require(style is >= 1 and <= Premium, $"{at}.style", "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3, 4, 5, 6).");
        if (style == Link)
        {
            form.Require(Uri.TryCreate(Text(button["url"]), UriKind.Absolute, out _), $"{at}.url", "BASE_TYPE_REQUIRED", "A url is required");
            form.Length($"{at}.url", button["url"], 1, 512);
            form.Require(button["custom_id"] is null, $"{at}", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified");
        }
        else if (style != Premium)
        {
            form.Length($"{at}.custom_id", button["custom_id"], 1, 100);
            form.Require(button["url"] is null, $"{at}.url", "BUTTON_COMPONENT_INVALID_URL", "Only links have a url");
            form.Require(Text(button["label"]) is { Length: > 0 } || button["emoji"] is not null, at, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button must have a label or an emoji");
        }
    }

    /// <summary>Holds a choice to the rules, in a message or a window.</summary>
    public static void CheckSelect(FakeDiscordForm form, JsonObject select, int type, string at)
    {
        form.Length($"{at}.custom_id", select["custom_id"], 1, 100);
        form.Length($"{at}.placeholder", select["placeholder"], 0, 150);
        var (least, most) = (Number(select["min_values"]) ?? 1, Number(select["max_values"]) ?? 1);
        form.Require(least is >= 0 and <= 25, $"{at}.min_values", "NUMBER_TYPE_RANGE", "int value should be between 0 and 25.");
        form.Require(most is >= 1 and <= 25 && least <= most, $"{at}.max_values", "NUMBER_TYPE_RANGE", "int value should be between 1 and 25.");
        if (type == 3)
        {
            CheckOptions(form, select["options"], at, 1, 25);
        }
    }

    /// <summary>Holds what can be chosen to the rules.</summary>
    public static void CheckOptions(FakeDiscordForm form, JsonNode? given, string at, int fewest, int most)
    {
        var options = given as JsonArray ?? [];
        form.Require(options.Count >= fewest && options.Count <= most, $"{at}.options", "BASE_TYPE_BAD_LENGTH", $"Must be between {fewest} and {most} in length.");
        for (var i = 0; i < options.Count; i++)
        {
            form.Length($"{at}.options.{i}.label", options[i]?["label"], 1, 100);
            form.Length($"{at}.options.{i}.value", options[i]?["value"], 1, 100);
            form.Length($"{at}.options.{i}.description", options[i]?["description"], 0, 100);
        }

        form.Require(options.DistinctBy(o => Text(o?["value"])).Count() == options.Count, $"{at}.options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used");
    }

    /// <summary>Says where something that must be unique appears twice.</summary>
    public static void Twice(FakeDiscordForm form, IEnumerable<JsonObject> components, string field, string code)
    {
        foreach (var twice in components.Select(c => Text(c[field])).OfType<string>().Where(v => v != "0").GroupBy(v => v).Where(g => g.Count() > 1))
        {
            form.Wrong("components", code, $"{field} {twice.Key} appears twice");
        }
    }

    private static void Count(FakeDiscordForm form, JsonNode? list, string at, int fewest, int most)
    {
        var count = (list as JsonArray)?.Count ?? 0;
        form.Require(count >= fewest && count <= most, $"{at}.components", "BASE_TYPE_BAD_LENGTH", $"Must be between {fewest} and {most} in length.");
    }
}
