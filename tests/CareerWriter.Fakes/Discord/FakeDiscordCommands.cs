using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>The application's commands: put in the place of all that were there.</summary>
internal sealed partial class FakeDiscordCommands(FakeDiscordWorld world)
{
    private const int Slash = 1;
    private const int Subcommand = 1;
    private const int SubcommandGroup = 2;
    private const int MostSlash = 100;
    private const int MostOfMenus = 15;
    private const int MostOptions = 25;
    private const int MostCharacters = 8_000;

    private static readonly int[] s_menus = [2, 3];
    private static readonly string[] s_locales = ["ko", "en-US", "en-GB", "ja", "zh-CN", "zh-TW", "de", "fr", "es-ES", "id", "vi", "th", "ru"];

    public IEnumerable<FakeDiscordRoute> Routes =>
    [
        new("PUT", "applications/{application}/commands", r => world.Commands = Kept(r, guild: null)),
        new("GET", "applications/{application}/commands", _ => world.Commands.DeepClone()),
        new("PUT", "applications/{application}/guilds/{guild}/commands", r => Guild(r).Commands = Kept(r, r["guild"])),
        new("GET", "applications/{application}/guilds/{guild}/commands", r => Guild(r).Commands.DeepClone()),
    ];

    private FakeDiscordGuild Guild(FakeDiscordRequest request) => world.Guild(request["guild"]) ?? throw FakeDiscordRefusal.UnknownGuild;

    private JsonArray Kept(FakeDiscordRequest request, string? guild)
    {
        var given = Objects(request.Body["items"]).ToList();
        FakeDiscordForm form = new();
        form.Require(given.Count(c => Type(c) == Slash) <= MostSlash, "_", "APPLICATION_COMMANDS_MAX_REACHED", "Maximum number of application commands reached (100)");
        form.Require(s_menus.All(t => given.Count(c => Type(c) == t) <= MostOfMenus), "_", "APPLICATION_COMMANDS_MAX_REACHED", "Maximum number of application commands reached (15)");
        form.Require(given.DistinctBy(c => (Type(c), Text(c["name"]))).Count() == given.Count, "_", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        for (var i = 0; i < given.Count; i++)
        {
            Check(form, given[i], $"{i}");
        }

        form.ThrowIfWrong();
        return [.. given.Select(c => (JsonNode)Stored(c, guild))];
    }

    private JsonObject Stored(JsonObject command, string? guild)
    {
        var stored = command.DeepClone().AsObject();
        stored["id"] = world.NewId();
        stored["application_id"] = FakeDiscord.Application;
        stored["version"] = world.NewId();
        stored["type"] = Type(command);
        stored["description"] ??= "";
        stored["default_member_permissions"] = command["default_member_permissions"]?.DeepClone();
        stored["dm_permission"] = true;
        stored["nsfw"] = false;
        if (guild is not null)
        {
            stored["guild_id"] = guild;
        }

        return stored;
    }

    private static void Check(FakeDiscordForm form, JsonObject command, string at)
    {
        var type = Type(command);
        form.Require(type is >= 1 and <= 3, $"{at}.type", "BASE_TYPE_CHOICES", "Value must be one of (1, 2, 3).");
        if (type != Slash)
        {
            form.Length($"{at}.name", command["name"], 1, 32);
            form.Require(Text(command["description"]) is null or "", $"{at}.description", "APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED", "Context menu commands cannot have description");
            form.Require(command["options"] is null or JsonArray { Count: 0 }, $"{at}.options", "APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED", "Context menu commands cannot have options");
            return;
        }

        CheckNames(form, command, at);
        CheckOptions(form, command, at, depth: 0);
        form.Require(Size(command) <= MostCharacters, at, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
    }

    private static void CheckNames(FakeDiscordForm form, JsonObject part, string at)
    {
        CheckName(form, part["name"], $"{at}.name");
        form.Length($"{at}.description", part["description"], 1, 100);
        foreach (var (field, isName) in new[] { ("name_localizations", true), ("description_localizations", false) })
        {
            foreach (var (locale, words) in part[field] as JsonObject ?? [])
            {
                form.Require(s_locales.Contains(locale), $"{at}.{field}", "BASE_TYPE_CHOICES", $"There is no locale {locale}");
                if (isName)
                {
                    CheckName(form, words, $"{at}.{field}.{locale}");
                }
                else
                {
                    form.Length($"{at}.{field}.{locale}", words, 1, 100);
                }
            }
        }
    }

    private static void CheckName(FakeDiscordForm form, JsonNode? name, string at)
    {
        form.Length(at, name, 1, 32);
        var words = Text(name) ?? "";
        form.Require(NameOfCommand().IsMatch(words) && !words.Any(char.IsUpper), at, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }

    private static void CheckOptions(FakeDiscordForm form, JsonObject part, string at, int depth)
    {
        var options = Objects(part["options"]).ToList();
        form.Require(options.Count <= MostOptions, $"{at}.options", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
        form.Require(options.DistinctBy(o => Text(o["name"])).Count() == options.Count, $"{at}.options", "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE", "Option names must be unique");
        var lastRequired = options.FindLastIndex(o => IsTrue(o["required"]));
        form.Require(options.Take(Math.Max(0, lastRequired)).All(o => IsTrue(o["required"])), $"{at}.options", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
        form.Require(options.Select(IsBelow).Distinct().Count() <= 1, $"{at}.options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types");
        for (var i = 0; i < options.Count; i++)
        {
            var (option, here) = (options[i], $"{at}.options.{i}");
            var type = Number(option["type"]);
            CheckNames(form, option, here);
            form.Require(type is >= 1 and <= 11 && !(type == SubcommandGroup && depth > 0) && !(type == Subcommand && depth > 1), $"{here}.type", "BASE_TYPE_CHOICES", "There is no such option here.");
            CheckChoices(form, option, here);
            if (IsBelow(option))
            {
                CheckOptions(form, option, here, type == SubcommandGroup ? 1 : 2);
            }
        }
    }

    private static void CheckChoices(FakeDiscordForm form, JsonObject option, string at)
    {
        var choices = Objects(option["choices"]).ToList();
        form.Require(choices.Count <= MostOptions, $"{at}.choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
        form.Require(choices.Count == 0 || !IsTrue(option["autocomplete"]), $"{at}.autocomplete", "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES", "Choices and autocomplete are mutually exclusive");
        for (var i = 0; i < choices.Count; i++)
        {
            form.Length($"{at}.choices.{i}.name", choices[i]["name"], 1, 100);
            form.Require(Text(choices[i]["value"]) is { Length: <= 100 }, $"{at}.choices.{i}.value", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
        }
    }

    private static bool IsBelow(JsonObject option) => Number(option["type"]) is Subcommand or SubcommandGroup;

    private static int Type(JsonObject command) => (int)(Number(command["type"]) ?? Slash);

    /// <summary>The characters of names, descriptions and values, of each the longest translation.</summary>
    private static int Size(JsonObject part) =>
        Longest(part, "name") + Longest(part, "description") + (Text(part["value"]) ?? "").Length
        + Objects(part["options"]).Concat(Objects(part["choices"])).Sum(Size);

    private static int Longest(JsonObject part, string field) =>
        (part[$"{field}_localizations"] as JsonObject ?? []).Select(l => Text(l.Value)).Append(Text(part[field])).Max(t => t?.Length ?? 0);

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex NameOfCommand();
}
