using CareerWriter.Conversation;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Views;

/// <summary>The buttons of a view.</summary>
internal static class SlackButtons
{
    /// <summary>Tells the rows of buttons from other blocks, so that they can be taken away.</summary>
    public const string BlockPrefix = "buttons-";

    private const int RowLength = 5;

    /// <summary>The buttons in rows.</summary>
    public static IEnumerable<SlackBlock> Of(ButtonValue value, IReadOnlyList<ViewAction> actions) => actions
        .DistinctBy(a => a.Id)
        .Chunk(RowLength)
        .Select((row, i) => new ActionsBlock([.. row.Select(a => new ButtonElement(a.Id, new PlainText(RichWords.Short(a.Label, SlackLimits.ButtonText))) { Value = value.ToString() })])
        {
            BlockId = BlockPrefix + i.ToString(System.Globalization.CultureInfo.InvariantCulture),
        });

    /// <summary>What is asked beside them; null where nothing is.</summary>
    public static IReadOnlyDictionary<string, SlackForm>? Forms(IReadOnlyList<ViewAction> actions, Language language)
    {
        var forms = actions.Where(a => a.Fields.Count > 0).DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => new SlackForm(a.Label, a.Fields) { Language = language }, StringComparer.Ordinal);
        return forms.Count > 0 ? forms : null;
    }

    /// <summary>The blocks without the rows of buttons.</summary>
    public static IReadOnlyList<SlackBlock> Without(IReadOnlyList<SlackBlock> blocks) =>
        [.. blocks.Where(b => b.BlockId?.StartsWith(BlockPrefix, StringComparison.Ordinal) != true)];
}
