using System.Globalization;

namespace CareerWriter.Conversation;

/// <summary>What is said of kept careers.</summary>
internal static class KeptWords
{
    public static readonly Said Keep = new("내 경력 저장", "Keep my career");
    public static readonly Said Forget = new("저장한 경력 삭제", "Delete my kept career");
    public static readonly Said Use = new("저장한 경력 쓰기", "Use my kept career");
    public static readonly Said Upload = new("새로 올리기", "Upload new files");
    public static readonly Said NothingToKeep = new("저장할 경력이 아직 없습니다. 경력 파일을 먼저 올려 주세요.", "There is no career to keep yet. Please upload your career files first.");
    public static readonly Said NothingKept = new("저장한 경력이 없습니다. 경력 파일을 올려 주세요.", "You have no kept career. Please upload your career files.");
    public static readonly Said NotHere = new("여기에서는 경력을 저장하지 않습니다. 파일은 이 대화가 끝나면 사라집니다.", "Careers are not kept here. Your files are gone when this conversation ends.");
    public static readonly Said Forgotten = new("저장한 경력을 삭제했습니다. 이 대화에 올린 파일은 그대로입니다.", "Your kept career is deleted. The files in this conversation stay.");

    public static Said IsKept(int files) => new(
        $"경력 파일 {files}개와 직접 밝히신 내용을 저장했습니다. 다음 대화에서 본인만 불러 쓸 수 있습니다. 지우려면 \"저장한 경력 삭제\"라고 적어 주세요.",
        $"Kept: {English.Count(files, "career file")} and what you stated. Only you can use this, in your next conversation. Write “forget career” to delete it.");

    public static Said Offer(SavedCareer saved)
    {
        var day = saved.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new($"{day}에 저장한 경력(파일 {saved.Files.Count}개)이 있습니다. 그 경력으로 쓸까요?", $"You kept a career ({English.Count(saved.Files.Count, "file")}) on {day}. Use it?");
    }
}
