using System.Globalization;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Korean;
using CareerWriter.Plan;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>What is said around views, the same on every platform.</summary>
public static class ViewWords
{
    /// <summary>Heads what the rules found in a draft.</summary>
    public static readonly Said Findings = new("살펴볼 점", "Points to check");

    /// <summary>Heads what the files are noticed for.</summary>
    public static readonly Said Notices = new("알아 두세요", "Good to know");

    /// <summary>Said of a version whose sentences are those of the one before.</summary>
    public static readonly Said SameText = new("문장은 그대로입니다.", "The sentences are the same.");

    /// <summary>Said of a sentence without evidence.</summary>
    public static readonly Said ClaimsNothing = new("지원 이유나 각오, 회사 이야기라서 경력 근거가 필요하지 않습니다.", "It speaks of your reasons, your plans or the company, so it needs no evidence from your career.");

    /// <summary>Heads the requirements of a posting.</summary>
    public static readonly Said Coverage = new("공고 요건", "Posting asks for");

    /// <summary>Heads what changed since reviewers were shown a version before.</summary>
    public static readonly Said ChangesShown = new("앞서 보여 드린 버전에서 바뀐 곳", "Changes since the version you saw before");

    /// <summary>What was read, in numbers.</summary>
    public static Said Summary(FactBook career)
    {
        ArgumentNullException.ThrowIfNull(career);
        return new(
            $"회사 {career.Employments.Count}곳, 프로젝트 {career.Projects.Count}개, 근거 {career.Facts.Count}개",
            $"{English.Count(career.Employments.Count, "company", "companies")}, {English.Count(career.Projects.Count, "project")}, {English.Count(career.Facts.Count, "fact")}");
    }

    /// <summary>A place in a file: <c>career.md 24행</c>, <c>career.md line 24</c>, with the page of a PDF.</summary>
    public static Said Place(SourceSpan source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Page is { } page
            ? new($"{source.Document} {page}쪽 {source.Line}행", $"{source.Document} page {page}, line {source.Line}")
            : new($"{source.Document} {source.Line}행", $"{source.Document} line {source.Line}");
    }

    /// <summary>A notice with its place.</summary>
    public static Said At(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return notice.Source is { } source ? Place(source) + Said.Alike(": ") + notice.Message : notice.Message;
    }

    /// <summary>Where a fact comes from: a file, or the owner's own word.</summary>
    public static Said From(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Stated is { } stated
            ? new(string.Create(CultureInfo.InvariantCulture, $"직접 말씀하심 {stated.At:yyyy-MM-dd}"), string.Create(CultureInfo.InvariantCulture, $"your statement, {stated.At:yyyy-MM-dd}"))
            : Place(fact.Source);
    }

    /// <summary>The name of a version.</summary>
    public static Said Version(View.Draft view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var name = Said.Alike(string.Create(CultureInfo.InvariantCulture, $"v{view.Version.Number}"));
        return (view.Version.Number == 1 ? new("초안 ", "Draft ") : Said.Alike("")) + name + (view.IsConfirmed ? new(" (확정)", " (confirmed)") : Said.Alike(""));
    }

    /// <summary>A question with its number.</summary>
    public static Said Question(View.Draft view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new($"{view.Question}번 문항: {view.Result.Question}", $"Question {view.Question}: {view.Result.Question}");
    }

    /// <summary>How many of the sentences that claim something the career bears out.</summary>
    public static Said Verified(View.Draft view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var (supported, claims) = (view.Result.Check.Supported, view.Result.Check.Claims);
        return new($"근거 확인 {supported}/{claims}문장", $"evidence for {supported} of {English.Count(claims, "sentence")}");
    }

    /// <summary>Heads what changed since the version before.</summary>
    public static Said Changes(int parent) => new($"v{parent}에서 바뀐 곳", $"Changes since v{parent}");

    /// <summary>Where a sentence that moved was and is.</summary>
    public static Said Moved(SentenceChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new($"{change.From}번째 → {change.To}번째:", $"Sentence {change.From} → {change.To}:");
    }

    /// <summary>A sentence by its number.</summary>
    public static Said Sentence(int number) => new($"{number}번째 문장", $"Sentence {number}");

    /// <summary>The requirements of a posting, those that the career meets first.</summary>
    public static Said Requirements(IReadOnlyList<RequirementCoverage> coverage) =>
        Said.Alike(string.Join(' ', coverage.OrderBy(c => !c.IsMet).Select(c => $"{(c.IsMet ? '✅' : '⬜')} {c.Requirement}")))
        + (coverage.Any(c => !c.IsMet) ? new(" (⬜는 경력에 없음)", " (⬜ not in your career)") : Said.Alike(""));

    /// <summary>Two versions with their lengths.</summary>
    public static Said Compared(View.Comparison view)
    {
        ArgumentNullException.ThrowIfNull(view);
        Said Length(DraftVersion version) => CountWords.Counted(TextCount.All(version.Draft.Text).In(view.Basis), null, view.Basis);
        return Said.Alike($"v{view.From.Number} → v{view.To.Number} · ") + Length(view.From) + Said.Alike(" → ") + Length(view.To);
    }

    /// <summary>How far a review is: <c>승인 1/2</c>.</summary>
    public static Said Approvals(ReviewCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new($"승인 {card.Approvals.Count}/{card.Needed}", $"{card.Approvals.Count} of {English.Count(card.Needed, "approval")}");
    }

    /// <summary>A person in an English sentence; whoever gave no name has none there either.</summary>
    public static string Person(string name) => name == TurnHandler.DefaultOwner ? "the writer" : name;

    /// <summary>Where a review stands.</summary>
    public static Said State(ReviewState state) => state switch
    {
        ReviewState.Open => new("리뷰 중", "in review"),
        ReviewState.Approved => new("승인됨 ✅", "approved ✅"),
        ReviewState.Superseded => new("지난 버전", "older version"),
    };

    /// <summary>What became of a comment, behind it.</summary>
    public static Said State(CommentState state) => state switch
    {
        CommentState.Applied => new(" ✅ 반영함", " ✅ applied"),
        CommentState.Ignored => new(" (반영하지 않음)", " (not applied)"),
        CommentState.Open => Said.Alike(""),
    };

    /// <summary>The version that a comment is on, and its sentence where it names one.</summary>
    public static Said On(ReviewComment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return Said.Alike($"v{comment.Version}") + (comment.Sentence is { } number ? new($", {number}번 문장", $", sentence {number}") : Said.Alike(""));
    }
}
