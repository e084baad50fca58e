using CareerWriter.Conversation;
using CareerWriter.Host.Commands;
using CareerWriter.Host.Commands.Json;
using CareerWriter.Korean;
using CareerWriter.Revise;

namespace CareerWriter.Host.Workspace.Views;

/// <summary>Makes of a view what the page gets.</summary>
internal static class ViewCards
{
    /// <summary>The view with everything in it, as its owner sees it.</summary>
    public static ViewCard Of(View view) => Card(view) with { Language = EnumWord.Of(view.Language), Actions = [.. view.Actions.Select(Button)] };

    /// <summary>The view as others in a channel see it: nothing that quotes the career, and no buttons of the owner.</summary>
    public static ViewCard ForOthers(ViewCard card) => card switch
    {
        DraftCard draft => draft with
        {
            Paragraphs = [.. draft.Paragraphs.Select(p => (IReadOnlyList<SentenceJson>)[.. p.Select(s => s with { Evidence = [] })])],
            Coverage = [],
            Facts = [],
            Findings = [],
            Notices = [],
            Actions = [],
        },
        SummaryCard summary => summary with { Documents = [], Employments = [], Notices = [], Actions = [] },
        ReviewCardJson or ExportCard => card,
        _ => card with { Actions = [] },
    };

    private static ViewCard Card(View view) => view switch
    {
        View.Note note => new NoteCard(note.Text),
        View.Error error => new ErrorCard(error.Text),
        View.Ask ask => new AskCard(ask.Text),
        View.Summary summary => Summary(summary),
        View.Draft draft => Draft(draft),
        View.Comparison comparison => Comparison(comparison),
        View.Evidence evidence => new EvidenceCard(evidence.Sentence, evidence.Text, [.. evidence.Facts.Select(FactJson.From)]),
        View.Review review => Review(review.Card),
        View.Export export => new ExportCard(export.Name, export.Format, export.Content.Length),
        _ => throw new InvalidOperationException($"no card for {view.GetType().Name}"),
    };

    private static ButtonJson Button(ViewAction action) => new(
        action.Id,
        action.Label,
        [.. action.Fields.Select(f => new FieldJson(f.Name, f.Label, EnumWord.Of(f.Kind), f.IsOptional, [.. f.Choices.Select(c => new ChoiceJson(c.Value, c.Label))]))]);

    private static SummaryCard Summary(View.Summary view) => new(
        view.Career.Projects.Count,
        view.Career.Facts.Count,
        [.. view.Career.Documents.Select(DocumentJson.From)],
        [.. view.Career.Employments.Select(EmploymentJson.From)],
        view.Career.Employments.Count,
        [.. view.Career.Notices.Select(n => NoticeJson.From(n, view.Language))]);

    private static DraftCard Draft(View.Draft view)
    {
        var result = view.Result;
        var json = DraftJson.From(result, view.Career, view.Language);
        return new(
            view.Question,
            json.Question,
            json.Type,
            view.Version.Number,
            view.Version.Parent,
            view.IsConfirmed,
            json.Text,
            result.Draft.Heading,
            Numbered(result.Draft.Paragraphs, (s, number) => new SentenceJson(number, s.Text, EnumWord.Of(s.About), [.. s.Evidence.Select(e => e.ToString())])),
            json.Counts,
            json.Limit,
            new CheckedJson(result.Check.Supported, result.Check.Claims),
            json.Coverage,
            json.Facts,
            Differences(view.Changes),
            json.Findings,
            json.Notices);
    }

    private static ComparisonCard Comparison(View.Comparison view) => new(
        view.From.Number,
        view.To.Number,
        EnumWord.Of(view.Basis),
        new ComparedCountsJson(CountsJson.From(TextCount.All(view.From.Draft.Text)), CountsJson.From(TextCount.All(view.To.Draft.Text))),
        Differences(view.Changes));

    private static ReviewCardJson Review(ReviewCard card) => new(
        card.Number,
        card.Owner,
        card.Question,
        card.Posting,
        card.Version,
        card.IsDeleted ? [] : Numbered(card.Sentences, (text, number) => new SentenceJson(number, text, "", [])),
        card.IsDeleted ? "" : card.Text,
        CountsJson.From(card.Counts),
        LimitJson.From(card.Limit),
        EnumWord.Of(card.State),
        [.. card.Approvals.Select(a => new ApprovalJson(a.By, a.At))],
        card.Needed,
        [.. card.Comments.Select(c => new CommentJson(c.Id, c.By, c.At, c.Version, c.Sentence, c.Text, c.Proposal, EnumWord.Of(c.State)))],
        Differences(card.Changes),
        card.IsDeleted);

    private static IReadOnlyList<IReadOnlyList<SentenceJson>> Numbered<T>(IReadOnlyList<IReadOnlyList<T>> paragraphs, Func<T, int, SentenceJson> sentence)
    {
        var number = 0;
        return [.. paragraphs.Select(p => (IReadOnlyList<SentenceJson>)[.. p.Select(s => sentence(s, ++number))])];
    }

    private static IReadOnlyList<DifferenceJson> Differences(IReadOnlyList<SentenceChange> changes) =>
        [.. changes.Select(c => new DifferenceJson(EnumWord.Of(c.Kind), c.From, c.To, Pieces(c)))];

    private static IReadOnlyList<PieceJson> Pieces(SentenceChange change) => change.Kind switch
    {
        ChangeKind.Added => [new("added", change.After ?? "")],
        ChangeKind.Removed => [new("removed", change.Before ?? "")],
        ChangeKind.Moved => [new("kept", change.After ?? "")],
        ChangeKind.Changed => [.. WordPieces.Of(change.Before ?? "", change.After ?? "").Select(p => new PieceJson(EnumWord.Of(p.Kind), p.Text))],
    };
}
