using static CareerWriter.Host.Tests.Commands.Shapes;

namespace CareerWriter.Host.Tests.Commands;

/// <summary>The JSON of the commands: names, words and types that scripts rely on.</summary>
internal static class ContractShapes
{
    private static readonly Shape Limit = Object(
        ("value", Number),
        ("basis", OneOf("withSpaces", "withoutSpaces", "twoByte", "cp949", "utf8")));

    private static readonly Shape Quantity = Object(
        ("text", Text),
        ("value", Number),
        ("upper", Maybe(Number)),
        ("unit", Maybe(Text)),
        ("qualifier", Maybe(OneOf("about", "atLeast", "atMost", "over", "under"))),
        ("sense", Maybe(OneOf("from", "to", "by"))));

    private static readonly Shape Fact = Object(
        ("id", FactId),
        ("kind", OneOf("context", "action", "result", "role", "skill")),
        ("text", Text),
        ("employment", Maybe(EmploymentId)),
        ("project", Maybe(ProjectId)),
        ("section", List(Text)),
        ("technologies", List(Text)),
        ("quantities", List(Quantity)),
        ("source", Object(("document", Text), ("line", Number), ("quote", Text))));

    private static readonly Shape Notice = Object(
        ("kind", OneOf(
            "filler", "unknownQuantity", "periodMismatch", "instructionInDocument", "personalData", "deadImage", "truncated", "duplicate",
            "unreadable", "sensitiveWording", "postingUnread")),
        ("message", Text),
        ("source", Maybe(Object(("document", Text), ("line", Number)))));

    private static readonly Shape AnswerState = OneOf("written", "partly", "filler");

    private static readonly Shape Counts = Object(
        ("withSpaces", Number),
        ("withoutSpaces", Number),
        ("twoByte", Number),
        ("cp949", Number),
        ("utf8", Number));

    private static readonly Shape Finding = Object(
        ("rule", OneOf(
            "number", "technology", "employer", "period", "role", "outcome", "placeholder", "length", "characters", "residue", "companyName", "blind",
            "shortfall", "cliche", "register", "repetition", "longSentence", "conclusionFirst", "machineTone", "weakLink", "sensitiveWording")),
        ("severity", OneOf("block", "advise")),
        ("sentence", Maybe(Number)),
        ("span", Maybe(Text)),
        ("message", Text));

    public static Shape Read { get; } = Object(
        ("documents", Filled(Object(
            ("name", Text),
            ("format", OneOf("markdown", "html", "docx", "pdf", "hwpx", "text")),
            ("characters", Number),
            ("kind", OneOf("career", "answers", "posting", "mixed", "empty"))))),
        ("request", Object(("question", Maybe(Text)), ("limit", Maybe(Limit)), ("links", List(Text)), ("organisation", Maybe(Text)))),
        ("employments", List(Object(
            ("id", EmploymentId),
            ("employer", Text),
            ("aliases", List(Text)),
            ("role", Maybe(Text)),
            ("start", Maybe(Day)),
            ("end", Maybe(Day)),
            ("current", Truth),
            ("stated", Maybe(Text)),
            ("months", Maybe(Number))))),
        ("projects", List(Object(
            ("id", ProjectId),
            ("name", Text),
            ("employment", Maybe(EmploymentId)),
            ("start", Maybe(Day)),
            ("end", Maybe(Day)),
            ("stated", Maybe(Text)),
            ("team", Maybe(Number)),
            ("share", Maybe(Text))))),
        ("facts", List(Fact)),
        ("answers", List(Object(
            ("question", Text),
            ("status", AnswerState),
            ("parts", List(Object(("heading", Text), ("text", Text), ("status", AnswerState))))))),
        ("notices", List(Notice)));

    public static Shape Posting { get; } = Object(
        ("status", OneOf("read", "closed", "wall", "imageOnly", "unreadable", "blocked", "unreachable")),
        ("url", Maybe(Text)),
        ("company", Maybe(Text)),
        ("title", Maybe(Text)),
        ("closes", Maybe(Day)),
        ("duties", List(Text)),
        ("requirements", List(Text)),
        ("preferred", List(Text)),
        ("technologies", List(Text)),
        ("questions", List(Object(("text", Text), ("limit", Maybe(Number))))),
        ("text", Text),
        ("message", Maybe(Text)));

    public static Shape Draft { get; } = Object(
        ("question", Text),
        ("type", OneOf(
            "motivation", "competency", "achievement", "problemSolving", "collaboration", "failure", "challenge", "quality", "growth", "character",
            "aspiration", "values", "leaving", "free")),
        ("limit", Maybe(Limit)),
        ("version", Number),
        ("writer", OneOf("embedded")),
        ("text", Text),
        ("sentences", List(Object(
            ("paragraph", Number),
            ("text", Text),
            ("about", OneOf("applicant", "employer", "intent")),
            ("evidence", List(FactId))))),
        ("counts", Counts),
        ("coverage", List(Object(("requirement", Text), ("status", OneOf("met", "none")), ("evidence", List(FactId))))),
        ("facts", List(Fact)),
        ("findings", List(Finding)),
        ("notices", List(Notice)));

    private static readonly Shape Change = Object(
        ("kind", OneOf("added", "removed", "changed", "moved")),
        ("from", Maybe(Number)),
        ("to", Maybe(Number)),
        ("before", Maybe(Text)),
        ("after", Maybe(Text)));

    private static readonly Shape Action = Object(("id", Text), ("label", Text));

    private static readonly Shape Comment = Object(
        ("id", Number),
        ("by", Text),
        ("sentence", Maybe(Number)),
        ("text", Text),
        ("proposal", Maybe(Text)),
        ("state", OneOf("open", "applied", "ignored")));

    /// <summary>The views of <c>chat --json</c> by name.</summary>
    public static IReadOnlyDictionary<string, Shape> Views { get; } = new Dictionary<string, Shape>(StringComparer.Ordinal)
    {
        ["progress"] = Object(("turn", Number), ("text", Text)),
        ["note"] = Object(("turn", Number), ("text", Text)),
        ["error"] = Object(("turn", Number), ("text", Text)),
        ["ask"] = Object(("turn", Number), ("text", Text), ("choices", List(Text)), ("actions", List(Action))),
        ["summary"] = (element, path) => Read!(element, path),
        ["draft"] = (element, path) =>
        {
            Draft!(element, path);
            Object(("changes", List(Change)), ("actions", List(Action)))(element, path);
        },
        ["comparison"] = Object(("from", Number), ("to", Number), ("changes", List(Change))),
        ["evidence"] = Object(("sentence", Number), ("facts", List(Fact))),
        ["review"] = Object(
            ("version", Number),
            ("state", OneOf("open", "approved", "superseded")),
            ("approvals", List(Object(("by", Text), ("at", Text), ("version", Number)))),
            ("comments", List(Comment))),
        ["export"] = Object(("path", Text), ("format", OneOf("docx", "txt", "md"))),
    };

    public static Shape Check { get; } = Object(
        ("verdict", OneOf("pass", "fail")),
        ("counts", Counts),
        ("sentences", List(Object(
            ("paragraph", Number),
            ("text", Text),
            ("verdict", OneOf("supported", "unsupported", "neutral")),
            ("evidence", List(FactId))))),
        ("findings", List(Finding)));
}
