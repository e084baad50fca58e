using CareerWriter.Conversation;
using CareerWriter.Fakes.Words;
using CareerWriter.Posting;

namespace CareerWriter.Tests.Conversation;

/// <summary>A whole conversation in one language: not a word of another one but in drafts and quotes.</summary>
public sealed class OneLanguageTests
{
    private const string Second = "문제를 해결한 경험을 작성해 주세요.";
    private const string Posting = "하늘물류 백엔드 개발자\n\n주요업무\n- 배송 추적 API를 설계하고 운영합니다.\n\n자격요건\n- Kotlin과 Kafka 경험\n\n우대사항\n- Redis 운영";
    private const string Link = "https://jobs.example.com/1";

    private const string Career = Talk.Career + """


        담당자 연락처 010-1234-5678

        #### 수집 서버 (2023.01 ~ 2023.03)

        - 캡차 우회 도구를 만들어 수집 시간을 3시간에서 1시간으로 단축

        [이미지](https://secure.notion-static.com/a/b.png)
        """;

    private readonly OneLanguage _quotes = new();
    private readonly Talk _talk = new() { Understands = true };
    private readonly List<string> _said = [];

    [Fact]
    public async Task An_English_conversation_says_nothing_in_Korean()
    {
        await PlayAsync(new Script
        {
            Begin = "start",
            Keep = "keep career",
            Shorter = "shorter",
            Ban = "leave out Redis",
            Emphasize = "emphasize MongoDB",
            Replace = "replace 40분 with 4분",
            Restyle = ["more concrete", "more technical", "more numbers", "make it simpler", "shorter sentences", "results first", "relate it to the posting", "fix typos", "rewrite paragraph 9", "split into paragraphs", "900 characters", "exactly 333 characters"],
            Words = ["help", "posting", "career", "questions", "list", "settings", "evidence", "compare", "how long is it", "show the draft", "translate it into English", "thanks, that is nice", "question 7", "use kept career", "forget career", "review"],
            AddQuestion = $"add a question: {Second} 500자",
            Undo = "undo",
            Redo = "redo",
            Confirm = "confirm",
            Reopen = "reopen",
            Export = "export txt",
            Delete = "delete",
            ReallyDelete = "really delete",
            Comment = "sentence 2: this could be shorter",
        });

        Assert.Equal(Language.English, _talk.State.Language);
        Assert.True(_said.Count > 300, $"only {_said.Count} texts");
        Assert.Equal("", string.Join('\n', _said.Select(_quotes.KoreanIn).OfType<string>().Distinct()));
    }

    [Fact]
    public async Task A_Korean_conversation_says_no_English_sentence()
    {
        await PlayAsync(new Script
        {
            Begin = "시작",
            Keep = "내 경력 저장",
            Shorter = "더 짧게",
            Ban = "Redis 얘기는 빼줘",
            Emphasize = "MongoDB 경험 강조",
            Replace = "40분을 4분으로 바꿔줘",
            Restyle = ["더 구체적으로", "기술 깊이 있게", "수치 더 넣어줘", "비개발자도 알게", "문장을 짧게 나눠줘", "성과부터", "공고와 더 연결", "맞춤법 고쳐줘", "9번째 문단 다시 써줘", "문단 나눠줘", "900자로", "정확히 333자로"],
            Words = ["도움말", "공고", "경력", "문항", "목록", "설정", "근거", "비교", "몇 자야", "현재 버전 보여줘", "영어로 번역해줘", "고마워요", "7번 문항으로", "저장한 경력 쓰기", "저장한 경력 삭제", "리뷰"],
            AddQuestion = $"문항 추가: {Second} 500자",
            Undo = "되돌리기",
            Redo = "다시",
            Confirm = "확정",
            Reopen = "확정 풀어",
            Export = "txt로 내보내기",
            Delete = "삭제",
            ReallyDelete = "정말 삭제",
            Comment = "2번: 조금 길어요",
        });

        Assert.Equal(Language.Korean, _talk.State.Language);
        Assert.True(_said.Count > 300, $"only {_said.Count} texts");
        Assert.Equal("", string.Join('\n', _said.Select(_quotes.EnglishIn).OfType<string>().Distinct()));
    }

    private async Task PlayAsync(Script script)
    {
        _talk.Pages[Link] = PostingParser.FromText(Posting, organisation: null, new DateOnly(2026, 11, 24)) with { Url = Link };
        _talk.Pages["https://jobs.example.com/2"] = new JobPosting { Status = PostingStatus.Wall, Url = "https://jobs.example.com/2", Message = UnreadWords.NotRead(new("로그인이나 보안 확인 화면", "a sign-in or security page"), UnreadWords.Paste) };
        foreach (var source in (string[])[Career, Posting, Talk.Question, Second, .. Starting])
        {
            _quotes.AddSource(source);
        }

        foreach (var name in (string[])["캡차 우회 도구를 만들어 수집 시간을 3시간에서 1시간으로 단축", "하늘물류"])
        {
            _quotes.AddName(name);
        }

        await SayAsync(script.Begin);
        await SayAsync("", ("empty.md", ""));
        await SayAsync("", ("old.hwp", "\u00d0\u00cf\u0011\u00e0"), ("photo.png", "\u0089PNG\r\n"));
        await SayAsync("", ("career.md", Career));
        await SayAsync(Link);
        await SayAsync("https://jobs.example.com/2 https://jobs.example.com/3");
        await SayAsync($"{Talk.Question} 700자");
        await PressFirstAskAsync();
        await SayAsync("", ("again.md", Career), ("more.md", "# 프로젝트\n\n- 주문 서버의 메모리 사용을 3GB에서 1GB로 줄였습니다.\n"));
        await SayAsync(script.Keep);
        foreach (var words in (string[])[script.Shorter, script.Ban, script.Undo, script.Redo, script.Emphasize, script.Replace])
        {
            await SayAsync(words);
        }

        await PressAsksAsync(last: true);
        await SayAsync(script.Replace);
        await PressAsksAsync(last: false);
        foreach (var words in script.Restyle.Concat(script.Words))
        {
            await SayAsync(words);
        }

        await ReviewAsync(script);
        await EndAsync(script);
    }

