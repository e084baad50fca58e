using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>What the rule of numbers says. A reason is a clause that <see cref="Misfit"/> puts into a sentence.</summary>
internal static class FigureWords
{
    public static readonly Said Calculated = new("경력의 두 수치로 계산한 값이라 그대로 쓸 수 없습니다. ", "It was calculated from two figures of your career, so it cannot be used. ");
    public static readonly Said Reversed = new("늘어난 것과 줄어든 것이 뒤바뀌었습니다", "increase and decrease are swapped");
    public static readonly Said NoChange = new("변화량이 아닌 수치를 변화량처럼 적었습니다", "the figure is told as a change but is none");
    public static readonly Said Exchanged = new("바뀌기 전과 후가 뒤집혔습니다", "before and after are swapped");
    public static readonly Said OtherQualifier = new("정도를 나타내는 말(약, 이상, 이하, 최대 등)이 경력과 다릅니다", "words such as about, at least or at most differ from your career");
    public static readonly Said ToAndBy = new("'~로'와 '~만큼'이 뒤바뀌었습니다", "“to” and “by” are swapped");
    public static readonly Said NoDifference = new("변화량이 아닌 수치를 변화량으로 적었습니다", "the figure is given as the size of a change but is none");
    public static readonly Said OldValue = new("바뀌기 전의 값을 변화량으로 적었습니다", "the value before the change is given as the size of the change");
    public static readonly Said NoAverage = new("경력의 수치는 평균이 아닙니다", "the figure in your career is not an average");
    public static readonly Said OtherProject = new("다른 프로젝트의 수치입니다", "the figure belongs to another project");
    public static readonly Said OtherMatter = new("이 수치가 나온 일과 문장의 내용이 다릅니다", "the sentence is about something else than the figure");

    public static Said NotInCareer(string figure, Said because) => new(
        $"{Quoted(figure, "은/는")} 경력에 없는 수치입니다. {because.Korean}경력에 적힌 수치로 고치거나 빼 주세요.",
        $"“{figure}” is not a figure in your career. {because.English}Use a figure written there, or leave it out.");

    public static Said Nowhere(string figure) => new($"{Quoted(figure, "은/는")} 경력에도 공고에도 없는 수치입니다.", $"“{figure}” is in neither your career nor the posting.");

    public static Said Elsewhere(string figure) => new($"{Quoted(figure, "은/는")} 다른 회사나 프로젝트의 수치입니다. 실제로 그 수치가 나온 곳과 함께 적어 주세요.", $"“{figure}” belongs to another company or project. Name it together with where it comes from.");

    public static Said Stray(string number) => new($"{Quoted(number, "은/는")} 경력에서 찾을 수 없는 수입니다. 경력에 적힌 대로 고치거나 빼 주세요.", $"“{number}” is not a number in your career. Write it as your career does, or leave it out.");

    public static Said Qualified(string figure) => new($"경력에는 '{figure}'에 약, 이상, 이하 같은 말이 붙어 있습니다. 함께 적는 편이 정확합니다.", $"Your career qualifies “{figure}” (about, at least, at most). Keeping that is more accurate.");

    public static Said Misfit(string figure, Said reason, string written) => new(
        $"'{figure}': {reason.Korean}. 경력에는 {Quoted(written, "으로/로")} 적혀 있습니다.",
        $"“{figure}”: {reason.English}. Your career says “{written}”.");

    public static Said Doubled(string lost) => new($"같은 수치가 두 번 나오고 {Quoted(lost, "이/가")} 빠졌습니다", $"the same figure stands twice and “{lost}” is missing");

    public static Said OtherVersion(string there, string here) => new($"{there}의 버전을 {here}의 버전으로 적었습니다", $"the version of “{there}” is given for “{here}”");

    public static Said OtherThing(string noun) => new($"세는 대상이 다릅니다('{noun}')", $"it counts something else (“{noun}”)");

    public static Said Rival(string figure) => new($"이 일의 수치는 '{figure}'입니다", $"the figure for this is “{figure}”");

    private static string Quoted(string word, string pair) => Josa.Attach($"'{word}'", pair);
}
