namespace CareerWriter.Revise.Requests.Rules;

/// <summary>What happens to a subject: emphasized, played down, to the front, out, kept, alone.</summary>
internal sealed class TopicRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (clause.Topics.Count == 0 || Action(clause) is not { } action)
        {
            return false;
        }

        var (topics, instead) = Sides(clause);
        foreach (var topic in topics)
        {
            edits.Add(clause.Start, new Edit.OnTopic(action, topic) { Scope = action is TopicAction.Emphasize or TopicAction.Exclude ? Place(clause) : null });
        }

        if (action is TopicAction.Emphasize)
        {
            foreach (var topic in instead)
            {
                edits.Add(clause.Start, new Edit.OnTopic(TopicAction.Deemphasize, topic));
            }
        }

        return true;
    }

    private static Scope? Place(Clause clause) => clause.Place is { Rest: false } place ? place : null;

    /// <summary>The subjects that are meant, and those before 말고, which are not.</summary>
    private static (IReadOnlyList<string> Meant, IReadOnlyList<string> Instead) Sides(Clause clause)
    {
        if (clause.Find(Sense.Instead) is not { } turn)
        {
            return (clause.Topics, []);
        }

        var before = TopicText.Of(clause.Text, [.. clause.Tokens.Where(t => t.End <= turn.Start)]);
        var after = TopicText.Of(clause.Text, [.. clause.Tokens.Where(t => t.Start >= turn.End)]);
        return after.Count > 0 ? (after, before) : (before, []);
    }

    private static TopicAction? Action(Clause clause)
    {
        if (clause.Has(Sense.Instead) && clause.HasAny(Sense.All, Sense.Rest) && clause.Has(Sense.Exclude))
        {
            return TopicAction.Only;
        }

        var exclude = clause.Find(Sense.Exclude);
        if (clause.Find(Sense.Front) is { Negated: false } && clause.Find(Sense.Keep) is null or { Word: "남겨" })
        {
            return TopicAction.Lead;
        }

        if (clause.Tokens.Any(t => t.Is(Sense.Deemphasize) && t.Word is "뒤로" or "뒤쪽으로" or "맨뒤로" or "힘빼" or "힘을빼"))
        {
            return TopicAction.Deemphasize;
        }

        if (exclude is not null)
        {
            return exclude.Negated ? TopicAction.Keep : TopicAction.Exclude;
        }

        return Added(clause) ?? Weighed(clause) ?? Left(clause);
    }

    private static TopicAction? Left(Clause clause) => clause switch
    {
        _ when clause.Find(Sense.Touch) is { Negated: true } || clause.Find(Sense.Change) is { Negated: true } => TopicAction.Keep,
        _ when clause.OnlyMarked && (clause.HasAny(Sense.Do, Sense.Move, Sense.View) || clause.Tokens.All(t => t.Is(Sense.Plain) || t.Is(Sense.Filler))) =>
            clause.Find(Sense.Do) is { Negated: true } ? null : TopicAction.Only,
        _ when clause.Find(Sense.Do) is { Negated: true } => TopicAction.Exclude,
        _ when clause.Has(Sense.Instead) => TopicAction.Emphasize,
        _ => null,
    };

    private static TopicAction? Added(Clause clause)
    {
        if (clause.Find(Sense.Keep) is { } keep)
        {
            return keep.Negated ? TopicAction.Exclude
                : clause.OnlyMarked && keep.Word.StartsWith('남') ? TopicAction.Only : TopicAction.Keep;
        }

        if (clause.Find(Sense.Add) is { } add && !clause.HasAny(Sense.Emphasize, Sense.Deemphasize))
        {
            return add.Negated ? TopicAction.Exclude
                : clause.Compact.Contains('꼭', StringComparison.Ordinal) || clause.Compact.Contains("반드시", StringComparison.Ordinal) ? TopicAction.Keep
                : clause.OnlyMarked ? TopicAction.Only : TopicAction.Emphasize;
        }

        return null;
    }

    private static TopicAction? Weighed(Clause clause)
    {
        var less = clause.Tokens.LastOrDefault(t => t.Is(Sense.Deemphasize) || (t.Is(Sense.Shorter) && !t.Is(Sense.Style)));
        if (less is not null)
        {
            return less.Negated ? TopicAction.Keep : TopicAction.Deemphasize;
        }

        var more = clause.Tokens.LastOrDefault(t => t.Is(Sense.Emphasize) || t.Is(Sense.Longer));
        return more is null ? null : more.Negated ? TopicAction.Deemphasize : TopicAction.Emphasize;
    }
}
