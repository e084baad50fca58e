namespace CareerWriter.Host.Tests.Documents;

/// <summary>A program in place of pdftotext: a script of its own in a directory of its own.</summary>
internal sealed class FakeProgram : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("careerwriter-test-");

    public FakeProgram(string script)
    {
        Path = System.IO.Path.Combine(directory.FullName, "pdftotext");
        File.WriteAllText(Path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Path { get; }

    public void Dispose() => directory.Delete(recursive: true);
}
