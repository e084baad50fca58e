using System.Collections.Concurrent;
using CareerWriter.Conversation;
using CareerWriter.Host.Commands;
using CareerWriter.Host.Postings;
using CareerWriter.Host.State;
using CareerWriter.Revise.Requests;

namespace CareerWriter.Host.Engine;

/// <summary>The handler of each platform's turns: the stages are the same, the people are the platform's own.</summary>
/// <param name="postings">Reads links.</param>
/// <param name="personal">What is kept for people.</param>
internal sealed class TurnHandlers(PostingReader postings, PersonalStore personal)
{
    private readonly CareerPipeline _pipeline = new(Readers.All);
    private readonly ConcurrentDictionary<string, TurnHandler> _handlers = new(StringComparer.Ordinal);

    /// <summary>The handler of a platform.</summary>
    public TurnHandler Of(IChatPlatform platform) => _handlers.GetOrAdd(platform.Name, Make);

    private TurnHandler Make(string platform) => new(new Outside(_pipeline.ReadAsync, CareerPipeline.Draft, postings.ReadAsync, RequestGrammar.Understand)
    {
        Saved = (person, cancellationToken) => personal.CareerOfAsync(new PersonKey(platform, person), cancellationToken),
        List = (person, cancellationToken) => personal.ConversationsOfAsync(new PersonKey(platform, person), cancellationToken),
    });
}
