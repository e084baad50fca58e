namespace CareerWriter.Revise.Requests.Rules;

/// <summary>A manner of writing: wanted (담백하게) or complained of (너무 딱딱해).</summary>
internal sealed class StyleRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        var found = false;
        for (var i = 0; i < clause.Tokens.Count; i++)
        {
            var token = clause.Tokens[i];
            if (!token.Is(Sense.Style) || (i + 1 < clause.Tokens.Count && (clause.Tokens[i + 1].Is(Sense.Instead) || clause.Tokens[i + 1] is { Negated: true, Links: true })))
            {
                continue;
            }

            // Of a subject, more detail is more of it.
            if (clause.Topics.Count > 0 && token.Is(Sense.Emphasize))
            {
                continue;
            }

            found = true;
            foreach (var place in clause.Places.DefaultIfEmpty())
            {
                edits.Add(token.Start, new Edit.Style(token.Style) { Scope = place });
            }
        }

        return found && !(clause.Topics.Count > 0 && clause.HasAny(Sense.Emphasize, Sense.Exclude, Sense.Front, Sense.Keep));
    }
}
