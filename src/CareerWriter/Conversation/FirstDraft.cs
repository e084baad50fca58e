using CareerWriter.Plan;
using CareerWriter.Evidence;
using CareerWriter.Posting;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>First drafts of questions.</summary>
internal static class FirstDraft
{
    private const double Enough = 0.6;
    /// <summary>Whether there is a career to write from: an old 자기소개서 alone is none.</summary>
    public static bool HasCareer(ConversationState state) =>
        state.Read is { Facts.Count: > 0 } book && book.Documents.Any(d => d.Kind is DocumentKind.Career or DocumentKind.Mixed);

    /// <summary>Writes what is asked for: the question of the messages or files, else every question without an answer, else the posting's only one.</summary>
    public static void WriteOpen(Turn turn)
    {
        var state = turn.State;
        if (Wanted(state) is { } asked)
        {
            Add(turn, asked.Text, asked.Limit);
            return;
        }

        var open = state.Questions.Select((q, i) => (q, i)).Where(q => q.q.IsUnwritten).Select(q => q.i).ToList();
        foreach (var index in open)
        {
            turn.State = turn.State with { Active = index };
            Write(turn);
        }

        if (open.Count > 1)
        {
            turn.State = turn.State with { Active = open[0] };
            turn.Note(QuestionWords.WorkingOn(open[0] + 1, turn.State.Questions[open[0]].Text));
        }
    }

    /// <summary>Takes a question of the application, and writes its answer when there is a career.</summary>
    public static void Add(Turn turn, string text, LengthLimit? limit)
    {
        var state = turn.State;
        var known = state.Questions.FindIndex(q => q.Text == text);
        turn.State = state with
        {
            Questions = known >= 0 ? state.Questions : state.Questions.Add(new ApplicationQuestion(text, limit)),
            Active = known >= 0 ? known : state.Questions.Count,
            Asks = state.Asks.RemoveAll(a => a.IsOfVersion || a.TakesQuestion),
            // What is taken is not asked for again.
            Asked = new Request { Organisation = state.Asked.Organisation, Links = state.Asked.Links },
        };
        if (turn.State.Question!.Versions.Current is not null)
        {
            turn.Show(DraftShowing.Of(turn.State));
        }
        else if (HasCareer(turn.State))
        {
            Write(turn);
        }
        else
        {
            turn.Note(StartingWords.NeedsCareer);
        }
    }

    /// <summary>Writes the first version of the question that is being worked on; experiences that other answers tell are left to them when enough is left.</summary>
    public static void Write(Turn turn)
    {
        turn.Progress(StartingWords.Drafting);
        var state = turn.State;
        var question = state.Question!;
        var request = new DraftRequest(state.Career!, question.Text, state.Posting, question.Constraints.Limit, state.Blind) { Excluded = Spread.ToldElsewhere(state) };
        var result = turn.Outside.Draft(request);
        var always = Spread.OldAnswers(state);
        if (request.Excluded.Count > always.Count && result.Draft.Text.Length < Enough * (question.Constraints.Limit?.Value ?? EssayPlanner.AimWithoutLimit))
        {
            var other = turn.Outside.Draft(request with { Excluded = always });
            result = other.Draft.Text.Length > result.Draft.Text.Length ? other : result;
        }

        if (result.Draft.Paragraphs.Count == 0)
        {
            turn.Ask(new PendingAsk(0, turn.In(QuestionWords.NothingToWrite(question.Text, Plan.MissingEvidence.QuestionFor(question.Type, hasText: true))), []) { TakesStatement = true });
            return;
        }

        turn.Write(new Revision { Draft = result.Draft, Constraints = question.Constraints, Check = result.Check }, request: null);
    }

    private static PostingQuestion? Wanted(ConversationState state)
    {
        var asked = state.Asked.Question ?? state.Career!.Request.Question;
        var stated = state.Asked.Limit ?? state.Career!.Request.Limit;
        var listed = state.Posting?.Questions ?? [];
        if (asked is null)
        {
            return state.Questions.Count == 0 && listed is [var only] ? only with { Limit = stated ?? only.Limit } : null;
        }

        var known = state.Questions.Exists(q => q.Text == asked && q.Versions.Current is not null);
        return known && state.Asked.Question is null ? null : new PostingQuestion(asked, stated ?? listed.FirstOrDefault(q => q.Text == asked)?.Limit);
    }
}
