using System.Text.RegularExpressions;
using CareerWriter.Host.Slack;
using CareerWriter.Host.Tests.Project;
using YamlDotNet.Serialization;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>The manifest, by Slack's rules on manifests, and against what the program calls and hears: everything it needs, nothing more.</summary>
public sealed partial class SlackManifestTests
{
    /// <summary>The scopes with which a bot may call a method; several: by kind of channel. None: any token.</summary>
    private static readonly Dictionary<string, string[]> ScopesOfMethods = new(StringComparer.Ordinal)
    {
        ["auth.test"] = [],
        ["chat.postMessage"] = ["chat:write"],
        ["chat.update"] = ["chat:write"],
        ["chat.delete"] = ["chat:write"],
        ["chat.postEphemeral"] = ["chat:write"],
        ["assistant.threads.setStatus"] = ["chat:write"],
        ["conversations.replies"] = ["channels:history", "groups:history", "im:history"],
        ["conversations.history"] = ["channels:history", "groups:history", "im:history"],
        ["conversations.open"] = ["im:write"],
        ["conversations.info"] = ["channels:read", "groups:read"],
        ["views.open"] = [],
        ["views.update"] = [],
        ["views.publish"] = [],
        ["files.info"] = ["files:read"],
        ["files.delete"] = ["files:write"],
        ["files.getUploadURLExternal"] = ["files:write"],
        ["files.completeUploadExternal"] = ["files:write"],
    };

    /// <summary>The scope with which an event is heard; none: any app.</summary>
    private static readonly Dictionary<string, string?> ScopesOfEvents = new(StringComparer.Ordinal)
    {
        ["app_home_opened"] = null,
        ["app_mention"] = "app_mentions:read",
        ["message.channels"] = "channels:history",
        ["message.groups"] = "groups:history",
        ["message.im"] = "im:history",
    };

    private static readonly Dictionary<object, object> Manifest = Read(File.ReadAllText(Repository.At("src", "CareerWriter.Slack", "manifest.yaml")));

    [Fact]
    public void Names_and_descriptions_are_as_long_as_Slack_lets_them_be()
    {
        AssertLength(Text(Manifest, "display_information", "name"), 1, 35);
        AssertLength(Text(Manifest, "display_information", "description"), 1, 140);
        AssertLength(Text(Manifest, "features", "bot_user", "display_name"), 1, 80);
        Assert.Matches("^#[0-9a-f]{6}$", Text(Manifest, "display_information", "background_color"));
        Assert.All(List(Manifest, "features", "slash_commands"), command =>
        {
            Assert.Matches("^/[a-z0-9_-]{1,31}$", Text(command, "command"));
            AssertLength(Text(command, "description"), 1, 2_000);
        });
        Assert.InRange(List(Manifest, "features", "shortcuts").Count, 0, 10);
        Assert.All(List(Manifest, "features", "shortcuts"), shortcut =>
        {
            AssertLength(Text(shortcut, "name"), 1, 24);
            AssertLength(Text(shortcut, "description"), 1, 150);
            AssertLength(Text(shortcut, "callback_id"), 1, 255);
            Assert.True(Text(shortcut, "type") is "message" or "global");
        });
    }

    [Fact]
    public void It_has_no_part_that_manifests_do_not_have()
    {
        Assert.Empty(Names(Manifest).Except(["_metadata", "display_information", "features", "oauth_config", "settings"]));
        Assert.Empty(Names(At(Manifest, "display_information")).Except(["name", "description", "long_description", "background_color"]));
        Assert.Empty(Names(At(Manifest, "features")).Except(["app_home", "bot_user", "agent_view", "assistant_view", "slash_commands", "shortcuts", "unfurl_domains"]));
        Assert.Empty(Names(At(Manifest, "features", "app_home")).Except(["home_tab_enabled", "messages_tab_enabled", "messages_tab_read_only_enabled"]));
        Assert.Empty(Names(At(Manifest, "oauth_config")).Except(["redirect_urls", "scopes"]));
        Assert.Empty(Names(At(Manifest, "settings")).Except(["event_subscriptions", "interactivity", "org_deploy_enabled", "socket_mode_enabled", "token_rotation_enabled"]));
    }

    [Fact]
    public void People_can_write_to_the_bot_and_press_its_buttons()
    {
        Assert.Equal(("true", "false"), (Text(Manifest, "features", "app_home", "messages_tab_enabled"), Text(Manifest, "features", "app_home", "messages_tab_read_only_enabled")));
        Assert.Equal(("true", "true"), (Text(Manifest, "settings", "interactivity", "is_enabled"), Text(Manifest, "settings", "socket_mode_enabled")));
        Assert.Contains(List(Manifest, "features", "shortcuts"), s => Text(s, "callback_id") == SlackStarts.Shortcut);
    }

    [Fact]
    public void Every_method_that_is_called_has_its_scope() =>
        Assert.All(Called(), method => Assert.Empty(ScopesOfMethods[method].Except(Scopes())));

