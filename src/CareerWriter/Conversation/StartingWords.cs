using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>What is said before the first draft.</summary>
internal static class StartingWords
{
    public const int MostChoices = 3;
    public static readonly Said HowToStart = new("경력 파일(md, docx, hwpx, pdf …)을 올리거나 경력을 붙여 넣고, 문항과 글자수, 공고 링크를 함께 적어 주세요. 예: \"이 공고 보고 '지원 동기를 적어 주세요.' 1000자로 써줘\".", "Upload career files (md, docx, hwpx, pdf …) or paste your career, with the application question, its length limit and the posting link. For example: “Read this posting and answer ‘지원 동기를 적어 주세요.’ in 1,000 characters.”");
    public static readonly Said NeedsCareer = new("경력이 적힌 파일이 아직 없습니다. 경력기술서나 이력서를 올리거나 본문을 그대로 붙여 넣어 주세요. 문항과 글자수는 기억해 두었습니다.", "There is no career yet. Please upload your career description or resume, or paste it. I remember the question and its limit.");
    public static readonly Said NeedsCareerForQuestions = new("작성 안 된 문항은 근거로 쓸 경력이 있어야 쓸 수 있습니다. 경력기술서나 이력서를 올려 주시면 그 파일에서 써 드립니다.", "Unanswered questions need a career to draw on. Upload your career description or resume, and I will write them from it.");
    public static readonly Said NothingRead = new("올려 주신 파일에서 글을 읽지 못했습니다. 글이 있는 md, txt, docx, hwpx, pdf 파일을 올리거나 본문을 붙여 넣어 주세요.", "No text could be read from your files. Please upload md, txt, docx, hwpx or pdf files with text in them, or paste the text.");
    public static readonly Said Drafting = new("초안 작성 중 (3/3)", "Writing the draft (3/3)");
    public static readonly Said ReadingPosting = new("공고 읽는 중 (2/3)", "Reading the posting (2/3)");

    public static readonly string[] CommonQuestions = ["지원 동기를 작성해 주세요.", "직무 역량과 이를 보여 주는 경험을 작성해 주세요.", "문제를 해결한 경험을 작성해 주세요."];

    public static Said ReadingFiles(int count) => new($"경력 파일 {count}개 읽는 중 (1/3)", $"Reading {English.Count(count, "career file")} (1/3)");

    public static Said WhichQuestion(bool fromPosting) => fromPosting
        ? new("어느 문항부터 쓸까요? 다른 문항이면 그대로 적어 주세요. 글자수도 함께 적어 주시면 맞춥니다.", "Which question first? If it is another one, write it as it is worded, with its length limit if there is one.")
        : new("어떤 문항에 답할까요? 문항을 그대로 적어 주세요. 글자수도 함께 적어 주시면 맞춥니다.", "Which question should I answer? Write it as it is worded, with its length limit if there is one.");

    public static Said Begin(Request asked) => asked is { Question: null, Limit: null, Links.Count: 0 } ? HowToStart : NeedsCareer;
}
