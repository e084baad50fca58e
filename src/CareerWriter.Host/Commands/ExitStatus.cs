namespace CareerWriter.Host.Commands;

/// <summary>Exit statuses of every command (contracts: "The command line and its JSON").</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and the answer is negative: a check failed, no file gave any text, a posting was not readable.</summary>
    public const int Negative = 1;

    /// <summary>The call was wrong.</summary>
    public const int WrongCall = 2;

    /// <summary>Ended by the user, as shells report an interrupt.</summary>
    public const int Interrupted = 130;
}
