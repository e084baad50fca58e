using System.Runtime.CompilerServices;
using System.Text;
using CareerWriter.Conversation;
using CareerWriter.Host.State;

namespace CareerWriter.Host.Tests.State;

/// <summary>What every store of conversations does; each test in a conversation of its own.</summary>
public abstract class ConversationStoreContract
{
    private protected static readonly TimeSpan Lease = TimeSpan.FromSeconds(2);

    private protected abstract IConversationStore Store { get; }

    /// <summary>Lets so much time go by for leases.</summary>
    protected abstract Task PassAsync(TimeSpan time);

    [Fact]
    public async Task A_message_that_was_accepted_is_taken_with_its_conversation()
    {
        var key = Key();

        Assert.True(await Store.AcceptAsync(key, "1", Bytes("안녕하세요"), default));
        var taken = await TakeAsync(key);

        Assert.Equal(["안녕하세요"], taken.Waiting.Select(Text));
        Assert.Equal(0, taken.Version);
        Assert.Null(taken.State);
    }

    [Fact]
    public async Task Another_delivery_of_a_message_is_not_a_new_one_even_after_it_was_answered()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("더 짧게"), default);
        Assert.False(await Store.AcceptAsync(key, "1", Bytes("더 짧게"), default));
        var taken = await TakeAsync(key);
        await SaveAsync(taken, "1");
        await Store.SentAsync(taken, [], release: true, default);

        Assert.False(await Store.AcceptAsync(key, "1", Bytes("더 짧게"), default));
        await Store.AcceptAsync(key, "2", Bytes("다음"), default);
        Assert.Equal(["다음"], (await TakeAsync(key)).Waiting.Select(Text));
    }

    [Fact]
    public async Task Messages_wait_in_the_order_in_which_they_came()
    {
        var key = Key();
        for (var i = 0; i < 10; i++)
        {
            await Store.AcceptAsync(key, $"{i}", Bytes($"{i}"), default);
        }

        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"{i}"), (await TakeAsync(key)).Waiting.Select(Text));
    }

    [Fact]
    public async Task A_taken_conversation_is_nobody_elses_until_it_is_released()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("하나"), default);
        var taken = await TakeAsync(key);
        await Store.AcceptAsync(key, "2", Bytes("둘"), default);

        Assert.Null(await TryTakeAsync(key));
        await SaveAsync(taken, "1");
        await Store.SentAsync(taken, [], release: true, default);
        Assert.Equal(["둘"], (await TakeAsync(key)).Waiting.Select(Text));
    }

    [Fact]
    public async Task What_a_turn_leaves_behind_is_there_for_the_next_taker()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("하나"), default);
        var taken = await TakeAsync(key);
        var write = new TurnWrite(0, Bytes("상태 1"), taken.Waiting[0], "1") { Parts = [new("v:0:1", Bytes("첫 글"))], ToSend = [Bytes("보낼 것 1"), Bytes("보낼 것 2")] };

        Assert.True(await Store.SaveAsync(taken, write, default));
        await Store.SentAsync(taken, [new SentMessage("draft-1", "m1")], release: true, default);

        var next = await TakeAsync(key);
        Assert.Equal(1, next.Version);
        Assert.Equal("상태 1", Text(next.State!));
        Assert.Equal(["보낼 것 2"], next.Unsent.Select(Text));
        Assert.Equal("m1", next.Slots["draft-1"]);
        Assert.Empty(next.Waiting);
        Assert.Equal("첫 글", Text((await Store.ReadPartsAsync(key, ["v:0:1", "v:0:2"], default)).Single().Value));
    }

    [Fact]
    public async Task A_state_that_the_taker_knows_is_not_read_again()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("하나"), default);
        var taken = await TakeAsync(key);
        await SaveAsync(taken, "1");
        await Store.SentAsync(taken, [], release: true, default);
        await Store.AcceptAsync(key, "2", Bytes("둘"), default);

        Assert.Null((await TakeAsync(key, known: 1)).State);
    }

    [Fact]
    public async Task Saving_twice_is_saving_once()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("하나"), default);
        var taken = await TakeAsync(key);
        var write = new TurnWrite(0, Bytes("상태"), taken.Waiting[0], "1") { ToSend = [Bytes("답")] };

        Assert.True(await Store.SaveAsync(taken, write, default));
        Assert.True(await Store.SaveAsync(taken, write, default));
        await Store.SentAsync(taken, [], release: true, default);

        Assert.Single((await TakeAsync(key)).Unsent);
    }

    [Fact]
    public async Task A_worker_that_lost_its_conversation_saves_nothing()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("하나"), default);
        var late = await TakeAsync(key);
        await PassAsync(Lease * 2);
        var other = await TakeAsync(key);

        Assert.False(await Store.SaveAsync(late, new TurnWrite(0, Bytes("늦은 상태"), late.Waiting[0], "1"), default));
        Assert.False(await Store.RenewAsync(late, default));
        Assert.True(await Store.SaveAsync(other, new TurnWrite(0, Bytes("상태"), other.Waiting[0], "1"), default));
        await Store.SentAsync(late, [], release: true, default);
        Assert.True(await Store.RenewAsync(other, default));
    }

    [Fact]
    public async Task What_a_dead_worker_left_is_taken_by_another_and_says_that_it_was_tried()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("하나"), default);
        Assert.Equal(0, (await TakeAsync(key)).Tries);
        await PassAsync(Lease * 2);

        var taken = await TakeAsync(key);

        Assert.Equal(1, taken.Tries);
        Assert.Equal(["하나"], taken.Waiting.Select(Text));
    }

    [Fact]
    public async Task A_renewed_conversation_stays_with_its_worker()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("하나"), default);
        var taken = await TakeAsync(key);
        for (var i = 0; i < 6; i++)
        {
            await PassAsync(Lease / 3);
            Assert.True(await Store.RenewAsync(taken, default));
            Assert.Null(await TryTakeAsync(key));
        }
    }

    [Fact]
    public async Task Turns_saved_from_an_old_version_are_refused()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("하나"), default);
        await Store.AcceptAsync(key, "2", Bytes("둘"), default);
        var taken = await TakeAsync(key);
        await SaveAsync(taken, "1");

        Assert.False(await Store.SaveAsync(taken, new TurnWrite(0, Bytes("옛 상태"), taken.Waiting[1], "2"), default));
        Assert.True(await Store.SaveAsync(taken, new TurnWrite(1, Bytes("상태 2"), taken.Waiting[1], "2"), default));
    }

    [Fact]
    public async Task A_deleted_conversation_leaves_no_text()
    {
        var key = Key();
        await Store.AcceptAsync(key, "1", Bytes("파일"), default);
        var first = await TakeAsync(key);
        await Store.SaveAsync(first, new TurnWrite(0, Bytes("상태"), first.Waiting[0], "1") { Parts = [new("f:1", Bytes("경력"))] }, default);
        await Store.SentAsync(first, [], release: true, default);
        await Store.AcceptAsync(key, "2", Bytes("삭제"), default);
        var taken = await TakeAsync(key);

        Assert.True(await Store.SaveAsync(taken, new TurnWrite(1, Bytes(""), taken.Waiting[0], "2") { Deletes = true, ToSend = [Bytes("삭제했습니다")] }, default));
        await Store.SentAsync(taken, [new SentMessage(null, null)], release: true, default);

        Assert.Empty(await Store.ReadPartsAsync(key, ["f:1"], default));
        Assert.False(await Store.AcceptAsync(key, "1", Bytes("파일"), default));
        await Store.AcceptAsync(key, "3", Bytes("다시"), default);
        var after = await TakeAsync(key);
        Assert.Null(after.State);
        Assert.Equal(["다시"], after.Waiting.Select(Text));
    }

    [Fact]
    public async Task What_is_kept_for_a_person_is_theirs_alone_and_goes_when_deleted()
    {
        var key = Key();
        PersonKey one = new("t", key.Thread + "-1"), other = new("t", key.Thread + "-2");
        await Store.WritePersonalAsync(one, "career", Bytes("내 경력"), default);
        await Store.ListAsync(one, key, Bytes("대화"), default);

        Assert.Equal("내 경력", Text((await Store.ReadPersonalAsync(one, "career", default))!));
        Assert.Null(await Store.ReadPersonalAsync(other, "career", default));
        Assert.Equal(["대화"], (await Store.ListedAsync(one, default)).Select(Text));
        Assert.Empty(await Store.ListedAsync(other, default));

        await Store.WritePersonalAsync(one, "career", null, default);
        await Store.ListAsync(one, key, null, default);
        Assert.Null(await Store.ReadPersonalAsync(one, "career", default));
        Assert.Empty(await Store.ListedAsync(one, default));
    }

    [Fact]
    public async Task Eight_workers_with_two_hundred_messages_of_one_conversation_lose_no_turn()
    {
        var key = Key();
        List<string> answered = [];
        async Task WorkAsync()
        {
            while (answered.Count < 200)
            {
                if (await TryTakeAsync(key) is not { } taken)
                {
                    await Task.Yield();
                    continue;
                }

                var version = taken.Version;
                foreach (var message in taken.Waiting)
                {
                    Assert.True(await Store.SaveAsync(taken, new TurnWrite(version++, message, message, Text(message)), default));
                    lock (answered)
                    {
                        answered.Add(Text(message));
                    }
                }

                await Store.SentAsync(taken, [], release: true, default);
            }
        }

        var workers = Enumerable.Range(0, 8).Select(_ => Task.Run(WorkAsync)).ToList();
        for (var i = 0; i < 200; i++)
        {
            await Store.AcceptAsync(key, $"{i}", Bytes($"{i}"), default);
        }

        await Task.WhenAll(workers).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), answered);
    }

    private protected static ConversationKey Key([CallerMemberName] string test = "") => new("t", $"{test}-{Guid.NewGuid():N}");

    private protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private protected static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private protected async Task<TakenConversation> TakeAsync(ConversationKey key, long known = 0)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(10));
        while (true)
        {
            if (await Store.TakeAsync(_ => known, patience.Token) is { } taken)
            {
                Assert.Equal(key, taken.Key);
                return taken;
            }

            await Store.WaitAsync(patience.Token);
        }
    }

    private protected Task<TakenConversation?> TryTakeAsync(ConversationKey key) => Store.TakeAsync(_ => 0, default);

    private protected async Task SaveAsync(TakenConversation taken, string id) =>
        Assert.True(await Store.SaveAsync(taken, new TurnWrite(taken.Version, Bytes($"상태 {id}"), taken.Waiting[0], id), default));
}
