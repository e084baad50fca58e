using System.Text;

namespace CareerWriter.Ingest;

/// <summary>Comma- or tab-separated values (RFC 4180, quoted fields and line breaks in them included): each record is a table row.</summary>
public sealed class CsvFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public bool CanRead(FileType type) => type == FileType.Csv;

    /// <inheritdoc/>
    public ValueTask<CareerDocument> ReadAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return ValueTask.FromResult(Read(file.Name, PlainText.Decode(file)));
    }

    /// <summary>Reads a text that is already decoded.</summary>
    public static CareerDocument Read(string name, string text)
    {
        var source = SourceText.Normalise(text);
        List<Block> blocks = [];
        var writer = new LineWriter(name, blocks);
        var separator = source.AsSpan(0, Math.Max(source.IndexOf('\n', StringComparison.Ordinal), 0)).Contains('\t') ? '\t' : ',';
        var (at, line) = (0, 1);
        while (at < source.Length)
        {
            var start = at;
            var cells = Record(source, separator, ref at);
            var record = source.AsSpan()[start..at];
            writer.AddRow(cells, [], line, CleanText.Fold(record));
            line += record.Count('\n');
        }

        return new CareerDocument(name, SourceFormat.Text, source, blocks, []);
    }

    private static List<string> Record(string source, char separator, ref int at)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (; at < source.Length; at++)
        {
            var c = source[at];
            if (c == '"' && quoted && at + 1 < source.Length && source[at + 1] == '"')
            {
                cell.Append(source[++at]);
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                cells.Add(CleanText.Fold(cell.ToString()));
                cell.Clear();
            }
            else if (c == '\n' && !quoted)
            {
                at++;
                break;
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(CleanText.Fold(cell.ToString()));
        return cells.Count <= IngestLimits.Cells ? cells : cells[..IngestLimits.Cells];
    }
}
