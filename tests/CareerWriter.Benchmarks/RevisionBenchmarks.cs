using BenchmarkDotNet.Attributes;
using CareerWriter.Conversation;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Posting;
using CareerWriter.Revise;
using CareerWriter.Revise.Requests;
using CareerWriter.Write;

namespace CareerWriter.Benchmarks;

/// <summary>Turns that revise an answer of 1,000 characters from a career of 7,000.</summary>
[MemoryDiagnoser]
public class RevisionBenchmarks
{
    private const int Few = 5;
    private const int Many = 500;

    private static readonly LengthLimit Limit = new(1_000);
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.FromHours(9));

    private string[] _requests = [];
    private Draft _draft = new([]);
    private Draft _shorter = new([]);
    private RevisionMaterial? _material;
    private VersionGraph _versions = new();
    private TurnHandler? _handler;
    private ConversationState _early = new();
    private ConversationState _late = new();

    /// <summary>How many requests one call of <see cref="ReviseAll"/> carries out.</summary>
    public int Count => _requests.Length;

    /// <summary>Drafts an answer, and holds conversations of 5 and of 500 turns about it.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var pipeline = Material.Pipeline();
        var text = Material.Career(7_000);
        var career = Material.Read(pipeline, text);
        var technology = career.Facts.SelectMany(f => f.Technologies).GroupBy(t => t).MaxBy(g => g.Count())!.Key;
        _requests = ["더 짧게", "800자로 줄여줘", $"{technology} 쪽을 앞으로", $"{technology} 얘기는 빼줘", "두번째 문단 삭제", "소제목 달아줘", "~했다 체로 바꿔", "줄바꿈 없이 한 문단으로", "너무 딱딱해 좀 부드럽게", "3번째 문단만 더 짧게"];
        _material = new RevisionMaterial(career, Material.Question, Posting: null, Blind: false, new HashSet<FactId>());
        var first = CareerPipeline.Draft(new(career, Material.Question, Posting: null, Limit, Blind: false));
        _draft = first.Draft;
        var constraints = new Constraints { Limit = Limit };
        var shorter = Reviser.Revise(_draft, constraints, [new Edit.Length { Relative = RelativeLength.Shorter }], _material);
        _shorter = shorter.Draft;
        _versions = new VersionGraph()
            .Add(new DraftVersion(1, null, null, "owner", Noon, _draft, constraints, first.Check))
            .Add(new DraftVersion(2, 1, "더 짧게", "owner", Noon, _shorter, shorter.Constraints, shorter.Check));

        _handler = new TurnHandler(new Outside(
            pipeline.ReadAsync,
            CareerPipeline.Draft,
            (link, _, _) => Task.FromResult(new JobPosting { Status = PostingStatus.Unreachable, Url = link }),
            RequestGrammar.Understand));
        _early = Turn(new ConversationState(), $"\"{Material.Question}\" 1000자로 써줘", new UploadedFile("career.md", System.Text.Encoding.UTF8.GetBytes(text)));
        for (var turn = 1; turn < Few; turn++)
        {
            _early = Turn(_early, turn % 2 == 1 ? "더 짧게" : "되돌려");
        }

        _late = _early;
        for (var turn = Few; turn <= Many; turn++)
        {
            _late = Turn(_late, turn % 2 == 1 ? "더 짧게" : "되돌려");
        }
    }

    /// <summary>Understanding, editing and checking: ten requests, each on the first draft.</summary>
    [Benchmark]
    public object ReviseAll()
    {
        Revision? last = null;
        foreach (var request in _requests)
        {
            last = Reviser.Revise(_draft, new Constraints { Limit = Limit }, RequestGrammar.Understand(request), _material!);
        }

        return last!;
    }

    /// <summary>Taking a version back, and putting the two side by side with the words that changed.</summary>
    [Benchmark]
    public object UndoAndCompare() => (_versions.Undo(), Comparison.Of(_draft, _shorter));

    /// <summary>A turn after 5 others.</summary>
    [Benchmark]
    public object EarlyTurn() => Turn(_early, "더 짧게");

    /// <summary>The same turn after 500 others.</summary>
    [Benchmark]
    public object LateTurn() => Turn(_late, "더 짧게");

    private ConversationState Turn(ConversationState state, string words, params UploadedFile[] files) =>
        _handler!.HandleAsync(state, new IncomingMessage.Say(words, files) { At = Noon, Today = new DateOnly(2026, 11, 21) }, new Silent(), CancellationToken.None).GetAwaiter().GetResult().State;

    private sealed class Silent : IProgress<View.Progress>
    {
        public void Report(View.Progress value)
        {
        }
    }
}
