using System.Text;
using CareerWriter.Conversation;
using CareerWriter.Ingest;
using CareerWriter.Posting;
using CareerWriter.Revise;
using CareerWriter.Revise.Requests;
using CareerWriter.Tests.Seeds;

namespace CareerWriter.Tests.Conversation;

/// <summary>A conversation in memory. Words mean the edits that a test says; no network, no clock.</summary>
internal sealed class Talk
{
    public const string Career = """
        # 경력기술서

        ### 누리상점 (2021.03 ~ 2023.08, 3년)

        백엔드 개발자

        #### 주문 조회 개선 (2022.01 ~ 2022.06, 4명)

        - 역할 : 백엔드 담당 (기여도 70%)
        - 주문 조회 API의 응답이 느려 고객 문의가 매주 30건 들어왔습니다.
        - Redis 캐시를 도입하여 주문 조회 응답 시간을 600ms에서 80ms로 단축
        - Spring Boot와 Kotlin으로 주문 조회 서버를 새로 개발
        - 조회 서버를 배포한 뒤 고객 문의가 매주 2건으로 감소
        - 알림 서버를 분리해 하루 N건의 알림을 발송

        #### 배포 자동화 (2022.08 ~ 2022.12)

        - GitHub Actions로 배포 과정을 자동화하여 배포 시간을 40분에서 8분으로 단축
        - 배포 실패를 Slack으로 알리는 도구 개발
        """;

    public const string Question = "지원 동기를 작성해 주세요.";

    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9));

    private readonly Dictionary<string, IReadOnlyList<Edit>> _meaning = new(StringComparer.Ordinal);
    private readonly TurnHandler _handler;
    private int _turns;

    public Talk() => _handler = new TurnHandler(new Outside(
        new CareerPipeline(new DocumentReader(DocumentReader.BuiltIn)).ReadAsync,
        request => Fails ? throw new InvalidOperationException("broken") : CareerPipeline.Draft(request),
        (link, _, _) => Task.FromResult(Pages.GetValueOrDefault(link) ?? new JobPosting { Status = PostingStatus.Unreachable, Url = link, Message = UnreadWords.NotRead(UnreadWords.Silent, UnreadWords.Paste) }),
        words => _meaning.GetValueOrDefault(words) ?? (Understands ? RequestGrammar.Understand(words) : []))
    {
        Saved = (_, _) => Task.FromResult(Kept),
        List = (_, _) => Task.FromResult<IReadOnlyList<ConversationEntry>>(Listed),
    });

    public Dictionary<string, JobPosting> Pages { get; } = new(StringComparer.Ordinal);

    public bool Fails { get; set; }

    /// <summary>Whether words that no test gave a meaning mean what they mean to the program.</summary>
    public bool Understands { get; init; }

    public SavedCareer? Kept { get; set; }

    public List<ConversationEntry> Listed { get; } = [];

    /// <summary>Who can read the thread.</summary>
    public ThreadPlace Place { get; init; }

    public ConversationState State { get; set; } = new();

    public IReadOnlyList<View> Views { get; private set; } = [];

    public IReadOnlyList<Effect> Effects { get; private set; } = [];

    public List<string> Progress { get; } = [];

    public View.Draft Draft => Views.OfType<View.Draft>().Last();

    public IEnumerable<string> Notes => Views.OfType<View.Note>().Select(n => n.Text);

    public IReadOnlyList<View.Ask> Asks => [.. Views.OfType<View.Ask>()];

    public string Text => State.Question!.Versions.Current!.Draft.Text;

    public int Version => State.Question!.Versions.Current!.Number;

    /// <summary>A conversation with a first draft.</summary>
    public static async Task<Talk> WithDraftAsync(string career = Career)
    {
        Talk talk = new();
        await talk.SayAsync($"\"{Question}\" 700자로 써줘", ("career.md", career));
        return talk;
    }

    public static (string Name, string Text) Seed(string name) => (Path.GetFileName(name), File.ReadAllText(SeedFiles.PathOf(name)));

    public Task SayAsync(string text, params (string Name, string Text)[] files) =>
        HandleAsync(new IncomingMessage.Say(text, [.. files.Select(f => new UploadedFile(f.Name, Encoding.UTF8.GetBytes(f.Text)))]) { At = Now, Today = Day });

    public Task SayAsAsync(string by, string text, int? review = null) => HandleAsync(new IncomingMessage.Say(text, []) { By = by, At = Now, Today = Day, Review = review });

    /// <summary>Presses a button of a review card as one of its reviewers.</summary>
    public Task PressAsAsync(string by, string id, int? review = 1, params (string Name, string Value)[] fields) =>
        HandleAsync(new IncomingMessage.Press(id) { By = by, At = Now, Today = Day, Review = review, Fields = fields.ToDictionary(f => f.Name, f => f.Value) });

    /// <summary>What a reviewer sees of the last card.</summary>
    public ReviewCard Card => Views.OfType<View.Review>().Last().Card;

    /// <summary>Says words that mean the edits.</summary>
    public Task WantAsync(string words, params Edit[] edits)
    {
        _meaning[words] = edits;
        return SayAsync(words);
    }

    /// <summary>Presses the button that was shown last under this label.</summary>
    public Task PressAsync(string label) => PressIdAsync(Views.SelectMany(v => v.Actions).Last(a => a.Label == label).Id);

    public Task PressIdAsync(string id, params (string Name, string Value)[] fields) =>
        HandleAsync(new IncomingMessage.Press(id) { At = Now, Today = Day, Fields = fields.ToDictionary(f => f.Name, f => f.Value) });

    /// <summary>Gives words a meaning, whoever says them.</summary>
    public void Mean(string words, params Edit[] edits) => _meaning[words] = edits;

    private DateTimeOffset Now => Start.AddMinutes(_turns);

    private async Task HandleAsync(IncomingMessage message)
    {
        _turns++;
        var result = await _handler.HandleAsync(State, message with { Place = Place }, new Written(Progress), CancellationToken.None);
        (State, Views, Effects) = (result.State, result.Views, result.Effects);
    }

    private sealed class Written(List<string> lines) : IProgress<View.Progress>
    {
        public void Report(View.Progress value) => lines.Add(value.Text);
    }
}
