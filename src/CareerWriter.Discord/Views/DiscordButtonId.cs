using System.Globalization;
using CareerWriter.Conversation;

namespace CareerWriter.Discord.Views;

/// <summary>What a button carries: its action, the conversation that it acts on, and the review where it stands on a card. It may be pressed in another place than the conversation's own.</summary>
/// <param name="Action">The action.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Review">Number of the review, or null.</param>
/// <param name="Asks">Whether something is filled in beside it: a window opens first.</param>
internal readonly record struct DiscordButtonId(string Action, ConversationKey Conversation, int? Review, bool Asks)
{
    private const string AsksMark = "?";

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static DiscordButtonId? Read(string? text)
    {
        if (text?.Split(' ') is not [{ Length: > 0 } action, var thread, .. { Length: <= 2 } rest] || DiscordThread.Read(thread) is not { } where)
        {
            return null;
        }

        int? review = rest is [var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        return new(action, where.Conversation, review, rest is [.., AsksMark]);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var review = Review is { } number ? string.Create(CultureInfo.InvariantCulture, $" {number}") : "";
        return $"{Action} {Conversation.Thread}{review}{(Asks ? $" {AsksMark}" : "")}";
    }
}
