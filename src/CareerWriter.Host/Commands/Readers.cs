using CareerWriter.Host.Documents;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Commands;

/// <summary>The formats of this program.</summary>
internal static class Readers
{
    /// <summary>Reads every format.</summary>
    public static DocumentReader All { get; } = new([.. DocumentReader.BuiltIn, new PdfWhenMet()]);

    /// <summary>Reads the settings of PDF only when a PDF is met: a command that meets none starts without them.</summary>
    private sealed class PdfWhenMet : IDocumentFormat
    {
        private readonly Lazy<PdfFormat> _format = new(() => new(Settings.Pdf()));

        public bool CanRead(FileType type) => type == FileType.Pdf;

        public ValueTask<CareerDocument> ReadAsync(UploadedFile file, CancellationToken cancellationToken) => _format.Value.ReadAsync(file, cancellationToken);
    }
}
