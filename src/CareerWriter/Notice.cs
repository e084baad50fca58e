using CareerWriter.Ingest;

namespace CareerWriter;

/// <summary>What kind of thing the user should know about the files; the JSON names are these in camelCase.</summary>
public enum NoticeKind
{
    /// <summary>A section is filler: a repeated sentence, TODO, lorem ipsum, a heading without a body.</summary>
    Filler,

    /// <summary>A figure is unknown: N개, M$, [수치].</summary>
    UnknownQuantity,

    /// <summary>A stated period is not what its dates give.</summary>
    PeriodMismatch,

    /// <summary>Text in a document that speaks to a machine; it is never obeyed.</summary>
    InstructionInDocument,

    /// <summary>Personal data (주민번호, 전화, 주소, 생년월일, e-mail); masked.</summary>
    PersonalData,

    /// <summary>An image that cannot be reached.</summary>
    DeadImage,

    /// <summary>The document ends in mid-section.</summary>
    Truncated,

    /// <summary>The same file or statement came twice.</summary>
    Duplicate,

    /// <summary>A file gave no text.</summary>
    Unreadable,

    /// <summary>A wording that may harm the applicant with this kind of reader.</summary>
    SensitiveWording,

    /// <summary>A posting link was not read, or leads to a posting that is over.</summary>
    PostingUnread,
}

/// <summary>Something worth telling the user, with its place where there is one.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Message">One or two sentences: what it is, what to do next.</param>
/// <param name="Source">Where it stands, or null.</param>
public sealed record Notice(NoticeKind Kind, Said Message, SourceSpan? Source = null)
{
    /// <summary>What the dates give where <see cref="NoticeKind.PeriodMismatch"/> says that another duration is written (<c>2년 9개월</c>), or null.</summary>
    public Said? Computed { get; init; }
}
