using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CareerWriter.Fakes.Redis;

/// <summary>A real <c>redis-server</c> on a free port of this machine, its files in a folder of its own. It can be stopped, killed, paused and started again on the same port.</summary>
public sealed class RedisProcess : IAsyncDisposable
{
    private const int Tries = 5;
    private readonly string _folder = Directory.CreateTempSubdirectory("careerwriter-redis-").FullName;
    private readonly bool _durable;
    private Process _process;

    private RedisProcess(int port, bool durable)
    {
        (Port, _durable) = (port, durable);
        _process = Launch();
    }

    /// <summary>The port.</summary>
    public int Port { get; }

    /// <summary>A connection string for it.</summary>
    public string Connection => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    /// <summary>Starts a server.</summary>
    /// <param name="durable">Whether it writes each command to disk before it answers (<c>appendfsync always</c>), so that nothing is lost when it is killed.</param>
    /// <exception cref="InvalidOperationException">There is no <c>redis-server</c>, or it does not start.</exception>
    public static async Task<RedisProcess> StartAsync(bool durable = false)
    {
        for (var tried = 1; ; tried++)
        {
            RedisProcess redis = new(FreePort.Find(), durable);
            if (await redis.AnswersAsync())
            {
                return redis;
            }

            await redis.DisposeAsync();
            if (tried == Tries)
            {
                throw new InvalidOperationException("redis-server does not start");
            }
        }
    }

    /// <summary>Ends the server as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Starts it again on its port with what is on its disk.</summary>
    /// <exception cref="InvalidOperationException">It does not start.</exception>
    public async Task StartAgainAsync()
    {
        _process.Dispose();
        _process = Launch();
        if (!await AnswersAsync())
        {
            throw new InvalidOperationException("redis-server does not start again");
        }
    }

    /// <summary>Runs one command and gives the answer's text as <c>redis-cli</c> prints it.</summary>
    public async Task<string> CommandAsync(params string[] words)
    {
        ProcessStartInfo start = new("redis-cli") { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var word in (string[])["-p", Port.ToString(CultureInfo.InvariantCulture), .. words])
        {
            start.ArgumentList.Add(word);
        }

        using var cli = Process.Start(start)!;
        var answer = await cli.StandardOutput.ReadToEndAsync();
        await cli.WaitForExitAsync();
        return answer.Trim();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Process Launch()
    {
        ProcessStartInfo start = new("redis-server") { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = _folder };
        string[] arguments =
        [
            "--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--dir", _folder,
            "--appendonly", _durable ? "yes" : "no", "--appendfsync", _durable ? "always" : "no",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            var process = Process.Start(start)!;
            process.OutputDataReceived += static (_, _) => { };
            process.BeginOutputReadLine();
            return process;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException("redis-server is missing; install the package redis-server", missing);
        }
    }

    private async Task<bool> AnswersAsync()
    {
        var started = Stopwatch.GetTimestamp();
        while (!_process.HasExited && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20))
        {
            try
            {
                using TcpClient client = new();
                await client.ConnectAsync(IPAddress.Loopback, Port);
                var stream = client.GetStream();
                await stream.WriteAsync("PING\r\n"u8.ToArray());
                var answer = new byte[7];
                await stream.ReadExactlyAsync(answer);
                if (answer.AsSpan().SequenceEqual("+PONG\r\n"u8))
                {
                    return true;
                }
            }
            catch (Exception notYet) when (notYet is SocketException or IOException)
            {
                // Not listening yet.
            }

            await Task.Delay(20);
        }

        return false;
    }
}
