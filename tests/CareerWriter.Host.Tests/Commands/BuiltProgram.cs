using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace CareerWriter.Host.Tests.Commands;

/// <summary>What a run of the program left behind.</summary>
internal sealed record ProgramRun(int Status, byte[] Output, string Error)
{
    public string Text => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Output);

    public JsonElement Json
    {
        get
        {
            Assert.True(Output.Length > 0, $"status {Status}, nothing on standard output; standard error: {Error}");
            return JsonDocument.Parse(Output).RootElement;
        }
    }

    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The real program, built beside these tests, run as a process of its own.</summary>
internal static class BuiltProgram
{
    // A start takes a fifth of a second; a machine that is busy with other work may take a hundred times as long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Task<ProgramRun> RunAsync(params string[] arguments) => RunAsync(arguments, input: []);

    public static async Task<ProgramRun> RunAsync(
        IReadOnlyList<string> arguments,
        byte[] input,
        IReadOnlyDictionary<string, string>? environment = null,
        string? folder = null)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CareerWriter.Host.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // An unexpected failure tells the test why.
        start.Environment["CAREERWRITER_DETAILS"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using CancellationTokenSource deadline = new(Patience);
        var error = process.StandardError.ReadToEndAsync(deadline.Token);
        using MemoryStream output = new();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output, deadline.Token);
        await WriteAsync(process.StandardInput.BaseStream, input, deadline.Token);
        await copying;
        await process.WaitForExitAsync(deadline.Token);
        return new(process.ExitCode, output.ToArray(), await error);
    }

    /// <summary>A wrong call may end before it has read its input.</summary>
    private static async Task WriteAsync(Stream stream, byte[] input, CancellationToken cancellationToken)
    {
        try
        {
            await stream.WriteAsync(input, cancellationToken);
            stream.Close();
        }
        catch (IOException)
        {
        }
    }
}
