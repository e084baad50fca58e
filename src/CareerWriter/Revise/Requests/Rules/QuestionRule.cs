using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests.Rules;

/// <summary>문항 바꿀게: … is another question.</summary>
internal sealed partial class QuestionRule : IRequestRule
{
    /// <inheritdoc/>
    public void Read(RequestText request, EditList edits)
    {
        var source = request.Original(0, request.Compact.Length);
        var match = Ahead().Match(source);
        match = match.Success ? match : Behind().Match(source);
        if (match.Success && match.Groups["q"].Value.Trim(' ', '"', '\'', '.', '\n') is { Length: > 2 } question)
        {
            edits.Add(0, new Edit.Question(question));
            request.Consume(0, request.Compact.Length);
        }
    }

    [GeneratedRegex(@"^(?:[^:\n]{0,20}?)(?:문항|질문|주제)(?:을|를|이|은|는|도|으로)?\s*(?:이걸로|이거로|다음으로|아래로|새로)?\s*(?:다시\s?)?(?:바꿀게|바꿔|바꿀래|바꾸자|바꾸고|바꾼다|바뀌었|바뀜|바꿈|바뀐|변경|교체|수정|추가|이거야|이겁니다|이건데|다음과)[^:\n]{0,14}[:\n]\s*(?<q>\S.*)$|^(?:새|새로운|다음|이번|다른|추가|바뀐|두\s?번째|두번째)?\s*(?:문항|질문)\s*(?:은|:|으로는)\s*(?<q>\S.{5,}?)(?:이야|입니다|이에요|임)?$|^(?:(?:please\s+)?(?:add|write)\s+(?:a\s+|another\s+)?(?:new\s+)?question|new question|another question|change the question to|the question is(?: now)?|next question)\s*[:\-]?\s*(?<q>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"^(?:이번엔\s|이번에는\s|그럼\s|이제\s)?(?:문항|질문)(?:을|를|은)\s*(?<q>\S.{2,200}?)(?:으로|로)\s*(?:바꿔|바꿀|변경|교체|바꾸|할게|해줘)[^\n]{0,10}$|^(?:이번엔\s|이번에는\s|그럼\s|이제\s)?(?<q>\S.{3,200}?)(?:으로|로)\s*(?:문항|질문)(?:을|를)?\s*(?:바꿔|바꿀|변경|교체|바꾸)[^\n]{0,10}$|^(?<q>\S.{3,200}?)(?:\s?(?:이|라는|이라는))\s?(?:문항|질문)(?:도|으로)\s*(?:써|작성|바꿔|해)[^\n]{0,10}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Behind();
}
