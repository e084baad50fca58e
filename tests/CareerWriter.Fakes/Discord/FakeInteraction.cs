using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Discord;

/// <summary>Something that someone did with what the app put there, and what became of it.</summary>
/// <param name="id">Its id.</param>
/// <param name="token">What answers it.</param>
/// <param name="user">Who.</param>
/// <param name="channel">Where.</param>
public sealed class FakeInteraction(string id, string token, string user, string channel)
{
    private readonly TaskCompletionSource _acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Its id.</summary>
    public string Id { get; } = id;

    /// <summary>Who.</summary>
    public string User { get; } = user;

    /// <summary>Where.</summary>
    public string Channel { get; } = channel;

    /// <summary>2 a command, 3 a component, 4 a command that is being typed, 5 a window.</summary>
    public required int Type { get; init; }

    /// <summary>Its data as delivered.</summary>
    public required JsonObject Data { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The message that it was done on, or null.</summary>
    public FakeDiscordMessage? On { get; init; }

    /// <summary>The kind of the first answer: 4 a message, 5 one later, 6 nothing to see, 7 a change of the message, 8 suggestions, 9 a window; or null.</summary>
    public int? Answer { get; private set; }

    /// <summary>How long the first answer took.</summary>
    public TimeSpan After { get; private set; }

    /// <summary>The message of the first answer, or the one that it changes; or null.</summary>
    public FakeDiscordMessage? Original { get; internal set; }

    /// <summary>Whether answers are for one person only.</summary>
    public bool Ephemeral { get; internal set; }

    /// <summary>What was suggested, of a command that is being typed.</summary>
    public IReadOnlyList<string> Suggested { get; internal set; } = [];

    internal string Token { get; } = token;

    internal Task Acknowledged => _acknowledged.Task;

    /// <summary>Takes the first answer; false: there is one.</summary>
    internal bool TryAnswer(int type, DateTimeOffset at)
    {
        lock (_acknowledged)
        {
            if (Answer is not null)
            {
                return false;
            }

            (Answer, After) = (type, at - At);
            return true;
        }
    }

    internal void Acknowledge() => _acknowledged.TrySetResult();
}
