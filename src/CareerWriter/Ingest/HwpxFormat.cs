using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace CareerWriter.Ingest;

/// <summary>한글 (<c>.hwpx</c>, OWPML, KS X 6101): a zip with <c>Contents/section0.xml</c> and on.</summary>
public sealed class HwpxFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public bool CanRead(FileType type) => type == FileType.Hwpx;

    /// <inheritdoc/>
    public ValueTask<CareerDocument> ReadAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var zip = new SafeZip(file.Bytes);
        if (IsEncrypted(zip))
        {
            throw new UnreadableFileException(Unreadable.EncryptedHwpx);
        }

        var text = new ExtractedText(file.Name);
        var body = new HwpxBody(text, HwpxStyles.From(Load(zip, "Contents/header.xml")));
        foreach (var entry in zip.Entries.Where(e => SectionNumber(e) >= 0).OrderBy(SectionNumber))
        {
            cancellationToken.ThrowIfCancellationRequested();
            body.Read(Load(zip, entry));
        }

        return ValueTask.FromResult(text.ToDocument(SourceFormat.Hwpx));
    }

    private static int SectionNumber(ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        return name.StartsWith("Contents/section", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(name.AsSpan()[16..^4], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    private static bool IsEncrypted(SafeZip zip) =>
        Load(zip, "META-INF/manifest.xml") is { } manifest && manifest.Descendants().Any(e => e.Name.LocalName is "encryption-data");

    private static XElement? Load(SafeZip zip, string name) =>
        zip.Entries.FirstOrDefault(e => string.Equals(e.FullName, name, StringComparison.OrdinalIgnoreCase)) is { } entry ? Load(zip, entry) : null;

    private static XElement Load(SafeZip zip, ZipArchiveEntry entry)
    {
        using var reader = System.Xml.XmlReader.Create(new MemoryStream(zip.ReadXml(entry)), SafeZip.XmlSettings());
        return XElement.Load(reader);
    }
}
