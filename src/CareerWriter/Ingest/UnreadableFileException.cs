namespace CareerWriter.Ingest;

/// <summary>A file cannot be read.</summary>
/// <param name="reason">What is wrong and what to do, without the file's name.</param>
/// <param name="cause">The error behind it, or null.</param>
public sealed class UnreadableFileException(Said reason, Exception? cause = null) : Exception(reason.English, cause)
{
    /// <summary>What is wrong and what to do, without the file's name.</summary>
    public Said Reason { get; } = reason;
}
