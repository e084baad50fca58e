using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>Says what was read, and asks what the files leave open: at most three questions at a time.</summary>
internal static class Reading
{
    private const int MostAsks = 3;
    private const int MostShown = 5;

    /// <summary>Shows what was read; later files: what is new in them.</summary>
    public static void Show(Turn turn, FactBook? before, bool first)
    {
        turn.Show(Kept.Summary(turn));
        if (first)
        {
            return;
        }

        var known = before!.Facts.Select(f => f.Text).ToHashSet(StringComparer.Ordinal);
        var added = turn.State.Read!.Facts.Where(f => !known.Contains(f.Text)).ToList();
        var there = turn.State.Read.Facts.Select(f => f.Text).ToHashSet(StringComparer.Ordinal);
        var gone = before.Facts.Where(f => !there.Contains(f.Text)).Select(f => f.Id).ToHashSet();
        turn.Note(ReadingWords.New(added.Count, [.. added.OrderBy(f => f.Kind switch { FactKind.Result => 0, FactKind.Action => 1, _ => 2 }).Take(MostShown).Select(f => f.Text)]));
        if (turn.State.Question?.Versions.Current is { } version
            && version.Draft.Sentences.Select((s, i) => (s, i)).Where(s => s.s.Evidence.Any(gone.Contains)).Select(s => s.i + 1).ToList() is { Count: > 0 } affected)
        {
            turn.Note(ReadingWords.Gone(affected));
        }
    }

    /// <summary>Asks about open figures first, then periods, then sections that only fill space.</summary>
    public static void AskAboutFacts(Turn turn)
    {
        var waiting = turn.State.Asks.Count(a => !a.IsOfVersion && !a.TakesQuestion);
        foreach (var ask in Figures(turn.State).Concat(Periods(turn.State)).Concat(Fillers(turn.State)).Take(Math.Max(0, MostAsks - waiting)).ToList())
        {
            turn.Ask(ask);
        }
    }

    private static IEnumerable<PendingAsk> Figures(ConversationState state) => UserStatements.Open(state.Read!, state.Statements)
        .Where(o => !state.Settled.Contains(KeyOf(o)) && !state.Asks.Exists(a => a.Figure is { } asked && KeyOf(asked) == KeyOf(o)))
        .Select(o => new PendingAsk(0, ReadingWords.Figure(o).In(state.Language), [new PendingChoice(ReadingWords.DoNotUse.In(state.Language), new ChoiceEffect.Leave(KeyOf(o)))]) { Figure = o });

    private static IEnumerable<PendingAsk> Periods(ConversationState state) => state.Read!.Notices
        .Where(n => n is { Kind: NoticeKind.PeriodMismatch, Computed: not null } && !state.Settled.Contains(NoticeKey.Of(n)))
        .Select(n => new PendingAsk(0, ViewWords.At(n).In(state.Language),
        [
            new PendingChoice(ReadingWords.Correct(n.Computed!.Value).In(state.Language), new ChoiceEffect.CorrectPeriod(ReadingWords.Corrected(n).Korean, NoticeKey.Of(n))),
            new PendingChoice(ReadingWords.Leave.In(state.Language), new ChoiceEffect.Leave(NoticeKey.Of(n))),
        ]))
        .Where(a => !state.Asks.Exists(o => o.Text == a.Text));

    private static IEnumerable<PendingAsk> Fillers(ConversationState state) => state.Read!.Notices
        .Where(n => n.Kind == NoticeKind.Filler && !state.Settled.Contains(NoticeKey.Of(n)) && !IsWrittenHere(n, state))
        .Select(n => new PendingAsk(0, ViewWords.At(n).In(state.Language), [new PendingChoice(ReadingWords.Leave.In(state.Language), new ChoiceEffect.Leave(NoticeKey.Of(n)))]) { TakesStatement = true })
        .Where(a => !state.Asks.Exists(o => o.Text == a.Text));

    /// <summary>What an old 자기소개서 leaves open is written from the career once there is one.</summary>
    private static bool IsWrittenHere(Notice notice, ConversationState state) =>
        FirstDraft.HasCareer(state) && state.Read!.Documents.Any(d => d.Kind == DocumentKind.Answers && d.Document.Name == notice.Source?.Document);

    private static string KeyOf(OpenFigure open) => $"{open.Unknown}|{open.Fact.Text}";
}
