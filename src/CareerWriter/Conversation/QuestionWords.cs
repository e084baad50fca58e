using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>What is said of the questions of an application.</summary>
internal static class QuestionWords
{
    public static readonly Said NoQuestions = new("아직 문항이 없습니다. 문항을 그대로 적어 주세요.", "There is no question yet. Please write it as it is worded in the application.");
    private const int Longest = 60;

    public static Said WorkingOn(int number, string text) => new($"지금 고치는 글은 {number}번 문항(“{Short(text)}”)입니다. 다른 문항은 \"{number + 1}번 문항으로\"처럼 적어 주세요.", $"You are working on question {number} (“{Short(text)}”). For another one, write “question {number + 1}”.");

    public static Said NoSuch(int number, int count) => new($"{number}번 문항은 없습니다. 문항은 {count}개입니다. \"문항\"이라고 적으면 목록을 볼 수 있습니다.", $"There is no question {number}; there {(count == 1 ? "is" : "are")} {English.Count(count, "question")}. Write “questions” to see {(count == 1 ? "it" : "them")}.");

    public static Said IsWritten(string text) => new($"“{Short(text)}”에는 이미 쓰신 답이 있어 그대로 두었습니다. 새로 쓰려면 근거로 쓸 경력 파일을 올려 주세요.", $"You have already answered “{Short(text)}”, so it stays. To write it anew, upload career files to draw on.");

    public static Said Old(IReadOnlyList<ApplicationQuestion> questions)
    {
        List<(int Number, ApplicationQuestion Question)> old = [.. questions.Select((q, i) => (i + 1, q)).Where(q => q.q.Old is not null)];
        var open = old.Where(q => q.Question.Old!.Status == AnswerStatus.Filler).Select(q => q.Number).ToList();
        var lines = Said.Join("", old.Select(q => Said.Alike("\n") + Line(q.Number, q.Question)));
        var rest = open.Count == 0 ? Said.Alike("") : new($"\n작성 안 된 문항: {string.Join(", ", open.Select(n => $"{n}번"))}", $"\nNot written yet: {string.Join(", ", open)}");
        return new Said($"자기소개서 파일에서 문항 {old.Count}개를 읽었습니다.", $"{English.Count(old.Count, "question was", "questions were")} read from your essay file.") + lines + rest;
    }

    public static Said List(IReadOnlyList<ApplicationQuestion> questions, int active) =>
        Said.Join("\n", questions.Select((q, i) => Said.Alike(i == active ? "▶ " : "") + Line(i + 1, q)));

    /// <summary>That nothing could be written, and what would help.</summary>
    /// <param name="question">The question.</param>
    /// <param name="more">What is asked for.</param>
    public static Said NothingToWrite(string question, Said more) => new(
        $"“{Short(question)}”에 쓸 근거를 경력에서 찾지 못해 지어 쓰지 않았습니다. {more.Korean}",
        $"Your career has nothing to answer “{Short(question)}” with, and nothing was made up. {more.English}");

    private static Said Line(int number, ApplicationQuestion question) => Said.Alike($"{number}. {Short(question.Text)} (") + Status(question) + Said.Alike(")");

    private static Said Status(ApplicationQuestion question) => question switch
    {
        { Versions: { Current: { } version, IsConfirmed: var confirmed } } => Said.Alike($"v{version.Number}") + (confirmed ? new(", 확정", ", confirmed") : Said.Alike("")),
        { Old.Status: AnswerStatus.Written } => new("작성됨", "written"),
        { Old.Status: AnswerStatus.Partly } => new Said("일부 작성 안 됨: ", "partly written, missing: ") + Said.Alike(string.Join(", ", question.Old!.Parts.Where(p => p.Status != AnswerStatus.Written).Select(p => Short(p.Heading)))),
        _ => new("작성 안 됨", "not written"),
    };

    private static string Short(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…");
}
