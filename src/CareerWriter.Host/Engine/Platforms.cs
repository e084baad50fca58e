using CareerWriter.Conversation;

namespace CareerWriter.Host.Engine;

/// <summary>The platforms that are on.</summary>
/// <param name="all">Each once.</param>
internal sealed class Platforms(IEnumerable<IChatPlatform> all)
{
    private readonly Dictionary<string, IChatPlatform> _byName = all.ToDictionary(p => p.Name, StringComparer.Ordinal);

    /// <summary>The platform of a conversation, or null when it is off in this process.</summary>
    public IChatPlatform? Of(ConversationKey conversation) => _byName.GetValueOrDefault(conversation.Platform);
}
