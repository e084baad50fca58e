using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace CareerWriter.Ingest;

/// <summary>Word (<c>.docx</c>): headings by style and outline level, lists with depth and number, tables, text boxes, links; deleted text is not read.</summary>
public sealed class DocxFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public bool CanRead(FileType type) => type == FileType.Docx;

    /// <inheritdoc/>
    public ValueTask<CareerDocument> ReadAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        CheckParts(file);
        try
        {
            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = IngestLimits.UnpackedBytes };
            using var package = WordprocessingDocument.Open(new ReadOnlyMemoryStream(file.Bytes), isEditable: false, settings);
            var text = new ExtractedText(file.Name);
            if (package.MainDocumentPart is { Document.Body: { } body } main)
            {
                new DocxBody(main, text).Read(body);
            }

            return ValueTask.FromResult(text.ToDocument(SourceFormat.Docx));
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or InvalidDataException or IOException or FormatException
            or ArgumentException or InvalidOperationException or KeyNotFoundException or NotSupportedException or UriFormatException)
        {
            throw new UnreadableFileException(Unreadable.BrokenWord, broken);
        }
    }

    /// <summary>The library trusts what it opens and reads elements recursively, so size, DTD and depth are checked before.</summary>
    private static void CheckParts(UploadedFile file)
    {
        using var zip = new SafeZip(file.Bytes);
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                zip.ReadXml(entry);
            }
        }
    }
}
