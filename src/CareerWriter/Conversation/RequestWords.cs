using System.Collections.Immutable;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>What is said to requests that change nothing.</summary>
internal static class RequestWords
{
    public static readonly Said IsConfirmed = new("확정한 글입니다. 고치려면 \"확정 풀어\"라고 해 주세요.", "The text is confirmed. Write “reopen” to change it.");
    public static readonly Said NoDraft = new("아직 초안이 없습니다. 문항과 경력을 주시면 초안부터 쓰겠습니다.", "There is no draft yet. Send a question and your career, and I will write one.");
    public static readonly Said Thanks = new("네, 초안은 그대로 두었습니다. 고칠 곳이 있으면 말씀해 주세요.", "All right, the draft stays as it is. Tell me if anything should change.");
    public static readonly Said NeedsModel = new("번역하려면 언어 모델이 연결되어 있어야 합니다. 지금은 한국어 글만 쓸 수 있어 초안은 그대로 두었습니다.", "Translating needs a language model, and none is connected. The draft stays as it is.");
    public static readonly Said NothingChanged = new("바꿀 곳을 찾지 못해 초안은 그대로 두었습니다. 문단이나 문장을 짚어 주시면 그 부분을 고치겠습니다.", "I found nothing to change, so the draft stays as it is. Name a paragraph or sentence, and I will change that part.");
    public static readonly Said WhatToChange = new("어떤 점을 고칠까요? 초안은 그대로 두었습니다.", "What should I change? So far the draft stays as it is.");
    public static readonly Said Yes = new("제 경험이 맞습니다", "It’s my experience");
    public static readonly Said Cancel = new("취소", "Cancel");

    /// <summary>What people call the files that they send.</summary>
    public static readonly ImmutableList<string> Files = ["파일", "이력서", "기술서", "자기소개서", "자소서", "포트폴리오", "첨부", "수정본", "문서"];

    /// <summary>What may be meant when it is not clear.</summary>
    public static ImmutableList<PendingChoice> Choices(Language language) =>
    [
        new(new Said("더 구체적으로", "More concrete").In(language), new ChoiceEffect.Edits([new Edit.Style(WritingStyle.Concrete)])),
        new(new Said("회사와 더 연결", "Closer to the company").In(language), new ChoiceEffect.Edits([new Edit.Relate()])),
        new(new Said("문체 바꾸기", "Another style").In(language), new ChoiceEffect.Edits([new Edit.Style(WritingStyle.Natural)])),
    ];
}
