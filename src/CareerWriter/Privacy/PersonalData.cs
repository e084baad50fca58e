using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Privacy;

/// <summary>What kind of personal data was found.</summary>
public enum PersonalDataKind
{
    /// <summary>주민등록번호 or 외국인등록번호.</summary>
    ResidentNumber,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A postal address (도로명 or 지번).</summary>
    Address,

    /// <summary>A date of birth.</summary>
    BirthDate,

    /// <summary>A bank account.</summary>
    Account,

    /// <summary>A payment card.</summary>
    Card,

    /// <summary>A passport number.</summary>
    Passport,

    /// <summary>A driver's licence.</summary>
    DriverLicence,

    /// <summary>성별, 사진, 혼인, 가족, 종교, 신체: not asked for, not to be passed on.</summary>
    Sensitive,
}

/// <summary>Personal data in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Index in the text, UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units; the label before it is not part of it.</param>
public readonly record struct PersonalDataMatch(PersonalDataKind Kind, int Start, int Length);

/// <summary>
/// Finds and masks personal data in Korean career files. Masks keep the form readable (<c>010-****-****</c>) and the length.
/// Version numbers, addresses of systems, numbers in links and dates of a career are left alone.
/// </summary>
public static partial class PersonalData
{
    private const int Timeout = 2000;

    // A hidden 주민등록번호 and a short date of birth have six; telephone, card and account numbers more.
    private const int FewestDigits = 6;

    private static readonly WordSieve _labels = WordSieve.Of(
        [
            "여권", "passport", "생년", "생 년", "생일", "출생", "birth", "DOB", "년생", "년 생", "일생", "일 생", "주소", "주 소", "거주", "자택", "address",
            "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북", "충남", "충청", "전북", "전남", "전라", "경북", "경남", "경상", "제주",
            "성별", "성 별", "사진", "혼인", "결혼", "종교", "종 교", "가족", "본적", "신장", "키:", "키 :", "키：", "키|", "키 |", "체중", "몸무게", "혈액형",
        ]);

    private static readonly WordSieve _contactWords = WordSieve.Of("문의", "연락", "회신", "reach me", "contact");

    private static readonly SearchValues<char> _separators = SearchValues.Create(" \t:：|/,·-()[]*.~");

