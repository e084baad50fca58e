using System.Globalization;
using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>What the rules say: what is wrong, what to do.</summary>
internal static class FindingWords
{
    public static readonly Said WeakLink = new("지원하는 회사나 직무의 이름이 한 번도 나오지 않습니다. 공고의 업무와 닿는 점을 한 문장 적어 주세요.", "Neither the company nor the role is named. Add a sentence on how your experience meets the work in the posting.");
    public static readonly Said NoConclusion = new("첫 문장에 결론이 없습니다. 무엇을 했고 왜 지원하는지를 먼저 적어 주세요.", "The first sentence has no conclusion. Begin with what you did and why you are applying.");
    public static readonly Said EvenLengths = new("문장 길이가 모두 비슷합니다. 짧은 문장을 섞어 주세요.", "All sentences are about the same length. Mix in some short ones.");
    public static readonly Said Informal = new("합니다체가 아닌 문장입니다. '-습니다'로 끝나게 고쳐 주세요.", "This sentence is not in the formal style. End it with “-습니다”.");
    public static readonly Said ToolTalk = new("답변이 아니라 작성 도구의 말이 남아 있습니다. 이 문장을 빼 주세요.", "This is a writing tool speaking, not your answer. Please remove the sentence.");
    public static readonly Said EnglishSentence = new("영어 문장이 섞여 있습니다. 우리말로 바꿔 주세요.", "An English sentence is mixed in. Please put it into Korean.");
    public static readonly Said NoSuchResult = new("경력에서 찾을 수 없는 결과입니다. 경력에 있는 내용으로 고치거나 빼 주세요.", "This result is not in your career. Change it to what your career says, or leave it out.");
    public static readonly Said AskForMore = new("쓸 수 있는 경험이 더 있으면 알려 주세요.", "If you have more experience to draw on, tell me.");
    public static readonly Said NoSuchWork = new("경력에서 찾을 수 없는 일입니다. 실제 경험이라면 어디에서 한 일인지 알려 주세요.", "This work is not in your career. If you really did it, say where.");

    public static Said LongSentence(int length) => new($"{Text(length)}자인 문장입니다. 둘로 나누면 읽기 쉽습니다.", $"This sentence has {English.Count(length, "character")}. Split in two, it is easier to read.");

    public static Said SameSentence(int? first) => new($"{first}번째 문장과 같은 문장입니다.", $"This sentence is the same as sentence {first}.");

    public static Said SameWords(int first) => new($"{first}번째 문장과 같은 표현이 되풀이됩니다.", $"This repeats the wording of sentence {first}.");

    public static Said SameStart(string start, int count) => new($"{Quoted(start, "으로/로")} 시작하는 문장이 {Text(count)}개입니다. 시작을 바꿔 보세요.", $"{English.Count(count, "sentence begins", "sentences begin")} with “{start}”. Try another beginning.");

    public static Said SameEnd(string end, int count) => new($"{Quoted(end, "으로/로")} 끝나는 문장이 {count}개 이어집니다. 문장 끝을 바꿔 보세요.", $"{English.Count(count, "sentence")} in a row end with “{end}”. Try another ending.");

    public static Said MachinePhrase(string phrase) => new($"'{phrase}': 기계가 쓴 글에 흔한 표현입니다. 쉬운 말로 바꿔 주세요.", $"“{phrase}” sounds machine-written. Use plainer words.");

    public static Said Overused(string phrase, int count) => new($"{Quoted(phrase, "이/가")} {Text(count)}번 나옵니다. 다른 표현으로 바꿔 주세요.", $"“{phrase}” appears {English.Count(count, "time")}. Vary the wording.");

    public static Said Cliche(string phrase, Said advice) => new Said($"'{phrase}': 흔한 표현입니다. ", $"“{phrase}” is a stock phrase. ") + advice;

    public static Said Sensitive(Said name) => new($"'{name.Korean}': 읽는 사람이 꺼릴 수 있는 표현입니다. 다른 표현을 생각해 보세요.", $"This sounds like {name.English}, which may put readers off. Consider another wording.");

