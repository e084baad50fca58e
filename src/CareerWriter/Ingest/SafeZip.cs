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
            throw new UnreadableFileException($"압축 안에 파일이 {Entries.Count:N0}개 있습니다. {IngestLimits.ArchiveEntries}개 안으로 줄여 올려 주세요.");
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
            throw entry.IsEncrypted ? new UnreadableFileException("암호가 걸려 있습니다. 암호를 풀고 저장한 파일을 올려 주세요.", broken) : Broken(broken);
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
                    throw new UnreadableFileException("문서 구조가 비정상적으로 깊어 읽지 않았습니다. 다른 이름으로 다시 저장해서 올려 주세요.");
                }
            }
        }
        catch (XmlException broken)
        {
            throw new UnreadableFileException("문서가 깨져 있습니다. 파일을 다시 저장해서 올려 주세요.", broken);
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
                throw new UnreadableFileException(
                    $"압축을 풀면 너무 커집니다({IngestLimits.UnpackedBytes / 1024 / 1024}MB 한도). 필요한 문서만 골라 올려 주세요.");
            }
        }
    }

    private static UnreadableFileException Broken(Exception cause) => new("파일이 깨져 있어 압축을 풀지 못했습니다. 파일을 다시 저장해서 올려 주세요.", cause);
}
