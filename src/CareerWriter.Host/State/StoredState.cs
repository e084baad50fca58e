using CareerWriter.Conversation;
using CareerWriter.Evidence;

namespace CareerWriter.Host.State;

/// <summary>A conversation's state as it is stored: what is large, or never changes once it is there, is a part of its own.</summary>
internal sealed record StoredState
{
    /// <summary>Which shape this is (<see cref="StateUpgrade.Current"/>).</summary>
    public required int Schema { get; init; }

    /// <summary>Changes when the conversation is deleted and begun anew: parts of the same name are the same only within one.</summary>
    public required string Origin { get; init; }

    /// <summary>See <see cref="ConversationState.Owner"/>.</summary>
    public string? Owner { get; init; }

    /// <summary>The files, each with the part that holds its content.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];

    /// <summary>See <see cref="ConversationState.Statements"/>.</summary>
    public IReadOnlyList<UserStatement> Statements { get; init; } = [];

    /// <summary>The part that holds <see cref="ConversationState.Read"/>, or null.</summary>
    public string? Read { get; init; }

    /// <summary>See <see cref="ConversationState.Asked"/>.</summary>
    public Request Asked { get; init; } = new();

    /// <summary>The part that holds <see cref="ConversationState.Page"/>, or null.</summary>
    public string? Page { get; init; }

    /// <summary>See <see cref="ConversationState.Followed"/>.</summary>
    public IReadOnlyList<string> Followed { get; init; } = [];

    /// <summary>The questions, their versions elsewhere.</summary>
    public IReadOnlyList<StoredQuestion> Questions { get; init; } = [];

    /// <summary>See <see cref="ConversationState.Active"/>.</summary>
    public int Active { get; init; }

    /// <summary>See <see cref="ConversationState.Asks"/>.</summary>
    public IReadOnlyList<PendingAsk> Asks { get; init; } = [];

    /// <summary>See <see cref="ConversationState.LastAsk"/>.</summary>
    public int LastAsk { get; init; }

    /// <summary>See <see cref="ConversationState.Settled"/>.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];

    /// <summary>See <see cref="ConversationState.Blind"/>.</summary>
    public bool Blind { get; init; }

    /// <summary>See <see cref="ConversationState.Place"/>.</summary>
    public ThreadPlace Place { get; init; }

    /// <summary>See <see cref="ConversationState.ReviewsHere"/>.</summary>
    public bool ReviewsHere { get; init; }

    /// <summary>See <see cref="ConversationState.Reviews"/>.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];

    /// <summary>See <see cref="ConversationState.ApprovalsNeeded"/>.</summary>
    public int ApprovalsNeeded { get; init; } = 1;

    /// <summary>See <see cref="ConversationState.Language"/>.</summary>
    public Language Language { get; init; }

    /// <summary>The parts that the state is made of, versions included.</summary>
    public IEnumerable<string> Parts() =>
    [
        .. Files.Select(f => f.Part),
        .. new[] { Read, Page }.OfType<string>(),
        .. Questions.SelectMany((q, i) => Enumerable.Range(1, q.Versions).Select(n => PartNames.Version(i, n))),
    ];
}

/// <summary>A file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">The part that holds its content.</param>
internal sealed record StoredFile(string Name, string Part);

/// <summary>A question.</summary>
/// <param name="Text">See <see cref="ApplicationQuestion.Text"/>.</param>
/// <param name="Limit">See <see cref="ApplicationQuestion.Limit"/>.</param>
/// <param name="Old">See <see cref="ApplicationQuestion.Old"/>.</param>
/// <param name="Versions">How many versions there are.</param>
/// <param name="Trail">Numbers of the versions that the user has been at, the present one last.</param>
/// <param name="TakenBack">Numbers of the versions that were taken back, the last one last.</param>
/// <param name="IsConfirmed">Whether the present one is final.</param>
internal sealed record StoredQuestion(string Text, LengthLimit? Limit, Answer? Old, int Versions, IReadOnlyList<int> Trail, IReadOnlyList<int> TakenBack, bool IsConfirmed);

/// <summary>A message to send.</summary>
/// <param name="Id">See <see cref="OutgoingMessage.Id"/>.</param>
/// <param name="Slot">See <see cref="OutgoingMessage.Slot"/>.</param>
/// <param name="Body">See <see cref="OutgoingMessage.Body"/>.</param>
internal sealed record StoredMessage(string Id, string? Slot, string Body);
