using System.Text.RegularExpressions;
using CareerWriter.Evidence;
using CareerWriter.Revise;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter.Conversation;

/// <summary>What the owner wants stated and the career does not say: refused with a reason and asked about; confirmed, it is their own statement.</summary>
internal static partial class Claims
{
    /// <summary>Refuses a claim, says what the career says, and asks.</summary>
    public static void Ask(Turn turn, string claim)
    {
        var ask = PendingAsk.WhetherTrue(turn.State.Language, ClaimWords.Refused(claim, Reason(turn.State, claim)), new ChoiceEffect.State(claim, null));
        turn.Ask(ask with { TakesStatement = true });
    }

    /// <summary>Takes the owner's word: the statement becomes a fact, and the draft tells it.</summary>
    public static void Accept(Turn turn, ChoiceEffect.State stated)
    {
        turn.State = turn.State.With([new UserStatement(stated.Statement, turn.By, turn.Message.At)]);
        turn.Note(AnsweringWords.Stated(stated.Statement, turn.By));
        var fact = new FactId(UserStatements.Before + turn.State.Statements.Count);
        if (turn.State.Question is not { Versions.Current: { } current } question)
        {
            FirstDraft.WriteOpen(turn);
            return;
        }

        if (question.Versions.IsConfirmed)
        {
            return;
        }

        if (stated.Draft is null)
        {
            Tell(turn, fact);
            return;
        }

        var before = current.Draft.Sentences.Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        Revising.Take(turn, WithEvidence(stated.Draft, before, fact), current.Constraints, stated.Statement);
    }

    /// <summary>Tells a fact in the current version.</summary>
    public static void Tell(Turn turn, FactId id)
    {
        var question = turn.State.Question;
        if (question?.Versions.Current is not { } current || turn.State.Career!.Find(id) is not { } fact)
        {
            turn.Note(AnsweringWords.NotFound);
        }
        else if (question.Versions.IsConfirmed)
        {
            turn.Note(RequestWords.IsConfirmed);
        }
        else if (StatementTelling.Tell(id, current.Draft, current.Constraints, Revising.MaterialOf(turn.State)) is { } revision)
        {
            turn.Write(revision, fact.Text);
        }
        else
        {
            turn.Note(AnsweringWords.NotTold(fact.Text));
        }
    }

    private static Draft WithEvidence(Draft draft, HashSet<string> before, FactId fact) => draft with
    {
        Paragraphs = [.. draft.Paragraphs.Select(p => (IReadOnlyList<DraftSentence>)
            [.. p.Select(s => before.Contains(s.Text) ? s : s with { About = SentenceAbout.Applicant, Evidence = [.. s.Evidence.Append(fact).Distinct()] })])],
    };

    private static Said Reason(ConversationState state, string claim)
    {
        var career = state.Career!;
        if (Part().IsMatch(claim))
        {
            return ClaimWords.PartHeld([.. Parts(state).Take(ClaimWords.MostParts)]);
        }

        var report = DraftChecker.Check(claim.TrimEnd('.') + ".", new CheckContext(career, state.Posting, Limit: null, state.Blind));
        return report.Findings.FirstOrDefault(f => f.Severity == FindingSeverity.Block && f.Rule is not ("length" or "characters" or "residue"))?.Message ?? ClaimWords.NotInCareer;
    }

    /// <summary>What the career says of the part held: in the experiences that the draft tells, then in all.</summary>
    private static IEnumerable<Said> Parts(ConversationState state)
    {
        var career = state.Career!;
        var told = state.Question!.Versions.Current!.Draft.Sentences.SelectMany(s => s.Evidence).Select(career.Find).OfType<Fact>().ToList();
        var shares = career.Projects.Where(p => p.Share is not null)
            .OrderByDescending(p => told.Exists(f => f.Project == p.Id))
            .Select(p => ClaimWords.Share(p));
        var roles = career.Facts.Where(f => f.Kind == FactKind.Role && PartTold().IsMatch(f.Text))
            .OrderByDescending(f => told.Exists(t => t.Project is not null && t.Project == f.Project))
            .Select(f => ClaimWords.Role(f));
        return shares.Concat(roles).Distinct();
    }

    [GeneratedRegex(@"팀장|파트장|리더|리드|PM|PL|CTO|책임자|총괄|주도|혼자|단독|전부|다\s?했|전담|기여도|100\s?%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Part();

    [GeneratedRegex(@"담당|주도|리드|리더|참여|기여|전담|팀장|파트장|PM|PL|혼자", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PartTold();
}
