using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>Discord's rules on messages, written independently of the program's own.</summary>
internal static class FakeDiscordRules
{
    public const long SuppressEmbeds = 1 << 2;
    public const long Ephemeral = 1 << 6;
    public const long Loading = 1 << 7;
    public const long SuppressNotifications = 1 << 12;
    public const long ComponentsV2 = 1 << 15;

    /// <summary>Flags that a sender may set.</summary>
    public const long Settable = SuppressEmbeds | Ephemeral | SuppressNotifications | ComponentsV2;

    private const int MostText = 2_000;
    private const int MostEmbeds = 10;
    private const int MostEmbedText = 6_000;
    private const int MostFiles = 10;
    private const int MostFileBytes = 10 * 1024 * 1024;

    private static readonly string[] s_listed = ["users", "roles"];
    private static readonly string[] s_mentionKinds = ["users", "roles", "everyone"];

    /// <summary>Whether a message of that type is something that someone said.</summary>
    public static bool IsSaid(int type) => type is 0 or 19 or 20 or 23;

    /// <summary>Holds a message that is sent, or put in the place of one, to the rules.</summary>
    /// <param name="body">What was sent.</param>
    /// <param name="files">The files that came with it, by the numbers of their parts.</param>
    /// <param name="flags">The flags that it will have.</param>
    /// <exception cref="FakeDiscordRefusal">It breaks one.</exception>
    public static void Check(JsonObject body, IReadOnlyDictionary<string, (string Name, string? Type, byte[] Content)> files, long flags)
    {
        FakeDiscordForm form = new();
        var alone = (flags & ComponentsV2) != 0;
        if (body["content"] is { } content)
        {
            form.Length("content", content, 0, MostText);
            form.Require(!alone || Text(content) is "", "content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }

        if (body["embeds"] is JsonArray { Count: > 0 } embeds)
        {
            form.Require(!alone, "embeds", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "The 'embeds' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
            CheckEmbeds(form, embeds);
        }

        if (body["nonce"] is { } nonce)
        {
            form.Require(Text(nonce)!.Length <= 25, "nonce", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
        }

        form.Require(((Number(body["flags"]) ?? 0) & ~Settable) == 0, "flags", "FLAGS_INVALID", "There are no such flags");
        CheckFiles(form, body, files);
        CheckMentions(form, body["allowed_mentions"] as JsonObject);
        if (body["components"] is JsonArray components)
        {
            FakeComponentRules.Check(form, components, alone, [.. files.Values.Select(f => f.Name)]);
        }

        form.ThrowIfWrong();
    }

    /// <summary>What makes a message notify people although its words may be anyone's; or null.</summary>
    public static string? Notifies(JsonObject body) => body["allowed_mentions"] switch
    {
        JsonObject mentions when mentions["parse"] is JsonArray { Count: 0 } => null,
        JsonObject mentions => $"allowed_mentions lets through {mentions.ToJsonString()}",
        _ => "there are no allowed_mentions",
    };

    private static void CheckEmbeds(FakeDiscordForm form, JsonArray embeds)
    {
        form.Require(embeds.Count <= MostEmbeds, "embeds", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
        form.Require(EmbedTexts(embeds).Sum(t => t.EnumerateRunes().Count()) <= MostEmbedText, "embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
        for (var i = 0; i < embeds.Count; i++)
        {
            var embed = embeds[i];
            form.Length($"embeds.{i}.title", embed?["title"], 0, 256);
            form.Length($"embeds.{i}.description", embed?["description"], 0, 4_096);
            form.Length($"embeds.{i}.footer.text", embed?["footer"]?["text"], 0, 2_048);
            form.Length($"embeds.{i}.author.name", embed?["author"]?["name"], 0, 256);
            var fields = Objects(embed?["fields"]).ToList();
            form.Require(fields.Count <= 25, $"embeds.{i}.fields", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
            for (var f = 0; f < fields.Count; f++)
            {
                form.Length($"embeds.{i}.fields.{f}.name", fields[f]["name"], 1, 256);
                form.Length($"embeds.{i}.fields.{f}.value", fields[f]["value"], 1, 1_024);
            }
        }
    }

    private static void CheckFiles(FakeDiscordForm form, JsonObject body, IReadOnlyDictionary<string, (string Name, string? Type, byte[] Content)> files)
    {
        var named = Objects(body["attachments"]).ToList();
        if (Math.Max(files.Count, named.Count) > MostFiles)
        {
            throw new FakeDiscordRefusal(400, 30015, "Maximum number of attachments in a message reached (10)");
        }

        if (files.Values.Any(f => f.Content.Length > MostFileBytes))
        {
            throw new FakeDiscordRefusal(413, 40005, "Request entity too large");
        }

        for (var i = 0; i < named.Count; i++)
        {
            form.Length($"attachments.{i}.title", named[i]["title"], 0, 1_024);
            form.Length($"attachments.{i}.description", named[i]["description"], 0, 1_024);
            form.Length($"attachments.{i}.filename", named[i]["filename"], 0, 1_024);
        }
    }

    private static void CheckMentions(FakeDiscordForm form, JsonObject? mentions)
    {
        if (mentions is null)
        {
            return;
        }

        var parsed = (mentions["parse"] as JsonArray ?? []).Select(Text).ToList();
        form.Require(parsed.All(p => s_mentionKinds.Contains(p)), "allowed_mentions.parse", "BASE_TYPE_CHOICES", "Value must be one of ('users', 'roles', 'everyone').");
        foreach (var kind in s_listed)
        {
            var ids = mentions[kind] as JsonArray ?? [];
            form.Require(ids.Count <= 100, $"allowed_mentions.{kind}", "BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length.");
            form.Require(ids.Count == 0 || !parsed.Contains(kind), "allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
        }
    }
}
