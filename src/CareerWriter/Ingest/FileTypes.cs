using System.IO.Compression;
using System.Text;

namespace CareerWriter.Ingest;

/// <summary>Tells what a file is. First bytes decide; the name only tells texts apart and gives old office files their program.</summary>
public static class FileTypes
{
    /// <summary>The type of a file.</summary>
    public static FileType Of(UploadedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = file.Bytes.Span;
        var extension = Path.GetExtension(file.Name).ToLowerInvariant();
        return bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8) ? OfZip(file.Bytes)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? OfCompound(bytes, extension)
            : bytes.StartsWith("HWP Document File"u8) ? FileType.OldHwp
            : bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0 ? FileType.Pdf
            : bytes.StartsWith("{\\rtf"u8) ? FileType.OtherOffice
            : IsImage(bytes) ? FileType.Image
            : OfText(bytes, extension);
    }

    private static FileType OfZip(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(new ReadOnlyMemoryStream(bytes), ZipArchiveMode.Read);
            var names = zip.Entries.Take(IngestLimits.ArchiveEntries).Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return names.Contains("word/document.xml") ? FileType.Docx
                : names.Contains("Contents/content.hpf") || names.Contains("Contents/section0.xml") ? FileType.Hwpx
                : names.Contains("[Content_Types].xml") || names.Contains("mimetype") || names.Any(n => n.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase)) ? FileType.OtherOffice
                : FileType.Archive;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableFileException(Unreadable.BrokenArchive, broken);
        }
    }

    private static FileType OfCompound(ReadOnlySpan<byte> bytes, string extension)
    {
        // Directory names of a compound file are UTF-16; an encrypted docx is one too.
        var head = bytes[..Math.Min(bytes.Length, 256 * 1024)];
        return head.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
                ? throw new UnreadableFileException(Unreadable.Encrypted)
            : head.IndexOf(Encoding.Unicode.GetBytes("HwpSummary")) >= 0 || head.IndexOf("HWP Document File"u8) >= 0 || extension is ".hwp" ? FileType.OldHwp
            : head.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 || extension is ".doc" ? FileType.OldWord
            : FileType.OtherOffice;
    }

    private static FileType OfText(ReadOnlySpan<byte> bytes, string extension)
    {
        if (!TextDecoding.LooksLikeText(bytes))
        {
            return FileType.Unknown;
        }

        return extension switch
        {
            ".html" or ".htm" or ".xhtml" => FileType.Html,
            ".csv" or ".tsv" => FileType.Csv,
            _ when IsPage(bytes) => FileType.Html,
            ".md" or ".markdown" or ".mdx" => FileType.Markdown,
            _ => FileType.Text,
        };
    }

    private static bool IsPage(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && head.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsImage(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8)
        || (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8))
        || (bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8))
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8)
        || (bytes.StartsWith("BM"u8) && bytes.Length > 6 && bytes[6..10].IndexOfAnyExcept((byte)0) < 0);
}
