using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Discord.Views;

/// <summary>The commands as they are registered. Their Korean names are what comes back, in whatever language they are shown.</summary>
internal static class CommandList
{
    /// <summary>Words of the command that mean more than themselves.</summary>
    public const string Start = "시작";
    public const string Conversations = "목록";
    public const string Help = "도움말";

    /// <summary>The command on a message.</summary>
    public const string FromMessage = "이 메시지로 초안 쓰기";

    private const string Name = "자소서";
    private const int OnMessage = 3;

    private static readonly (string Word, string English, string What, string WhatEnglish)[] _words =
    [
        (Start, "start", "초안을 시작합니다. 아무것도 적지 않으면 창이 열립니다", "Begin a draft; without options a window opens"),
        (Conversations, "list", "내 대화를 봅니다", "Your conversations"),
        ("경력", "career", "읽은 경력을 봅니다", "What was read of your career"),
        ("문항", "questions", "이 대화의 문항을 봅니다", "The questions of this conversation"),
        ("공고", "posting", "읽은 공고를 봅니다", "The posting"),
        ("내보내기", "export", "글을 워드 파일로 받습니다", "The answer as a Word file"),
        ("삭제", "delete", "이 대화를 지웁니다", "Delete this conversation"),
        ("설정", "settings", "블라인드 채용, 승인 수, 저장한 경력", "Blind hiring, approvals, kept career"),
        (Help, "help", "쓰는 방법을 봅니다", "How to use it"),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiscordCommandSpec> All { get; } =
    [
        new()
        {
            Name = Name,
            NameLocalizations = InEnglish("cover-letter"),
            Description = "자기소개서 초안을 쓰고 고칩니다",
            DescriptionLocalizations = InEnglish("Draft and refine answers for Korean job applications"),
            Options = [.. _words.Select(w => new DiscordOptionSpec
            {
                Type = DiscordOptionSpec.Subcommand,
                Name = w.Word,
                NameLocalizations = InEnglish(w.English),
                Description = w.What,
                DescriptionLocalizations = InEnglish(w.WhatEnglish),
                Options = w.Word == Start ? StartOptions() : null,
            })],
            Contexts = [0, 1],
            IntegrationTypes = [0],
        },
        new() { Type = OnMessage, Name = FromMessage, NameLocalizations = InEnglish("Draft from this message"), Contexts = [0, 1], IntegrationTypes = [0] },
    ];

    private static IReadOnlyList<DiscordOptionSpec> StartOptions() =>
    [
        Option(StartForm.Question, "question", "자기소개서 문항", "The question") with { MaxLength = 2_000 },
        Option(StartForm.Limit, "limit", "글자 수 제한", "The limit in characters") with { Type = DiscordOptionSpec.Integer, MinValue = 50, MaxValue = 10_000 },
        Option(StartForm.Basis, "basis", "세는 기준(기본: 공백 포함)", "How characters are counted") with { Choices = [.. StartForm.Bases.Select(b => new DiscordChoice(b.Label, b.Value))] },
        Option(StartForm.Link, "link", "공고 링크", "Link to the posting") with { MaxLength = 500 },
        Option(StartForm.Files, "file", "경력 파일", "A file with your career") with { Type = DiscordOptionSpec.Attachment, FileTypes = StartForm.FileTypes },
    ];

    private static DiscordOptionSpec Option(string name, string english, string what, string whatEnglish) => new()
    {
        Name = name,
        NameLocalizations = InEnglish(english),
        Description = what,
        DescriptionLocalizations = InEnglish(whatEnglish),
    };

    // There is no language of which the other is a part.
    private static Dictionary<string, string> InEnglish(string text) => new(StringComparer.Ordinal) { ["en-US"] = text, ["en-GB"] = text };
}
