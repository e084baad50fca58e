using System.Text.Json;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Holds messages to Slack's limits before they are sent; a breach is a fault of the code that made them.</summary>
internal static class SlackMessageRules
{
    /// <summary>Throws when a message breaks a limit.</summary>
    /// <exception cref="SlackLimitException">It names the part and the limit.</exception>
    public static void ThrowIfBroken(SlackOutgoing message)
    {
        SlackBlockRules.Require("text", message.Text.Length is > 0 and <= SlackLimits.MessageText);
        if (message.Blocks is { } blocks)
        {
            SlackBlockRules.ThrowIfBroken(blocks);
            SlackBlockRules.Require("blocks", BlockText(blocks) <= SlackLimits.MessageBlockText);
        }

        if (message.Metadata is { } metadata)
        {
            SlackBlockRules.Require("metadata", JsonSerializer.SerializeToUtf8Bytes(metadata, SlackJson.Sent.SlackMetadata).Length <= SlackLimits.MetadataBytes);
        }
    }

    /// <summary>Characters of text in blocks, as the limit on the whole message counts them.</summary>
    public static int BlockText(IEnumerable<SlackBlock> blocks) => blocks.Sum(block => block switch
    {
        SectionBlock section => (section.Text?.Text.Length ?? 0) + (section.Fields?.Sum(f => f.Text.Length) ?? 0),
        HeaderBlock header => header.Text.Text.Length,
        ContextBlock context => context.Elements.Sum(e => e.Text.Length),
        MarkdownBlock markdown => markdown.Text.Length,
        RichTextBlock rich => SlackBlockRules.Pieces(rich.Elements).Sum(p => p is RichTextRun run ? run.Text.Length : 0),
        _ => 0,
    });
}
