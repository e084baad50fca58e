using System.Diagnostics;
using System.Globalization;
using CareerWriter.Fakes;

namespace CareerWriter.Load;

/// <summary>The real program as a process of its own, with the workspace as its platform.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly HttpClient Http = new();
    private readonly Process _process;
    private readonly string _address;

    private WorkerProcess(Process process, string address)
    {
        (_process, _address) = (process, address);
        // Nobody reads what it says; it must not stand still for that.
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += (_, line) => Remember(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The last lines that it logged.</summary>
    public Queue<string> LastLines { get; } = [];

    /// <summary>Processor time that it has used.</summary>
    public TimeSpan Used
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes of memory that it holds.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts it.</summary>
    /// <param name="redis">Connection to Redis.</param>
    /// <param name="settings">Other settings, as environment variables.</param>
    public static WorkerProcess Start(string redis, params (string Key, string Value)[] settings)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Find()}");
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Path.Combine(AppContext.BaseDirectory, "CareerWriter.Host.dll"))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in (IEnumerable<(string, string)>)[("Redis__Connection", redis), ("Http__Address", address), ("Engine__Limits__TurnsAMinute", "1000000"), ("Logging__LogLevel__Default", "Warning"), .. settings])
        {
            start.Environment[key] = value;
        }

        return new WorkerProcess(Process.Start(start)!, address);
    }

    /// <summary>Waits until it is ready.</summary>
    public async Task ReadyAsync()
    {
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(2); await Task.Delay(50))
        {
            try
            {
                if (await Http.GetStringAsync(new Uri($"{_address}/health/ready")) == "ok")
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"a worker does not start: {string.Join(" | ", LastLines)}");
    }

    /// <summary>Ends it without a warning (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop (SIGTERM) and waits; its exit status.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Remember(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (LastLines)
        {
            LastLines.Enqueue(line);
            if (LastLines.Count > 20)
            {
                LastLines.Dequeue();
            }
        }
    }
}
