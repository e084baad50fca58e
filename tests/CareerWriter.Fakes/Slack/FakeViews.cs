using System.Text;
using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Slack.FakeSlackJson;

namespace CareerWriter.Fakes.Slack;

/// <summary>Modals and Home: <c>views.*</c>.</summary>
internal sealed class FakeViews(FakeSlackWorkspace workspace, Func<string, string?> whoTriggered)
{
    private const int MostBytes = 250 * 1024;

    public IEnumerable<(string Name, Func<JsonObject, JsonObject> Method)> Methods => [("views.open", Open), ("views.update", Update), ("views.publish", Publish)];

    /// <summary>Puts a view in the place of another one, or beside it.</summary>
    public FakeSlackView Keep(JsonObject view, string user, string? id = null) =>
        workspace.Keep(new(id ?? workspace.NewId("V"), user, Checked(view)) { Hash = workspace.NewId("h") });

    private JsonObject Open(JsonObject arguments)
    {
        var trigger = Text(arguments["trigger_id"]);
        if (workspace.Use(trigger) is { } refused)
        {
            throw new FakeSlackRefusal(refused);
        }

        return Answer(Keep(Given(arguments), whoTriggered(trigger!) ?? ""));
    }

    private JsonObject Update(JsonObject arguments)
    {
        var view = workspace.View(Text(arguments["view_id"])) ?? throw new FakeSlackRefusal("not_found");
        return Text(arguments["hash"]) is { } hash && hash != view.Hash
            ? throw new FakeSlackRefusal("hash_conflict")
            : Answer(Keep(Given(arguments), view.User, view.Id));
    }

    private JsonObject Publish(JsonObject arguments)
    {
        var user = Text(arguments["user_id"]) ?? throw new FakeSlackRefusal("missing_argument");
        var home = workspace.Views.FirstOrDefault(v => v.User == user && Text(v.View["type"]) == "home");
        return Answer(Keep(Given(arguments), user, home?.Id));
    }

    private static JsonObject Given(JsonObject arguments) => arguments["view"] as JsonObject ?? throw new FakeSlackRefusal("invalid_arguments");

    private static JsonObject Checked(JsonObject view)
    {
        if (Encoding.UTF8.GetByteCount(view.ToJsonString()) > MostBytes)
        {
            throw new FakeSlackRefusal("view_too_large");
        }

        return FakeBlockRules.BreachOfView(view) is { } breach ? throw new FakeSlackRefusal("invalid_arguments", breach) : view.DeepClone().AsObject();
    }

    private static JsonObject Answer(FakeSlackView view) => new() { ["view"] = FakeSlackEvents.View(view) };
}
