namespace CareerWriter.Host.Engine;

/// <summary>Settings of the workers: section <c>Engine</c>.</summary>
internal sealed class EngineOptions
{
    /// <summary>How many conversations are worked on at once in this process. Most of their time is waiting for networks.</summary>
    public int Conversations { get; init; } = 64;

    /// <summary>How many of them may compute at once; 0: one less than the machine has cores, at least one.</summary>
    public int Computing { get; init; }

    /// <summary>How long a turn may take.</summary>
    public TimeSpan TurnTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long the program waits for turns when it stops; what is not done then is left to another worker or the next start.</summary>
    public TimeSpan StopTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a message is begun when whoever worked on it ended with it; then it is given up, and its sender is told.</summary>
    public int MostTries { get; init; } = 10;

    /// <summary>How long a platform that does not take a message is tried.</summary>
    public TimeSpan SendTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many conversations are remembered, so that their state is not read again.</summary>
    public int Remembered { get; init; } = 2000;

    /// <summary>Limits of each user.</summary>
    public UserLimits Limits { get; init; } = new();
}

/// <summary>Limits of each user: section <c>Engine:Limits</c>.</summary>
internal sealed record UserLimits
{
    /// <summary>Turns in a minute, in each worker.</summary>
    public int TurnsAMinute { get; init; } = 60;

    /// <summary>Files in a conversation.</summary>
    public int Files { get; init; } = 20;

    /// <summary>Bytes of a file.</summary>
    public long FileBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Bytes of all files of a conversation.</summary>
    public long AllBytes { get; init; } = 50 * 1024 * 1024;
}
