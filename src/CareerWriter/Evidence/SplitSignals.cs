using System.Buffers;
using System.Text.RegularExpressions;
using CareerWriter.Korean;
using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>What a line says of the parts of a paste.</summary>
internal enum SplitSignal
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Words to the program.</summary>
    Request,

    /// <summary>"아래는 회사 설명이야": the employer's text follows.</summary>
    EmployerFollows,

    /// <summary>A heading that only postings have (자격요건, 우대사항).</summary>
    PostingHeading,

    /// <summary>A heading that postings and careers share (주요업무, 기술 스택).</summary>
    SharedHeading,

    /// <summary>"여기부터 제 경력입니다": the career follows.</summary>
    CareerFollows,

    /// <summary>A heading or company line that only a career has.</summary>
    CareerHeading,
}

/// <summary>Reads the signals that part a paste: delimiter sentences, headings, company lines, request words.</summary>
internal static partial class SplitSignals
{
    private const int Timeout = 2000;
    private const int LongestDelimiter = 80;
    private const int LongestHeading = 40;

    private static readonly WordSieve _requestWords = WordSieve.Of(
        ["줘", "주세", "주라", "줄래", "주실", "주시", "달라", "부탁", "줬으", "초안", "자소", "자기소개", "지원서", "문항", "항목", "질문", "답변", "글자", "byte", "바이트", "write", "draft", "please"]);

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789천");

    private static readonly WordSieve _employerWords = WordSieve.Of(["회사", "기업", "조직", "팀", "부서", "공고", "채용", "모집"]);

    private static readonly WordSieve _employerTopics = WordSieve.Of(["해당", "지원", "회사", "조직", "기업", "팀", "부서", "공고", "채용", "포지션", "직무", "JD"]);

    private static readonly WordSieve _descriptions = WordSieve.Of(["설명", "소개", "내용", "전문", "정보", "하는", "본문", "원문", "공고", "JD", "기술서", "description"]);

    // One of them stands in every match of the patterns of titles.
    private static readonly WordSieve _titleWords = WordSieve.Of(
        ["자격", "요건", "필수", "우대", "모집", "채용", "전형", "접수", "제출", "근무", "고용", "복리", "복지", "혜택", "인재상", "이런", "합류", "함께", "같이", "업무", "팀", "조직", "포지션", "직무", "공고",
            "requirement", "qualification", "what you", "who ", "nice to", "benefit", "job", "JD", "about ", "회사", "기업", "부서", "지원", "경력", "이력", "커리어", "경험", "career",
            "experience", "resume", "인적", "학력", "프로젝트", "하는", "주요", "responsibilit", "기술", "tech", "skill", "환경"]);

    private static readonly WordSieve _careerWords = WordSieve.Of(["경력", "이력", "커리어", "경험", "프로젝트", "career", "resume", "experience"]);

    /// <summary>The signal of a block.</summary>
    public static SplitSignal Of(Block block)
    {
        var text = block.Text;
        if (block.Kind is BlockKind.Comment or BlockKind.Image or BlockKind.Rule || text.Length == 0)
        {
            return SplitSignal.None;
        }

        if (text.Length <= LongestDelimiter)
        {
            if (AnnouncesCareer(FirstSentence(text)))
            {
                return SplitSignal.CareerFollows;
            }

            if ((text.Contains("지원", StringComparison.Ordinal) && WillApply().IsMatch(text)) || (AnnouncesEmployer(text) && !HasRequestWords(text)))
            {
                return SplitSignal.EmployerFollows;
            }
        }

        if (Heading(block) is var (heading, hasValue) && OfHeading(heading, hasValue) is var signal and not SplitSignal.None)
        {
            return signal;
        }

        if (block.Kind != BlockKind.Heading && IsRequest(text))
        {
            return SplitSignal.Request;
        }

        return IsCompanyLine(block) ? SplitSignal.CareerHeading : SplitSignal.None;
    }

    /// <summary>Whether a text asks the program for something, or is a bare link.</summary>
    public static bool IsRequest(string text) =>
        (text.Contains("://", StringComparison.Ordinal) && BareLink().IsMatch(text)) || HasRequestWords(text) || (text.AsSpan().IndexOfAny(':', '：') > 0 && RequestLabel().IsMatch(text));

    private static bool HasRequestWords(string text) =>
        (_requestWords.Passes(text) || (text.Contains('자', StringComparison.Ordinal) && text.AsSpan().IndexOfAny(_digits) >= 0)) && RequestWords().IsMatch(text);

    /// <summary>Whether a text is a request wherever it stands, even between the lines of a posting or a career.</summary>
    public static bool IsDirectRequest(string text) => DirectRequest().IsMatch(text);

    // "여기부터 내 이력이야. 이것만 근거로 써줘".
    private static string FirstSentence(string text) =>
        text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? text[..stop] : text;

    // "이 이후로는 나의 경력과 관련된 것들이야", "제 경력은 다음과 같습니다", "여기부터 경력기술서:".
    private static bool AnnouncesCareer(string text) =>
        _careerWords.Passes(text)
        && (CareerIsAsFollows().IsMatch(text)
            || (AnnouncingEnd().IsMatch(text) && OwnCareer().IsMatch(text) && !SplitTone.TellsOfEmployer(text))
            || (Pointing().IsMatch(text) && CareerAtEnd().IsMatch(text)));

