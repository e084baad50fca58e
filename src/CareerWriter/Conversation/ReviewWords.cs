using CareerWriter.Korean;

namespace CareerWriter.Conversation;

/// <summary>What is said in reviews.</summary>
internal static class ReviewWords
{
    public static readonly Said WhichSentence = new("어느 문장인가요? (비워 두면 글 전체)", "Which sentence? (empty: the whole text)");
    public static readonly Said CommentText = new("의견", "Comment");
    public static readonly Said Proposal = new("이렇게 바꾸면 어떨까요? (선택)", "How would you word it? (optional)");
    public static readonly Said Approve = new("승인", "Approve");
    private const int QuoteLength = 80;

    public static readonly Said Send = new("팀 리뷰 요청", "Request review");
    public static readonly Said SendAgain = new("리뷰에 새 버전 보내기", "Send new version to review");
    public static readonly Said Channel = new("리뷰할 채널", "Channel to review in");
    public static readonly Said Comment = new("의견 남기기", "Comment");
    public static readonly Said Apply = new("적용", "Apply");
    public static readonly Said Ignore = new("무시", "Ignore");
    public static readonly Said ChooseChannel = new("어느 채널에서 리뷰를 받을까요? 아래 버튼에서 채널을 골라 주세요. 채널에는 글과 글자 수만 보이고, 경력 파일과 근거는 보이지 않습니다.", "Which channel should review it? Choose one with the button below. The channel sees the text and its counts, never your career files or the evidence.");
    public static readonly Said NothingInComment = new("의견이 비어 있어 남기지 않았습니다. 의견이나 바꿀 문장을 적어 주세요.", "The comment was empty, so it was not kept. Please write a comment or a wording.");
    public static readonly Said NoFiles = new("리뷰에는 파일을 올릴 수 없어 받지 않았습니다. 의견을 글로 적어 주세요.", "Files can’t be added in a review. Please write your comment as text.");
    public static readonly Said TooLong = new("의견이 너무 길어 남기지 않았습니다. 2,000자 안으로 나누어 적어 주세요.", "The comment is too long. Please keep it under 2,000 characters, or split it.");
    public static readonly Said OnlyReviews = new("리뷰에서는 의견을 남기거나 승인할 수 있습니다. 글은 쓴 사람만 고칩니다.", "In a review you can comment or approve. Only the owner edits the text.");
    public static readonly Said NotOwn = new("본인 글은 승인할 수 없습니다. 동료의 승인을 기다려 주세요.", "You cannot approve your own answer. Please wait for a colleague.");
    public static readonly Said OwnerHere = new("리뷰에 적으신 말씀으로는 글을 고치지 않습니다. 고칠 점은 저와 나누던 대화에 적어 주세요.", "What you write in the review does not change the text. Please write changes in our own conversation.");
    public static readonly Said ApprovedAlready = new("이미 승인하신 버전입니다.", "You have approved this version already.");
    public static readonly Said NoSuchComment = new("그 의견을 찾지 못했습니다.", "That comment was not found.");
    public static readonly Said AppliedAlready = new("이미 반영한 의견입니다.", "That comment is applied already.");
    public static readonly Said SentenceGone = new("의견이 가리키는 문장이 지금 글에 없어 반영하지 않았습니다. 필요하면 고칠 점을 직접 적어 주세요.", "The sentence that the comment is about is not in the current text, so nothing was changed. Please write the change yourself if it still matters.");
    public static readonly Said NotUnderstood = new("이 의견만으로는 어떻게 고칠지 알 수 없어 글을 그대로 두었습니다. 고칠 점을 직접 적어 주시면 그렇게 고치겠습니다.", "The comment does not make clear what to change, so the text stays as it is. Please write the change yourself.");

    public static Said Sent(int version, bool here) => here
        ? new($"v{version} 리뷰를 시작했습니다. 동료의 의견과 승인을 아래 카드에 모읍니다.", $"The review of v{version} has begun. Comments and approvals are gathered on the card below.")
        : new($"v{Josa.Attach(Text(version), "을/를")} 리뷰 채널에 올렸습니다. 의견이 오면 여기에 알려 드립니다.", $"v{version} is in the review channel. Comments will be shown here.");

    public static Said UnderReview(int version) => new($"v{Josa.Attach(Text(version), "은/는")} 이미 리뷰하고 있는 버전입니다.", $"v{version} is already under review.");

    public static Said Newer(int version) => new($"더 새로운 버전(v{version})이 있습니다. 새 버전을 보고 승인해 주세요.", $"There is a newer version (v{version}). Please look at it before you approve.");

    public static Said OldVersion(int version) => new($"v{Josa.Attach(Text(version), "은/는")} 더 이상 리뷰하지 않는 버전입니다. 쓴 사람이 새 버전을 보내면 그때 승인해 주세요.", $"v{version} is no longer under review. Please approve when the owner sends the new version.");

    public static Said Thanks(string owner) => new($"의견을 {owner} 님에게 전했습니다. 반영할지는 {owner} 님이 정합니다.", $"Your comment was passed on to {ViewWords.Person(owner)}, who decides what to change.");

    public static Said Left(string by) => new($"{by} 님의 의견을 반영하지 않고 글을 그대로 두었습니다.", $"The comment by {by} was set aside; the text stays as it is.");

    public static Said Approved(int version, IReadOnlyList<string> by) => new($"v{Josa.Attach(Text(version), "이/가")} 승인되었습니다(승인: {string.Join(", ", by.Select(b => $"{b} 님"))}). 그대로 내시려면 \"확정\"이라고 적어 주세요.", $"v{version} is approved by {English.List(by)}. Write “confirm” to make it final.");

    /// <summary>A comment as its owner is told it.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="sentence">The sentence that it is on, or null.</param>
    public static Said Came(ReviewComment comment, string? sentence) => new(
        Lines($"💬 {comment.By} 님의 의견 (v{comment.Version}{(comment.Sentence is { } n ? $", {n}번 문장" : "")})", sentence, comment.Text, comment.Proposal is { } proposal ? $"제안: {proposal}" : null),
        Lines($"💬 {comment.By} commented on v{comment.Version}{(comment.Sentence is { } number ? $", sentence {number}" : "")}", sentence, comment.Text, comment.Proposal is { } wording ? $"Proposal: {wording}" : null));

    /// <summary>What a version that is made of a comment was asked for with.</summary>
    public static Said Request(ReviewComment comment)
    {
        var words = comment.Text.Length > 0 ? comment.Text : comment.Proposal;
        return new($"{comment.By} 님의 의견: {words}", $"Comment by {comment.By}: {words}");
    }

    /// <summary>A comment on the whole that came with a wording for no sentence.</summary>
    public static Said WithProposal(string text, string proposal) => text.Length > 0 ? new($"{text} (제안: {proposal})", $"{text} (proposal: {proposal})") : Said.Alike(proposal);

    public static string Short(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1), "…");

    private static string Lines(string head, string? sentence, string text, string? proposal) => string.Join('\n',
        new[] { head, sentence is null ? null : $"“{Short(sentence, QuoteLength)}”", text, proposal }.Where(l => !string.IsNullOrEmpty(l)));

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
