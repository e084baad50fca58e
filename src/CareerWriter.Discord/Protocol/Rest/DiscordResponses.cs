using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CareerWriter.Discord.Protocol.Components;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Answers to interactions: the first within 3 seconds, changes and more within 15 minutes. Their addresses let in by themselves: no token of the bot goes with them.</summary>
/// <param name="caller">Makes calls.</param>
internal sealed class DiscordResponses(DiscordCaller caller)
{
    private const int Reply = 4;
    private const int DeferReply = 5;
    private const int DeferUpdate = 6;
    private const int Update = 7;
    private const int Suggest = 8;
    private const int Modal = 9;
    private static readonly TimeSpan s_firstWait = TimeSpan.FromMilliseconds(100);

    /// <summary>First answer: a message.</summary>
    /// <exception cref="DiscordException">It came too late, or was not the first (<see cref="DiscordErrors.AlreadyAcknowledged"/>).</exception>
    public Task ReplyAsync(DiscordInteractionToken token, DiscordOutgoing message, CancellationToken cancellationToken) => AnswerAsync(token, Reply, message, cancellationToken);

    /// <summary>First answer: a message follows (<see cref="EditReplyAsync"/>); until then one sees that the bot thinks.</summary>
    /// <param name="token">What lets in.</param>
    /// <param name="ephemeral">Whether only the user sees it; cannot be changed later.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task DeferReplyAsync(DiscordInteractionToken token, bool ephemeral, CancellationToken cancellationToken)
    {
        JsonObject? data = ephemeral ? new() { ["flags"] = (int)DiscordMessageFlags.Ephemeral } : null;
        return CallBackAsync(token, DeferReply, data, [], cancellationToken);
    }

    /// <summary>First answer to a button: it was pressed. Nothing is seen of it.</summary>
    public Task DeferUpdateAsync(DiscordInteractionToken token, CancellationToken cancellationToken) => CallBackAsync(token, DeferUpdate, data: null, [], cancellationToken);

    /// <summary>First answer to a button: another message in the place of its own.</summary>
    public Task UpdateAsync(DiscordInteractionToken token, DiscordOutgoing message, CancellationToken cancellationToken) => AnswerAsync(token, Update, message, cancellationToken);

    /// <summary>First answer to someone who is typing a command: what may be meant, at most 25.</summary>
    public Task SuggestAsync(DiscordInteractionToken token, IReadOnlyList<DiscordChoice> choices, CancellationToken cancellationToken) =>
        CallBackAsync(token, Suggest, new JsonObject { ["choices"] = Node(choices, DiscordJson.Sent.IReadOnlyListDiscordChoice) }, [], cancellationToken);

    /// <summary>First answer: a window. Not to a window.</summary>
    public Task OpenModalAsync(DiscordInteractionToken token, DiscordModal modal, CancellationToken cancellationToken)
    {
        DiscordComponentRules.ThrowIfBroken(modal);
        return CallBackAsync(token, Modal, Node(modal, DiscordJson.Sent.DiscordModal), [], cancellationToken);
    }

    /// <summary>Changes the first answer, or gives it after <see cref="DeferReplyAsync"/>; of a button, the message it stands in.</summary>
    public Task<DiscordMessage> EditReplyAsync(DiscordInteractionToken token, DiscordOutgoing message, CancellationToken cancellationToken) =>
        EditAsync(token, followUp: null, message, cancellationToken);

    /// <summary>Takes the first answer away; one that is gone already is as good.</summary>
    public Task DeleteReplyAsync(DiscordInteractionToken token, CancellationToken cancellationToken) => DeleteAsync(token, followUp: null, cancellationToken);

    /// <summary>Another message after the first answer.</summary>
    /// <exception cref="DiscordException">It was not posted, or perhaps was.</exception>
    public Task<DiscordMessage> FollowUpAsync(DiscordInteractionToken token, DiscordOutgoing message, CancellationToken cancellationToken)
    {
        DiscordMessageRules.ThrowIfBroken(message);
        return SendAsync(token, DiscordRoutes.FollowUp(token), message.ForEdit(), cancellationToken);
    }

    /// <summary>Changes a message that followed (null: the first answer).</summary>
    public Task<DiscordMessage> EditAsync(DiscordInteractionToken token, DiscordMessageId? followUp, DiscordOutgoing message, CancellationToken cancellationToken)
    {
        DiscordMessageRules.ThrowIfBroken(message);
        return SendAsync(token, DiscordRoutes.Answer(HttpMethod.Patch, token, followUp), message.ForEdit(), cancellationToken);
    }

    /// <summary>Takes a message away that followed (null: the first answer).</summary>
    public async Task DeleteAsync(DiscordInteractionToken token, DiscordMessageId? followUp, CancellationToken cancellationToken)
    {
        var route = DiscordRoutes.Answer(HttpMethod.Delete, token, followUp);
        ThrowIfOver(token, route);
        try
        {
            await caller.CallAsync(new DiscordCall(route), cancellationToken);
        }
        catch (DiscordException gone) when (gone.Code == DiscordErrors.UnknownMessage)
        {
        }
    }

    private Task<DiscordMessage> SendAsync(DiscordInteractionToken token, DiscordRoute route, DiscordOutgoing message, CancellationToken cancellationToken)
    {
        ThrowIfOver(token, route);
        return caller.CallAsync(DiscordCall.Json(route, message, DiscordJson.Sent.DiscordOutgoing, message.Files), DiscordJson.Default.DiscordMessage, cancellationToken);
    }

    private Task AnswerAsync(DiscordInteractionToken token, int type, DiscordOutgoing message, CancellationToken cancellationToken)
    {
        DiscordMessageRules.ThrowIfBroken(message);
        return CallBackAsync(token, type, Node(message.ForEdit(), DiscordJson.Sent.DiscordOutgoing), message.Files, cancellationToken);
    }

    private Task CallBackAsync(DiscordInteractionToken token, int type, JsonNode? data, IReadOnlyList<DiscordUpload> files, CancellationToken cancellationToken)
    {
        var route = DiscordRoutes.Callback(token);
        ThrowIfOver(token, route);
        var call = DiscordCall.Json(route, new DiscordCallback(type, data), DiscordJson.Sent.DiscordCallback, files) with
        {
            Until = token.AnswerBy,
            FirstWait = s_firstWait,
            DoneBefore = DiscordErrors.AlreadyAcknowledged,
        };
        return caller.CallAsync(call, cancellationToken);
    }

    // Discord would refuse it with a 401, which counts towards the ban of the address.
    private void ThrowIfOver(DiscordInteractionToken token, DiscordRoute route)
    {
        if (token.IsOver(caller.Now))
        {
            throw new DiscordException(route.Name, status: 0, DiscordErrors.InteractionOver);
        }
    }

    private static JsonNode? Node<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToNode(value, type);
}

/// <summary>Something that may be meant.</summary>
/// <param name="Name">What is shown, 1 to 100 characters.</param>
/// <param name="Value">What comes back.</param>
internal sealed record DiscordChoice(string Name, string Value);
