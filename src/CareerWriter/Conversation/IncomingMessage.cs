using System.Collections.ObjectModel;
using CareerWriter.Ingest;

namespace CareerWriter.Conversation;

/// <summary>What someone did in a conversation.</summary>
public abstract record IncomingMessage
{
    private IncomingMessage()
    {
    }

    /// <summary>Who, or null: the owner.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The day on which current jobs end and closing dates are held against.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Who can read the thread.</summary>
    public ThreadPlace Place { get; init; }

    /// <summary>1-based number of the review on whose card or in whose thread it was done, or null: in the conversation's own thread.</summary>
    public int? Review { get; init; }

    /// <summary>Words, files, or both.</summary>
    /// <param name="Text">The words; may be empty when there are files.</param>
    /// <param name="Files">The files.</param>
    public sealed record Say(string Text, IReadOnlyList<UploadedFile> Files) : IncomingMessage;

    /// <summary>A button.</summary>
    /// <param name="Action">The id of a <see cref="ViewAction"/> that was shown.</param>
    public sealed record Press(string Action) : IncomingMessage
    {
        /// <summary>What was filled in beside the button, by name.</summary>
        public IReadOnlyDictionary<string, string> Fields { get; init; } = ReadOnlyDictionary<string, string>.Empty;
    }
}
