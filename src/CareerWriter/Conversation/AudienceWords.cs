namespace CareerWriter.Conversation;

/// <summary>What is said of who can read.</summary>
internal static class AudienceWords
{
    public static readonly Said OthersRead = new("이 채널의 사람들도 올린 파일과 초안을 볼 수 있습니다.", "People in this channel can see the files you upload and the draft.");
    public static readonly Said Continue = new("DM에서 이어 하기", "Continue in a direct message");
    public static readonly Said GoesOn = new("DM에서 이어 갑니다. 지금까지의 파일과 초안을 그대로 가져갑니다.", "We continue in a direct message. Your files and drafts come along.");
    public static readonly Said NoNotices = new("지금 글에는 살펴볼 점이 없습니다.", "The current text has nothing to check.");

    public static Said Notices(IReadOnlyList<Said> lines) => ViewWords.Findings + Said.Join("", lines.Select(l => Said.Alike("\n· ") + l));
}
