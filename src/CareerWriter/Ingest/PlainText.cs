namespace CareerWriter.Ingest;

/// <summary>The text of files that are text.</summary>
internal static class PlainText
{
    /// <summary>Decodes a file, unless it holds more characters than any career.</summary>
    public static string Decode(UploadedFile file) => Checked(TextDecoding.Decode(file.Bytes.Span));

    /// <summary>The text, unless it is longer than <see cref="IngestLimits.Characters"/>.</summary>
    public static string Checked(string text)
    {
        var normal = SourceText.Normalise(text);
        return normal.Length <= IngestLimits.Characters ? normal
            : throw new UnreadableFileException(Unreadable.TooLong(normal.Length));
    }
}
