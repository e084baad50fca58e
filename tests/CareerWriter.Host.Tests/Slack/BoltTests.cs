using System.Diagnostics;
using System.Runtime.CompilerServices;
using CareerWriter.Fakes.Slack;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>Slack's own client against the fake workspace: what the fake says, Slack's client understands, and the other way round.</summary>
public sealed class BoltTests : IClassFixture<BoltTests.Installed>
{
    private readonly Installed _installed;

    public BoltTests(Installed installed) => _installed = installed;

    [Fact]
    public async Task Slacks_own_client_hears_answers_updates_and_asks()
    {
        await using var slack = await FakeSlack.StartAsync();
        using var bot = _installed.Start(slack);
        await slack.Sockets.OpenedAsync(1);
        var user = slack.Workspace.AddUser("하늘");
        var channel = slack.Workspace.AddChannel("channel", user, FakeSlack.BotUser);

        var asked = slack.Says(channel, user, "초안을 써 주세요.");
        var draft = await slack.NextMessage(channel);
        await slack.Becomes(draft, m => m is { Updates: 1, Shown: "다 썼습니다.\n더 짧게" });
        Assert.Equal(asked.Ts, draft.ThreadTs);

        await slack.Presses(draft, "shorter", user);
        Assert.Equal(("d1을 줄이겠습니다.", user), Seen(await slack.NextMessage(channel)));

        slack.Says(channel, user, $"<@{FakeSlack.BotUser}> 안녕하세요.");
        Assert.Equal(("부르셨습니까?", user), Seen(await slack.NextMessage(channel)));

        Assert.Equal("질문을 엽니다.", (string?)(await slack.Commands("/career", "질문", user, channel)).Payload?["text"]);
        var view = await slack.NextView(user);
        Assert.Equal("더 적어 주세요.", (string?)(await slack.Submits(view, FakeSlack.Filled("q", "text", "네"))).Payload?["errors"]?["q"]);
        await slack.Submits(view, FakeSlack.Filled("q", "text", "지원 동기"));
        Assert.Empty(slack.Workspace.Views);

        await slack.Shortcuts("save", asked, user);
        Assert.Equal(asked.Text, System.Text.Encoding.UTF8.GetString((await slack.NextMessage(channel)).Files.Single().Content));
        Assert.Empty(slack.Violations);
        Assert.Empty(bot.Said);
    }

    [Fact]
    public async Task Slacks_own_client_comes_back_after_a_refresh_and_waits_when_it_called_too_often()
    {
        await using var slack = await FakeSlack.StartAsync();
        using var bot = _installed.Start(slack);
        var user = slack.Workspace.AddUser("하늘");
        var channel = slack.Workspace.AddChannel("channel", user, FakeSlack.BotUser);
        slack.Fail("chat.postMessage", FakeFault.TooMany("1"));

        await (await slack.Sockets.OpenedAsync(1)).DisconnectAsync("refresh_requested");
        await slack.Sockets.OpenedAsync(2);
        slack.Says(channel, user, "초안을 써 주세요.");
        await slack.Becomes(await slack.NextMessage(channel), m => m.Updates == 1);

        var posts = slack.Sent.Where(c => c.Method == "chat.postMessage").ToList();
        Assert.Equal(["ratelimited", null], posts.Select(p => p.Error));
        Assert.True(posts[1].At - posts[0].At >= TimeSpan.FromSeconds(1));
        Assert.Empty(slack.Violations);
    }

    private static (string Text, string? Only) Seen(FakeSlackMessage message) => (message.Shown, message.OnlyFor);

    /// <summary>The client, installed once from the package registry into a directory of its own.</summary>
    public sealed class Installed : IDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("careerwriter-bolt-");

        public Installed()
        {
            foreach (var file in Directory.EnumerateFiles(Sources()))
            {
                File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
            }

            using var npm = Run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], []);
            npm.Input.Close();
            Assert.True(npm.Ends(Patience), $"npm ci failed: {npm.Said}");
        }

        internal RunningProgram Start(FakeSlack slack) => Run("node", ["bot.mjs"], new(StringComparer.Ordinal)
        {
            ["API"] = slack.ApiBaseAddress.AbsoluteUri,
            ["BOT_TOKEN"] = FakeSlack.BotToken,
            ["APP_TOKEN"] = FakeSlack.AppToken,
        });

        public void Dispose() => _folder.Delete(recursive: true);

        private RunningProgram Run(string program, IEnumerable<string> arguments, Dictionary<string, string> environment)
        {
            ProcessStartInfo start = new(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.FullName };
            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }

            try
            {
                return new(Process.Start(start)!);
            }
            catch (System.ComponentModel.Win32Exception missing)
            {
                throw new InvalidOperationException($"{program} is missing; install Node.js 20 or newer with npm: Slack's own client is run against the fake", missing);
            }
        }

        private static string Sources([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "bolt");
    }

    /// <summary>A process of a test, which does not outlive it.</summary>
    internal sealed class RunningProgram : IDisposable
    {
        private readonly Process _process;
        private readonly List<string> _said = [];

        public RunningProgram(Process process)
        {
            _process = process;
            process.ErrorDataReceived += (_, line) =>
            {
                lock (_said)
                {
                    _said.Add(line.Data ?? "");
                }
            };
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
        }

        public StreamWriter Input => _process.StandardInput;

        /// <summary>What it wrote to standard error.</summary>
        public string Said
        {
            get
            {
                lock (_said)
                {
                    return string.Join('\n', _said).Trim();
                }
            }
        }

        /// <summary>Whether it ends well in time.</summary>
        public bool Ends(TimeSpan within) => _process.WaitForExit(within) && _process.ExitCode == 0;

        public void Dispose()
        {
            if (!_process.HasExited)
            {
                _process.Kill(entireProcessTree: true);
                _process.WaitForExit();
            }

            _process.Dispose();
        }
    }
}
