using CareerWriter.Ingest;

namespace CareerWriter.Host.Commands;

/// <summary>Opens the files of one call; every file is opened before any is worked on.</summary>
internal sealed class InputFiles(CommandConsole console)
{
    // Standard input has no name of its own; pasted text is Markdown, and other formats are known by their first bytes.
    private const string StandardInputName = "stdin.md";

    // One byte more than is allowed: the reader of documents then says that the file is too large.
    private const int MostBytes = IngestLimits.FileBytes + 1;

    private bool _inputTaken;

    /// <summary>Reads the files of <paramref name="paths"/> in order; of a file that is too large, no more than shows that it is.</summary>
    /// <exception cref="CallException">One of them cannot be opened, or standard input is named twice.</exception>
    public async Task<IReadOnlyList<UploadedFile>> ReadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        List<UploadedFile> files = [];
        foreach (var path in paths)
        {
            files.Add(new(IsStandardInput(path) ? StandardInputName : Path.GetFileName(path), await BytesAsync(path, cancellationToken)));
        }

        return files;
    }

    /// <summary>The bytes; the size is not relied on, since pipes and devices have none.</summary>
    private async Task<byte[]> BytesAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = IsStandardInput(path) ? TakeInput() : Open(path);
        try
        {
            using MemoryStream content = new(stream.CanSeek ? (int)Math.Min(stream.Length, MostBytes) : 0);
            var buffer = new byte[81920];
            int read;
            while (content.Length < MostBytes && (read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
            {
                content.Write(buffer, 0, Math.Min(read, MostBytes - (int)content.Length));
            }

            return content.ToArray();
        }
        // Some things open and only then say that they cannot be read.
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CannotOpen(path, "읽을 수 없습니다");
        }
    }

    private Stream TakeInput()
    {
        if (_inputTaken)
        {
            throw new CallException("표준 입력(-)은 한 번만 쓸 수 있습니다. 나머지는 파일로 저장해 주세요.");
        }

        _inputTaken = true;
        return console.Input;
    }

    private static bool IsStandardInput(string path) => path is "-";

    private static FileStream Open(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? throw CannotOpen(path, "폴더입니다")
                : new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, useAsync: false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CannotOpen(path, failure switch
            {
                FileNotFoundException or DirectoryNotFoundException => "그런 파일이 없습니다",
                UnauthorizedAccessException => "읽을 권한이 없습니다",
                _ => "경로나 파일이 올바르지 않습니다",
            });
        }
    }

    private static CallException CannotOpen(string path, string reason) => new($"파일을 열 수 없습니다: {path} ({reason}). 경로를 확인해 주세요.");
}
