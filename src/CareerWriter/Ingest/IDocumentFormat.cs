namespace CareerWriter.Ingest;

/// <summary>Reads files of some types into text blocks.</summary>
public interface IDocumentFormat
{
    /// <summary>Whether it reads files of this type.</summary>
    bool CanRead(FileType type);

    /// <summary>
    /// Reads a file. What is wrong with the file itself is an <see cref="UnreadableFileException"/>; <see cref="DocumentReader"/> makes a notice of it.
    /// </summary>
    ValueTask<CareerDocument> ReadAsync(UploadedFile file, CancellationToken cancellationToken);
}
