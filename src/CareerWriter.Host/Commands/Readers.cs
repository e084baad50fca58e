using CareerWriter.Ingest;

namespace CareerWriter.Host.Commands;

/// <summary>The formats of this program.</summary>
internal static class Readers
{
    /// <summary>Reads every format.</summary>
    public static DocumentReader All { get; } = new(DocumentReader.BuiltIn);
}
