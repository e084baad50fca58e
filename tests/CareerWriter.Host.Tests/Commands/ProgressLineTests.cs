using CareerWriter.Host.Commands;

namespace CareerWriter.Host.Tests.Commands;

public sealed class ProgressLineTests : IDisposable
{
    private readonly HeldTime _time = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void Quick_work_says_nothing()
    {
        using (ProgressLine progress = new(Console(terminal: true)))
        {
            progress.Step("경력 파일 읽는 중");
        }

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void Long_work_names_the_step_that_is_at_work_and_each_later_one()
    {
        using ProgressLine progress = new(Console(terminal: true));
        progress.Step("경력 파일 읽는 중");
        progress.Step("공고 읽는 중");

        _time.Elapse();
        progress.Step("초안 작성 중");

        Assert.Equal("\r\u001b[K⏳ 공고 읽는 중\r\u001b[K⏳ 초안 작성 중", _error.ToString());
    }

    [Fact]
    public void A_file_gets_no_progress()
    {
        using ProgressLine progress = new(Console(terminal: false));
        progress.Step("경력 파일 읽는 중");
        _time.Elapse();
        progress.Step("초안 작성 중");

        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void A_terminal_shows_one_line_and_forgets_it()
    {
        using (ProgressLine progress = new(Console(terminal: true)))
        {
            progress.Step("경력 파일 읽는 중");
            _time.Elapse();
            progress.Step("초안 작성 중");
        }

        Assert.DoesNotContain('\n', _error.ToString());
        Assert.EndsWith("초안 작성 중\r\u001b[K", _error.ToString(), StringComparison.Ordinal);
    }

    private CommandConsole Console(bool terminal) => new(Stream.Null, TextWriter.Null, _error, _time) { ErrorIsTerminal = terminal };

    /// <summary>A clock whose timers fire when the test says so.</summary>
    private sealed class HeldTime : TimeProvider
    {
        private Action _fire = () => { };

        public void Elapse() => _fire();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _fire = () => callback(state);
            return new HeldTimer();
        }

        private sealed class HeldTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
