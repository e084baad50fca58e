using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Host.State;
using CareerWriter.Host.Telemetry;

namespace CareerWriter.Host.Engine;

/// <summary>What a message led to.</summary>
/// <param name="State">The state after it.</param>
/// <param name="Messages">What is to be sent.</param>
/// <param name="Effects">What was done beside.</param>
internal sealed record TurnAnswer(ConversationState State, IReadOnlyList<StoredMessage> Messages, IReadOnlyList<Effect> Effects);

/// <summary>One message: its turn, what the turn wants done beside, its views as the platform's messages.</summary>
/// <param name="runner">Runs turns.</param>
/// <param name="platforms">The platforms.</param>
/// <param name="personal">What is kept for people.</param>
/// <param name="inbox">Takes the first message of a conversation that goes on in private.</param>
/// <param name="metrics">Measures turns.</param>
/// <param name="time">The clock.</param>
internal sealed class MessageTurn(TurnRunner runner, Platforms platforms, PersonalStore personal, Inbox inbox, BotMetrics metrics, TimeProvider time)
{
    private static readonly TimeSpan _listedFor = TimeSpan.FromMinutes(10);

    /// <summary>Answers a message.</summary>
    /// <param name="held">The state so far.</param>
    /// <param name="arrival">The message.</param>
    /// <param name="tries">How often it was tried before by someone who did not come to an end.</param>
    /// <param name="cancellationToken">Ends the turn without a decision.</param>
    public async Task<TurnAnswer> AnswerAsync(HeldState held, Arrival arrival, int tries, CancellationToken cancellationToken)
    {
        using var activity = BotMetrics.Activities.StartActivity("turn");
        activity?.SetTag("platform", arrival.Conversation.Platform);
        var started = time.GetTimestamp();
        if (platforms.Of(arrival.Conversation) is not { } platform)
        {
            return new TurnAnswer(held.State, [], []);
        }

        var (result, outcome) = await RunAsync(held.State, arrival, platform, tries, cancellationToken);
        IReadOnlyList<string> left = result.Effects.Any(e => e is Effect.Delete) ? await platform.FilesLeftAsync(arrival.Conversation, cancellationToken) : [];
        foreach (var effect in result.Effects)
        {
            await CarryOutAsync(effect, platform, arrival, held.State, cancellationToken);
        }

        var audience = held.State.Place == ThreadPlace.Private ? Audience.Thread : Audience.Owner;
        IReadOnlyList<View> views = left.Count == 0 ? result.Views : [.. result.Views, new View.Note(EngineWords.FilesLeft(left).In(held.State.Language)) { Audience = audience }];

        var messages = Render(platform, arrival, result.State.Owner ?? held.State.Owner, result.State.Language, views);
        if (messages.Count == 0)
        {
            // A platform may have shown that the message was heard; no answer takes that away.
            await platform.ProgressAsync(arrival.Conversation, null, cancellationToken);
        }

        Measure(arrival, result, outcome, time.GetElapsedTime(started));
        return new TurnAnswer(result.State, messages, result.Effects);
    }

    /// <summary>What is said where the stored state cannot be opened.</summary>
    public IReadOnlyList<StoredMessage> Unopenable(Arrival arrival) =>
        platforms.Of(arrival.Conversation) is { } platform ? Render(platform, arrival, owner: null, arrival.Spoken ?? default, [new View.Error(EngineWords.Unopenable.In(arrival.Spoken ?? default))]) : [];

    /// <summary>Keeps the owner's list of conversations right; it is written when the title changed, or after a while.</summary>
    public async Task<ConversationEntry?> ListAsync(HeldState held, TurnAnswer answer, Arrival arrival, CancellationToken cancellationToken)
    {
        if (answer.State.Owner is not { } owner)
        {
            return held.Listed;
        }

        var entry = new ConversationEntry(arrival.Conversation, TitleOf(answer.State), arrival.Message.At);
        if (held.Listed is { } listed && listed.Title == entry.Title && entry.At - listed.At < _listedFor)
        {
            return listed;
        }

        await personal.ListAsync(owner, entry, cancellationToken);
        return entry;
    }

    /// <summary>Takes away the status line that a worker left which is no more.</summary>
    public Task ClearProgressAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        platforms.Of(conversation)?.ProgressAsync(conversation, null, cancellationToken) ?? Task.CompletedTask;

    private async Task<(TurnResult Result, string Outcome)> RunAsync(ConversationState state, Arrival arrival, IChatPlatform platform, int tries, CancellationToken cancellationToken)
    {
        if (tries >= runner.MostTries)
        {
            return (new TurnResult(state, [new View.Error(EngineWords.GaveUp.In(arrival.Spoken ?? state.Language))]), "givenUp");
        }

        if (await platform.AsItIsNowAsync(arrival.Conversation, arrival.Id, arrival.Message, cancellationToken) is not { } message)
        {
            return (new TurnResult(state, []), "withdrawn");
        }

        await using TurnProgress progress = new((text, token) => platform.ProgressAsync(arrival.Conversation, text, token), time);
        var result = await runner.RunAsync(state, arrival with { Message = message }, platform, progress, cancellationToken);
        return (result, result.Views.Any(v => v is View.Error) ? "error" : "answered");
    }

    private async Task CarryOutAsync(Effect effect, IChatPlatform platform, Arrival arrival, ConversationState state, CancellationToken cancellationToken)
    {
        var owner = state.Owner ?? arrival.Message.By ?? TurnHandler.DefaultOwner;
        if (effect is not Effect.ContinuePrivately)
        {
            await personal.CarryOutAsync(effect, arrival.Conversation, owner, cancellationToken);
            await (effect is Effect.Delete ? platform.ForgetAsync(arrival.Conversation, cancellationToken) : Task.CompletedTask);
            return;
        }

        var there = await platform.OpenPrivateAsync(arrival.Conversation, owner, state.Language, cancellationToken);
        var words = new IncomingMessage.Say((state.Question?.Versions.Current is null ? EngineWords.ShowCareer : EngineWords.ShowDraft).In(state.Language), [])
        {
            By = owner,
            At = arrival.Message.At,
            Today = arrival.Message.Today,
        };
        await inbox.AcceptAsync(new Arrival(there, $"from:{arrival.Id}", words, []) { Order = arrival.Order, From = arrival.Conversation }, cancellationToken);
    }

    private static List<StoredMessage> Render(IChatPlatform platform, Arrival arrival, string? owner, Language language, IReadOnlyList<View> views)
    {
        var speaker = arrival.Message.By ?? TurnHandler.DefaultOwner;
        RenderContext context = new(arrival.Conversation, owner ?? speaker, speaker, arrival.Message.Place) { Language = language };
        return [.. platform.Render(context, views).Select((m, i) => new StoredMessage(string.Create(CultureInfo.InvariantCulture, $"{arrival.Id}.{i}"), m.Slot, m.Body))];
    }

    private void Measure(Arrival arrival, TurnResult result, string outcome, TimeSpan took)
    {
        var platform = arrival.Conversation.Platform;
        var since = time.GetUtcNow() - arrival.Message.At;
        metrics.Turn(platform, outcome, took, since - took);
        metrics.FirstView(platform, since);
        foreach (var draft in result.Views.OfType<View.Draft>())
        {
            metrics.Draft(platform, since);
            foreach (var rule in draft.Result.Check.Findings.GroupBy(f => f.Rule, StringComparer.Ordinal))
            {
                metrics.Findings(rule.Key, rule.Count());
            }
        }
    }

    private static string TitleOf(ConversationState state) => state.Questions.FirstOrDefault()?.Text ?? state.Posting?.Company ?? "";
}
