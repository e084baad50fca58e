namespace CareerWriter.Ingest;

/// <summary>HTML pages.</summary>
public sealed class HtmlFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public bool CanRead(FileType type) => type == FileType.Html;

    /// <inheritdoc/>
    public ValueTask<CareerDocument> ReadAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ValueTask.FromResult(Read(file.Name, PlainText.Decode(file)));
    }

    /// <summary>Reads a page that is already decoded.</summary>
    public static CareerDocument Read(string name, string html)
    {
        var source = SourceText.Normalise(html);
        List<Block> blocks = [];
        new HtmlReader(new LineWriter(name, blocks), source, firstLine: 1, keepUnknownTags: false, continues: false).Read();
        return new CareerDocument(name, SourceFormat.Html, source, blocks, []);
    }
}
