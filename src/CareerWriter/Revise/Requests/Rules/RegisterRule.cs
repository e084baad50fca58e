using CareerWriter.Korean;
using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests.Rules;

/// <summary>The speech level: 합니다체, 해요체, 한다체.</summary>
internal sealed partial class RegisterRule : IRequestRule
{
    /// <inheritdoc/>
    public void Read(RequestText request, EditList edits)
    {
        ReadQuoted(request, edits);
        Match? last = null;
        var refused = false;
        foreach (Match match in Level().Matches(request.Compact))
        {
            var not = Refused().IsMatch(request.Compact, match.Index + match.Length);
            refused |= not && match.Groups["plain"].Success;
            last = not ? last : match;
            if (not)
            {
                var end = match.Index + match.Length;
                request.Consume(match.Index, end + Refused().Match(request.Compact, end).Length);
            }
        }

        if (last is null)
        {
            if (refused)
            {
                edits.Add(0, new Edit.Register(SpeechLevel.Formal));
            }

            return;
        }

        var level = last.Groups["formal"].Success ? SpeechLevel.Formal : last.Groups["polite"].Success ? SpeechLevel.Polite : SpeechLevel.Plain;
        var start = last.Index;
        var place = start > 0 ? Lexer.Tokens(request).LastOrDefault(t => t.Is(Sense.Place) && t.End <= start) : null;
        edits.Add(start, new Edit.Register(level) { Scope = place?.Places[0] });
        request.Consume(place?.Start ?? start, start + last.Length + Tail().Match(request.Compact, start + last.Length).Length);
    }

    /// <summary>A quoted ending ('~했다'로 끝나게).</summary>
    private static void ReadQuoted(RequestText request, EditList edits)
    {
        if (Ending().Match(request.Compact) is not { Success: true } match || request.QuoteAt(match.Index)?.TrimStart('~', '-', ' ') is not { Length: > 0 and < 6 } ending)
        {
            return;
        }

        SpeechLevel? level = ending.EndsWith("니다", StringComparison.Ordinal) ? SpeechLevel.Formal : ending.EndsWith('요') ? SpeechLevel.Polite : ending.EndsWith('다') ? SpeechLevel.Plain : null;
        if (level is { } wanted)
        {
            edits.Add(match.Index, new Edit.Register(wanted));
            request.Consume(match.Index, match.Index + match.Length);
        }
    }

    [GeneratedRegex(@"[\uE000-\uE0FF](?:이?라고)?(?:체로|체|투로|로|으로)(?:다|전부|모두|문장을|좀|통일)*(?:끝|바꿔|바꾸|써|쓰|맞춰|통일|해)[가-힣]{0,10}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?<formal>[~\-]?(?:합니다|하십시오|합쇼|습니다|입니다|했습니다|ㅂ니다|니다)(?:체|투|형|식|로(?=끝|바|통|써|맞|해|하|고|$))|존댓말|존대말|존대|높임말|경어체|경어|격식체|격식있|격식을|다나까|정중)|(?<polite>[~\-]?(?:해요|어요|에요|예요|했어요|이에요|요)(?:체|투|형|로(?=끝|바|통|써|맞|해|하|고|$))|해요체)|(?<plain>[~\-]?(?:한다|했다|하다|이다|았다|었다|였다|는다|된다|다)(?:체|투|형|로(?=끝|바|통|써|맞|해|하|고|$))|반말|평어체|평어|평서체|평서형|평서문|문어체|논문체|음슴체|개조식)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Level();

    [GeneratedRegex(@"\G(?:로|체|으로)?(?:는|을|를|은|에서|투)?(?:말고|대신|쓰지|하지말|아니라|에서(?=해|합|존|한)|로쓰지|금지)(?:마|말고|말아줘|마세요)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Refused();

    [GeneratedRegex(@"\G(?:로|으로|하게|게)?(?:다|전부|모두|좀|싹|전체|통일|끝나|끝내|맞춰|맞추|바꿔|바꾸|변경|수정|고쳐|써|쓰|작성|해|하|부탁|가자|가|통일해)*(?:게|도록|줘|주세요|요|자|해줘|해|주실|주라|줄래|고|면좋겠어|면)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tail();
}
