using CareerWriter.Korean;
using System.Globalization;
using CareerWriter.Revise;

namespace CareerWriter.Host.Commands.Views;

/// <summary>What a request wants, for people: one line an edit.</summary>
internal sealed class EditView(Terminal terminal)
{
    /// <summary>Writes the edits in order.</summary>
    public void Write(IReadOnlyList<Edit> edits)
    {
        foreach (var edit in edits)
        {
            var place = edit.Scope is { } scope ? $"{Place(scope)}: " : "";
            terminal.Line(Terminal.Escape($"· {place}{Wish(edit)}"));
        }
    }

    private static string Wish(Edit edit) => edit switch
    {
        Edit.Length length => Length(length),
        Edit.OnTopic on => OnTopic(on),
        Edit.ReplaceTopic replace => $"{replace.From} 대신 {replace.To} 이야기로 바꿉니다",
        Edit.ReplaceText replace => $"'{replace.From}' → '{replace.To}'",
        Edit.Avoid avoid => $"'{avoid.Phrase}' 표현을 줄입니다",
        Edit.Retract retract => $"확실하지 않은 '{retract.Subject}' 내용은 앞으로 쓰지 않습니다",
        Edit.Style style => $"문체를 바꿉니다: {EnumWord.Of(style.Manner)}",
        Edit.Register { To: SpeechLevel.Formal } => "합니다체로 씁니다",
        Edit.Register { To: SpeechLevel.Polite } => "해요체로 씁니다",
        Edit.Register => "한다체로 씁니다",
        Edit.Numbers { Action: PresenceAction.Add } => "수치를 더 넣습니다",
        Edit.Numbers => "수치를 뺍니다",
        Edit.Claim claim => $"새로 쓰고 싶은 내용: {claim.Text} (경력에서 확인한 뒤에만 씁니다)",
        Edit.Question question => $"문항을 바꿉니다: {question.Text}",
        Edit.Posting posting => $"공고를 바꿉니다: {posting.Url}",
        Edit.Translate { To: "ja" } => "일본어로도 씁니다",
        Edit.Translate => "영어로도 씁니다",
        _ => Work(edit),
    };

    private static string Work(Edit edit) => edit switch
    {
        Edit.Rewrite => "다시 씁니다",
        Edit.Remove => "뺍니다",
        Edit.Freeze => "그대로 둡니다",
        Edit.Variants variants => variants.Count is { } count ? string.Create(CultureInfo.InvariantCulture, $"{count}가지로 써서 보여 줍니다") : "여러 가지로 써서 보여 줍니다",
        Edit.Heading { Action: HeadingAction.Add } => "소제목을 답니다",
        Edit.Heading { Action: HeadingAction.Remove } => "소제목을 뺍니다",
        Edit.Heading => "소제목을 바꿉니다",
        Edit.Paragraphs { Action: ParagraphAction.Join } => "줄바꿈 없이 한 문단으로 잇습니다",
        Edit.Paragraphs { Action: ParagraphAction.Split } => "내용이 바뀌는 곳에서 문단을 나눕니다",
        Edit.Paragraphs merge => $"{string.Join(", ", merge.Which)}문단을 합칩니다",
        Edit.Relate => "공고와 더 연결합니다",
        Edit.Spelling => "맞춤법과 띄어쓰기를 살핍니다",
        _ => Version(edit),
    };

    private static string Version(Edit edit) => edit switch
    {
        Edit.Undo => "마지막 변경을 되돌립니다",
        Edit.Redo => "되돌린 변경을 다시 적용합니다",
        Edit.Confirm => "이 버전으로 확정합니다",
        Edit.Reopen => "확정을 풉니다",
        Edit.Restore restore => $"{Name(restore.Version)}으로 돌아갑니다",
        Edit.Compare { Versions: [] } => "마지막 두 버전을 비교합니다",
        Edit.Compare compare => $"{string.Join(", ", compare.Versions.Select(v => $"v{v}"))} 버전을 비교합니다",
        Edit.Combine combine => $"합칩니다: {string.Join(" + ", combine.Parts.Select(p => $"v{p.Version} {(p.Scope is { } s ? Place(s) : "전체")}"))}",
        Edit.Show show => Show(show),
        Edit.None => "고칠 것이 없습니다",
        _ => "무엇을 바라는지 한 가지 여쭙니다",
    };

