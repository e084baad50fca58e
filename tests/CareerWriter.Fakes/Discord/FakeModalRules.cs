using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>Discord's rules on windows, written independently of the program's own.</summary>
internal static class FakeModalRules
{
    private const int Row = 1;
    private const int Input = 4;
    private const int TextDisplay = 10;
    private const int Label = 18;
    private const int Upload = 19;
    private const int Radio = 21;
    private const int Boxes = 22;
    private const int Box = 23;
    private const int MostParts = 5;

    private static readonly int[] s_selects = [3, 5, 6, 7, 8];
    private static readonly string[] s_kinds = ["image", "video", "audio"];

    public static void Check(FakeDiscordForm form, JsonObject modal)
    {
        form.Length("data.title", modal["title"], 1, 45);
        form.Length("data.custom_id", modal["custom_id"], 1, 100);
        var parts = modal["components"] as JsonArray ?? [];
        form.Require(parts.Count is >= 1 and <= MostParts, "data.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
        FakeComponentRules.Twice(form, Components(parts), "custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED");
        for (var i = 0; i < parts.Count; i++)
        {
            CheckPart(form, parts[i] as JsonObject ?? [], $"data.components.{i}");
        }
    }

    private static void CheckPart(FakeDiscordForm form, JsonObject part, string at)
    {
        switch (Number(part["type"]))
        {
            case Label:
                form.Length($"{at}.label", part["label"], 1, 45);
                form.Length($"{at}.description", part["description"], 0, 100);
                CheckField(form, part["component"] as JsonObject ?? [], $"{at}.component", isInRow: false);
                break;
            case TextDisplay:
                form.Length($"{at}.content", part["content"], 1, 4_000);
                break;
            case Row when part["components"] is JsonArray { Count: 1 } inner:
                CheckField(form, inner[0] as JsonObject ?? [], $"{at}.components.0", isInRow: true);
                break;
            default:
                form.Wrong($"{at}.type", "UNION_TYPE_CHOICES", "Value of field \"type\" must be one of (1, 10, 18).");
                break;
        }
    }

    private static void CheckField(FakeDiscordForm form, JsonObject field, string at, bool isInRow)
    {
        form.Length($"{at}.custom_id", field["custom_id"], 1, 100);
        form.Require(!IsTrue(field["disabled"]), $"{at}.disabled", "COMPONENT_DISABLED_IN_MODAL", "Fields of a window cannot be disabled");
        switch (Number(field["type"]))
        {
            case Input:
                CheckInput(form, field, at, isInRow);
                break;
            case Upload when !isInRow:
                CheckUpload(form, field, at);
                break;
            case Radio when !isInRow:
                FakeComponentRules.CheckOptions(form, field["options"], at, 2, 10);
                break;
            case Boxes when !isInRow:
                FakeComponentRules.CheckOptions(form, field["options"], at, 1, 10);
                break;
            case Box when !isInRow:
                break;
            case { } type when !isInRow && s_selects.Contains((int)type):
                FakeComponentRules.CheckSelect(form, field, (int)type, at);
                break;
            default:
                form.Wrong($"{at}.type", "UNION_TYPE_CHOICES", "There is no such field in a window.");
                break;
        }
    }

    private static void CheckInput(FakeDiscordForm form, JsonObject input, string at, bool isInRow)
    {
        form.Require(Number(input["style"]) is 1 or 2, $"{at}.style", "BASE_TYPE_CHOICES", "Value must be one of (1, 2).");
        form.Require(isInRow || input["label"] is null, $"{at}.label", "BASE_TYPE_FORBIDDEN", "The label stands outside");
        form.Length($"{at}.label", input["label"], isInRow ? 1 : 0, 45);
        form.Length($"{at}.placeholder", input["placeholder"], 0, 100);
        var (least, most) = (Number(input["min_length"]) ?? 0, Number(input["max_length"]) ?? 4_000);
        form.Require(least is >= 0 and <= 4_000 && least <= most, $"{at}.min_length", "NUMBER_TYPE_RANGE", "int value should be between 0 and 4000.");
        form.Require(most is >= 1 and <= 4_000, $"{at}.max_length", "NUMBER_TYPE_RANGE", "int value should be between 1 and 4000.");
        form.Length($"{at}.value", input["value"], 0, (int)Math.Clamp(most, 1, 4_000));
    }

    private static void CheckUpload(FakeDiscordForm form, JsonObject upload, string at)
    {
        var (least, most) = (Number(upload["min_values"]) ?? 1, Number(upload["max_values"]) ?? 1);
        form.Require(least is >= 0 and <= 10 && least <= most, $"{at}.min_values", "NUMBER_TYPE_RANGE", "int value should be between 0 and 10.");
        form.Require(most is >= 1 and <= 10, $"{at}.max_values", "NUMBER_TYPE_RANGE", "int value should be between 1 and 10.");
        var types = (upload["file_types"] as JsonArray ?? []).Select(Text).ToList();
        form.Require(types.Count <= 10 && types.All(t => t is ['.', _, ..] || s_kinds.Contains(t)), $"{at}.file_types", "BASE_TYPE_CHOICES", "Must be 10 or fewer kinds of files.");
    }
}
