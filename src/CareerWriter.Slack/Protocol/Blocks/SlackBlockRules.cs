using System.Text.Json;

namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>Holds blocks and views to Slack's limits before they are sent; a breach is a fault of the code that made them.</summary>
internal static class SlackBlockRules
{
    /// <summary>Throws when blocks of a message break a limit.</summary>
    /// <exception cref="SlackLimitException">It names the block and the limit.</exception>
    public static void ThrowIfBroken(IReadOnlyList<SlackBlock> blocks) => ThrowIfBroken(blocks, SlackLimits.BlocksInMessage);

    /// <summary>Throws when a view breaks a limit.</summary>
    /// <exception cref="SlackLimitException">It names the part and the limit.</exception>
    public static void ThrowIfBroken(SlackSurface view)
    {
        ThrowIfBroken(view.Blocks, SlackLimits.BlocksInView);
        Most("callback_id", view.CallbackId, SlackLimits.Id);
        Most("private_metadata", view.PrivateMetadata, SlackLimits.PrivateMetadata);
        if (view is SlackModal modal)
        {
            Text("title", modal.Title, SlackLimits.ViewTitle);
            Text("submit", modal.Submit, SlackLimits.ViewButton);
            Text("close", modal.Close, SlackLimits.ViewButton);
            Require("submit", modal.Submit is not null || !modal.Blocks.Any(b => b is InputBlock));
        }

        Require("view", JsonSerializer.SerializeToUtf8Bytes(view, SlackJson.Sent.SlackSurface).Length < SlackLimits.ViewBytes);
    }

    private static void ThrowIfBroken(IReadOnlyList<SlackBlock> blocks, int most)
    {
        Require("blocks", blocks.Count <= most);
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            Most($"blocks[{i}].block_id", blocks[i].BlockId, SlackLimits.Id);
            Require($"blocks[{i}].block_id", blocks[i].BlockId is not { } id || ids.Add(id));
            Block($"blocks[{i}]", blocks[i]);
        }
    }

    private static void Block(string at, SlackBlock block)
    {
        switch (block)
        {
            case SectionBlock section:
                Require(at, section.Text is not null || section.Fields is { Count: > 0 });
                Text($"{at}.text", section.Text, SlackLimits.SectionText);
                Texts($"{at}.fields", section.Fields ?? [], SlackLimits.SectionFields, SlackLimits.SectionField);
                Elements(at, section.Accessory is { } beside ? [beside] : [], 1);
                break;
            case HeaderBlock header:
                Text($"{at}.text", header.Text, SlackLimits.Header);
                break;
            case ContextBlock context:
                Require(at, context.Elements.Count > 0);
                Texts($"{at}.elements", context.Elements, SlackLimits.ContextElements, SlackLimits.ContextText);
                break;
            case ActionsBlock actions:
                Require(at, actions.Elements.Count > 0);
                Elements(at, actions.Elements, SlackLimits.ActionElements);
                break;
            case MarkdownBlock markdown:
                Require($"{at}.text", markdown.Text.Length is > 0 and <= SlackLimits.Markdown);
                break;
            case RichTextBlock rich:
                Require(at, rich.Elements.Count > 0);
                Require(at, Pieces(rich.Elements).All(p => p is not RichTextRun { Text.Length: 0 }));
                break;
            case InputBlock input:
                Text($"{at}.label", input.Label, SlackLimits.InputLabel);
                Text($"{at}.hint", input.Hint, SlackLimits.InputHint);
                Elements(at, [input.Element], 1);
                break;
        }
    }

    private static void Elements(string at, IReadOnlyList<SlackElement> elements, int most)
    {
        Require(at, elements.Count <= most && elements.Select(e => e.ActionId).Distinct(StringComparer.Ordinal).Count() == elements.Count);
        foreach (var element in elements)
        {
            Most($"{at}.action_id", element.ActionId, SlackLimits.Id);
            SlackElementRules.ThrowIfBroken($"{at}.{element.ActionId}", element);
        }
    }

    private static void Texts(string at, IReadOnlyList<SlackTextObject> texts, int most, int length)
    {
        Require(at, texts.Count <= most);
        foreach (var text in texts)
        {
            Text(at, text, length);
        }
    }

    /// <summary>All pieces of a rich text, those of lists too.</summary>
    public static IEnumerable<RichTextPiece> Pieces(IEnumerable<RichTextPart> parts) => parts.SelectMany(p => p switch
    {
        RichTextSection section => section.Elements,
        RichTextPreformatted preformatted => preformatted.Elements,
        RichTextQuote quote => quote.Elements,
        RichTextList list => Pieces(list.Elements),
        _ => [],
    });

    /// <summary>Throws when a text is empty or too long; null is no text.</summary>
    public static void Text(string at, SlackTextObject? text, int most) => Require(at, text is null || (text.Text.Length > 0 && text.Text.Length <= most));

    /// <summary>Throws when a word is too long.</summary>
    public static void Most(string at, string? word, int most) => Require(at, word is null || word.Length <= most);

    /// <summary>Throws when a rule is not kept.</summary>
    public static void Require(string at, bool kept)
    {
        if (!kept)
        {
            throw new SlackLimitException(at);
        }
    }
}
