namespace CareerWriter.Revise.Requests;

/// <summary>What a word of a request means (words.tsv); the names are those of the first column.</summary>
internal enum Sense
{
    /// <summary>Anything that is not listed: what a topic is made of.</summary>
    Plain,

    /// <summary>A word that changes nothing (좀, 그냥, 글을).</summary>
    Filler,

    /// <summary>빼다, 삭제하다.</summary>
    Exclude,

    /// <summary>유지하다, 남기다, 꼭 있어야 하다.</summary>
    Keep,

    /// <summary>건드리다: wanted only in the negative.</summary>
    Touch,

    /// <summary>바꾸다, 고치다.</summary>
    Change,

    /// <summary>다시 쓰다.</summary>
    Rewrite,

    /// <summary>A verb that carries what stands before it: 하다, 쓰다.</summary>
    Do,

    /// <summary>강조하다.</summary>
    Emphasize,

    /// <summary>덜 강조하다, 뒤로.</summary>
    Deemphasize,

    /// <summary>앞으로, 먼저.</summary>
    Front,

    /// <summary>옮기다.</summary>
    Move,

    /// <summary>넣다, 추가하다.</summary>
    Add,

    /// <summary>줄이다, 짧게.</summary>
    Shorter,

    /// <summary>늘리다, 길게.</summary>
    Longer,

    /// <summary>소제목.</summary>
    HeadingNoun,

    /// <summary>수치.</summary>
    NumberNoun,

    /// <summary>공고, 우대사항.</summary>
    PostingNoun,

    /// <summary>연결하다, 맞추다.</summary>
    RelateVerb,

    /// <summary>문단.</summary>
    ParagraphNoun,

    /// <summary>줄바꿈.</summary>
    LineNoun,

    /// <summary>한 문단.</summary>
    Join,

    /// <summary>나누다.</summary>
    Split,

    /// <summary>합치다.</summary>
    Merge,

    /// <summary>맞춤법.</summary>
    Spelling,

    /// <summary>What variants are counted in: 버전, 가지, 안.</summary>
    Variants,

    /// <summary>영어.</summary>
    English,

    /// <summary>일본어.</summary>
    Japanese,

    /// <summary>근거.</summary>
    Evidence,

    /// <summary>출처.</summary>
    Sources,

    /// <summary>바뀐 부분.</summary>
    Changes,

    /// <summary>글자수, 몇 자.</summary>
    CountNoun,

    /// <summary>보여 주다, 뭐야.</summary>
    View,

    /// <summary>초안, 전문: the draft as a whole.</summary>
    Whole,

    /// <summary>확정.</summary>
    Confirm,

    /// <summary>되돌리다.</summary>
    Undo,

    /// <summary>다시 적용.</summary>
    Redo,

    /// <summary>확정을 풀다.</summary>
    Reopen,

    /// <summary>비교.</summary>
    Compare,

    /// <summary>이전 버전.</summary>
    Previous,

    /// <summary>처음 버전.</summary>
    First,

    /// <summary>나머지.</summary>
    Rest,

    /// <summary>다, 전부.</summary>
    All,

    /// <summary>말고, 대신.</summary>
    Instead,

    /// <summary>A manner of writing (styles.tsv).</summary>
    Style,

    /// <summary>A length with a number.</summary>
    Length,

    /// <summary>A place in the answer: 두 번째 문단.</summary>
    Place,

    /// <summary>A version with its number: v2.</summary>
    Version,

    /// <summary>Words in quotation marks.</summary>
    Quote,

    /// <summary>A comma or the like.</summary>
    Comma,

    /// <summary>The end of a sentence.</summary>
    Stop,
}
