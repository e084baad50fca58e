using CareerWriter.Conversation;
using CareerWriter.Host.State;

namespace CareerWriter.Host.Engine;

/// <summary>
/// Works off what waits in a taken conversation: send what an earlier worker left, then for each message in order: answer, save state and views in one step, send the views,
/// note them as sent. A process may end anywhere in it.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="codec">Makes bytes.</param>
/// <param name="loader">Gives states.</param>
/// <param name="outbox">Sends.</param>
/// <param name="turn">Answers.</param>
/// <param name="time">The clock of waiting.</param>
internal sealed class ConversationTurns(IConversationStore store, ConversationCodec codec, StateLoader loader, Outbox outbox, MessageTurn turn, TimeProvider time)
{
    private static readonly TimeSpan _rest = TimeSpan.FromMilliseconds(200);

    /// <summary>Works off a conversation.</summary>
    /// <param name="taken">The conversation.</param>
    /// <param name="stopping">Set when the program stops: no further message is begun.</param>
    /// <param name="lost">Cancelled when the conversation is lost to another, or the program waits no longer.</param>
    /// <exception cref="OperationCanceledException">See <paramref name="lost"/>.</exception>
    /// <exception cref="ConversationLostException">Another worker has it.</exception>
    /// <exception cref="StoreUnavailableException">The store did not answer; the conversation is given to whoever comes next.</exception>
    public async Task RunAsync(TakenConversation taken, CancellationToken stopping, CancellationToken lost)
    {
        Dictionary<string, string> slots = new(taken.Slots, StringComparer.Ordinal);
        List<SentMessage> noted = [];
        if (taken.Unsent.Count > 0 || taken.Tries > 0)
        {
            await turn.ClearProgressAsync(taken.Key, lost);
            noted.AddRange(await outbox.SendAsync(taken.Key, [.. taken.Unsent.Select(m => codec.DecodeMessage(m))], slots, mayHaveBeenSent: true, lost));
        }

        var waiting = Waiting(taken);
        if (waiting.Count > 0)
        {
            var held = await LoadAsync(taken, lost);
            var version = taken.Version;
            foreach (var (arrival, bytes) in waiting)
            {
                if (stopping.IsCancellationRequested)
                {
                    break;
                }

                if (noted.Count > 0)
                {
                    await store.SentAsync(taken, noted, release: false, lost);
                    noted.Clear();
                }

                IReadOnlyList<StoredMessage> messages;
                if (held is not null)
                {
                    (held, messages) = await AnswerAsync(taken, held, arrival, bytes, lost);
                }
                else
                {
                    messages = turn.Unopenable(arrival);
                    await SaveAsync(taken, new TurnWrite(version++, taken.State, bytes, arrival.Id) { ToSend = [.. messages.Select(codec.Encode)] }, lost);
                }

                noted.AddRange(await outbox.SendAsync(taken.Key, messages, slots, mayHaveBeenSent: false, lost));
            }
        }

        await store.SentAsync(taken, noted, release: true, lost);
    }

    /// <summary>The state; null when it cannot be opened, which is told and changes nothing.</summary>
    private async Task<HeldState?> LoadAsync(TakenConversation taken, CancellationToken lost)
    {
        try
        {
            return await loader.LoadAsync(taken, lost);
        }
        catch (UnopenableException)
        {
            return null;
        }
    }

    private List<(Arrival Arrival, byte[] Bytes)> Waiting(TakenConversation taken) =>
        [.. taken.Waiting.Select(bytes => (Arrival: codec.DecodeArrival(bytes), Bytes: bytes)).OrderBy(w => w.Arrival.Order)];

    /// <summary>Answers a message and saves; the next state, and what is to be sent.</summary>
    private async Task<(HeldState Held, IReadOnlyList<StoredMessage> Messages)> AnswerAsync(TakenConversation taken, HeldState held, Arrival arrival, byte[] bytes, CancellationToken lost)
    {
        if (arrival.From is { } from && held.Version == 0)
        {
            held = held with { State = await loader.CopyAsync(from, lost) };
        }

        var answer = await turn.AnswerAsync(held, arrival, held.Version == taken.Version ? taken.Tries : 0, lost);
        var deletes = answer.Effects.Any(e => e is Effect.Delete);
        var (state, parts) = deletes ? ([], []) : codec.Encode(answer.State, held.Origin, held.Stored);
        await SaveAsync(taken, new TurnWrite(held.Version, state, bytes, arrival.Id) { Parts = parts, ToSend = [.. answer.Messages.Select(codec.Encode)], Deletes = deletes }, lost);
        var next = deletes
            ? new HeldState(held.Version + 1, answer.State, held.Stored.Clear())
            : held with { Version = held.Version + 1, State = answer.State, Stored = held.Stored.Union(parts.Select(p => p.Key)), Listed = await turn.ListAsync(held, answer, arrival, lost) };
        loader.Remember(taken.Key, next);
        return (next, answer.Messages);
    }

    /// <summary>Saves, again and again while the store does not answer and the conversation is still this worker's: what was worked out is not thrown away for a moment's fault.</summary>
    private async Task SaveAsync(TakenConversation taken, TurnWrite write, CancellationToken lost)
    {
        while (true)
        {
            try
            {
                if (await store.SaveAsync(taken, write, lost))
                {
                    return;
                }

                loader.Forget(taken.Key);
                throw new ConversationLostException();
            }
            catch (StoreUnavailableException)
            {
                await Task.Delay(_rest, time, lost);
            }
        }
    }
}

/// <summary>Another worker has the conversation.</summary>
internal sealed class ConversationLostException() : Exception("the conversation was lost to another worker");
