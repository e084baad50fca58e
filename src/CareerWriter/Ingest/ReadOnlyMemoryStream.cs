using System.Runtime.InteropServices;

namespace CareerWriter.Ingest;

/// <summary>A stream over bytes in memory, not copied when they are an array.</summary>
internal sealed class ReadOnlyMemoryStream(ReadOnlyMemory<byte> bytes) : MemoryStream(
    MemoryMarshal.TryGetArray(bytes, out var array) ? array.Array! : bytes.ToArray(),
    MemoryMarshal.TryGetArray(bytes, out var part) ? part.Offset : 0,
    bytes.Length,
    writable: false);
