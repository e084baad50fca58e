using System.IO.Compression;
using System.Xml;

namespace CareerWriter.Ingest;

/// <summary>Opens zips that people send: caps on entries and unpacked size by what really comes out, not by what the header says.</summary>
internal sealed class SafeZip : IDisposable
{
    private const int XmlDepth = 256;
    private readonly ZipArchive zip;
    private long left = IngestLimits.UnpackedBytes;

    /// <exception cref="UnreadableFileException">The zip is broken or too large.</exception>
    public SafeZip(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            zip = new ZipArchive(new ReadOnlyMemoryStream(bytes), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: TextDecoding.Cp949);
            Entries = zip.Entries;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw Broken(broken);
        }

        if (Entries.Count > IngestLimits.ArchiveEntries)
        {
            Dispose();
            throw new UnreadableFileException(Unreadable.ManyEntries(Entries.Count));
        }
    }

    /// <summary>Its entries.</summary>
    public IReadOnlyList<ZipArchiveEntry> Entries { get; }

    /// <summary>Unpacks an entry.</summary>
    /// <exception cref="UnreadableFileException">It is broken, encrypted or too large.</exception>
    public byte[] Read(ZipArchiveEntry entry)
    {
        try
        {
            using var packed = entry.Open();
            using var unpacked = new MemoryStream();
            Copy(packed, unpacked, Math.Max(entry.CompressedLength, 1));
            return unpacked.ToArray();
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            throw entry.IsEncrypted ? new UnreadableFileException(Unreadable.Encrypted, broken) : Broken(broken);
        }
    }

    /// <summary>Unpacks an entry of XML and checks that it has no DTD and is not nested beyond reason.</summary>
    public byte[] ReadXml(ZipArchiveEntry entry)
    {
        var bytes = Read(entry);
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), XmlSettings());
            while (reader.Read())
            {
                if (reader.Depth > XmlDepth)
                {
                    throw new UnreadableFileException(Unreadable.TooDeep);
                }
            }
        }
        catch (XmlException broken)
        {
            throw new UnreadableFileException(Unreadable.BrokenDocument, broken);
        }

        return bytes;
    }

    /// <summary>Settings for XML from outside: no DTD, no entities, nothing fetched.</summary>
    public static XmlReaderSettings XmlSettings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 0,
        MaxCharactersInDocument = IngestLimits.UnpackedBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private void Copy(Stream packed, MemoryStream unpacked, long packedLength)
    {
        var buffer = new byte[64 * 1024];
        for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            left -= read;
            unpacked.Write(buffer, 0, read);
            if (left < 0 || (unpacked.Length > 1024 * 1024 && unpacked.Length / packedLength > IngestLimits.UnpackRatio))
            {
                throw new UnreadableFileException(Unreadable.UnpacksTooLarge);
            }
        }
    }

    private static UnreadableFileException Broken(Exception cause) => new(Unreadable.Broken, cause);
}
