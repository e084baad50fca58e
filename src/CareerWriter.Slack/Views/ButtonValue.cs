using System.Globalization;
using CareerWriter.Conversation;

namespace CareerWriter.Slack.Views;

/// <summary>What a button carries: the conversation that it acts on, and the review where it stands on a card. It may be pressed in another place than the conversation's own.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Review">Number of the review, or null.</param>
internal readonly record struct ButtonValue(ConversationKey Conversation, int? Review)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ButtonValue? Read(string? text)
    {
        var parts = text?.Split(' ') ?? [];
        if (parts.Length is not (1 or 2) || !parts[0].StartsWith($"{SlackThread.Platform}:", StringComparison.Ordinal))
        {
            return null;
        }

        int? review = parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new(ConversationKey.Parse(parts[0]), review);
    }

    /// <inheritdoc/>
    public override string ToString() => Review is { } review ? string.Create(CultureInfo.InvariantCulture, $"{Conversation} {review}") : Conversation.ToString();
}
