namespace CareerWriter.Revise.Requests.Rules;

/// <summary>영어로, 일본어로.</summary>
internal sealed class TranslateRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        var language = clause.Find(Sense.English) is not null ? "en" : clause.Find(Sense.Japanese) is not null ? "ja" : null;
        var word = clause.Find(Sense.English) ?? clause.Find(Sense.Japanese);
        if (language is null || clause.HasAny(Sense.Exclude, Sense.Emphasize, Sense.Keep) || !Wanted(clause, word!))
        {
            return false;
        }

        edits.Add(clause.Start, new Edit.Translate(language));
        return true;
    }

    private static bool Wanted(Clause clause, Token word) =>
        clause.Text.Compact[word.End - 1] is '로' or '도' || clause.Has(Sense.Do) || clause.Has(Sense.Change) || clause.Has(Sense.Rewrite) || clause.Compact.Contains("번역", StringComparison.Ordinal)
        || clause.Compact.Contains("버전", StringComparison.Ordinal) || clause.Compact.Contains("옮겨", StringComparison.Ordinal);
}
