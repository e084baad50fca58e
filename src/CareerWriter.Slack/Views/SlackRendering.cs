using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Views;

/// <summary>Renders views as messages of Slack, within its limits.</summary>
internal static class SlackRendering
{
    /// <summary>The slot of the newest draft: the buttons of the one before it are taken away.</summary>
    public const string DraftSlot = "draft";

    private const int MostText = 11_500;
    private const int MostBlocks = 45;
    private const int TextLength = 600;
    private const int LabelLength = 75;

    // Four of the longest quotes are as much as one block may hold.
    private const int FactsInBlock = 4;

    /// <summary>The messages of a view, in order.</summary>
    public static IReadOnlyList<RenderedMessage> Of(RenderContext context, View view) => view switch
    {
        View.Progress => [],
        View.Review { Audience: Audience.Review } review => Card(context, review),
        View.Export export => [new RenderedMessage((Post(context, view, export.Name, []) with { File = new SlackPostFile(export.Name, export.Content.ToArray()) }).ToBody())],
        _ => Messages(context, view),
    };

    /// <summary>The messages of a turn's views, in order: evidence of several sentences together.</summary>
    public static IReadOnlyList<RenderedMessage> Of(RenderContext context, IReadOnlyList<View> views)
    {
        List<View.Evidence> evidence = [.. views.OfType<View.Evidence>()];
        if (evidence.Count < 2)
        {
            return [.. views.SelectMany(v => Of(context, v))];
        }

        var first = views.ToList().IndexOf(evidence[0]);
        return
        [
            .. views.Take(first).SelectMany(v => Of(context, v)),
            .. Evidence(context, evidence),
            .. views.Skip(first).Where(v => v is not View.Evidence).SelectMany(v => Of(context, v)),
        ];
    }

    private static IEnumerable<RenderedMessage> Evidence(RenderContext context, List<View.Evidence> evidence)
    {
        var open = EvidenceModal.Button(context.Conversation, context.Language);
        List<SlackBlock> blocks = [.. evidence.SelectMany(e => Evidence(e)), open];
        var text = EvidenceModal.Found(evidence.Count, context.Language);
        return Packed(blocks).Select((part, i) =>
        {
            var post = Post(context, evidence[0], text, part) with { IsNeededLater = true };
            var isCopied = post.To == PostTarget.Owner;
            var body = (isCopied ? post with { Brief = i == 0 ? [.. RichWords.Blocks(text), open] : [] } : post).ToBody();
            // The copy of the same evidence is kept once, however often it is asked for.
            return new RenderedMessage(body) { Slot = isCopied ? $"evidence-{RichWords.Mark(body)}" : null };
        });
    }

    private static List<RenderedMessage> Messages(RenderContext context, View view)
    {
        List<SlackBlock> blocks = [.. Blocks(context, view), .. SlackButtons.Of(new ButtonValue(context.Conversation, Review: null), view.Actions)];
        var parts = Packed(blocks);
        var title = Title(view);
        return [.. parts.Select((part, i) => new RenderedMessage((Post(context, view, title, part) with { Forms = i == parts.Count - 1 ? SlackButtons.Forms(view.Actions, view.Language) : null }).ToBody())
        {
            Slot = view is View.Draft && i == parts.Count - 1 ? DraftSlot : null,
        })];
    }

    private static List<RenderedMessage> Card(RenderContext context, View.Review view)
    {
        var card = view.Card;
        List<SlackBlock> blocks = [.. ReviewBlocks.Of(card, view.Language), .. SlackButtons.Of(new ButtonValue(context.Conversation, card.Number), view.Actions)];
        var post = Post(context, view, ReviewBlocks.Title(card, view.Language), blocks) with { To = PostTarget.Card, Review = card.Number, Channel = card.Channel, Forms = SlackButtons.Forms(view.Actions, view.Language) };
        List<RenderedMessage> messages = [new RenderedMessage(post.ToBody()) { Slot = string.Create(CultureInfo.InvariantCulture, $"review-{card.Number}") }];
        if (ReviewBlocks.IsNews(card))
        {
            var news = ReviewBlocks.News(card).In(view.Language);
            messages.Add(new RenderedMessage((post with { To = PostTarget.UnderCard, Text = SlackText.Escape(news), Blocks = [.. RichWords.Blocks(news)], Forms = null }).ToBody())
            {
                // Said once for a version, however often its card is shown.
                Slot = string.Create(CultureInfo.InvariantCulture, $"review-{card.Number}-v{card.Version}"),
            });
        }

        return messages;
    }

    private static SlackPost Post(RenderContext context, View view, string text, IReadOnlyList<SlackBlock> blocks) => new(
        view.Audience switch { Audience.Owner => PostTarget.Owner, Audience.Speaker => PostTarget.Speaker, _ => PostTarget.Thread },
        SlackText.Escape(RichWords.Short(text, TextLength)),
        blocks)
    {
        Owner = context.Owner,
        Speaker = context.Speaker,
        Place = context.Place,
        Language = view.Language,
        IsNeededLater = view.Actions.Count > 0 || context.Speaker != context.Owner,
    };

