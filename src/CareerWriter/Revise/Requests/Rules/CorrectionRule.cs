namespace CareerWriter.Revise.Requests.Rules;

/// <summary>아니, … takes back what was said just before it: the wish stays and its subject or number changes.</summary>
internal sealed class CorrectionRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (!clause.Compact.StartsWith("아니", StringComparison.Ordinal) && !clause.Compact.StartsWith("아아니", StringComparison.Ordinal))
        {
            return false;
        }

        var bare = !clause.Tokens.Any(t => Lexicon.IsVerb(t.Senses[0]) && !t.Is(Sense.Do)) && !clause.HasAny(Sense.Front, Sense.Place);
        if (clause.Has(Sense.Length) && edits.Last is Edit.Length)
        {
            edits.RemoveLast();
            return false;
        }

        if (!bare || clause.Topics is not [var topic, ..])
        {
            return false;
        }

        var action = TopicAction.Emphasize;
        if (edits.Last is Edit.OnTopic wrong)
        {
            action = wrong.Action;
            edits.RemoveLast();
        }

        edits.Add(clause.Start, new Edit.OnTopic(action, clause.Topics[^1] is var last && clause.Has(Sense.Instead) ? last : topic));
        return true;
    }
}
