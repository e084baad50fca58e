namespace CareerWriter.Conversation;

/// <summary>Identifies a conversation: a thread of a platform.</summary>
/// <param name="Platform">The platform (<see cref="IChatPlatform.Name"/>): lower-case Latin letters.</param>
/// <param name="Thread">The thread under the platform's own name for it; no spaces.</param>
public readonly record struct ConversationKey(string Platform, string Thread)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is no key.</exception>
    public static ConversationKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? new(text[..colon], text[(colon + 1)..]) : throw new FormatException("a conversation key is platform:thread");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Platform}:{Thread}";
}
