using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol.Components;

namespace CareerWriter.Discord.Views;

/// <summary>The buttons of a view.</summary>
internal static class DiscordButtons
{
    /// <summary>The buttons in rows; the first of a view is the one to press.</summary>
    /// <param name="conversation">The conversation that they act on.</param>
    /// <param name="review">The review on whose card they stand, or null.</param>
    /// <param name="actions">The buttons.</param>
    public static IEnumerable<ActionRow> Of(ConversationKey conversation, int? review, IReadOnlyList<ViewAction> actions) => actions
        .DistinctBy(a => a.Id)
        .Select((a, i) => (DiscordComponent)new ButtonComponent(i == 0 ? DiscordButtonStyle.Primary : DiscordButtonStyle.Secondary, MarkdownWords.Short(a.Label, DiscordLimits.ButtonLabel))
        {
            CustomId = new DiscordButtonId(a.Id, conversation, review, a.Fields.Count > 0).ToString(),
        })
        .Chunk(DiscordLimits.RowButtons)
        .Select(row => new ActionRow(row));

    /// <summary>What is asked beside them; null where nothing is.</summary>
    public static IReadOnlyDictionary<string, DiscordForm>? Forms(IReadOnlyList<ViewAction> actions)
    {
        var forms = actions.Where(a => a.Fields.Count > 0).DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => new DiscordForm(a.Label, a.Fields), StringComparer.Ordinal);
        return forms.Count > 0 ? forms : null;
    }

    /// <summary>Components without the rows of buttons.</summary>
    public static IReadOnlyList<DiscordComponent> Without(IReadOnlyList<DiscordComponent> components) => [.. components.Where(c => c is not ActionRow)];
}
