using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Decides what a statement says, by the label above it and by its wording.</summary>
internal static partial class FactKinds
{
    /// <summary>The label of facts that say something was not reached (never launched, stopped).</summary>
    public const string NotAchieved = "미완";

    // A pattern is tried only on a text that holds one of its words.
    private static readonly WordSieve _problemWords = WordSieve.Of(
        ["존재", "존제", "발생", "있", "빈번", "잦", "많", "심각", "컸", "부재", "필요", "야", "어려", "어렵", "힘들", "느렸", "느리", "불편", "불안", "불가", "부족", "없었", "낮았", "높았", "복잡", "번거", "기존", "운영", "달랐", "문제", "이슈", "입니다", "구조", "상태", "상황", "현상"]);

    private static readonly WordSieve _roleWords = WordSieve.Of(
        ["담당", "총괄", "리딩", "리드", "이끌", "맡", "팀장", "파트장", "리더", "PM", "PL", "pm", "pl", "마스터", "혼자", "단독", "전담", "기여도"]);

    private static readonly WordSieve _outcomeWords = WordSieve.Of(
        ["감소", "단축", "절감", "향상", "증가", "개선", "달성", "상승", "줄", "늘", "확보", "축소", "최소화", "수상", "선정", "제거", "증대", "수 있", "수있", "가능", "간소화", "높아", "낮아", "빨라", "사라", "해결되", "찾을", "호평", "인정", "칭찬", "만족"]);

    private static readonly WordSieve _unreachedWords = WordSieve.Of("못", "않", "미", "무산", "중단", "취소", "보류", "실패");

    private static readonly WordSieve _changeWords = WordSieve.Of(["→", "->", "=>", "없음", "없었", "0건"]);

    /// <summary>The kind of a statement.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="label">The role of the label it stands under or behind, or null.</param>
    public static FactKind Of(string text, LabelRole? label) => label switch
    {
        LabelRole.Context => FactKind.Context,
        LabelRole.Result => FactKind.Result,
        LabelRole.Role or LabelRole.Share or LabelRole.Team => FactKind.Role,
        LabelRole.Skill => FactKind.Skill,
        LabelRole.Action => IsProblem(text) ? FactKind.Context : IsResult(text, isLabelled: true) ? FactKind.Result : FactKind.Action,
        _ => ByWording(text),
    };

    /// <summary>Whether a line gives a title or a length of service and nothing else ("백엔드 개발자 | 4년차", "총 경력 5년").</summary>
    public static bool IsTitle(string text) => text.Length <= 40 && ((text.Contains('력', StringComparison.Ordinal) && Service().IsMatch(text)) || EmployerName.IsRole(text.Split('|', 2)[0]));

    /// <summary>Whether a statement says that something was not reached.</summary>
    public static bool IsNotAchieved(string text) => _unreachedWords.Passes(text) && Unreached().IsMatch(text);

    private static FactKind ByWording(string text)
    {
        if (IsProblem(text))
        {
            return FactKind.Context;
        }

        if (_roleWords.Passes(text) && LeadRole().IsMatch(text))
        {
            return FactKind.Role;
        }

        return IsResult(text, isLabelled: false) ? FactKind.Result : FactKind.Action;
    }

    private static bool IsResult(string text, bool isLabelled) =>
        (text is ['또' or '그' or '결' or '덕' or '이', ..] && Consequence().IsMatch(text))
        || (_changeWords.Passes(text) && BeforeAndAfter().IsMatch(text))
        || (!isLabelled && _outcomeWords.Passes(text) && Outcome().IsMatch(text));

    private static bool IsProblem(string text) => _problemWords.Passes(text) && Problem().IsMatch(text) && !Solved().IsMatch(text);

