using CareerWriter.Conversation;

namespace CareerWriter.Host.Commands.Json;

internal sealed record ReviewJson(
    int Number,
    string Question,
    string? Posting,
    int Version,
    string State,
    int Needed,
    string Text,
    CountsJson Counts,
    LimitJson? Limit,
    IReadOnlyList<ApprovalJson> Approvals,
    IReadOnlyList<CommentJson> Comments,
    IReadOnlyList<ChangeJson> Changes,
    bool Deleted)
{
    public static ReviewJson From(ReviewCard card) => new(
        card.Number,
        card.Question,
        card.Posting,
        card.Version,
        EnumWord.Of(card.State),
        card.Needed,
        card.Text,
        CountsJson.From(card.Counts),
        LimitJson.From(card.Limit),
        [.. card.Approvals.Select(a => new ApprovalJson(a.By, a.At, a.Version))],
        [.. card.Comments.Select(c => new CommentJson(c.Id, c.By, c.At, c.Version, c.Sentence, c.Text, c.Proposal, EnumWord.Of(c.State)))],
        [.. card.Changes.Select(ChangeJson.Of)],
        card.IsDeleted);
}

internal sealed record ApprovalJson(string By, DateTimeOffset At, int Version);

internal sealed record CommentJson(int Id, string By, DateTimeOffset At, int Version, int? Sentence, string Text, string? Proposal, string State);

internal sealed record ExportJson(string Path, string Format, string Name);
