using System.Globalization;
using CareerWriter.Discord.Protocol;

namespace CareerWriter.Discord;

/// <summary>How someone did something.</summary>
internal enum DiscordDeedKind
{
    /// <summary>By a message.</summary>
    Message,

    /// <summary>By a button or window, which was answered by nothing yet.</summary>
    Press,

    /// <summary>By a command, which waits for an answer of its own.</summary>
    Command,
}

/// <summary>What someone did, as the ids of messages to the engine say it (<c>channel/m123</c>): where, so that they can be answered there, and how.</summary>
/// <param name="Channel">Where.</param>
/// <param name="Kind">How.</param>
/// <param name="Id">The message or interaction.</param>
internal readonly record struct DiscordDeed(DiscordChannelId Channel, DiscordDeedKind Kind, ulong Id)
{
    private const string Kinds = "mpc";

    /// <summary>Which of the answers to it, from 0.</summary>
    public int Answer { get; init; }

    /// <summary>Reads an id that begins with what <see cref="ToString"/> wrote, or that goes on from one; null for anything else.</summary>
    public static DiscordDeed? Read(string id)
    {
        var from = id.LastIndexOf(':') + 1;
        if (id[from..].Split('/') is not [var channel, [var kind, .. var rest]] || Kinds.IndexOf(kind, StringComparison.Ordinal) is not (>= 0 and var number))
        {
            return null;
        }

        var parts = rest.Split('.', '-');
        return DiscordSnowflake.TryRead(channel, out var place) && DiscordSnowflake.TryRead(parts[0], out var what)
            ? new(new(place), (DiscordDeedKind)number, what) { Answer = int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var answer) && parts.Length > 1 ? answer : 0 }
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Channel}/{Kinds[(int)Kind]}{DiscordSnowflake.Text(Id)}";
}
