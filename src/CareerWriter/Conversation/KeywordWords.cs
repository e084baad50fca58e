using CareerWriter.Posting;

namespace CareerWriter.Conversation;

/// <summary>What is said to the words on the way.</summary>
internal static class KeywordWords
{
    public static readonly Said AlreadyStarted = new("이미 시작한 대화입니다. 고치고 싶은 점을 적거나 파일을 더 올려 주세요. 다른 문항은 \"문항 추가: …\"라고 적어 주세요.", "We have already started. Write what to change, or upload more files. For another question, write “add a question: …”.");

    private const string KoreanHelp =
        "경력 파일과 문항을 올리면 초안을 쓰고, 고치고 싶은 점을 말로 적으시면 됩니다. 예: \"더 짧게\", \"800자로\", \"Redis 쪽을 앞으로\", \"두 번째 문단만 다시\", \"Kafka 얘기는 빼줘\", \"v1이랑 v3 비교해줘\".\n"
        + "시작: 시작하는 방법 · 문항: 문항 목록 · \"2번 문항으로\": 다른 문항으로 · \"문항 추가: …\": 새 문항\n"
        + "경력: 읽은 경력 · 공고: 읽은 공고 · 근거: 문장마다 파일과 행\n"
        + "비교: 직전 버전과 비교 · 되돌리기: 마지막 변경 취소 · 다시: 취소한 변경 되살리기\n"
        + "확정: 이 글로 확정 · \"확정 풀어\": 다시 고치기\n"
        + "내보내기: 워드 파일로 받기(\"내보내기 txt\", \"md로 내보내기\"도 됩니다) · 리뷰: 동료에게 리뷰 받기\n"
        + "목록: 내 대화 목록 · 내 경력 저장: 다음 대화에서도 쓰기 · \"저장한 경력으로\": 저장한 경력 쓰기 · \"저장한 경력 삭제\": 저장한 경력 지우기\n"
        + "설정: 블라인드 채용, 승인 수 · 삭제: 이 대화 지우기";

    private const string EnglishHelp =
        "Upload your career files and a question, and I write a draft; then say what to change. For example: “shorter”, “800 characters”, “lead with Redis”, “rewrite paragraph 2”, “leave out Kafka”, “compare v1 and v3”.\n"
        + "start: how to begin · questions: the list of questions · “question 2”: go to another one · “add a question: …”: a new one\n"
        + "career: what I read of your career · posting: the job posting · evidence: file and line of each sentence\n"
        + "compare: with the previous version · undo: take back the last change · redo: bring it back\n"
        + "confirm: make this text final · reopen: change it again\n"
        + "export: get a Word file (“export txt” and “export md” work too) · review: have colleagues review it\n"
        + "list: your conversations · keep career: for your next conversation · use kept career: bring it in · forget career: delete it\n"
        + "settings: blind hiring, approvals · delete: delete this conversation";

    public static Said Help { get; } = new(KoreanHelp, EnglishHelp);

    private static readonly Said NoPosting = new("읽은 공고가 없습니다. 공고 링크나 본문을 보내 주세요.", "I have read no posting. Please send its link or its text.");
    private const int MostItems = 5;

    public static Said Of(JobPosting? posting) => posting is null ? NoPosting : new(
        Lines($"공고: {PostingWords.Name(posting) ?? "이름 없는 공고"}", posting, "주요 업무", "자격 요건", "우대 사항", "기술"),
        Lines($"Posting: {PostingWords.Name(posting) ?? "untitled"}", posting, "Duties", "Requirements", "Preferred", "Technologies"));

    private static string Lines(string title, JobPosting posting, string duties, string requirements, string preferred, string technologies) => string.Join('\n', new[]
    {
        title,
        Items(duties, posting.Duties),
        Items(requirements, posting.Requirements),
        Items(preferred, posting.Preferred),
        posting.Technologies.Count > 0 ? $"{technologies}: {string.Join(", ", posting.Technologies)}" : "",
    }.Where(l => l.Length > 0));

    private static string Items(string heading, IReadOnlyList<string> items) =>
        items.Count == 0 ? "" : $"{heading}: {string.Join(" / ", items.Take(MostItems))}{(items.Count > MostItems ? " …" : "")}";
}
