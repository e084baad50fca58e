namespace CareerWriter.Verify;

/// <summary>A text taken apart for the rules.</summary>
internal sealed class CheckedText
{
    private CheckedText(string text, CheckContext context, EvidenceIndex index, TargetEmployer target, IReadOnlyList<Statement> statements)
    {
        Text = text;
        Context = context;
        Index = index;
        Target = target;
        Statements = statements;
    }

    /// <summary>The whole text, NFC with LF.</summary>
    public string Text { get; }

    /// <summary>What it is checked against.</summary>
    public CheckContext Context { get; }

    /// <summary>The career, prepared.</summary>
    public EvidenceIndex Index { get; }

    /// <summary>The employer that the answer is for.</summary>
    public TargetEmployer Target { get; }

    /// <summary>Sentences and headings in order.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The sentences without the headings.</summary>
    public IEnumerable<Statement> Sentences => Statements.Where(s => s.Number is not null);

    /// <summary>Takes a text apart: each non-blank line is a paragraph, a heading is none (contracts, "Text and counts").</summary>
    public static CheckedText Read(string text, CheckContext context)
    {
        var normal = text.Normalize().ReplaceLineEndings("\n");
        var index = EvidenceIndex.Of(context.Career);
        var target = TargetEmployer.Of(context);
        var reader = new StatementReader(index, target);
        List<Statement> statements = [];
        var paragraph = 0;
        var number = 0;
        foreach (var line in normal.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsHeading(line))
            {
                statements.Add(reader.Read(line, paragraph + 1, number: null));
                continue;
            }

            paragraph++;
            reader.BeginParagraph();
            foreach (var sentence in Korean.Sentences.Split(line).SelectMany(Korean.LongText.Pieces))
            {
                statements.Add(reader.Read(sentence, paragraph, ++number));
            }
        }

        return new CheckedText(normal, context, index, target, statements);
    }

    /// <summary>A short line in brackets, or a short line without a closing mark and without a sentence's ending.</summary>
    private static bool IsHeading(string line) =>
        (line.Length <= 60 && line[0] is '[' or '「' or '<' or '〈' or '【' && line[^1] is ']' or '」' or '>' or '〉' or '】')
        || (line.Length <= 30 && !".!?…。\"'”’)".Contains(line[^1], StringComparison.Ordinal) && !line.EndsWith('다') && !line.EndsWith('요'));
}
