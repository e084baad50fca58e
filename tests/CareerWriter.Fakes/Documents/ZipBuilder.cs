using System.IO.Compression;
using System.Text;

namespace CareerWriter.Fakes.Documents;

/// <summary>Makes zips for tests.</summary>
public sealed class ZipBuilder
{
    private readonly List<(string Name, byte[] Bytes)> entries = [];

    /// <summary>Adds a text entry in UTF-8.</summary>
    public ZipBuilder Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds an entry.</summary>
    public ZipBuilder Add(string name, byte[] bytes)
    {
        entries.Add((name, bytes));
        return this;
    }

    /// <summary>The zip.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
