using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests;

/// <summary>What follows a verb's stem.</summary>
/// <param name="End">The place behind it.</param>
/// <param name="Negated">Whether it turns the wish around.</param>
/// <param name="Links">Whether it joins the verb to what follows.</param>
internal readonly partial record struct Ending(int End, bool Negated, bool Links)
{
    /// <summary>The ending at a place, as far as it reaches; of no length when there is none.</summary>
    public static Ending At(RequestText text, int at)
    {
        var match = Pattern().Match(text.Compact, at);
        var end = at + match.Length;
        for (var i = at; i < end; i++)
        {
            if (text.IsWordStart(i) && !Auxiliary().IsMatch(text.Compact, i))
            {
                end = i;
            }
        }

        var negated = Within(match.Groups["not"], end) || (Within(match.Groups["no"], end) && !text.Compact.AsSpan(at, end - at).ContainsAny("까요?"));
        return new(end, negated, Within(match.Groups["link"], end));
    }

    private static bool Within(Group group, int end) => group.Success && group.Index < end;

    [GeneratedRegex("""
        \G
        (?:하도록|하게|하|해|했|할|한|함|합|되게|되|돼|됐|될|된|시켜|시키|시킬|시킨|스럽게|스럽|스러운|롭게|적으로|적|있게|히|없이)?
        (?:
          (?<not>지(?:는|도|를|좀|만)?(?:마|말|않|안|못)|ㄹ?필요(?:는|가|도|까지)?(?:는)?(?:없|x)|을?필요(?:는|가|도|까지)?(?:는)?없|면안(?=[돼되됨될됩])(?!될까|되나|되겠|돼\?|돼요\?|되냐|될지))
          (?:아도|아야|으면|았으면|았음|았|고|구|지만|아|는|은|으시고|으시|시고|시|으세요|으셔|셔)?
        )?
        (?:게|아|어|여|서|려|려서|으로|로|을|를|도록|기)?
        (?:주|줘|줄|줬|준|주시|주실|주셨|드|달라|버려|버리|버릴|버렸|놔|놓|둬|두|둘|봐|보|볼|가|와)?
        (?:
          (?<link>고(?!싶)(?:나서|서|요)?|구(?!요)|으?면서(?:도)?|으?며|(?:는|은|한)데|지만|으?니까?(?!다|요)|ㄴ?다음에?|은?뒤에?|은?후에?)
        | 야(?:돼|되|될|할|해|겠|함|한|죠|지)[가-힣]{0,5}
        | (?:시|으시)?(?:었|았|였|셨)?으?(?:면|음)(?:좋|해|하|합|어떨|어때|안될까|안되나|안돼|안되|되|돼|될|함|싶|고마|감사|베스트)[가-힣]{0,8}
        | (?:시|으시)?(?:었|았|였|셨)?으?면(?=[.,!?\n]|$)
        | (?:아|어|여)?도(?:돼|되|될|됨|괜찮|좋|무방|상관)[가-힣]{0,8}
        | (?:을|ㄹ|실|는)?수(?:있|없)[가-힣]{0,6}
        | (?:는|은|한)?(?:게|것이|것도|편이|쪽이|건|거|쪽으로|방향으로|식으로|걸로|것으로|게더)(?:더|훨씬|제일)?(?:좋|나을|나은|나아|낫|어떨|어때|어떤|맞|가|해|하|부탁|괜찮|될|되)?[가-힣]{0,10}
        | 고싶[가-힣]{0,5}
        | (?:을|ㄹ)?(?:래|까|게)(?:요|용|욧)?
        | 시?(?:라고|라|세요|셔요|세용|세여|십시오|십쇼|죠|지요|실래요|실까요|래요|까요|겠어요|겠니|겠습니까|는거로|요|용|염|여|자|다|니다|습니다|시다|어|아|렴|음|슴|임|셈|삼|기|걸로|거|듯|네요|네|냐|나요|나|니|지|바람|바랍니다|바래요|ㅇ|줘요|주세요|줘)(?:요)?
        )?
        (?:부탁[가-힣]{0,8}|바랍니다|바람|바래요)?
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\G(?:수[있없]|게[더좋나어맞낫]|것[이도을같으]|거같|필요|돼|되|될|됨|좋|싶|줘|주[세시실면십]|줄[래수까게]|봐|말[고아자구]|마(?:세|십|라|시|$|\W)|않|못|안[돼되될됨했하해]|부탁|해[줘주]|하[자면는]|할[래까]|어[떨때떤]|괜찮|나[을은아]|낫|편이|쪽[이으]|건어|방향|바[랍람래]|같[아은]|더좋|더나|식으로|무방|상관|하면|했으면|됐으면|좀해|둬|두[세자]|놔|없[을어])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Auxiliary();
}
