using CareerWriter.Ingest;

namespace CareerWriter.Host.Documents;

/// <summary>PDF, by <c>pdftotext</c> of Poppler in a process of its own.</summary>
public sealed class PdfFormat(PdfOptions options) : IDocumentFormat
{
    private readonly PdfToText program = new(options);

    /// <inheritdoc/>
    public bool CanRead(FileType type) => type == FileType.Pdf;

    /// <inheritdoc/>
    public async ValueTask<CareerDocument> ReadAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var table = await program.ExtractAsync(file.Bytes, cancellationToken);
        return PdfText.Read(file.Name, PdfPage.ReadAll(table));
    }
}