    // "아래는 해당 조직과 관련된 설명이야", "해당 조직에서 하는 일이야", "공고 내용:".
    private static bool AnnouncesEmployer(string text) =>
        _employerTopics.Passes(text) && _descriptions.Passes(text)
        && EmployerAtEnd().Match(text) is { Success: true } end
        && (Pointing().IsMatch(text) || EmployerFirst().IsMatch(text) || end.Groups["spoken"].Success);

    /// <summary>Whether a line points at what follows ("아래는", "여기부터").</summary>
    public static bool Points(string text) => Pointing().IsMatch(text);

    private static SplitSignal OfHeading(string heading, bool hasValue)
    {
        if (!_titleWords.Passes(heading))
        {
            return SplitSignal.None;
        }

        if (PostingTitle().IsMatch(heading))
        {
            return SplitSignal.PostingHeading;
        }

        if (_employerWords.Passes(heading) && EmployerTitle().IsMatch(heading))
        {
            return SplitSignal.EmployerFollows;
        }

        // "경력: 3년 이상" is what a posting asks for.
        return !hasValue && CareerTitle().IsMatch(heading) ? SplitSignal.CareerHeading
            : SharedTitle().IsMatch(heading) ? SplitSignal.SharedHeading
            : SplitSignal.None;
    }

