using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;

namespace CareerWriter.Discord.Views;

/// <summary>Puts the parts of a view into as few messages as take them.</summary>
internal static class MessageParts
{
    /// <summary>The most text of a message; what Discord counts beyond is left as a margin.</summary>
    public const int MostText = DiscordLimits.ComponentText - 100;

    // Escaping can double a letter, so that half of the room is sure to be enough; a usual text needs hardly any.
    private const int PieceLength = 3_000;

    /// <summary>Text of others as parts.</summary>
    public static IEnumerable<DiscordComponent> Texts(string text) => MarkdownWords.Parts(text, PieceLength).SelectMany(Escaped).Select(t => new TextDisplay(t));

    /// <summary>The parts as messages.</summary>
    /// <param name="parts">Texts, lines and files in order.</param>
    /// <param name="rows">Rows of buttons, below the last of them.</param>
    /// <param name="colour">The colour of the box around the parts; null: no box.</param>
    public static IReadOnlyList<IReadOnlyList<DiscordComponent>> Packed(IEnumerable<DiscordComponent> parts, IEnumerable<ActionRow> rows, int? colour)
    {
        List<Draft> messages = [new()];
        foreach (var part in parts)
        {
            Fitting(messages, part).Parts.Add(part);
        }

        foreach (var row in rows)
        {
            Fitting(messages, row).Rows.Add(row);
        }

        return [.. messages.Select(m => m.Components(colour)).Where(m => m.Count > 0)];
    }

    private static Draft Fitting(List<Draft> messages, DiscordComponent component)
    {
        if (!messages[^1].HasRoomFor(component))
        {
            messages.Add(new());
        }

        return messages[^1];
    }

    private static IEnumerable<string> Escaped(string text)
    {
        var escaped = DiscordText.Escape(text);
        return DiscordText.Length(escaped) <= MostText ? [escaped] : MarkdownWords.Parts(text, MostText / 2).Select(DiscordText.Escape);
    }

    private sealed class Draft
    {
        // The box counts too.
        private const int MostComponents = DiscordLimits.Components - 1;

        public List<DiscordComponent> Parts { get; } = [];

        public List<DiscordComponent> Rows { get; } = [];

        public bool HasRoomFor(DiscordComponent component)
        {
            List<DiscordComponent> all = [.. Parts, .. Rows, component];
            return all.OfType<TextDisplay>().Sum(t => DiscordText.Length(t.Content)) <= MostText
                && all.Sum(c => c is ActionRow row ? 1 + row.Components.Count : 1) <= MostComponents;
        }

        public IReadOnlyList<DiscordComponent> Components(int? colour)
        {
            // A line with nothing below it says nothing.
            while (Parts is [.., SeparatorComponent])
            {
                Parts.RemoveAt(Parts.Count - 1);
            }

            return colour is null || Parts.Count == 0 ? [.. Parts, .. Rows] : [new ContainerComponent([.. Parts]) { AccentColor = colour }, .. Rows];
        }
    }
}
