namespace CareerWriter.Ingest;

/// <summary>A file cannot be read; the message is Korean and says what is wrong and what to do, without the file's name.</summary>
public sealed class UnreadableFileException : Exception
{
    /// <summary>Creates it without a message; only for the conventions of exceptions.</summary>
    public UnreadableFileException()
    {
    }

    /// <summary>Creates it with what is wrong and what to do.</summary>
    public UnreadableFileException(string message)
        : base(message)
    {
    }

    /// <summary>Creates it with what is wrong and what to do, and the error behind it.</summary>
    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