    [Fact]
    public void Every_event_that_is_heard_has_its_scope()
    {
        Assert.Equal(ScopesOfEvents.Keys.Order(StringComparer.Ordinal), Events(Manifest).Order(StringComparer.Ordinal));
        Assert.Empty(ScopesOfEvents.Values.OfType<string>().Except(Scopes()));
    }

    [Fact]
    public void Every_scope_is_needed_by_something()
    {
        var needed = Called().SelectMany(m => ScopesOfMethods[m]).Concat(ScopesOfEvents.Values.OfType<string>()).Append("commands");

        Assert.Empty(Scopes().Except(needed));
    }

    [Fact]
    public void The_start_asks_for_exactly_these_scopes() =>
        Assert.Equal(Scopes().Order(StringComparer.Ordinal), SlackSelf.Scopes.Order(StringComparer.Ordinal));

    [Fact]
    public void The_variant_for_deliveries_by_HTTP_hears_the_same_at_one_address()
    {
        var setup = File.ReadAllText(Repository.At("src", "CareerWriter.Slack", "Setup.md"));
        var variant = Read(Fence().Match(setup).Groups["yaml"].Value);
        string[] addresses =
        [
            Text(variant, "settings", "event_subscriptions", "request_url"),
            Text(variant, "settings", "interactivity", "request_url"),
            .. List(variant, "features", "slash_commands").Select(c => Text(c, "url")),
        ];

        Assert.Equal(Events(Manifest), Events(variant));
        Assert.Equal("false", Text(variant, "settings", "socket_mode_enabled"));
        Assert.Equal(List(Manifest, "features", "slash_commands").Select(c => Text(c, "command")), List(variant, "features", "slash_commands").Select(c => Text(c, "command")));
        Assert.All(addresses, a => Assert.Equal(SlackEndpoint.Path, new Uri(a).AbsolutePath));
        Assert.All(addresses, a => Assert.StartsWith("https://", a, StringComparison.Ordinal));
    }

    /// <summary>The methods that the platform can come to call: those whose call the host's code for Slack names.</summary>
    private static List<string> Called()
    {
        var host = string.Concat(Repository.Sources("src", "CareerWriter.Host", "Slack").Select(File.ReadAllText));
        Dictionary<string, string[]> methods = new(StringComparer.Ordinal)
        {
            ["api.TestAsync("] = ["auth.test"],
            ["Chat.PostOnceAsync("] = ["chat.postMessage", "conversations.replies", "conversations.history"],
            ["Chat.UpdateAsync("] = ["chat.update"],
            ["Chat.DeleteAsync("] = ["chat.delete"],
            ["Chat.PostEphemeralAsync("] = ["chat.postEphemeral"],
            ["Chat.SetStatusAsync("] = ["assistant.threads.setStatus"],
            ["Conversations.OpenDirectAsync("] = ["conversations.open"],
            ["Conversations.InfoAsync("] = ["conversations.info"],
            ["Conversations.ThreadAsync("] = ["conversations.replies"],
            ["Views.OpenAsync("] = ["views.open"],
            ["Views.UpdateAsync("] = ["views.update"],
            ["Views.PublishAsync("] = ["views.publish"],
            ["Files.InfoAsync("] = ["files.info"],
            ["Files.DeleteAsync("] = ["files.delete"],
            ["Files.UploadAsync("] = ["files.getUploadURLExternal", "files.completeUploadExternal"],
        };
        var calls = Call().Matches(host).Select(m => m.Groups["call"].Value).Distinct(StringComparer.Ordinal);
        string[] sameAsOthers = ["Chat.PostAsync(", "Conversations.FindAsync(", "Conversations.MessageAsync(", "Conversations.RepliesAsync(", "Files.DownloadAsync("];
        Assert.Empty(calls.Except(methods.Keys).Except(sameAsOthers));
        return [.. methods.Where(m => host.Contains(m.Key, StringComparison.Ordinal)).SelectMany(m => m.Value).Distinct(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<string> Scopes() => [.. ((List<object>)At(Manifest, "oauth_config", "scopes", "bot")).Cast<string>()];

    private static IReadOnlyList<string> Events(object manifest) => [.. ((List<object>)At(manifest, "settings", "event_subscriptions", "bot_events")).Cast<string>()];

    private static Dictionary<object, object> Read(string yaml) => new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(yaml);

    private static object At(object node, params IReadOnlyList<string> path) => path.Aggregate(node, (n, name) => ((IDictionary<object, object>)n)[name]);

    private static string Text(object node, params IReadOnlyList<string> path) => (string)At(node, path);

    private static List<object> List(object node, params IReadOnlyList<string> path) => (List<object>)At(node, path);

    private static IEnumerable<string> Names(object node) => ((IDictionary<object, object>)node).Keys.Cast<string>();

    private static void AssertLength(string text, int least, int most) => Assert.InRange(text.Length, least, most);

    [GeneratedRegex("(?<call>(?:Chat|Conversations|Views|Files)\\.\\w+Async\\()", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Call();

    [GeneratedRegex("```yaml\\n(?<yaml>.+?)```", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
