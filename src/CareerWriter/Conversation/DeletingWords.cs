namespace CareerWriter.Conversation;

/// <summary>What is said of deleting.</summary>
internal static class DeletingWords
{
    public static readonly Said Delete = new("삭제", "Delete");
    public static readonly Said Cancel = new("취소", "Cancel");
    public static readonly Said Deleted = new("이 대화의 파일, 초안, 버전, 진술, 설정을 모두 삭제했습니다. 다시 쓰려면 경력 파일을 올려 주세요.", "All files, drafts, versions, statements and settings of this conversation are deleted. Upload your career files to begin again.");

    public static Said Sure(ConversationState state)
    {
        var versions = state.Questions.Sum(q => q.Versions.Versions.Count);
        return new(
            $"이 대화의 경력 파일 {state.Files.Count}개, 문항 {state.Questions.Count}개, 버전 {versions}개, 직접 밝히신 내용 {state.Statements.Count}개와 설정을 삭제합니다."
                + (state.Reviews.Count > 0 ? $" 리뷰 카드 {state.Reviews.Count}개의 글도 지웁니다." : "") + " 되돌릴 수 없습니다. 삭제할까요? (따로 저장한 경력은 남습니다.)",
            $"This deletes {English.Count(state.Files.Count, "file")}, {English.Count(state.Questions.Count, "question")}, {English.Count(versions, "version")}, {English.Count(state.Statements.Count, "statement")} and the settings of this conversation"
                + (state.Reviews.Count > 0 ? $", and the text of {English.Count(state.Reviews.Count, "review card")}" : "") + ". It cannot be undone. Delete? (A kept career stays.)");
    }
}