    public static Said Sensitive(string phrase, Said reason) => new($"'{phrase}': {reason.Korean} 다른 표현을 생각해 보세요.", $"“{phrase}”: {reason.English} Consider another wording.");

    public static Said Unencodable(string shown) => new($"지원서 입력란에서 깨질 수 있는 문자가 있습니다: {shown}. 일반 문자로 바꿔 주세요.", $"Some characters may break in an application form: {shown}. Use ordinary ones.");

    public static Said Markup(string mark) => new($"서식 기호 {Quoted(mark, "이/가")} 남아 있습니다. 지원서에는 글자만 남겨 주세요.", $"The formatting mark “{mark}” is left over. Keep plain text only.");

    public static Said ForeignLetters(string letters) => new($"다른 나라 글자 {Quoted(letters, "이/가")} 섞여 있습니다. 한글로 바꿔 주세요.", $"Foreign letters are mixed in: “{letters}”. Write them in Hangul.");

    public static Said Open(string span) => new($"{Quoted(span, "이/가")} 채워지지 않았습니다. 실제 내용을 알려 주시거나 이 부분을 빼 주세요.", $"“{span}” is not filled in. Tell me what belongs there, or leave it out.");

    public static Said TooLong(int count, LengthLimit limit)
    {
        var unit = CountWords.KoreanUnit(limit.Basis);
        return new(
            $"{Number(count)}{unit}로, 제한({CountWords.Name(limit.Basis).Korean} {Number(limit.Value)}{unit})보다 {Number(count - limit.Value)}{unit} 깁니다. 줄여 주세요.",
            $"{CountWords.Counted(count, limit.Value, limit.Basis).English}: {Number(count - limit.Value)} over the limit. Please shorten it.");
    }

    /// <summary>That much of the limit is empty, and what would fill it.</summary>
    public static Said Shortfall(int count, LengthLimit limit, Said more)
    {
        var filled = (int)(count * 100L / limit.Value);
        var counted = CountWords.Counted(count, limit.Value, limit.Basis);
        return new Said($"{counted.Korean}입니다. 제한의 {filled}%만 채웠습니다. ", $"{counted.English}: only {filled}% of the limit is used. ") + more;
    }

    public static Said OtherTargets(IEnumerable<string> names) => string.Join(", ", names) is var all ? new($"지원하는 회사 이름이 둘 이상입니다: {all}.", $"More than one target company is named: “{all}”.") : default;

    public static Said OwnEmployer(string name) => new($"{Quoted(name, "은/는")} 지원하는 회사가 아니라 경력의 회사입니다. 지원하는 회사 이름을 확인해 주세요.", $"“{name}” is a company from your career, not the one you are applying to. Please check the name.");

    public static Said WrongTarget(string name, string? target) => target is null
        ? new($"{Quoted(name, "은/는")} 이 공고의 회사가 아닙니다.", $"“{name}” is not the company in this posting.")
        : new($"{Quoted(name, "은/는")} 이 공고의 회사가 아닙니다. 지원하는 회사({target}) 이름인지 확인해 주세요.", $"“{name}” is not the company in this posting. Please check: you are applying to “{target}”.");

    /// <summary>That something must not be known in blind hiring.</summary>
    /// <param name="kind">What, as <c>blind-words.tsv</c> names it.</param>
    /// <param name="span">What tells it.</param>
    public static Said Blind(string kind, string span) => new($"블라인드 채용에서는 {Josa.Attach(kind, "을/를")} 드러낼 수 없습니다: '{span}'. 이 표현을 빼 주세요.", $"Blind hiring keeps {EnglishOf(kind)} hidden: “{span}”. Please leave it out.");

    public static Said OtherOwner(string owner) => new($"이 일은 {owner}의 경력입니다. 다른 회사에서 한 일처럼 적을 수 없습니다.", $"You did this at “{owner}”, so it cannot be told as work at another company.");

    public static Said UnknownEmployer(string name) => new($"{Quoted(name, "은/는")} 경력에 없는 이름입니다. 경력에 적힌 회사와 고객사 이름만 쓸 수 있습니다.", $"“{name}” is not in your career. Only companies and clients named there can be used.");

