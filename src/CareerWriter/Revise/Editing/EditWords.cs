using System.Globalization;
using CareerWriter.Korean;

namespace CareerWriter.Revise.Editing;

/// <summary>What is said of edits: what was done beyond the words of a request, what could not be done and why, what is asked.</summary>
internal static class EditWords
{
    private static readonly Said Stays = new(" 초안은 그대로 두었습니다.", " The draft stays as it is.");

    public static readonly Said NoHeading = new("본문에서 소제목으로 쓸 만한 짧은 성과를 찾지 못했습니다. 원하는 소제목을 알려 주시면 그대로 넣겠습니다.", "The text has no short achievement that would make a heading. Tell me the heading you want, and it goes in as it is.");
    public static readonly Said PartTooShort = new("그 부분은 문장을 더 빼면 남는 내용이 없습니다. 뺄 문장을 골라 주시면 그 문장만 빼겠습니다.", "Nothing would be left of that part with more sentences gone. Choose a sentence, and only that one is taken out.");
    public static readonly Said NoMoreForPart = new("그 부분에 더할 만한 내용이 경력에 없습니다. 더 쓸 내용이 있으면 한 줄로 적어 주세요.", "Your career has nothing to add to that part. If there is more, please write it in one line of Korean.");
    public static readonly Said OneStoryEach = new Said("문단마다 한 가지 이야기만 하고 있어 더 나눌 곳이 없습니다.", "Each paragraph tells one thing, so there is nothing to split.") + Stays;
    public static readonly Said NoMoreTechnology = new("기술을 더 자세히 적은 내용이 경력에 없습니다. 어떤 방식을 왜 골랐는지 한 줄로 적어 주세요.", "Your career says no more about the technology. Please write in one line of Korean which approach you chose and why.");
    public static readonly Said NothingMoreConcrete = new("더 구체적으로 쓸 만한 수치나 내용이 경력에 없습니다. 무엇을 얼마나 하셨는지 한 줄로 적어 주세요.", "Your career has no more figures or details to use. Please write in one line of Korean what you did and how much.");
    public static readonly Said NothingToSplit = new Said("나눌 만큼 긴 문장이 없습니다.", "No sentence is long enough to split.") + Stays;
    public static readonly Said NothingRepeated = new Said("되풀이되는 말이나 비슷한 끝맺음을 찾지 못했습니다. 고치고 싶은 문장을 알려 주세요.", "No repeated words or endings were found. Tell me which sentence to change.") + Stays;
    public static readonly Said NoHardTerms = new Said("풀어 쓸 만한 용어를 찾지 못했습니다. 어려운 말이 있으면 알려 주세요.", "No term was found that could be put more simply. Tell me which words are hard.") + Stays;
    public static readonly Said NoSuchStyle = new Said("그 방향으로 바꿀 표현을 찾지 못했습니다. 고치고 싶은 문장을 알려 주세요.", "No wording was found to change in that direction. Tell me which sentence to change.") + Stays;
    public static readonly Said UnusualRegister = new("자기소개서 양식은 대개 합니다체를 씁니다. 말씀하신 문체로 바꾸었고, 다시 말씀하실 때까지 이어 가겠습니다.", "Application essays mostly use the formal style. It is changed as you asked, and kept until you say otherwise.");
    public static readonly Said NoSlips = new("고칠 맞춤법이나 띄어쓰기를 찾지 못했습니다.", "No spelling or spacing to correct was found.");
    public static readonly Said ResultIsFirst = new Said("이미 결론이나 성과가 앞에 있습니다.", "The conclusion or result comes first already.") + Stays;
    public static readonly Said NothingWouldBeLeft = new("초안 전체를 지우면 남는 글이 없습니다. 지울 문장이나 문단을 골라 주세요.", "Nothing would be left if the whole draft were removed. Choose a sentence or paragraph to remove.");
    public static readonly Said NoOtherWording = new("같은 근거로 다르게 쓸 표현을 찾지 못했습니다. 어떤 점이 아쉬운지 알려 주시면 그 방향으로 고치겠습니다.", "No other wording was found for the same evidence. Tell me what you miss, and it is changed that way.");
    public static readonly Said Frozen = new("그 부분은 따로 말씀하실 때까지 그대로 두겠습니다.", "That part stays as it is until you say otherwise.");
    public static readonly Said NotBorneOut = new Said("요청대로 고치면 경력으로 뒷받침되지 않거나 제한을 넘는 글이 됩니다.", "Changed that way, the text would go beyond your career or its length limit.") + Stays;
    public static readonly Said NoPosting = new Said("공고가 없어 연결할 업무를 알 수 없습니다. 공고 링크나 본문을 올려 주세요.", "Without a posting there is no work to relate to. Please send its link or its text.") + Stays;
    public static readonly Said RelatedAlready = new Said("공고와 이어지는 경력은 이미 모두 썼습니다.", "Everything in your career that relates to the posting is used already.") + Stays;
    public static readonly Said AllFiguresUsed = new("경력에 적힌 수치는 모두 썼습니다. 더 넣을 수치가 있으면 어떤 일의 수치인지와 함께 적어 주세요.", "All figures of your career are used. If you have another, please write it with what it belongs to.");

