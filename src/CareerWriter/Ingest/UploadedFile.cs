namespace CareerWriter.Ingest;

/// <summary>A file as it arrived.</summary>
/// <param name="Name">File name with extension, as the user named it.</param>
/// <param name="Bytes">Its content.</param>
public sealed record UploadedFile(string Name, ReadOnlyMemory<byte> Bytes);
