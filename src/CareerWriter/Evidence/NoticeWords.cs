using System.Globalization;
using CareerWriter.Korean;
using CareerWriter.Privacy;

namespace CareerWriter.Evidence;

/// <summary>What is said of the files of a career: what was found, what to do.</summary>
internal static class NoticeWords
{
    public static readonly Said Instruction = new("파일 안에 AI나 프로그램에게 말하는 문구가 있습니다. 지시로 따르지 않았고 경력 내용으로도 쓰지 않았습니다. 제출하실 파일에서는 지우시는 것이 좋습니다.", "The file has words addressed to an AI or a program. They were not followed, nor used as career. It is better to remove them from what you submit.");
    public static readonly Said BreaksOff = new("파일이 문장 중간에서 끝납니다. 뒷부분이 잘렸다면 전체 파일을 다시 올려 주세요. 적혀 있지 않은 내용은 짐작해 쓰지 않았습니다.", "The file ends in the middle of a sentence. If the rest was cut off, please upload the whole file. Nothing that is not written was guessed.");
    public static readonly Said Employment = new("재직 기간", "The employment period");
    public static readonly Said Total = new("총 경력", "The total experience");

    public static Said MissingPart(string part) => new(
        $"마지막 항목에 다른 항목에는 있는 ‘{part}’ 부분이 없습니다. 파일이 중간에 잘렸다면 전체 파일을 다시 올려 주세요. {Josa.Attach(part, "은/는")} 짐작해 쓰지 않았습니다.",
        $"The last section lacks “{part}”, which the others have. If the file was cut off, please upload the whole file. Nothing was guessed.");

    public static Said Filler(string name) => new(
        $"‘{name}’의 내용이 아직 작성되지 않은 것으로 보여 근거로 쓰지 않았습니다. 실제로 하신 일을 알려 주시면 반영하겠습니다.",
        $"“{name}” does not seem to be written yet, so it was not used. Tell me what you really did, and it will be.");

    public static Said PersonalData(IReadOnlyList<PersonalDataKind> kinds) => new(
        $"개인정보({string.Join(", ", kinds.Select(k => Named(k).Korean))})가 있어 가리고 읽었습니다. 자기소개서에는 쓰이지 않습니다.",
        $"Personal data was hidden before reading ({string.Join(", ", kinds.Select(k => Named(k).English))}). It never goes into a draft.");

    public static Said Repeated(string document, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{document}에 같은 내용이 {count}개 되풀이되어 한 번만 썼습니다."),
        $"“{document}” repeats {English.Count(count, "statement")}; each is used once.");

    public static Said Shared(string first, string second, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Josa.Attach(first, "과/와")} {second}에 같은 내용이 {count}개 있어 한 번만 썼습니다."),
        $"“{first}” and “{second}” share {English.Count(count, "statement")}; each is used once.");

    public static Said Unknown(IReadOnlyList<string> figures) => new(
        $"{string.Join(", ", figures.Select(f => $"‘{f}’"))}처럼 값이 정해지지 않은 곳이 있습니다. 실제 값을 알려 주시면 쓰고, 그 전에는 초안에 넣지 않습니다.",
        $"{English.List([.. figures.Select(f => $"“{f}”")])} {(figures.Count == 1 ? "has" : "have")} no value yet. Tell me the real one and it is used; until then it stays out of the draft.");

    public static Said Sensitive(SensitiveWord word) => new(
        $"{Josa.Attach($"‘{word.Name.Korean}’", "은/는")} 읽는 회사에 따라 부정적으로 보일 수 있는 표현입니다. 쓰신다면 {Josa.Attach(word.Instead.Korean, "을/를")} 중심으로 적는 편이 안전합니다.",
        $"This reads like {word.Name.English}, which some companies may see in a bad light. If you use it, it is safer to write about {word.Instead.English}.");

    public static Said ProjectPeriod(string project) => new($"‘{project}’ 기간", $"The period of “{project}”");

    /// <summary>That a stated duration is not what its dates give.</summary>
    /// <param name="what">Whose duration.</param>
    /// <param name="stated">The duration as written.</param>
    /// <param name="months">What the dates give.</param>
    public static Said Mismatch(Said what, string stated, int months) => new(
        $"{Josa.Attach(what.Korean, "이/가")} {Josa.Attach(stated, "으로/로")} 적혀 있는데, 날짜로 계산하면 {MonthCount.Format(months)}입니다. 어느 쪽이 맞는지 알려 주세요.",
        $"{what.English} is written as “{stated}”, but its dates give {MonthCount.Words(months).English}. Which is right?");

    public static Said YearOfWork(int year, int months) => new(
        $"{year.ToString(CultureInfo.InvariantCulture)}년차로 적혀 있는데, 재직 기간을 날짜로 더하면 {MonthCount.Format(months)}입니다. 어느 쪽이 맞는지 알려 주세요.",
        string.Create(CultureInfo.InvariantCulture, $"The file says year {year} of work, but the dates of employment add up to {MonthCount.Words(months).English}. Which is right?"));

    private static Said Named(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.ResidentNumber => new("주민등록번호", "resident number"),
        PersonalDataKind.Phone => new("전화번호", "phone number"),
        PersonalDataKind.Email => new("이메일", "e-mail"),
        PersonalDataKind.Address => new("주소", "address"),
        PersonalDataKind.BirthDate => new("생년월일", "date of birth"),
        PersonalDataKind.Account => new("계좌번호", "bank account"),
        PersonalDataKind.Card => new("카드번호", "card number"),
        PersonalDataKind.Passport => new("여권번호", "passport number"),
        PersonalDataKind.DriverLicence => new("운전면허번호", "driving licence number"),
        PersonalDataKind.Sensitive => new("성별·가족 등 신상", "gender, family and the like"),
    };
}