    public static Said UnknownName(string word) => new($"{Quoted(word, "은/는")} 경력에서 찾을 수 없는 이름입니다. 실제로 쓴 것이라면 어디에 썼는지 알려 주세요.", $"“{word}” is not a name in your career. If you did use it, say where.");

    public static Said TechnologyNowhere(string name) => new($"{Josa.Attach(name, "은/는")} 경력에도 공고에도 없는 기술입니다. 빼 주세요.", $"“{name}” is in neither your career nor the posting. Please leave it out.");

    public static Said TechnologyOfPosting(string name) => new($"{Josa.Attach(name, "은/는")} 공고에만 있고 경력에는 없는 기술입니다. 써 본 것처럼 적을 수 없습니다.", $"“{name}” is in the posting but not in your career, so it cannot be told as something you used.");

    public static Said TechnologyUnknown(string name) => new($"{Josa.Attach(name, "은/는")} 경력에 없는 기술입니다. 실제로 썼다면 어디에서 무엇에 썼는지 알려 주세요.", $"“{name}” is not in your career. If you did use it, say where and what for.");

    public static Said TechnologyElsewhere(string name) => new($"{Josa.Attach(name, "은/는")} 다른 회사나 프로젝트에서 쓴 기술입니다. 쓴 곳과 함께 적어 주세요.", $"You used “{name}” at another company or project. Name it together with where you used it.");

    public static Said NoSuchPeriod(string span) => new($"{Quoted(span, "은/는")} 경력의 기간으로 계산되지 않습니다. 재직 기간이나 프로젝트 기간에 맞게 고쳐 주세요.", $"“{span}” does not follow from the dates in your career. Make it fit your employment or project dates.");

    public static Said WrongDate(string span) => new($"{Quoted(span, "은/는")} 경력에 적힌 기간과 맞지 않습니다. 경력의 날짜로 고쳐 주세요.", $"“{span}” does not match the dates in your career. Use the dates written there.");

    public static Said NotThere(string place, string verb) => new($"'{place}': 경력에는 이곳에 {verb}했다는 내용이 없습니다. 따로 한 두 일이면 나누어 적어 주세요.", $"“{place}”: your career does not say this was done there. If these were two separate things, tell them apart.");

    public static Said TooGreatRole(string word) => new($"'{word}': 경력에는 이만한 역할이 적혀 있지 않습니다. 경력의 표현(참여, 담당 등)대로 적어 주세요.", $"“{word}” claims a larger role than your career does. Use the wording of your career.");

    public static Said UnknownRole(string phrase) => new($"'{phrase}': 경력에 그렇게 적혀 있지 않은 역할입니다. 경력에 적힌 역할로 고쳐 주세요.", $"“{phrase}” is not a role in your career. Use the role written there.");

    public static Said UnknownOutcome(string word) => new($"'{word}': 경력에 적혀 있지 않은 성과입니다. 근거가 없으면 빼 주세요.", $"“{word}” is not an achievement in your career. Leave it out unless something supports it.");

    public static Said UnknownChange(string what) => new($"'{what}': 이런 결과는 경력에 적혀 있지 않습니다. 경력에 있는 결과로 고치거나 빼 주세요.", $"“{what}” is not a result in your career. Use a result written there, or leave it out.");

    public static Said OnlyPurpose(string word) => new($"'{word}': 경력에는 목적으로만 적혀 있습니다. 실제 결과가 없으면 '~하기 위해'로 적어 주세요.", $"“{word}” is only a goal in your career. Unless it really happened, write “~하기 위해”.");

    private static string EnglishOf(string kind) => kind switch
    {
        "학교" => "your school",
        "출신" or "지역" => "where you come from",
        "가족" => "your family",
        "결혼" => "your marital status",
        "성별" => "your gender",
        "종교" => "your religion",
        "나이" => "your age",
        "이름" => "your name",
        "신체 조건" => "your body measurements",
        "이메일" => "your e-mail address",
        "전화번호" => "your phone number",
        "주소" => "your address",
        "개인 번호" => "personal numbers",
        _ => "personal details",
    };

    private static string Quoted(string word, string pair) => Josa.Attach($"'{word}'", pair);

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
