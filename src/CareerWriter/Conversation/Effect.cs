using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Conversation;

/// <summary>What a turn wants done beside its state and views. Doing it twice is doing it once.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Keeps the owner's career for their next conversation.</summary>
    public sealed record KeepCareer(SavedCareer Career) : Effect;

    /// <summary>Deletes the owner's kept career.</summary>
    public sealed record ForgetCareer : Effect;

    /// <summary>Deletes the conversation with everything in it.</summary>
    public sealed record Delete : Effect;

    /// <summary>Goes on in private with a copy of the conversation.</summary>
    public sealed record ContinuePrivately : Effect;
}

/// <summary>A career that its owner keeps for later conversations.</summary>
/// <param name="Files">The files.</param>
/// <param name="Statements">What the owner stated.</param>
/// <param name="At">When it was kept.</param>
public sealed record SavedCareer(IReadOnlyList<UploadedFile> Files, IReadOnlyList<UserStatement> Statements, DateTimeOffset At);

/// <summary>One of someone's conversations, as it is listed.</summary>
/// <param name="Key">Which.</param>
/// <param name="Title">The first question, or the employer; empty before there is any.</param>
/// <param name="At">When it was last touched.</param>
public sealed record ConversationEntry(ConversationKey Key, string Title, DateTimeOffset At);