    private static string Show(Edit.Show show)
    {
        var what = show.What switch
        {
            ShowWhat.Evidence => "근거를",
            ShowWhat.Sources => "출처를",
            ShowWhat.Changes => "바뀐 곳을",
            ShowWhat.Count => "글자수를",
            ShowWhat.Version => "글을",
        };
        return $"{(show.Version is { } version ? $"{Name(version)}의 " : "")}{what} 보여 줍니다";
    }

    private static string OnTopic(Edit.OnTopic on) => on.Action switch
    {
        TopicAction.Emphasize => $"{on.Subject}: 강조합니다",
        TopicAction.Deemphasize => $"{on.Subject}: 비중을 줄입니다",
        TopicAction.Lead => $"{on.Subject}: 앞으로 옮깁니다",
        TopicAction.Exclude => $"{on.Subject}: 뺍니다",
        TopicAction.Keep => $"{on.Subject}: 반드시 남깁니다",
        TopicAction.Only => $"{on.Subject}: 이것만 남깁니다",
    };

    private static string Length(Edit.Length length)
    {
        FormattableString bound = length switch
        {
            { Relative: RelativeLength.Shorter } => $"더 짧게 씁니다",
            { Relative: RelativeLength.Longer } => $"더 길게 씁니다",
            { Min: { } min, Max: { } max } => $"{min:N0}~{max:N0} 길이로 씁니다",
            { Max: { } max } => $"{max:N0} 이내로 씁니다",
            { Min: { } min } => $"{min:N0} 이상으로 씁니다",
            { Target: { } target, Exact: true } => $"정확히 {target:N0}에 맞춥니다",
            { Target: { } target } => $"{target:N0}에 맞춥니다",
            { Amount: { } amount } => $"{Math.Abs(amount):N0}만큼 {(amount > 0 ? "늘립니다" : "줄입니다")}",
            { Ratio: { } ratio } => $"지금의 {ratio:P0} 길이로 씁니다",
            _ => $"글자수를 이 기준으로 셉니다",
        };
        var basis = length.Basis is { } named ? $" ({Basis(named)})" : "";
        return bound.ToString(CultureInfo.InvariantCulture) + basis;
    }

    private static string Basis(CountBasis basis) => basis switch
    {
        CountBasis.WithSpaces => "공백 포함",
        CountBasis.WithoutSpaces => "공백 제외",
        CountBasis.TwoByte => "2byte",
        CountBasis.Cp949 => "CP949",
        CountBasis.Utf8 => "UTF-8",
    };

    private static string Name(VersionReference version) => version switch
    {
        { Number: { } number } => string.Create(CultureInfo.InvariantCulture, $"v{number} 버전"),
        { Place: VersionPlace.First } => "처음 버전",
        _ => "이전 버전",
    };

    private static string Place(Scope scope) => scope switch
    {
        { Rest: true } => "나머지",
        { Heading: true } => "소제목",
        { Quote: { } quote } => $"'{quote}'",
        { Paragraph: { } paragraph, Sentence: { } sentence } => $"{Order(paragraph)} 문단의 {Order(sentence)} 문장",
        { Paragraph: { } paragraph } => $"{Order(paragraph)} 문단",
        _ => $"{Order(scope.Sentence ?? 1)} 문장",
    };

    private static string Order(int number) => number switch
    {
        -1 => "마지막",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"끝에서 {-number}번째"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{number}번째"),
    };
}
