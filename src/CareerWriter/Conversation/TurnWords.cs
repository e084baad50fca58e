namespace CareerWriter.Conversation;

/// <summary>What is said of turns as such.</summary>
internal static class TurnWords
{
    public static readonly Said NothingSaid = new("내용이 없는 메시지입니다. 고치고 싶은 점을 적어 주세요. 예: \"더 짧게\", \"Redis 쪽을 앞으로\", \"800자로\".", "The message was empty. Please write what to change, for example “shorter”, “lead with Redis” or “800 characters”.");
    public static readonly Said OldButton = new("이미 지난 버튼입니다. 지금 글에 필요한 것을 말로 적어 주세요.", "This button belongs to an earlier step. Please write what the current text needs.");
    public static readonly Said NoSuchButton = new("알 수 없는 버튼입니다. 필요한 것을 말로 적어 주세요.", "I don’t know this button. Please write what you need.");
    public static readonly Said Left = new("그대로 두었습니다.", "It stays as it is.");

    public static Said OnlyOwner(string owner) => new($"이 글은 {owner} 님만 고칠 수 있습니다. 적어 주신 말씀으로는 아무것도 바꾸지 않았습니다.", $"Only {ViewWords.Person(owner)} can change this text. Nothing was changed.");

    public static Said Failed(string what) => new($"처리하다가 문제가 생겨 이번 요청은 반영하지 못했습니다({what}). 대화와 초안은 그대로입니다. 다르게 적어 다시 시도해 주세요.", $"Something went wrong so nothing was changed ({what}). The conversation and the draft are as they were. Please try again in other words.");
}