    // What works as a heading: a real one, a bold or bracketed line, a bare short line, the label before a colon.
    private static (string Text, bool HasValue)? Heading(Block block)
    {
        var text = block.Text;
        var hasValue = false;
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon is > 0 and <= 20 && block.Kind != BlockKind.Heading && !text.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal))
        {
            hasValue = colon < text.Length - 1;
            text = text[..colon];
        }

        return text.Length <= LongestHeading ? (HeadingText.Name(text), hasValue) : null;
    }

    private static bool IsCompanyLine(Block block)
    {
        if (block.Text.Length > 70 || DateGrammar.Find(block.Text) is not { } period || PostingPeriod().IsMatch(block.Text))
        {
            return false;
        }

        var rest = period.Rest(block.Text);
        return block.Kind is BlockKind.Heading || block.IsBold
            || (rest.Length is > 1 and <= 40 && !SentenceShape.EndsSentence(rest) && (period.Index > 0 || period.Current || EmployerName.HasLegalForm(rest) || EmployerName.NamesRole(rest)));
    }

    [GeneratedRegex(@"^\W*(?:그리고|그럼|참고로)?\s?(?:(?:여기|이|지금|이제|아래|다음|밑|이하)\s?(?:서|에서)?\s?(?:부터|이후)(?:는|로|로는)?|(?:여기|아래|다음|이하|밑)(?:에|는|은|가|에는|의)?)(?=[\s,:：])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"^\W*(?:아래|다음|밑|이)\s?(?:에\s?있는\s)?(?:의\s)?(?:공고|회사|포지션|채용|직무|기업|곳)\S{0,3}\s?(?:에|로|으로)?\s?지원\s?(?:하려고|하고|하려|할|합니다|예정|했)", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex WillApply();

    [GeneratedRegex(@"(?<![가-힣A-Za-z])(?:내|제|나의|나에|저의|저에|본인(?:의)?|지원자(?:의)?|my)\s?(?:[가-힣A-Za-z]{1,6}\s)?(?:주요\s?|상세\s?|전체\s?)?(?:경력|이력|커리어|경험|프로젝트|career|resume|experience)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex OwnCareer();

    [GeneratedRegex(@"(?:경력|이력|이력서|경력\s?기술서|커리어|resume|career)(?:\s?(?:사항|내용|기술서|들|부분))?(?:이야|야|입니다|이에요|예요|임|임다|:|：)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex CareerAtEnd();

    [GeneratedRegex(@"(?:경력|이력서?|커리어)\s?(?:사항|내용|기술서)?(?:은|는)?\s?(?:다음|아래)(?:과|와)\s?같", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex CareerIsAsFollows();

    [GeneratedRegex(@"(?:것들?(?:이야|입니다|이에요)|야|예요|이에요|입니다|임|[:：]|(?:적|정리|첨부|붙여|올)[가-힣 ]{0,8}(?:했어|놨어|둘게|놓을게|합니다|했습니다|넣었어|넣음|냄|드립니다)|같(?:아|습니다|아요|음)|시작(?:이야|합니다)?|here|below)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex AnnouncingEnd();

    [GeneratedRegex(@"(?:설명|소개(?:글)?|내용|전문|정보|하는\s?(?:일|업무)|본문|원문|공고(?:문)?|JD|직무\s?기술서|description)(?:들)?(?<spoken>이야|야|입니다|이에요|예요|임|이고|은|는|[:：])?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex EmployerAtEnd();

    [GeneratedRegex(@"^\W*(?:해당|지원\s?(?:하|회사|조직|팀|기업|부서|직무)|이건|이거|위는|이\s(?:회사|팀|조직))", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex EmployerFirst();

    [GeneratedRegex(@"(?:작성|써|적어|만들어|정리|완성|다듬어|첨삭|뽑아|도와|준비|write|draft)\S{0,3}\s?(?:해)?\s?(?:줘|주세요|주라|줄래|주실|주시|달라|부탁|줬으면|봐줘|please)|(?:작성|초안|답변|자소서).{0,12}부탁|(?:자소서|자기소개서|지원서|문항|항목|답변).{0,30}(?:작성|써|적어|만들)|(?:[\d,]{3,6}|천|[일이삼사오]?천\s?(?:오백)?)\s?(?:자|글자|byte|바이트)\s?(?:이내|내외|이하|로|정도|안으로|까지|맞춰|제한)|(?:라는|이라는)\s?(?:자소서\s?)?(?:문항|항목|질문)|^(?:write|draft|please)\b.{0,80}(?:answer|essay|cover letter)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex RequestWords();

    [GeneratedRegex(@"(?:써|작성해|적어|만들어|정리해|다듬어|작성)\s?(?:줘|줄래|주라|달라|줘요|주시겠)|자로\s?(?:써|작성|적어)|(?:작성|초안|답변).{0,8}부탁|(?:라는|이라는)\s?(?:자소서\s?)?(?:문항|항목|질문)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex DirectRequest();

    [GeneratedRegex(@"^\W{0,4}(?:문항|질문|자소서\s?(?:문항|항목|질문)|항목|글자\s?수|분량|제한|글자수\s?제한|공고\s?(?:링크|주소|url)|채용\s?(?:공고\s?)?(?:링크|주소|url)|링크|url|question|limit|요청(?:사항)?|지원\s?(?:회사|기업|부문|직무|포지션)|희망\s?(?:회사|기업))\s?\d{0,2}\s?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex RequestLabel();

    [GeneratedRegex(@"^\W{0,3}(?:https?://\S+)(?:\s+https?://\S+)*\W{0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareLink();

    [GeneratedRegex(@"^(?:지원\s?자격|자격\s?요건|필수\s?(?:요건|조건|자격|역량)|우대\s?(?:사항|조건|요건)|자격\s?조건|모집\s?(?:부문|분야|요강|인원|공고|직무|포지션)|채용\s?(?:공고|절차|전형|정보|과정|개요)|전형\s?(?:절차|안내|방법|과정)|접수\s?(?:기간|방법)|제출\s?서류|근무\s?(?:조건|형태|지)|고용\s?형태|복리\s?후생|복지(?:\s?및\s?혜택)?|혜택(?:\s?및\s?복지)?|인재상|(?:저희는\s?)?이런\s?(?:분|동료|사람|일|업무)(?:을|를|이|과|들과|을 해요)?.{0,16}|합류(?:하|\s?후).{0,20}|(?:함께|같이)\s?(?:할|하게\s?될)\s?(?:업무|일).{0,8}|담당하게?\s?될\s?업무|(?:팀|조직|포지션|직무)을?\s?(?:소개|안내)(?:합니다|해요)?|공고\s?(?:전문|내용|본문|원문)?|포지션\s?(?:상세|소개|설명)?|requirements?|qualifications?|(?:basic|preferred|minimum)\s?qualifications?|what you(?:'|’)?ll do|who (?:we are|you are)|nice to have|benefits?|job description|JD|about (?:us|the (?:team|role|job|company)))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PostingTitle();

    [GeneratedRegex(@"^(?:(?:지원\s?)?(?:회사|기업|조직|팀|부서)\s?(?:소개|설명|정보|개요)|(?:회사|팀|조직)에\s?대(?:해|하여)|지원\s?(?:회사|기업|공고)|.{2,40}\s(?:채용|모집)|.{0,30}(?:채용\s?공고|모집\s?공고|신입.{0,4}채용|경력.{0,8}채용|채용\s?중))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EmployerTitle();

    [GeneratedRegex(@"^(?:(?:나의|내|제|저의|본인|지원자)\s?(?:주요\s?)?(?:경력|이력|커리어|경험|이력서|프로젝트).{0,12}|경력(?:\s?(?:사항|기술서|기술|요약|상세|증명))?|이력서|상세\s?경력|업무\s?경력|경력\s?및\s?프로젝트|커리어|work\s?experiences?|professional experience|my (?:career|experience|resume)|resume|이력\s?사항|근무\s?(?:경력|이력)|인적\s?사항|학력(?:\s?사항)?|(?:개인|사이드|토이)\s?프로젝트)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex CareerTitle();

    [GeneratedRegex(@"^(?:주요\s?업무|담당\s?업무|업무\s?내용|직무\s?내용|하는\s?일|주요\s?과업|responsibilities|기술\s?스택|사용\s?기술|tech\s?stack|skills?|개발\s?환경|업무\s?소개)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SharedTitle();

    [GeneratedRegex(@"접수|모집|마감|지원\s?기간|채용|서류|전형|공고|면접|인턴\s?기간|수습", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PostingPeriod();
}
