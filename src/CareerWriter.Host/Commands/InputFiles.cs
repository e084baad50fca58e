using System.Globalization;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Commands;

/// <summary>The files that a call names, read into memory.</summary>
/// <param name="Files">Those that fit the size limit, in the order named.</param>
/// <param name="Notices">One for each that did not.</param>
internal sealed record InputBatch(IReadOnlyList<UploadedFile> Files, IReadOnlyList<Notice> Notices);

/// <summary>Opens the files of one call; every file is opened before any is worked on.</summary>
internal sealed class InputFiles(CommandConsole console)
{
    /// <summary>Bytes of the largest file that is read.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    // Standard input has no name of its own; pasted text is Markdown, and other formats are known by their first bytes.
    private const string StandardInputName = "stdin.md";

    private bool _inputTaken;

    /// <summary>Reads the files of <paramref name="paths"/>.</summary>
    /// <exception cref="CallException">One of them cannot be opened, or standard input is named twice.</exception>
    public async Task<InputBatch> ReadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        List<UploadedFile> files = [];
        List<Notice> notices = [];
        foreach (var path in paths)
        {
            var name = IsStandardInput(path) ? StandardInputName : Path.GetFileName(path);
            if (await BytesAsync(path, cancellationToken) is { } bytes)
            {
                files.Add(new(name, bytes));
            }
            else
            {
                var limit = (LargestFile / (1024 * 1024)).ToString(CultureInfo.InvariantCulture);
                notices.Add(new(NoticeKind.Unreadable, $"{name}: 파일이 {limit}MB보다 커서 읽지 않았습니다. 필요한 부분만 나누어 올려 주세요."));
            }
        }

        return new(files, notices);
    }

    /// <summary>The bytes, or null when there are too many; the size is not asked for beforehand, since pipes and devices have none.</summary>
    private async Task<byte[]?> BytesAsync(string path, CancellationToken cancellationToken)
    {
        var stream = IsStandardInput(path) ? TakeInput() : Open(path);
        await using (stream)
        {
            if (stream.CanSeek && stream.Length > LargestFile)
            {
                return null;
            }

            try
            {
                return await UpToLimitAsync(stream, cancellationToken);
            }
            // Some things open and only then say that they cannot be read.
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw CannotOpen(path, "읽을 수 없습니다");
            }
        }
    }

    private static async Task<byte[]?> UpToLimitAsync(Stream stream, CancellationToken cancellationToken)
    {
        using MemoryStream content = new(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > LargestFile)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
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
            if (Directory.Exists(path))
            {
                throw CannotOpen(path, "폴더입니다");
            }

            return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, useAsync: false);
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
