using System.Text;
using System.Text.Json;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Messages: <c>chat.*</c>, answers by <c>response_url</c>, and the line that says what is being done.</summary>
/// <param name="caller">Calls methods.</param>
internal sealed class SlackChat(SlackCaller caller)
{
    private const int MostAttempts = 3;

    private readonly SlackConversations _conversations = new(caller);

    /// <summary>Posts a message.</summary>
    /// <exception cref="SlackException">It was not posted, or perhaps was (<see cref="SlackException.MayHaveTakenEffect"/>).</exception>
    public Task<SlackPosted> PostAsync(SlackOutgoing message, CancellationToken cancellationToken)
    {
        SlackMessageRules.ThrowIfBroken(message);
        return caller.CallAsync(
            SlackCall.Json(SlackMethods.PostMessage, message, SlackJson.Sent.SlackOutgoing) with { Place = message.Channel },
            SlackJson.Default.SlackPosted,
            cancellationToken);
    }

    /// <summary>Posts a message that is shown once: where it is not known whether it was posted, it is looked for by its metadata before it is posted again.</summary>
    /// <param name="message">The message, with metadata that no other message has.</param>
    /// <param name="mayBeThere">Whether an earlier attempt, perhaps of a process that is gone, may have posted it.</param>
    /// <param name="cancellationToken">Ends the attempts.</param>
    /// <exception cref="SlackException">It was not posted, or perhaps was.</exception>
    public async Task<SlackPosted> PostOnceAsync(SlackOutgoing message, bool mayBeThere, CancellationToken cancellationToken)
    {
        if (message.Metadata is null)
        {
            throw new ArgumentException("nothing finds this message again", nameof(message));
        }

        for (var attempt = 1; ; attempt++)
        {
            if (mayBeThere && await _conversations.FindAsync(message, cancellationToken) is { } found)
            {
                return found;
            }

            try
            {
                return await PostAsync(message, cancellationToken);
            }
            catch (SlackException unsure) when (unsure.MayHaveTakenEffect && attempt < MostAttempts)
            {
                mayBeThere = true;
            }
        }
    }

    /// <summary>Puts a message in the place of one of our own.</summary>
    public Task<SlackPosted> UpdateAsync(SlackTimestamp ts, SlackOutgoing message, CancellationToken cancellationToken)
    {
        SlackMessageRules.ThrowIfBroken(message);
        return caller.CallAsync(
            SlackCall.Json(SlackMethods.UpdateMessage, message with { Ts = ts, ThreadTs = null }, SlackJson.Sent.SlackOutgoing) with { Place = $"{message.Channel}/{ts}" },
            SlackJson.Default.SlackPosted,
            cancellationToken);
    }

    /// <summary>Takes a message of our own away; one that is gone already is as good.</summary>
    public async Task DeleteAsync(SlackChannelId channel, SlackTimestamp ts, CancellationToken cancellationToken)
    {
        try
        {
            await caller.CallAsync(SlackCall.Form(SlackMethods.DeleteMessage, ("channel", channel.Value), ("ts", ts.Value)), SlackJson.Default.SlackDone, cancellationToken);
        }
        catch (SlackException gone) when (gone.Code == "message_not_found")
        {
        }
    }

    /// <summary>Shows a message to one person of the channel. It may get lost: never the only copy of anything.</summary>
    public async Task<SlackTimestamp> PostEphemeralAsync(SlackUserId user, SlackOutgoing message, CancellationToken cancellationToken)
    {
        SlackMessageRules.ThrowIfBroken(message);
        var call = SlackCall.Json(SlackMethods.PostEphemeral, message with { User = user, Metadata = null }, SlackJson.Sent.SlackOutgoing);
        return (await caller.CallAsync(call, SlackJson.Default.SlackPostedEphemeral, cancellationToken)).MessageTs;
    }

    /// <summary>Begins a streamed message. Slack ends it by itself about five minutes later; what follows then fails with <c>message_not_in_streaming_state</c>.</summary>
    public Task<SlackPosted> StartStreamAsync(SlackStreamPart beginning, CancellationToken cancellationToken) =>
        StreamAsync(SlackMethods.StartStream, beginning, cancellationToken);

    /// <summary>Adds to a streamed message; one call at a time.</summary>
    public Task<SlackPosted> AppendStreamAsync(SlackStreamPart part, CancellationToken cancellationToken) =>
        StreamAsync(SlackMethods.AppendStream, part, cancellationToken);

    /// <summary>Ends a streamed message.</summary>
    public Task<SlackPosted> StopStreamAsync(SlackStreamPart end, CancellationToken cancellationToken) =>
        StreamAsync(SlackMethods.StopStream, end, cancellationToken);

    /// <summary>Says what is being done.</summary>
    public Task SetStatusAsync(SlackStatus status, CancellationToken cancellationToken) =>
        caller.CallAsync(SlackCall.Json(SlackMethods.SetStatus, status, SlackJson.Sent.SlackStatus), SlackJson.Default.SlackDone, cancellationToken);

    /// <summary>Offers what a person may want to say.</summary>
    public Task SetPromptsAsync(SlackPrompts prompts, CancellationToken cancellationToken) =>
        caller.CallAsync(SlackCall.Json(SlackMethods.SetPrompts, prompts, SlackJson.Sent.SlackPrompts), SlackJson.Default.SlackDone, cancellationToken);

    /// <summary>Answers an interaction where it came from. The address is a secret of its own: no token goes with it.</summary>
    /// <exception cref="SlackException">It was used up, is too old, or no answer came.</exception>
    public async Task RespondAsync(Uri responseUrl, SlackReplyBody reply, CancellationToken cancellationToken)
    {
        const string Name = "response_url";
        using HttpRequestMessage request = new(HttpMethod.Post, responseUrl)
        {
            Content = new StringContent(JsonSerializer.Serialize(reply, SlackJson.Sent.SlackReplyBody), Encoding.UTF8, "application/json"),
        };
        await caller.Http.ExchangeAsync(
            Name,
            request,
            (response, _) => response.IsSuccessStatusCode
                ? Task.FromResult(true)
                : throw new SlackException(Name, $"http_{(int)response.StatusCode}") { Status = (int)response.StatusCode },
            cancellationToken);
    }

    private Task<SlackPosted> StreamAsync(SlackMethod method, SlackStreamPart part, CancellationToken cancellationToken) =>
        caller.CallAsync(SlackCall.Json(method, part, SlackJson.Sent.SlackStreamPart), SlackJson.Default.SlackPosted, cancellationToken);
}