    public static Said TooFew(int most, int nearest) => new Said(
        $"{Number(most)}자에는 문장을 하나도 담기 어렵습니다. 가장 짧게 줄이면 {Number(nearest)}자입니다.",
        $"No whole sentence fits into {English.Count(most, "character")}. The shortest is {Number(nearest)}.") + Stays;

    public static Said UpToLimit(int limit, int now) => new(
        $"제한이 {Number(limit)}자라서 {Number(now)}자까지만 늘렸습니다. 더 늘리려면 글자수를 다시 알려 주세요.",
        $"The limit is {English.Count(limit, "character")}, so it grew to {Number(now)} only. For more, give a new limit.");

    public static Said Nearest(int now) => new(
        $"근거 있는 문장만으로는 {Number(now)}자가 가장 가깝습니다. 문장을 덧대어 맞추지는 않았습니다.",
        $"With sentences that have evidence, {English.Count(now, "character")} is as near as it gets. Nothing was padded.");

    public static Said AllUsed(int now) => new(
        $"경력에 적힌 내용은 모두 썼습니다. 지금 {Number(now)}자입니다. 더 쓸 경험이 있으면 무엇을 어떻게 하셨는지 한 줄로 적어 주세요.",
        $"Everything in your career is used; the draft has {English.Count(now, "character")} now. If there is more, please write in one line of Korean what you did and how.");

    public static Said NoParagraphsToMerge(int count) => new(
        $"합칠 문단을 찾지 못했습니다. 지금 문단은 {count}개입니다. 예: '1문단이랑 2문단 합쳐'",
        $"The paragraphs to merge were not found; the draft has {English.Count(count, "paragraph")}. For example: “merge paragraphs 1 and 2”.");

    public static Said NotInDraft(string words) => new($"{Josa.Attach($"'{words}'", "을/를")} 초안에서 찾지 못했습니다. 초안에 있는 그대로 적어 주세요.", $"“{words}” is not in the draft. Please write it exactly as it stands there.");

    public static Said NeverUsed(string words) => new($"{Josa.Attach(words, "은/는")} 지금 초안에 나오지 않습니다. 앞으로도 쓰지 않겠습니다.", $"“{words}” is not in the current draft, and will not be used from now on.");

    public static Said NotToldApart(string subject) => new Said($"{Josa.Attach(subject, "은/는")} 지금 본문에서 따로 다루지 않습니다.", $"The text has no part of its own about “{subject}”.") + Stays;

    public static Said KeptOut(string phrase, int left) => new(
        $"{Josa.Attach($"'{phrase}'", "을/를")} 다른 말로 바꾸면 뜻이 달라지는 문장 {left}개는 그대로 두었습니다. 바꿀 말을 알려 주시면 그대로 넣겠습니다.",
        $"{English.Count(left, "sentence")} would mean something else without “{phrase}”, so {(left == 1 ? "it stays" : "they stay")}. Tell me what to write instead.");

    public static Said Mended(IReadOnlyList<(string Before, string After)> mended) => new(
        $"고친 곳: {string.Join(", ", mended.Select(m => $"'{m.Before}' → '{m.After}'"))}",
        $"Corrected: {string.Join(", ", mended.Select(m => $"“{m.Before}” → “{m.After}”"))}");

    public static Said FiguresWanted(IReadOnlyList<string> without) => without.Count == 0 ? AllFiguresUsed : new(
        $"경력에 적힌 수치는 모두 썼습니다. 수치가 없는 문장은 {string.Join(", ", without.Select(s => $"'{s}'"))}입니다. 아는 수치가 있으면 적어 주세요.",
        $"All figures of your career are used. Without a figure: {string.Join(", ", without.Select(s => $"“{s}”"))}. If you know one, please write it.");

