using CareerWriter.Conversation;

namespace CareerWriter.Host.Engine;

/// <summary>
/// The one status line of a turn. A turn that is over before a person could read the line shows none; otherwise the newest text is shown at once, and no more often than
/// platforms like.
/// </summary>
internal sealed class TurnProgress : IProgress<View.Progress>, IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan _pace = TimeSpan.FromSeconds(1);
    private readonly Func<string?, CancellationToken, Task> _show;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _over = new();
    private volatile string? _text;
    private Task? _showing;

    /// <param name="show">Shows a text; null takes the line away.</param>
    /// <param name="time">The clock of its pace.</param>
    public TurnProgress(Func<string?, CancellationToken, Task> show, TimeProvider time)
    {
        _show = show;
        _time = time;
    }

    /// <summary>Whether anything was shown.</summary>
    public bool WasShown { get; private set; }

    /// <inheritdoc/>
    public void Report(View.Progress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _text = value.Text;
        // A turn reports from one thread at a time.
        _showing ??= ShowAsync();
    }

    /// <summary>Ends the line.</summary>
    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        if (_showing is not null)
        {
            await _showing;
        }

        if (WasShown)
        {
            await _show(null, CancellationToken.None);
        }

        _over.Dispose();
    }

    private async Task ShowAsync()
    {
        try
        {
            await Task.Delay(_patience, _time, _over.Token);
            for (string? shown = null; ; await Task.Delay(_pace, _time, _over.Token))
            {
                if (_text != shown)
                {
                    shown = _text;
                    WasShown = true;
                    await _show(shown, _over.Token);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The turn is over.
        }
    }
}
