using CareerWriter.Host.Commands.Views;

namespace CareerWriter.Host.Commands;

/// <summary>
/// Names the step that is at work, on standard error, once the work has taken long enough to be wondered about: one line that is
/// replaced and cleared at the end. Only a terminal gets it; in a file nothing may stand before the line of a wrong call.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly CommandConsole _console;
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private string _step = "";
    private bool _visible;
    private bool _ended;

    public ProgressLine(CommandConsole console)
    {
        _console = console;
        _timer = console.Time.CreateTimer(_ => Appear(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Says what is being done now, in Korean.</summary>
    public void Step(string step)
    {
        lock (_gate)
        {
            _step = step;
            if (_visible)
            {
                Show();
            }
        }
    }

    /// <summary>Ends the line; a terminal forgets it.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_gate)
        {
            if (_visible && !_ended)
            {
                _console.Error.Write("\r\u001b[K");
                _console.Error.Flush();
            }

            _ended = true;
        }
    }

    private void Appear()
    {
        lock (_gate)
        {
            if (!_ended && _console.ErrorIsTerminal)
            {
                _visible = true;
                Show();
            }
        }
    }

    private void Show()
    {
        if (_step.Length == 0)
        {
            return;
        }

        _console.Error.Write($"\r\u001b[K⏳ {SafeText.OneLine(_step)}");
        _console.Error.Flush();
    }
}
