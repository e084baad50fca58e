using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Documents;

/// <summary>
/// Runs <c>pdftotext -tsv</c> on a file of ours in a directory of ours: no shell, no name that a user gave, limits on time, memory and output.
/// Exit codes: 0 done, 1 the file did not open, 3 its permissions forbid copying text, 99 another error, as an option that it does not know (pdftotext(1)).
/// </summary>
internal sealed class PdfToText(PdfOptions options)
{
    private const int MostCharacters = 16 * 1024 * 1024;
    private const int MostErrorCharacters = 8 * 1024;
    private const int NotPermitted = 3;
    private const int OtherError = 99;

    /// <summary>A table of pages and words with their boxes: one a row, fields by tabs.</summary>
    /// <exception cref="UnreadableFileException">The tool is missing, or the file is encrypted, broken or takes too long.</exception>
    public async Task<string> ExtractAsync(ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken)
    {
        var program = FindProgram(options.Program) ?? throw new UnreadableFileException(PdfWords.NoProgram);
        var directory = Directory.CreateTempSubdirectory("careerwriter-pdf-");
        try
        {
            var path = Path.Combine(directory.FullName, "in.pdf");
            await File.WriteAllBytesAsync(path, pdf, cancellationToken);
            return await RunAsync(StartInfo(program, path), cancellationToken);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private async Task<string> RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(options.Timeout);
        using var process = Start(start);
        try
        {
            process.StandardInput.Close();
            var output = ReadAsync(process.StandardOutput, MostCharacters, deadline.Token);
            var errors = ReadAsync(process.StandardError, MostErrorCharacters, deadline.Token);
            await Task.WhenAll(output, errors);
            await process.WaitForExitAsync(deadline.Token);
            return process.ExitCode == 0 ? await output : throw Failed(process.ExitCode, await errors);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UnreadableFileException(PdfWords.TooSlow, late);
        }
        finally
        {
            Kill(process);
        }
    }

    private ProcessStartInfo StartInfo(string program, string path)
    {
        List<string> command = [program, "-tsv", "-enc", "UTF-8", "-eol", "unix", path, "-"];
        if (FindProgram("prlimit") is { } limiter)
        {
            var seconds = Math.Max(1, (int)Math.Ceiling(options.Timeout.TotalSeconds));
            command.InsertRange(0, [limiter, FormattableString.Invariant($"--as={options.MemoryBytes}"), FormattableString.Invariant($"--cpu={seconds}"), "--core=0", "--"]);
        }

        return new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(path),
        };
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        }
        catch (Win32Exception cause)
        {
            throw new UnreadableFileException(PdfWords.NotStarted, cause);
        }
    }

    private static UnreadableFileException Failed(int exitCode, string errors) => new(
        exitCode == NotPermitted || errors.Contains("password", StringComparison.OrdinalIgnoreCase) || errors.Contains("encrypt", StringComparison.OrdinalIgnoreCase)
            ? PdfWords.Protected
            : exitCode == OtherError
            ? PdfWords.OldProgram
            : PdfWords.Broken);

    /// <summary>Reads up to a number of characters; what comes after is read and dropped, so that the process does not wait for us.</summary>
    private static async Task<string> ReadAsync(StreamReader reader, int most, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        for (var read = await reader.ReadAsync(buffer, cancellationToken); read > 0; read = await reader.ReadAsync(buffer, cancellationToken))
        {
            text.Append(buffer, 0, Math.Min(read, most - text.Length));
        }

        return text.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It has ended already.
        }
    }

    private static string? FindProgram(string name)
    {
        if (name.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return File.Exists(name) ? name : null;
        }

        var names = OperatingSystem.IsWindows() ? [name + ".exe", name] : new[] { name };
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(n => Path.Combine(folder, n)))
            .FirstOrDefault(File.Exists);
    }
}