    private async Task ReviewAsync(Script script)
    {
        await PressAsync("review", ("channel", "C-1"));
        await _talk.SayAsAsync("Sam", script.Comment, review: 1);
        Note();
        await _talk.PressAsAsync("Kim", "comment-1", 1, ("sentence", "1"), ("proposal", "누리상점에서 매출을 900% 올렸습니다."));
        _quotes.AddSource("누리상점에서 매출을 900% 올렸습니다.");
        Note();
        foreach (var label in (Said[])[new("무시", "Ignore"), new("적용", "Apply")])
        {
            await PressLabelAsync(label.In(_talk.State.Language));
        }

        await PressAsksAsync(last: false);
        await _talk.PressAsAsync("Sam", $"approve-1-{_talk.State.Reviews[0].Version}");
        Note();
        await PressAsync("review");
        await _talk.PressAsAsync("Sam", $"approve-1-{_talk.State.Reviews[0].Version}");
        Note();
        await PressAsync("blind-on");
        await PressAsync("approvals-2");
        await PressAsync("basis");
        await PressAsync("nothing-1");
    }

    private async Task EndAsync(Script script)
    {
        foreach (var words in (string[])[script.AddQuestion, script.Confirm, script.Shorter, script.Reopen, script.Export, script.Delete])
        {
            await SayAsync(words);
        }

        _talk.Fails = true;
        await SayAsync(script.AddQuestion.Replace("해결", "발견", StringComparison.Ordinal));
        _talk.Fails = false;
        await SayAsync(script.ReallyDelete);
        Assert.DoesNotContain(_talk.Views, v => v is View.Error);
    }

    private async Task SayAsync(string words, params (string Name, string Text)[] files)
    {
        foreach (var (_, text) in files)
        {
            _quotes.AddSource(text);
        }

        await _talk.SayAsync(words, files);
        Note();
    }

    private async Task PressAsync(string id, params (string Name, string Value)[] fields)
    {
        await _talk.PressIdAsync(id, fields);
        Note();
    }

    private async Task PressFirstAskAsync()
    {
        var ask = _talk.State.Asks.Find(a => a.Figure is null && a.Choices.Count > 1);
        Assert.NotNull(ask);
        await PressAsync(ask.ActionOf(0));
    }

    private async Task PressAsksAsync(bool last)
    {
        if (_talk.State.Asks.FindLast(a => a.IsOfVersion && a.Choices.Count > 0) is { } ask)
        {
            await PressAsync(ask.ActionOf(last ? ask.Choices.Count - 1 : 0));
        }
    }

    private async Task PressLabelAsync(string label)
    {
        if (_talk.Views.Concat(_all).SelectMany(v => v.Actions).LastOrDefault(a => a.Label == label) is { } action)
        {
            await PressAsync(action.Id);
        }
    }

    private readonly List<View> _all = [];

    private static readonly string[] Starting = ["지원 동기를 작성해 주세요.", "직무 역량과 이를 보여 주는 경험을 작성해 주세요.", "문제를 해결한 경험을 작성해 주세요.", "지원 동기를 적어 주세요."];

    /// <summary>Notes what was said; what drafts say may be quoted from now on.</summary>
    private void Note()
    {
        foreach (var draft in _talk.State.Questions.SelectMany(q => q.Versions.Versions).Select(v => v.Draft.Text))
        {
            _quotes.AddSource(draft);
        }

        _all.AddRange(_talk.Views);
        _said.AddRange(_talk.Views.SelectMany(SaidInViews.Of).Concat(_talk.Progress));
        _talk.Progress.Clear();
    }

    private sealed record Script
    {
        public required string Begin { get; init; }
        public required string Keep { get; init; }
        public required string Shorter { get; init; }
        public required string Ban { get; init; }
        public required string Emphasize { get; init; }
        public required string Replace { get; init; }
        public required string[] Restyle { get; init; }
        public required string[] Words { get; init; }
        public required string AddQuestion { get; init; }
        public required string Undo { get; init; }
        public required string Redo { get; init; }
        public required string Confirm { get; init; }
        public required string Reopen { get; init; }
        public required string Export { get; init; }
        public required string Delete { get; init; }
        public required string ReallyDelete { get; init; }
        public required string Comment { get; init; }
    }
}