    /// <summary>The personal data of a text in order, without overlaps; the more certain kind wins.</summary>
    public static IReadOnlyList<PersonalDataMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Patterns(text) is not { Count: > 0 } patterns)
        {
            return [];
        }

        List<PersonalDataMatch> found = [];
        var taken = new bool[text.Length];
        if (text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var link in Link().EnumerateMatches(text))
            {
                taken.AsSpan(link.Index, link.Length).Fill(true);
            }
        }

        foreach (var (kind, pattern) in patterns)
        {
            for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            {
                var group = match.Groups["v"];
                var place = taken.AsSpan(group.Index, group.Length);
                if (!place.Contains(true))
                {
                    place.Fill(true);
                    found.Add(new PersonalDataMatch(kind, group.Index, group.Length));
                }
            }
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    /// <summary>A text with its personal data masked: digits and letters become <c>*</c>, separators and the telling first part stay.</summary>
    public static string Mask(string text) => Mask(text, Find(text));

    /// <summary>As <see cref="Mask(string)"/>, for a text whose personal data has been looked for already.</summary>
    public static string Mask(string text, IReadOnlyList<PersonalDataMatch> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Count == 0)
        {
            return text;
        }

        var masked = new StringBuilder(text);
        foreach (var match in found)
        {
            var keep = Kept(match.Kind, text.AsSpan(match.Start, match.Length));
            for (var i = match.Start + keep; i < match.Start + match.Length; i++)
            {
                if (match.Kind == PersonalDataKind.BirthDate ? char.IsDigit(masked[i]) : char.IsLetterOrDigit(masked[i]))
                {
                    masked[i] = '*';
                }
            }
        }

        return masked.ToString();
    }

    /// <summary>Whether a line holds personal data and, labels apart, nothing else: no fact is made of it.</summary>
    public static bool IsOnlyPersonal(string text) => IsOnlyPersonal(text, Find(text));

    /// <summary>As <see cref="IsOnlyPersonal(string)"/>, for a text whose personal data has been looked for already.</summary>
    public static bool IsOnlyPersonal(string text, IReadOnlyList<PersonalDataMatch> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Count == 0)
        {
            return false;
        }

        var rest = new StringBuilder(text);
        for (var i = found.Count - 1; i >= 0; i--)
        {
            rest.Remove(found[i].Start, found[i].Length);
        }

        return PersonalLabel().Replace(rest.ToString(), "").AsSpan().IndexOfAnyExcept(_separators) < 0
            || PersonalLabel().Count(text) >= 2;
    }

    /// <summary>Whether a text is the label of a personal field (이름, 연락처, 생년월일 …) and nothing else.</summary>
    public static bool IsPersonalLabel(string text) =>
        PersonalLabel().Match(text) is { Success: true } label && text.AsSpan().Trim(" :：*").Length == label.Length;

    /// <summary>Whether a sentence only says how to reach someone.</summary>
    public static bool IsContactLine(string text) => text.Length <= 80 && _contactWords.Passes(text) && Find(text).Any(m => m.Kind is PersonalDataKind.Email or PersonalDataKind.Phone);

    // The area code of a telephone number, the first letter of a mailbox, the city of an address.
    private static int Kept(PersonalDataKind kind, ReadOnlySpan<char> value) => kind switch
    {
        PersonalDataKind.Phone => value[0] == '+' ? value.IndexOfAny(" -.") + 1 : value.IndexOfAny("-. )") is > 0 and <= 4 and var cut ? cut : Math.Min(3, value.Length),
        PersonalDataKind.Email => 1,
        PersonalDataKind.Address => Math.Max(0, value.IndexOf(' ')),
        PersonalDataKind.Card => 4,
        _ => 0,
    };

    // In order of certainty; what cannot be there is not looked for.
    private static List<(PersonalDataKind Kind, Regex Pattern)>? Patterns(string text)
    {
        var digits = DigitsOf(text);
        var isMailed = text.Contains('@', StringComparison.Ordinal);
        var isBorn = digits > 1 && text.Contains('생', StringComparison.Ordinal);
        var isLabelled = _labels.Passes(text);
        if (digits < FewestDigits && !isMailed && !isBorn && !isLabelled)
        {
            return null;
        }

        List<(PersonalDataKind Kind, Regex Pattern)> patterns = [];
        if (isMailed)
        {
            patterns.Add((PersonalDataKind.Email, Email()));
        }

        foreach (var (kind, fewest, pattern) in Numbers)
        {
            if (digits >= fewest)
            {
                patterns.Add((kind, pattern));
            }
        }

        if (isBorn)
        {
            patterns.Add((PersonalDataKind.BirthDate, BornYear()));
        }

        if (digits >= FewestDigits)
        {
            patterns.Add((PersonalDataKind.BirthDate, BesideName()));
        }

        if (isLabelled)
        {
            patterns.AddRange(Labelled);
        }

        return patterns;
    }

    private static int DigitsOf(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits;
    }

    // With the fewest digits that a match of the pattern has.
    private static (PersonalDataKind Kind, int Digits, Regex Pattern)[] Numbers { get; } =
    [
        (PersonalDataKind.ResidentNumber, 7, ResidentNumber()),
        (PersonalDataKind.DriverLicence, 12, DriverLicence()),
        (PersonalDataKind.Card, 16, Card()),
        (PersonalDataKind.Account, FewestDigits, Account()),
        (PersonalDataKind.Phone, 9, Phone()),
    ];

    private static (PersonalDataKind Kind, Regex Pattern)[] Labelled { get; } =
    [
        (PersonalDataKind.Passport, Passport()),
        (PersonalDataKind.BirthDate, LabelledBirth()),
        (PersonalDataKind.Address, LabelledAddress()),
        (PersonalDataKind.Address, PlainAddress()),
        (PersonalDataKind.Sensitive, Sensitive()),
    ];

    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>""')\]]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w.+\-])(?<v>[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63})*\.[A-Za-z]{2,24})", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Email();

    // yymmdd-[1-8]nnnnnn, also with the last six hidden already.
    [GeneratedRegex(@"(?<![\d\-])(?<v>\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?[-–]?\s?[1-8](?:\d{6}|[*xX●]{6}))(?![\d\-])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex ResidentNumber();

    [GeneratedRegex(@"(?<![\d\-])(?<v>(?:1[1-9]|2[0-8])-\d{2}-\d{6}-\d{2})(?![\d\-])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex DriverLicence();

    [GeneratedRegex(@"(?<![\d\-])(?<v>[3-69]\d{3}[- ]\d{4}[- ]\d{4}[- ]\d{4})(?![\d\-])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Card();

    [GeneratedRegex(@"(?:계좌(?:\s?번호)?|(?:국민|신한|우리|하나|농협|기업|카카오뱅크|토스뱅크|케이뱅크|새마을금고|우체국|SC제일|씨티|수협|신협)(?:은행)?\s?(?:계좌)?)\s?[:：]?\s?(?<v>\d{2,6}-\d{2,6}-\d{2,8}(?:-\d{1,3})?|\d{10,14})(?![\d\-])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Account();

    [GeneratedRegex(@"(?<![\d.\-+=/A-Za-z])(?<v>(?:\+?82[\s.\-]?\(?0?\)?(?:1[016789]|2|[3-6]\d|70)|\(?0(?:1[016789]|2|[3-6][1-5]|70|50\d?)\)?)[\s.\-]?\)?\s?\d{3,4}[\s.\-]\s?\d{4}|01[016789]\d{7,8}|\+82\s?10\d{8})(?![\d\-])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?:여권(?:\s?번호)?|passport(?:\s?(?:no\.?|number))?)\s?[:：]?\s?(?<v>[A-Z]{1,2}\d{3}[A-Z]\d{4}|[A-Z]{1,2}\d{7,8})(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Passport();

    [GeneratedRegex(@"(?:생\s?년\s?월\s?일|생일|출생(?:일|년도?|연도)?|birth\s?(?:day|date)?|date of birth|DOB)\**\s?[:：|]?\s*\**\s?(?<v>(?:19|20)?\d{2}\s?[.\-/년]\s?\d{1,2}\s?[.\-/월]\s?\d{1,2}(?:\s?일)?|(?:19|20)\d{6}|\d{6}|(?:19|20)\d{2}\s?년(?:\s?생)?)(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex LabelledBirth();

    [GeneratedRegex(@"(?<!\d)(?<v>(?:(?:19|20)?\d{2}\s?[.\-/년]\s?\d{1,2}\s?[.\-/월]\s?\d{1,2}\s?일?\s?생(?!산|성|명|활|태|존|애)|(?:19[4-9]\d|200\d|\d{2})년\s?생(?!산|성|명|활|태|존|애)))", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex BornYear();

    // "홍길동 99.09.10", "이름: 홍길동 (1995.03.02)": a lone full date right behind a name at the beginning of a line.
    [GeneratedRegex(@"^\W{0,4}(?:(?:이름|성명|name)\s?[:：|]?\s?)?[가-힣]{2,4}\s?[|/,·(\[]?\s?(?<v>(?:19[4-9]\d|200\d|[4-9]\d|0\d)[.\-/]\s?(?:0[1-9]|1[0-2])[.\-/]\s?(?:0[1-9]|[12]\d|3[01]))\.?\s?(?:[)\]]|$|[|/,·(]\s?(?:남|여|만|\d{2}세))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex BesideName();

    [GeneratedRegex(@"(?:주\s?소|거주지|자택|현주소|address)\**\s?[:：|]\s*\**\s?(?<v>[가-힣][^|\n]{4,80}?)(?=\s*(?:\||$|\n|연락처|전화|이메일|E-?mail))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex LabelledAddress();

    [GeneratedRegex(@"(?<![가-힣])(?<v>(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청[남북]도|전북|전남|전라[남북]도|경북|경남|경상[남북]도|제주)(?:특별시|광역시|특별자치시|특별자치도|시|도)?\s(?:[가-힣]{1,5}[시군구]\s){0,2}(?:[가-힣0-9]{1,8}[읍면동가리]\s?\d{1,4}(?:-\d{1,4})?(?:번지)?|[가-힣0-9·]{1,12}(?:대로|로|길)(?:\s?\d{1,3}번?길)?\s?\d{1,4}(?:-\d{1,4})?)(?:[,\s]+(?:[가-힣A-Za-z0-9]{1,14}(?:아파트|빌라|오피스텔|타워|빌딩)?\s?)?\d{1,4}동?\s?\d{0,4}호?)?)", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex PlainAddress();

    [GeneratedRegex(@"(?:성\s?별\**\s?[:：|]?\s*(?<v>남(?:성|자)?|여(?:성|자)?)(?![가-힣])|(?:증명)?사진\s?[:：|]\s*(?<v>\S{1,80})|(?:혼인(?:\s?여부)?|결혼(?:\s?여부)?)\s?[:：|]\s*(?<v>미혼|기혼|이혼)|종\s?교\s?[:：|]\s*(?<v>[가-힣]{1,6})|(?:가족\s?(?:관계|사항)|본적|출생지)\s?[:：|]\s*(?<v>[^|\n]{2,60})|(?:신장|키|체중|몸무게|혈액형)\s?[:：|]\s*(?<v>\d{2,3}\s?(?:cm|kg)?|(?:A|B|O|AB)형?))", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Sensitive();

    [GeneratedRegex(@"이름|성\s?명|연락처|전화(?:번호)?|휴대(?:폰|전화)|핸드폰|H\.?P\.?|Mobile|Phone|Tel\.?|이메일|메일|E-?mail|주민(?:등록)?번호|외국인(?:등록)?번호|생\s?년\s?월\s?일|생일|출생|주\s?소|거주지|현주소|성\s?별|사진|여권번호|운전면허(?:번호)?|계좌번호|나이|만\s?\d{1,2}\s?세|Address|Birth(?:day)?|Contact", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex PersonalLabel();
}
