using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CareerWriter.Conversation;
using CareerWriter.Host.Commands;
using CareerWriter.Host.Commands.Chat;
using CareerWriter.Host.Commands.Json;
using CareerWriter.Host.State;
using CareerWriter.Host.Tests.Project;
using CareerWriter.Ingest;
using CareerWriter.Posting;
using CareerWriter.Revise;

namespace CareerWriter.Host.Tests.State;

/// <summary>A conversation that is stored and read again between turns is the same conversation.</summary>
public sealed class StoredConversationTests
{
    private static readonly string[] Turns =
    [
        "파일:pastes/order-platform-request.txt", "더 짧게", "되돌리기", "출고 웨이브 배치 쪽을 앞으로", "도깨비마켓 얘기는 빼줘", "700자 이내로", "Kafka 경험 강조",
        "\"15만건\"을 \"20만건\"으로 바꿔줘", "2번째 문장 다른 표현 3개만", "문항 추가: 협업 경험을 써 주세요. 500자", "1번 문항으로", "v1이랑 v2 비교해줘", "이걸로 확정", "확정 풀어", "다시", "근거",
    ];

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Every_turn_shows_the_same_after_the_state_was_stored_and_read(bool encrypted, bool besideAnOlderState)
    {
        ConversationCodec codec = new(new Sealer(encrypted ? [RandomNumberGenerator.GetBytes(32)] : []));
        ConversationState? older = null;
        var kept = Run();
        var stored = Run();
        Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);
        foreach (var turn in Turns)
        {
            var expected = await ViewsAsync(kept, turn);
            var actual = await ViewsAsync(stored, turn);

            Assert.Equal(expected, actual);
            stored.State = StoreAndRead(codec, stored.State, parts, besideAnOlderState ? older : null);
            older ??= stored.State;
        }
    }

    [Fact]
    public async Task A_turn_writes_only_the_parts_that_are_new()
    {
        ConversationCodec codec = new(new Sealer([]));
        var run = Run();
        Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);
        await ViewsAsync(run, Turns[0]);
        run.State = StoreAndRead(codec, run.State, parts);
        await ViewsAsync(run, "더 짧게");

        var (_, added) = codec.Encode(run.State, "o", parts.Keys.ToHashSet(StringComparer.Ordinal));

        Assert.Equal(["v:0:2"], added.Select(p => p.Key));
    }

    [Fact]
    public void Every_property_of_a_state_is_stored_or_made_again_from_what_is()
    {
        string[] derived = [nameof(ConversationState.Career), nameof(ConversationState.Posting), nameof(ConversationState.Question)];

        var properties = typeof(ConversationState).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name).Except(derived);

        Assert.Equal(properties.Order(StringComparer.Ordinal), typeof(StoredState).GetProperties().Select(p => p.Name).Except([nameof(StoredState.Schema), nameof(StoredState.Origin)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_record_of_a_closed_hierarchy_can_be_stored()
    {
        foreach (var hierarchy in new[] { typeof(Edit), typeof(ChoiceEffect), typeof(IncomingMessage) })
        {
            foreach (var record in hierarchy.GetNestedTypes().Where(t => t.IsAssignableTo(hierarchy)))
            {
                var of = typeof(StateJson).GetMethod(nameof(StateJson.Of))!.MakeGenericMethod(record);
                Assert.NotNull(of.Invoke(null, null));
            }
        }
    }

    [Fact]
    public void Encrypted_bytes_hold_no_word_and_open_under_their_name_and_key_only()
    {
        byte[] key = RandomNumberGenerator.GetBytes(32), newer = RandomNumberGenerator.GetBytes(32);
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("초롱로지스 재고 이동 시스템 ", 20)));

        var bytes = new Sealer([key]).Seal(text, "f:1", isKept: true);

        Assert.Equal(text, new Sealer([key]).Open(bytes, "f:1"));
        Assert.Equal(text, new Sealer([newer, key]).Open(bytes, "f:1"));
        Assert.Equal(-1, bytes.AsSpan().IndexOf("초롱로지스"u8));
        Assert.Throws<UnopenableException>(() => new Sealer([key]).Open(bytes, "f:2"));
        Assert.Contains("State:Keys", Assert.Throws<UnopenableException>(() => new Sealer([newer]).Open(bytes, "f:1")).Message, StringComparison.Ordinal);
        bytes[^1] ^= 1;
        Assert.Throws<UnopenableException>(() => new Sealer([key]).Open(bytes, "f:1"));
    }

    [Fact]
    public void A_newer_key_seals_while_the_older_one_still_opens()
    {
        byte[] old = RandomNumberGenerator.GetBytes(32), newer = RandomNumberGenerator.GetBytes(32);
        Sealer both = new([newer, old]);

        var bytes = both.Seal("글"u8, "state", isKept: false);

        Assert.Equal("글"u8, new Sealer([newer]).Open(bytes, "state"));
        Assert.Throws<UnopenableException>(() => new Sealer([old]).Open(bytes, "state"));
    }

    [Fact]
    public void An_older_state_is_brought_step_by_step_into_todays_shape()
    {
        JsonObject stored = new() { ["schema"] = 1, ["owner"] = "나" };

        var brought = StateUpgrade.Bring(stored, [s => s["people"] = new JsonArray(s["owner"]!.DeepClone()), s => s.Remove("owner")]);

        Assert.Equal("""{"schema":3,"people":["\uB098"]}""", brought.ToJsonString());
    }

    [Fact]
    public void A_state_of_a_newer_program_is_left_alone() =>
        Assert.Throws<NewerStateException>(() => StateUpgrade.Bring(new JsonObject { ["schema"] = StateUpgrade.Current + 1 }));

    private static ConversationRun Run() => new(
        new CommandConsole(Stream.Null, TextWriter.Null, TextWriter.Null, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 3, 0, 0, TimeSpan.Zero))),
        new DateOnly(2026, 11, 25),
        (link, _, _) => Task.FromResult(new JobPosting { Status = PostingStatus.Unreachable, Url = link, Message = UnreadWords.NotRead(UnreadWords.Silent, UnreadWords.Paste) }));

    private static async Task<string> ViewsAsync(ConversationRun run, string turn)
    {
        UploadedFile[] files = turn.StartsWith("파일:", StringComparison.Ordinal)
            ? [new UploadedFile(Path.GetFileName(turn), await File.ReadAllBytesAsync(Repository.At("seeds", turn["파일:".Length..])))]
            : [];
        using StringWriter output = new();
        foreach (var view in await run.SayAsync(files.Length > 0 ? "" : turn, files, "나", new Progress<View.Progress>(), default))
        {
            ViewJson.Write(output, 1, view);
        }

        return output.ToString();
    }

    private static ConversationState StoreAndRead(ConversationCodec codec, ConversationState state, Dictionary<string, byte[]> parts, ConversationState? older = null)
    {
        var (bytes, added) = codec.Encode(state, "o", parts.Keys.ToHashSet(StringComparer.Ordinal));
        foreach (var (name, part) in added)
        {
            parts.Add(name, part);
        }

        return codec.Decode(codec.DecodeShape(bytes), parts, older);
    }
}
