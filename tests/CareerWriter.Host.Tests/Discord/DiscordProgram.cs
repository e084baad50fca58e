using System.Text;
using CareerWriter.Fakes.Discord;
using CareerWriter.Host.Bot;
using CareerWriter.Host.Tests.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>The whole program in front of a fake server with a channel, a review channel and people in them.</summary>
internal sealed class DiscordProgram : IAsyncDisposable
{
    private const string Request = "\"지원 동기를 작성해 주세요.\" 500자로 써줘";

    // A session that another test left belongs to another server.
    private readonly string _prefix = $"cw-{Guid.NewGuid():N}";
    private WebApplication? _app;

    private DiscordProgram(FakeDiscord discord)
    {
        Discord = discord;
        (Owner, Reviewer) = (discord.AddUser("서연"), discord.AddUser("민수"));
        Guild = discord.AddGuild("취업 스터디", Owner, Reviewer);
        Channel = discord.AddChannel(Guild, "자소서");
        Reviews = discord.AddChannel(Guild, "리뷰");
    }

    public FakeDiscord Discord { get; }

    public string Owner { get; }

    public string Reviewer { get; }

    public string Guild { get; }

    public string Channel { get; }

    public string Reviews { get; }

    public string Direct => Discord.Direct(Owner);

    public string Address => _app!.Urls.First();

    public static async Task<DiscordProgram> StartAsync(string redis = "", bool seesContent = true, params (string Key, string Value)[] settings)
    {
        DiscordProgram program = new(await FakeDiscord.StartAsync());
        program.Discord.MayReadMessages = seesContent;
        await program.RunAsync(redis, settings);
        return program;
    }

    /// <summary>A server to which no program is connected yet.</summary>
    public static async Task<DiscordProgram> WithoutProgramAsync() => new(await FakeDiscord.StartAsync());

    /// <summary>Starts the program, also once more after <see cref="StopAsync"/>.</summary>
    public async Task RunAsync(string redis = "", params (string Key, string Value)[] settings)
    {
        _app = Build(redis, settings);
        await _app.StartAsync();
        await Discord.Record.UntilAsync(() => Discord.Gateway.Open.Count > 0 ? "open" : null, "open shard");
    }

    /// <summary>Another program at the same server and store.</summary>
    public WebApplication Build(string redis = "", params (string Key, string Value)[] settings)
    {
        Dictionary<string, string?> values = new()
        {
            ["Http:Address"] = "http://127.0.0.1:0",
            ["Redis:Connection"] = redis,
            ["Redis:Prefix"] = _prefix,
            ["State:Memory"] = redis.Length == 0 ? "true" : "false",
            ["State:Lease"] = "00:00:02",
            ["Discord:Token"] = FakeDiscord.Token,
            ["Discord:ApiBaseAddress"] = Discord.ApiBaseAddress.AbsoluteUri,
            ["Logging:LogLevel:Default"] = "None",
        };
        foreach (var (key, value) in settings)
        {
            values[key] = value;
        }

        return BotProgram.Build(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), TimeProvider.System);
    }

    public async Task StopAsync()
    {
        if (_app is { } app)
        {
            _app = null;
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }

    /// <summary>A career file.</summary>
    public FakeDiscordFile Career(string name = "career.md", string text = CareerFolder.Career) => Discord.File(name, "text/markdown", Encoding.UTF8.GetBytes(text));

    /// <summary>The owner asks for a draft by a command.</summary>
    /// <returns>The private thread.</returns>
    public async Task<string> StartsByCommand()
    {
        await Discord.Commands("자소서 시작", Owner, Channel, ("문항", "지원 동기를 작성해 주세요."), ("글자수", 500), ("파일", Career()));
        return (await Discord.NextThread(Channel, t => t.Type == 12)).Id;
    }

    /// <summary>The owner calls the bot in the channel.</summary>
    /// <returns>The thread that grows from the call.</returns>
    public string AsksInChannel() => Discord.Says(Channel, Owner, $"<@{FakeDiscord.BotUser}> {Request}", Career()).Id;

    /// <summary>The owner asks for a draft in the direct message.</summary>
    public FakeDiscordMessage AsksDirectly() => Discord.Says(Direct, Owner, Request, Career());

    /// <summary>The next message of the bot that shows some words.</summary>
    public Task<FakeDiscordMessage> Shows(string channel, string words) => Discord.NextMessage(channel, m => m.Shown.Contains(words, StringComparison.Ordinal));

    /// <summary>The next draft of a version.</summary>
    public async Task<FakeDiscordMessage> Drafts(string channel, int version)
    {
        // A thread of a call may not be there yet.
        await Discord.Record.UntilAsync(() => Discord.World.Messages.Any(m => m.Channel == channel) ? "there" : null, "messages in the thread");
        return await Discord.NextMessage(channel, m => m.Shown.Contains($"v{version}** · 공백", StringComparison.Ordinal) && m.Buttons.Count > 0);
    }

    /// <summary>Someone presses a button, fills in the window that opens and sends it.</summary>
    public async Task<FakeInteraction> FillsIn(FakeDiscordMessage message, string label, string user, params (string CustomId, object Value)[] values)
    {
        await Discord.Presses(message, label, user);
        return await Discord.Submits(await Discord.NextModal(user), values);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Discord.DisposeAsync();
    }

    /// <summary>Everything is there once.</summary>
    public void NothingTwice() => Assert.Empty(Discord.World.Messages
        .Where(m => m is { OnlyFor: null, Nonce: not null })
        .GroupBy(m => m.Nonce!.ToJsonString(), StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .Select(g => g.Key));
}
