using System.Collections.Frozen;
using System.Security.Cryptography;

namespace CareerWriter.Ingest;

/// <summary>Reads files of every kind. What is wrong with one is a notice in its document; the others are still read.</summary>
/// <param name="formats">The formats, asked in order.</param>
public sealed class DocumentReader(IReadOnlyList<IDocumentFormat> formats)
{
    /// <summary>The formats that need no other program: everything but PDF.</summary>
    public static IReadOnlyList<IDocumentFormat> BuiltIn { get; } =
        [new MarkdownFormat(), new HtmlFormat()];

    /// <summary>Reads files in order; the files of an archive stand in its place.</summary>
    public async ValueTask<IReadOnlyList<CareerDocument>> ReadAsync(IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<CareerDocument> documents = [];
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (var file in files.Select(f => f with { Name = FileNames.Display(f.Name) }))
        {
            var hash = Convert.ToHexString(SHA256.HashData(file.Bytes.Span));
            if (file.Bytes.Length > 0 && !seen.TryAdd(hash, documents.Count))
            {
                AddDuplicate(documents, seen[hash], file.Name);
                continue;
            }

            documents.Add(await ReadOneAsync(file, cancellationToken));
        }

        return FileNames.MakeUnique(documents);
    }

    private async ValueTask<CareerDocument> ReadOneAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        try
        {
            if (Unreadable.BeforeReading(file) is { } reason)
            {
                throw new UnreadableFileException(reason);
            }

            var type = FileTypes.Of(file);
            var format = formats.FirstOrDefault(f => f.CanRead(type)) ?? throw new UnreadableFileException(Unreadable.Because(type));
            var document = await format.ReadAsync(file, cancellationToken);
            return document.Blocks.Count == 0 && document.Notices.Count == 0
                ? throw new UnreadableFileException(Unreadable.NoText)
                : DeadImages.AddNotices(document, FrozenSet<string>.Empty);
        }
        catch (UnreadableFileException unreadable)
        {
            return Unreadable.Document(file.Name, unreadable.Message);
        }
    }

    private static void AddDuplicate(List<CareerDocument> documents, int index, string name)
    {
        var first = documents[index];
        var notice = new Notice(NoticeKind.Duplicate, $"'{name}' 파일은 '{first.Name}' 파일과 내용이 같아 한 번만 읽었습니다.");
        documents[index] = first with { Notices = [.. first.Notices, notice] };
    }
}
