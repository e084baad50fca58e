using System.Collections.Immutable;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>What is said to requests that change nothing.</summary>
internal static class RequestWords
{
    public const string IsConfirmed = "확정한 글입니다. 고치려면 \"확정 풀어\"라고 해 주세요.";
    public const string NoDraft = "아직 초안이 없습니다. 문항과 경력을 주시면 초안부터 쓰겠습니다.";
    public const string Thanks = "네, 초안은 그대로 두었습니다. 고칠 곳이 있으면 말씀해 주세요.";
    public const string NeedsModel = "번역하려면 언어 모델이 연결되어 있어야 합니다. 지금은 한국어 글만 쓸 수 있어 초안은 그대로 두었습니다.";
    public const string NothingChanged = "바꿀 곳을 찾지 못해 초안은 그대로 두었습니다. 문단이나 문장을 짚어 주시면 그 부분을 고치겠습니다.";
    public const string WhatToChange = "어떤 점을 고칠까요? 초안은 그대로 두었습니다.";
    public const string Yes = "제 경험이 맞습니다";
    public const string Cancel = "취소";

    /// <summary>What people call the files that they send.</summary>
    public static readonly ImmutableList<string> Files = ["파일", "이력서", "기술서", "자기소개서", "자소서", "포트폴리오", "첨부", "수정본", "문서"];

    public static readonly ImmutableList<PendingChoice> Choices =
    [
        new("더 구체적으로", new ChoiceEffect.Edits([new Edit.Style(WritingStyle.Concrete)])),
        new("회사와 더 연결", new ChoiceEffect.Edits([new Edit.Relate()])),
        new("문체 바꾸기", new ChoiceEffect.Edits([new Edit.Style(WritingStyle.Natural)])),
    ];
}
