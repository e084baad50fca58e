using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>Where people talk without threads: tells a message that begins a conversation of its own from one that goes on with the last.</summary>
public static class Beginnings
{
    // Who pastes everything at once says first what they want.
    private const int LinesOfRequest = 3;

    /// <summary>Whether a message begins a conversation: it says so, or brings a career together with a question.</summary>
    /// <param name="text">The words; may be a pasted document.</param>
    /// <param name="files">How many files come with it.</param>
    public static bool Begins(string text, int files)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (files == 0 && !ShortMessage.IsDocument(text))
        {
            return Keywords.IsStart(text);
        }

        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return ShortMessage.Read(string.Join('\n', lines.Take(LinesOfRequest))).Question is not null;
    }
}