    private static string Title(View view) => view switch
    {
        View.Note note => note.Text,
        View.Error error => error.Text,
        View.Ask ask => ask.Text,
        View.Summary summary => ViewWords.Summary(summary.Career).In(view.Language),
        View.Draft draft => DraftBlocks.Title(draft),
        View.Comparison comparison => ViewWords.Compared(comparison).In(view.Language),
        View.Evidence evidence => ViewWords.Sentence(evidence.Sentence).In(view.Language),
        View.Review review => ReviewBlocks.Title(review.Card, view.Language),
        _ => Words.Answer.In(view.Language),
    };

    private static IEnumerable<SlackBlock> Blocks(RenderContext context, View view) => view switch
    {
        View.Note note => Said(context, "", note.Text),
        View.Error error => Said(context, "⚠️ ", error.Text),
        View.Ask ask => [.. Said(context, "❓ ", ask.Text), .. Choices(ask.Actions)],
        View.Summary summary => Summary(summary),
        View.Draft draft => DraftBlocks.Of(draft),
        View.Comparison comparison => Comparison(comparison),
        View.Evidence evidence => Evidence(evidence),
        View.Review review => ReviewBlocks.Of(review.Card, view.Language),
        _ => throw new InvalidOperationException($"no blocks for {view.GetType().Name}"),
    };

    /// <summary>The program's own sentences; where a review brings people in, they stand in them under their ids.</summary>
    private static IEnumerable<SlackBlock> Said(RenderContext context, string mark, string text)
    {
        var others = context.Speaker != context.Owner;
        return RichWords.Blocks(mark + text).OfType<RichTextBlock>().Select(b => !others ? b : RichWords.Block(
            [.. SlackBlockRules.Pieces(b.Elements).OfType<RichTextRun>().SelectMany(r => RichWords.WithNames(r.Text, id => id == context.Owner || id == context.Speaker || NamesPerson(r.Text, id)))]));
    }

    /// <summary>Whether a sentence of ours names a person under an id: what only looks like one (USB3TYPEC) is left as it is.</summary>
    private static bool NamesPerson(string text, string id) =>
        text.Contains($"{id} 님", StringComparison.Ordinal) || text.Contains($"{id} commented", StringComparison.Ordinal) || text.Contains($"by {id}", StringComparison.Ordinal) || text.Contains($"and {id}", StringComparison.Ordinal);

    /// <summary>Choices in full, where a button has no room for them.</summary>
    private static IEnumerable<SlackBlock> Choices(IReadOnlyList<ViewAction> actions) => actions.Any(a => a.Label.Length > LabelLength)
        ? [new RichTextBlock([new RichTextList("ordered", [.. actions.Select(a => RichWords.Section(RichWords.Run(a.Label)))])])]
        : [];

    private static IEnumerable<SlackBlock> Summary(View.Summary view)
    {
        var career = view.Career;
        yield return RichWords.Block(RichWords.Run($"📎 {ViewWords.Summary(career).In(view.Language)}", RichWords.Bold));
        var employers = string.Join(", ", career.Employments.Select(e => e.Employer).Where(n => !string.IsNullOrWhiteSpace(n)).Distinct(StringComparer.Ordinal));
        if (employers.Length > 0)
        {
            yield return new ContextBlock([new PlainText(RichWords.Short(employers, TextLength))]);
        }
    }

    private static IEnumerable<SlackBlock> Comparison(View.Comparison view)
    {
        yield return RichWords.Block(RichWords.Run(ViewWords.Compared(view).In(view.Language), RichWords.Bold));
        foreach (var block in view.Changes.Count > 0 ? ChangeBlocks.Of(view.Changes, view.Language, MostText - TextLength) : [new ContextBlock([new PlainText(ViewWords.SameText.In(view.Language))])])
        {
            yield return block;
        }
    }

    /// <summary>A sentence with its facts.</summary>
    public static IEnumerable<SlackBlock> Evidence(View.Evidence view)
    {
        yield return RichWords.Block(RichWords.Run($"{ViewWords.Sentence(view.Sentence).In(view.Language)} ", RichWords.Bold), RichWords.Run(view.Text));
        if (view.Facts.Count == 0)
        {
            yield return new ContextBlock([new PlainText(ViewWords.ClaimsNothing.In(view.Language))]);
            yield break;
        }

        foreach (var facts in view.Facts.Chunk(FactsInBlock))
        {
            yield return new RichTextBlock([new RichTextList("bullet", [.. facts.Select(f => RichWords.Section(
                RichWords.Run(ViewWords.From(f).In(view.Language), RichWords.Code), RichWords.Run($" {RichWords.Short(f.Source.Quote, TextLength)}")))])]);
        }
    }

    /// <summary>Blocks in as few messages as take them.</summary>
    private static List<List<SlackBlock>> Packed(List<SlackBlock> blocks)
    {
        List<List<SlackBlock>> parts = [[]];
        var length = 0;
        foreach (var block in blocks)
        {
            var more = SlackMessageRules.BlockText([block]);
            if (parts[^1].Count > 0 && (length + more > MostText || parts[^1].Count == MostBlocks))
            {
                parts.Add([]);
                length = 0;
            }

            parts[^1].Add(block);
            length += more;
        }

        return parts;
    }

    private static class Words
    {
        public static readonly Said Answer = new("답이 왔습니다.", "Here is the answer.");
    }
}