    public static Said VariantsMade(int count) => new($"근거가 있는 표현으로는 {count}개를 만들 수 있었습니다.", $"{English.Count(count, "wording")} with evidence could be made.");

    public static Said NoSuchPlace(Said place) => new Said($"{Josa.Attach(place.Korean, "을/를")} 초안에서 찾지 못했습니다.", $"The draft has no {place.English}.") + Stays;

    public static Said RequiredTakenOut(string subject) => new($"앞서 꼭 남겨 달라고 하신 {Josa.Attach(subject, "을/를")} 이번 요청에 따라 뺐습니다.", $"“{subject}”, which you wanted kept before, is taken out as you ask now.");

    public static Said BannedAllowed(string subject) => new($"앞서 빼 달라고 하신 {Josa.Attach(subject, "을/를")} 다시 쓸 수 있게 했습니다.", $"“{subject}”, which you wanted left out before, can be used again.");

    public static Said IsInFront(string subject) => new($"{subject} 내용은 이미 앞에 있고, 경력에 더 적힌 것이 없습니다. 더 쓸 내용이 있으면 한 줄로 적어 주세요.", $"“{subject}” is in front already, and your career says no more about it. If there is more, please write it in one line of Korean.");

    /// <summary>That a subject is only a name in the career.</summary>
    public static Said OnlyNamed(string subject) => new Said(
        $"올려 주신 경력에는 {Josa.Attach(subject, "이/가")} 이름만 적혀 있고 무엇을 했는지는 적혀 있지 않습니다. 어디에서 무엇에 쓰셨는지 한 줄로 적어 주세요.",
        $"Your career only names “{subject}”; it does not say what you did with it. Please write in one line of Korean where you used it and what for.") + Stays;

    /// <summary>That the career does not tell of a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="isTechnology">Whether it is a technology.</param>
    /// <param name="isOfPosting">Whether the posting names it.</param>
    public static Said Missing(string subject, bool isTechnology, bool isOfPosting) => new Said(
        $"올려 주신 경력에서 {(isTechnology ? $"{Josa.Attach(subject, "을/를")} 쓴 기록을" : $"'{subject}'에 해당하는 기록을")} 찾지 못했습니다.{(isOfPosting ? " 공고에만 있습니다." : "")} 경험이 있다면 어디에서 무엇을 하셨는지 한 줄로 적어 주세요.",
        $"Your career has nothing about “{subject}”.{(isOfPosting ? " Only the posting names it." : "")} If you have experience with it, please write in one line of Korean where and what you did.") + Stays;

    public static Said NotUsed(IReadOnlyList<string> missing, int most)
    {
        var named = string.Join(", ", missing.Take(most));
        return new(
            $"공고에 있지만 경력에 없어 쓰지 않은 것: {named}{(missing.Count > most ? $" 등 {missing.Count}가지" : "")}",
            $"In the posting but not in your career, so not used: {named}{(missing.Count > most ? $" and {missing.Count - most} more" : "")}");
    }

    /// <summary>How a place of the draft is called.</summary>
    public static Said Place(Scope scope) => scope switch
    {
        { Quote: { } quote } => new($"'{quote}'", $"“{quote}”"),
        { Paragraph: { } paragraph, Sentence: { } sentence } => new($"{Ordinal(paragraph)} 문단의 {Ordinal(sentence)} 문장", $"{Numbered("sentence", sentence)} in {Numbered("paragraph", paragraph)}"),
        { Paragraph: { } paragraph } => new($"{Ordinal(paragraph)} 문단", Numbered("paragraph", paragraph)),
        { Sentence: { } sentence } => new($"{Ordinal(sentence)} 문장", Numbered("sentence", sentence)),
        _ => new("그 부분", "such part"),
    };

    private static string Ordinal(int number) => number switch
    {
        -1 => "마지막",
        < 0 => $"끝에서 {-number}번째",
        1 => "첫",
        _ => $"{number}번째",
    };

    private static string Numbered(string what, int number) => number switch
    {
        -1 => $"last {what}",
        < 0 => $"{what} {-number} from the end",
        _ => $"{what} {number}",
    };

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
