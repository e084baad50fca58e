using System.Diagnostics;

namespace CareerWriter.Fakes.Programs;

/// <summary>A process of a test, which does not outlive it.</summary>
public sealed class ChildProgram : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _said = [];

    /// <summary>Starts it.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <param name="folder">Where it works.</param>
    /// <param name="environment">More variables of its environment.</param>
    /// <exception cref="InvalidOperationException">It is not on this machine.</exception>
    public ChildProgram(string program, IEnumerable<string> arguments, string folder, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            _process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException($"{program} is missing; .ci/run installs what the tests need", missing);
        }

        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_said)
            {
                _said.Add(line.Data ?? "");
            }
        };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    /// <summary>Its standard input.</summary>
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

    /// <summary>Bytes of memory that it holds.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Whether it ends well in time.</summary>
    public bool Ends(TimeSpan within) => _process.WaitForExit(within) && _process.ExitCode == 0;

    /// <inheritdoc/>
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