    [GeneratedRegex(@"(?:문제(?:가|점이|도)?|이슈(?:가)?|장애(?:가)?|병목(?:이)?|어려움(?:이)?|비효율(?:이)?|지연(?:이)?|타임아웃(?:\([^)]*\))?|오류(?:가)?|요청(?:이)?|상황(?:이)?|한계(?:가)?|불편(?:이)?|부담(?:이)?|중단(?:이)?)\s?(?:존재|존제|발생|있었?|있어|빈번|잦|많|심각|컸)|발생(?:하고|하는|하던)?\s?(?:있|문제|상황|이슈)|(?:발생|존재|부재|필요)(?:함|했음|하였음|했습니다|하였습니다|합니다)?[.]?$|(?:해|어|아|여)야\s?(?:만\s)?(?:함|하는|했음|했습니다|하는|하였습니다|만\s?했)|(?:어려웠|힘들었|느렸|불편했|불안정했|부족했|없었|많았|낮았|높았|복잡했|불가능했|필요했)|(?:하고|되고|되어|돼|해)\s?있었|(?:어렵|느리|부족하|불편하|번거로)(?:고|며|다|ㅂ니다|웠|움|ㅁ)|^기존(?:에는|에|\s시스템)|사용하(?:고|여).{0,30}운영하(?:였음|고 있|였습니다)|달랐|어려움$|(?:문제|이슈)(?:점)?[.]?$|문제가 (?:있|발생)|입니다[.]?$|[던는]\s(?:구조|상태|상황|현상)[.]?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Problem();

    [GeneratedRegex(@"수\s?있(?:었|게|도록)|해결|개선(?:하|함|했|됨|$)|해소|변경(?:하|함|했)|제거|조치|방지|전환|도입(?:하|함|했)|(?:도록|하여|해)\s?(?:구현|처리|개발|구성|변경|수정|설정|개선)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Solved();

    [GeneratedRegex(@"^\W*(?:총\s?)?경\s?력\s?(?:기간)?\s?[:：]?\s?(?:약\s?)?\d{1,2}\s?(?:년|개월)[^가-힣]*(?:\d{1,2}\s?개월)?\W*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Service();

    [GeneratedRegex(@"(?:교육|멘토링|온보딩|코드\s?리뷰|스터디|채용|면접|일정|팀|조직|파트|프로젝트)(?:을|를|의)?\s?(?:관리를?|리딩을?|총괄을?)?\s?(?:담당|총괄|리딩|리드|이끌|맡)|(?:팀장|파트장|리더|테크\s?리드|PM|PL|스크럼\s?마스터)(?:으로|로|를|을)?(?:서)?\s?(?:역할|참여|담당|수행|근무|활동|$)|^(?:백엔드|프론트엔드|서버|메인)\s?(?:개발\s?)?(?:담당|리드|리더)$|(?:혼자|단독으로?|전담하?)\s?(?:설계|개발|담당|진행|구현)|기여도", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LeadRole();

    [GeneratedRegex(@"(?:[\d%]\s?(?:배|건|개|초|ms|명|시간|분|일|원)?\s?(?:이상|이하|이내|가량|정도|수준)?(?:으로|로|까지|만큼|의)?\s?(?:[가-힣]+\s)?(?:감소|단축|절감|향상|증가|개선|달성|상승|줄|늘|확보|축소))|(?:감소|단축|절감|달성|최소화|수상|선정)(?:함|했|됨|됐|되었|하였|시켰|시킴|$|[.])|(?:향상|증가|확보|제거|감소|증대|개선)(?:되었|됐|됨|시켰|시킴|되어)|(?:할\s?수\s?있(?:게\s?(?:됨|되었|됐|했|하였)|었)|가능(?:하게|해)\s?(?:됨|졌|짐|되었)|간소화됨|줄었|늘었|줄일\s?수|높아졌|낮아졌|빨라졌|사라졌|해결되|찾을\s?수)|(?:호평|인정|칭찬|만족)(?:을|도)?\s?(?:받|이|가)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Outcome();

    // "실패율 14% → 3% 미만", "장애 없음"; "EKS 1.24 → 1.29" is what was done.
    [GeneratedRegex(@"\d\s?(?:%|초|분|시간?|일|주|개월|건|회|명|점|원|배|ms|s|MB|GB|TB|KB|TPS|만|억|천)[^→>]{0,20}(?:→|->|=>)[^→>]{0,12}\d|(?:장애|중단|유실|손실|다운타임|누락|사고)\s?(?:없음|없었음|없었습니다|0건)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BeforeAndAfter();

    [GeneratedRegex(@"^(?:또한\s|그리고\s)?(?:결과적으로|그\s?결과|결과로|덕분에|이를\s?통해|이로\s?인해|이로써|이에\s?따라).*(?:향상|개선|절감|감소|단축|증가|확보|해소|방지|최소화|최적화|높|줄|늘|낮|빨라|가능|마련|효율|도움|수\s?있|되었|됐|없앴|없앨)[^,]{0,12}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Consequence();

    [GeneratedRegex(@"(?:출시|런칭|론칭|오픈|배포|완료|완성|상용화|서비스|도입|적용|납품|계약|달성|마무리|통과|합격)(?:을|를|은|는|이|까지는?|에는?|로는?)?\s?(?:하지|되지|이어지지|이르지|가지|진행되지)?\s?(?:는|도)?\s?(?:못\s?(?:했|함|하였|한|하고)|않았|않음|못$)|미(?:출시|런칭|론칭|완성|완료|오픈|배포|상용화|달성)|(?:출시|런칭|론칭|계약|오픈|사업|도입)\s?(?:이|가)?\s?무산|(?:프로젝트|개발|사업|출시|런칭|론칭|계획|서비스 개발|과제)(?:이|가|은|는|도)?\s?(?:[가-힣]{1,12}(?:로|으로)\s)?(?:중단|취소|보류|무산)(?:됨|되었|됐|했|하였|되어|된|$)|실패(?:했|함|하였|로 끝)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Unreached();
}
