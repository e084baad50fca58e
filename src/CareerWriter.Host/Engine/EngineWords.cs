using System.Globalization;

namespace CareerWriter.Host.Engine;

/// <summary>What the engine itself says, where no turn can.</summary>
internal static class EngineWords
{
    public static readonly Said TooSlow = new("시간이 너무 오래 걸려 이번 요청은 멈췄습니다. 대화와 초안은 그대로입니다. 파일을 나누거나 다르게 적어 다시 시도해 주세요.", "This took too long and was stopped. The conversation and the draft are as they were. Please try again with smaller files or other words.");
    public static readonly Said GaveUp = new("이 메시지를 처리하다가 문제가 되풀이되어 건너뛰었습니다. 대화와 초안은 그대로입니다. 파일이 있었다면 다른 형식으로 바꾸어 다시 올려 주세요.", "This message kept failing and was skipped. The conversation and the draft are as they were. If it had a file, please upload it in another format.");
    public static readonly Said Unopenable = new("저장된 대화를 열 수 없습니다. 지운 것은 없습니다. 관리자에게 알려 주시고, 급하시면 새 대화에서 파일을 다시 올려 주세요.", "The stored conversation cannot be opened. Nothing was deleted. Please tell your administrator; if it is urgent, upload your files again in a new conversation.");

    /// <summary>Words of the owner that show the present draft.</summary>
    public static readonly Said ShowDraft = new("현재 버전 보여줘", "show the draft");

    /// <summary>Words of the owner that show what was read.</summary>
    public static readonly Said ShowCareer = new("경력", "career");

    public static Said Fetching(int files) => new(string.Create(CultureInfo.InvariantCulture, $"⏳ 파일 {files}개 받는 중"), $"⏳ Fetching {English.Count(files, "file")}");

    public static Said TooManyTurns(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"요청이 잦아 잠시 쉬어 가겠습니다(1분에 {most}번까지). 잠시 뒤에 같은 말씀을 다시 적어 주세요. 대화와 초안은 그대로입니다."),
        $"That was a lot at once (up to {English.Count(most, "request")} a minute). Please write the same again in a moment. The conversation and the draft are as they were.");

    public static Said TooManyFiles(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"한 대화에 파일은 {most}개까지 올릴 수 있습니다. 필요한 파일만 골라 다시 올려 주세요."),
        $"A conversation takes up to {English.Count(most, "file")}. Please upload only the ones that matter.");

    public static Said TooLarge(string name, long most) => new(
        string.Create(CultureInfo.InvariantCulture, $"{name}: 파일이 너무 큽니다({most / (1024 * 1024)}MB까지). 그림을 빼거나 나누어 다시 올려 주세요."),
        string.Create(CultureInfo.InvariantCulture, $"{name} is too large (up to {most / (1024 * 1024)} MB). Please take images out or split it, and upload it again."));

    public static Said TooLargeTogether(long most) => new(
        string.Create(CultureInfo.InvariantCulture, $"한 대화에 올린 파일이 모두 합해 {most / (1024 * 1024)}MB를 넘습니다. 필요한 파일만 골라 다시 올려 주세요."),
        string.Create(CultureInfo.InvariantCulture, $"The files of this conversation exceed {most / (1024 * 1024)} MB together. Please upload only the ones that matter."));

    public static Said FilesLeft(IReadOnlyList<string> names) => new(
        $"직접 올리신 파일은 제가 지울 수 없어 스레드에 남아 있습니다: {string.Join(", ", names)}. 파일의 메뉴에서 직접 삭제하실 수 있습니다.",
        $"The files that you uploaded yourself are still in the thread, since I cannot delete them: {string.Join(", ", names)}. You can delete them from each file's menu.");

    public static Said NotOpened(string name) => new($"{name}: 파일을 받지 못했습니다. 잠시 뒤에 다시 올려 주세요.", $"{name} could not be fetched. Please upload it again in a moment.");
}
