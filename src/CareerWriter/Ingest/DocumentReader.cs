using System.Collections.Frozen;
using System.Security.Cryptography;

namespace CareerWriter.Ingest;

/// <summary>Reads files of every kind. What is wrong with one is a notice in its document; the others are still read.</summary>
/// <param name="formats">The formats, asked in order.</param>
public sealed class DocumentReader(IReadOnlyList<IDocumentFormat> formats)
{
    /// <summary>The formats that need no other program: everything but PDF.</summary>
    public static IReadOnlyList<IDocumentFormat> BuiltIn { get; } =
        [new MarkdownFormat(), new HtmlFormat(), new DocxFormat(), new HwpxFormat(), new CsvFormat()];

    /// <summary>Reads files in order; the documents of an archive stand in its place.</summary>
    public async ValueTask<IReadOnlyList<CareerDocument>> ReadAsync(IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<CareerDocument> documents = [];
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (var file in files.Select(f => f with { Name = FileNames.Display(f.Name) }))
        {
            var (parts, others) = Parts(file, documents);
            foreach (var part in parts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (IsNew(part, seen, documents))
                {
                    documents.Add(DeadImages.AddNotices(await ReadOneAsync(part, cancellationToken), others));
                }
            }
        }

        return FileNames.MakeUnique(documents);
    }

    private static (IReadOnlyList<UploadedFile> Parts, IReadOnlySet<string> Others) Parts(UploadedFile file, List<CareerDocument> documents)
    {
        try
        {
            return Unreadable.BeforeReading(file) is null && FileTypes.Of(file) == FileType.Archive
                ? Archive.Open(file)
                : ([file], FrozenSet<string>.Empty);
        }
        catch (UnreadableFileException unreadable)
        {
            documents.Add(Unreadable.Document(file.Name, unreadable.Reason));
            return ([], FrozenSet<string>.Empty);
        }
    }

    private async ValueTask<CareerDocument> ReadOneAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        try
        {
            if (Unreadable.BeforeReading(file) is { } reason)
            {
                return Unreadable.Document(file.Name, reason);
            }

            var type = FileTypes.Of(file);
            if (formats.FirstOrDefault(f => f.CanRead(type)) is not { } format)
            {
                return Unreadable.Document(file.Name, Unreadable.Because(type));
            }

            var document = await format.ReadAsync(file, cancellationToken);
            return document.Blocks.Count > 0 ? document : Unreadable.Document(file.Name, Unreadable.NoText);
        }
        catch (UnreadableFileException unreadable)
        {
            return Unreadable.Document(file.Name, unreadable.Reason);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // The edge of this stage: what a library throws at a file that nobody foresaw must not cost the user the other files.
            return Unreadable.Document(file.Name, Unreadable.Failed);
        }
    }

    private static bool IsNew(UploadedFile file, Dictionary<string, int> seen, List<CareerDocument> documents)
    {
        if (file.Bytes.IsEmpty || seen.TryAdd(Convert.ToHexString(SHA256.HashData(file.Bytes.Span)), documents.Count))
        {
            return true;
        }

        var index = seen[Convert.ToHexString(SHA256.HashData(file.Bytes.Span))];
        var first = documents[index];
        var notice = new Notice(NoticeKind.Duplicate, Unreadable.Same(file.Name, first.Name));
        documents[index] = first with { Notices = [.. first.Notices, notice] };
        return false;
    }
}
