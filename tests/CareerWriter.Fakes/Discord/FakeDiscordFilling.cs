using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>Fills a window in as Discord's own program does, and lets nothing through that it would not.</summary>
internal sealed class FakeDiscordFilling(FakeModal modal, IReadOnlyList<(string CustomId, object Value)> values, Func<FakeDiscordFile, FakeDiscordFile> keep, Func<FakeDiscordFile, JsonObject> shape)
{
    private const int Row = 1;
    private const int Input = 4;
    private const int TextDisplay = 10;
    private const int Upload = 19;
    private const int Box = 23;

    /// <summary>The files that were given, by id.</summary>
    public JsonObject Attachments { get; } = [];

    /// <summary>The parts of the window as they are sent.</summary>
    public JsonArray Components()
    {
        if (values.Select(v => v.CustomId).Except(modal.Fields.Select(f => Text(f["custom_id"])!)).FirstOrDefault() is { } missing)
        {
            throw new InvalidOperationException($"{missing} is not on: {modal.Shown}");
        }

        return [.. Objects(modal.Modal["components"]).Select(p => (JsonNode)Part(p))];
    }

    private JsonObject Part(JsonObject part)
    {
        JsonObject sent = new() { ["type"] = Number(part["type"]), ["id"] = 1 };
        if (Number(part["type"]) == Row)
        {
            sent["components"] = new JsonArray([.. Objects(part["components"]).Select(f => (JsonNode)Field(f))]);
        }
        else if (Number(part["type"]) != TextDisplay)
        {
            sent["component"] = Field(part["component"]!.AsObject());
        }

        return sent;
    }

    private JsonObject Field(JsonObject field)
    {
        var id = Text(field["custom_id"])!;
        JsonObject sent = new() { ["type"] = Number(field["type"]), ["id"] = 1, ["custom_id"] = id };
        var value = values.FirstOrDefault(v => v.CustomId == id).Value;
        if (value is null && Text(field["required"]) != "false" && Number(field["type"]) != Box && field["value"] is null)
        {
            throw new InvalidOperationException($"{id} must be filled in on: {modal.Shown}");
        }

        switch (Number(field["type"]))
        {
            case Input:
                sent["value"] = Written(field, value as string ?? Text(field["value"]) ?? "", id);
                break;
            case Upload:
                sent["values"] = new JsonArray([.. Files(value).Select(Attach)]);
                break;
            case Box:
                sent["value"] = value is true;
                break;
            case 21:
                sent["value"] = value as string;
                break;
            default:
                sent["values"] = new JsonArray([.. (value as string[] ?? (value is string one ? [one] : [])).Select(v => (JsonNode)v)]);
                break;
        }

        return sent;
    }

    private string Written(JsonObject input, string text, string id)
    {
        var length = text.EnumerateRunes().Count();
        return length >= (Number(input["min_length"]) ?? 0) && length <= (Number(input["max_length"]) ?? 4_000)
            ? text
            : throw new InvalidOperationException($"{length} characters do not fit in {id} on: {modal.Shown}");
    }

    private static IEnumerable<FakeDiscordFile> Files(object? value) => value is FakeDiscordFile one ? [one] : value as IEnumerable<FakeDiscordFile> ?? [];

    private JsonNode Attach(FakeDiscordFile file)
    {
        var kept = keep(file);
        Attachments[kept.Id] = shape(kept);
        return kept.Id;
    }
}
