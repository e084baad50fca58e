using System.Globalization;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Interactions;

namespace CareerWriter.Discord.Views;

/// <summary>What a conversation begins with: question, limit, link and files; by a window, or beside the command.</summary>
internal static class StartForm
{
    /// <summary>What the window is called.</summary>
    public const string CustomId = "start";

    /// <summary>Fields, also of the command.</summary>
    public const string Question = "문항";
    public const string Limit = "글자수";
    public const string Basis = "기준";
    public const string Link = "링크";
    public const string Files = "파일";

    /// <summary>Kinds of files that are read.</summary>
    public static IReadOnlyList<string> FileTypes { get; } = [".docx", ".pdf", ".hwpx", ".md", ".txt", ".html", ".zip"];

    /// <summary>How characters are counted: values, with what people read.</summary>
    public static IReadOnlyList<(string Value, string Label)> Bases { get; } = [("공백 포함", "공백 포함"), ("공백 제외", "공백 제외"), ("byte", "byte (한글 2byte)")];

    /// <summary>The window.</summary>
    public static DiscordModal Modal() => new(CustomId, Words.Title,
    [
        new LabelComponent(Words.Question, new TextInputComponent(Question, Style: 2) { MaxLength = 2_000, Required = true, Placeholder = Words.Example }),
        new LabelComponent(Words.Limit, new TextInputComponent(Limit, Style: 1) { MaxLength = 20, Required = false, Placeholder = "1000" }),
        new LabelComponent(Words.Basis, new SelectComponent(Basis, [.. Bases.Select(b => new DiscordOption(b.Label, b.Value))]) { MinValues = 0, MaxValues = 1, Required = false }),
        new LabelComponent(Words.Link, new TextInputComponent(Link, Style: 1) { MaxLength = 500, Required = false, Placeholder = "https://" }),
        new LabelComponent(Words.Files, new FileUploadComponent(Files) { MinValues = 0, MaxValues = DiscordLimits.Files, Required = false, FileTypes = FileTypes }) { Description = Words.FilesLater },
    ]);

    /// <summary>The question; empty when none was given.</summary>
    public static string QuestionOf(IReadOnlyDictionary<string, DiscordGiven> fields) => Text(fields, Question).Replace('"', '\'').Trim();

    /// <summary>What was filled in, as the person would have written it.</summary>
    public static string Said(IReadOnlyDictionary<string, DiscordGiven> fields)
    {
        var digits = string.Concat(Text(fields, Limit).Where(char.IsAsciiDigit));
        var basis = Text(fields, Basis);
        var isBytes = basis.Contains("byte", StringComparison.Ordinal);
        var limit = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? string.Create(CultureInfo.InvariantCulture, $" {(isBytes ? $"{most}{basis}" : $"{basis} {most}자".Trim())}로") : "";
        var question = QuestionOf(fields);
        var asked = question.Length > 0 ? $"\"{question}\"{limit} 써 주세요." : "";
        return $"{asked}\n{Text(fields, Link)}".Trim();
    }

    /// <summary>What is wrong with what was filled in, as one sentence; null when nothing is.</summary>
    public static string? Wrong(IReadOnlyDictionary<string, DiscordGiven> fields)
    {
        var (limit, link) = (Text(fields, Limit), Text(fields, Link).Trim());
        return limit.Length > 0 && !limit.Any(char.IsAsciiDigit) ? Words.WrongLimit
            : link.Length > 0 && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") ? Words.WrongLink
            : null;
    }

    private static string Text(IReadOnlyDictionary<string, DiscordGiven> fields, string name) => fields.GetValueOrDefault(name)?.Text ?? "";

    private static class Words
    {
        public const string Title = "자기소개서 초안";
        public const string Question = "자기소개서 문항";
        public const string Example = "예: 지원 동기와 입사 후 포부를 작성해 주세요.";
        public const string Limit = "글자 수 제한";
        public const string Basis = "세는 기준 (비워 두면 공백 포함)";
        public const string Link = "공고 링크";
        public const string Files = "경력 파일";
        public const string FilesLater = "스레드에서 나중에 올리셔도 됩니다.";
        public const string WrongLimit = "글자 수는 숫자로 적어 다시 시작해 주세요. 예: 1000";
        public const string WrongLink = "공고 링크는 https://로 시작하는 주소로 적어 다시 시작해 주세요.";
    }
}
