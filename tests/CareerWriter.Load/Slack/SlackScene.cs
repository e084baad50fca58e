using System.Globalization;
using System.Text.RegularExpressions;
using CareerWriter.Fakes.Redis;
using CareerWriter.Fakes.Slack;

namespace CareerWriter.Load.Slack;

/// <summary>A fake workspace in which people talk to the bot, each in a channel or direct message of their own: Slack takes a message a second in each.</summary>
internal sealed partial class SlackScene : IAsyncDisposable
{
    private SlackScene(FakeSlack slack, int conversations)
    {
        Slack = slack;
        Bystander = slack.Workspace.AddUser("지나가는 사람");
        Talks = [.. Enumerable.Range(0, conversations).Select(i =>
        {
            var owner = slack.Workspace.AddUser("지원자");
            return new SlackTalk(owner, i % 2 == 0 ? slack.Workspace.AddChannel("channel", owner, Bystander, FakeSlack.BotUser) : slack.Workspace.Direct(owner));
        })];
    }

    public FakeSlack Slack { get; }

    /// <summary>Someone who talks in the channels, and not to the bot.</summary>
    public string Bystander { get; }

    public IReadOnlyList<SlackTalk> Talks { get; }

    public static async Task<SlackScene> StartAsync(int conversations) => new(await FakeSlack.StartAsync(), conversations);

    /// <summary>Starts a worker in front of it.</summary>
    public WorkerProcess StartWorker(RedisProcess redis, params (string Key, string Value)[] settings) => WorkerProcess.Start(redis.Connection, [
        ("Slack__BotToken", FakeSlack.BotToken), ("Slack__AppToken", FakeSlack.AppToken), ("Slack__ApiBaseAddress", Slack.ApiBaseAddress.AbsoluteUri), .. settings]);

    /// <summary>The owner attaches a career and asks for a draft.</summary>
    public FakeSlackMessage Begin(SlackTalk talk)
    {
        var career = Slack.File(talk.Owner, "career.md", "text/markdown", Material.Career);
        var begun = Slack.Says(talk.Channel, talk.Owner, $"<@{FakeSlack.BotUser}> {Material.Request}", thread: null, career);
        talk.Root = begun.Ts;
        return begun;
    }

    /// <summary>The owner asks for another length in the thread.</summary>
    public FakeSlackMessage Ask(SlackTalk talk, int limit) => Slack.Says(talk.Channel, talk.Owner, string.Create(CultureInfo.InvariantCulture, $"{limit}자 이내로"), talk.Root);

    /// <summary>The limits of the drafts in a thread, in the order in which they are shown.</summary>
    public IReadOnlyList<int> DraftsOf(SlackTalk talk) =>
        [.. Slack.Workspace.Messages.Where(m => m.Channel == talk.Channel && m.User == FakeSlack.BotUser && m is { Deleted: false, OnlyFor: null })
            .Select(m => Draft().Match(m.Text)).Where(m => m.Success).Select(m => int.Parse(m.Groups["limit"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];

    /// <summary>Messages of the bot that stand there more than once.</summary>
    public int Doubled() => Slack.Workspace.Messages.Where(m => m is { OnlyFor: null, Metadata: not null }).GroupBy(m => m.Metadata!["event_payload"]!.ToJsonString(), StringComparer.Ordinal).Sum(g => g.Count() - 1);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Slack.DisposeAsync();

    [GeneratedRegex(@"v\d+ · 공백 포함 [\d,]+ / (?<limit>[\d,]+)자", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Draft();
}

/// <summary>Someone's conversation.</summary>
/// <param name="Owner">Who.</param>
/// <param name="Channel">Where.</param>
internal sealed record SlackTalk(string Owner, string Channel)
{
    /// <summary>The thread, once it has begun.</summary>
    public string? Root { get; set; }

    /// <summary>What was asked, in order; the length of the first request.</summary>
    public List<int> Asked { get; } = [Material.Limit];
}
