using System.Collections.Immutable;
using CareerWriter.Conversation;
using CareerWriter.Host.State;

namespace CareerWriter.Host.Engine;

/// <summary>A conversation's state as this process knows it.</summary>
/// <param name="Version">Number of turns saved.</param>
/// <param name="State">The state.</param>
/// <param name="Stored">Names of its parts that are stored.</param>
internal sealed record HeldState(long Version, ConversationState State, ImmutableHashSet<string> Stored)
{
    /// <summary>See <see cref="StoredState.Origin"/>.</summary>
    public string Origin { get; init; } = Guid.NewGuid().ToString("N");

    /// <summary>How it is listed among its owner's, or null.</summary>
    public ConversationEntry? Listed { get; init; }
}
