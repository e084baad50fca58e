using CareerWriter.Evidence;
using CareerWriter.Verify;
using CareerWriter.Verify.Rules;

namespace CareerWriter.Conversation;

/// <summary>What is said of the questions of an application.</summary>
internal static class QuestionWords
{
    public static readonly Said NoQuestions = new("아직 문항이 없습니다. 문항을 그대로 적어 주세요.", "There is no question yet. Please write it as it is worded.");
    private const int Longest = 60;

    public static Said WorkingOn(int number, string text) => new($"지금 고치는 글은 {number}번 문항(“{Short(text)}”)입니다. 다른 문항은 \"{number + 1}번 문항으로\"처럼 적어 주세요.", $"The current text is question {number} (“{Short(text)}”). For another one write \"question {number + 1}\".");

    public static Said NoSuch(int number, int count) => new($"{number}번 문항은 없습니다. 문항은 {count}개입니다. \"문항\"이라고 적으면 목록을 볼 수 있습니다.", $"There is no question {number}; there are {count}. Write \"questions\" to see them.");

    public static Said IsWritten(string text) => new($"“{Short(text)}”에는 이미 쓰신 답이 있어 그대로 두었습니다. 새로 쓰려면 근거로 쓸 경력 파일을 올려 주세요.", $"“{Short(text)}” has an answer of yours already, so it stays. To write it anew, upload career files to draw on.");

    public static Said Old(IReadOnlyList<ApplicationQuestion> questions)
    {
        var lines = questions.Select((q, i) => (Number: i + 1, Question: q)).Where(q => q.Question.Old is not null).Select(q => $"{q.Number}. {Short(q.Question.Text)} ({Status(q.Question)})");
        var open = questions.Select((q, i) => (Number: i + 1, Question: q)).Where(q => q.Question.Old is { Status: AnswerStatus.Filler }).Select(q => $"{q.Number}번").ToList();
        var count = questions.Count(q => q.Old is not null);
        return new(
            $"자기소개서 파일에서 문항 {count}개를 읽었습니다.\n{string.Join('\n', lines)}{(open.Count > 0 ? $"\n작성 안 된 문항: {string.Join(", ", open)}" : "")}",
            $"{count} question(s) were read from the essay file.\n{string.Join('\n', lines)}{(open.Count > 0 ? $"\nNot written: {string.Join(", ", open)}" : "")}");
    }

    public static string List(IReadOnlyList<ApplicationQuestion> questions, int active) => string.Join('\n', questions.Select((q, i) =>
        $"{(i == active ? "▶ " : "")}{i + 1}. {Short(q.Text)} ({Status(q)})"));

    public static Said NothingToWrite(string question, CheckReport check) => new(
        $"“{Short(question)}”에 쓸 근거를 경력에서 찾지 못해 지어 쓰지 않았습니다. "
        + (check.Findings.FirstOrDefault(f => f.Rule == LengthRule.Shortfall)?.Message is { } more ? LastSentence(more) : "무엇을 어떻게 하셨는지 한 줄로 적어 주세요."),
        $"The career says nothing that answers “{Short(question)}”, so nothing was made up. Please write in a line what you did and how.");

    private static string Status(ApplicationQuestion question) => question switch
    {
        { Versions: { Current: { } version, IsConfirmed: var confirmed } } => $"v{version.Number}{(confirmed ? ", 확정" : "")}",
        { Old.Status: AnswerStatus.Written } => "작성됨",
        { Old.Status: AnswerStatus.Partly } => $"일부 작성 안 됨: {string.Join(", ", question.Old!.Parts.Where(p => p.Status != AnswerStatus.Written).Select(p => Short(p.Heading)))}",
        _ => "작성 안 됨",
    };

    private static string LastSentence(string text) => Korean.Sentences.Split(text) is { Count: > 1 } sentences ? sentences[^1] : text;

    private static string Short(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…");
}
