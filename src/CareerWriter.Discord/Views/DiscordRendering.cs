using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol.Components;

namespace CareerWriter.Discord.Views;

/// <summary>Renders views as messages of Discord, within its limits.</summary>
internal static class DiscordRendering
{
    /// <summary>The slot of the newest draft: the buttons of the one before it are taken away.</summary>
    public const string DraftSlot = "draft";

    private const int DraftColour = 0x4F7CAC;
    private const int ReviewColour = 0x8E6BBF;
    private const int ApprovedColour = 0x3BA55D;
    private const int PlainColour = 0x99AAB5;

    /// <summary>The messages of a view, in order.</summary>
    public static IReadOnlyList<RenderedMessage> Of(RenderContext context, View view) => view switch
    {
        View.Progress => [],
        View.Review { Audience: Audience.Review } review => Card(context, review),
        View.Export export => [new RenderedMessage((Post(context, view, [.. SingleParts.File(export)]) with { Files = [SingleParts.FileOf(export)] }).ToBody())],
        _ => Messages(context, view),
    };

    private static List<RenderedMessage> Messages(RenderContext context, View view)
    {
        var messages = MessageParts.Packed(Parts(context, view), DiscordButtons.Of(context.Conversation, review: null, view.Actions), ColourOf(view));
        var draft = view as View.Draft;
        var file = draft is null ? null : DraftParts.File(draft);
        return [.. messages.Select((components, i) => new RenderedMessage((Post(context, view, components) with
        {
            Forms = i == messages.Count - 1 ? DiscordButtons.Forms(view.Actions) : null,
            Files = file is not null && ShowsFile(components) ? [file] : [],
            ThreadName = draft is null ? null : DraftParts.ThreadName(draft),
        }).ToBody())
        {
            Slot = draft is not null && i == messages.Count - 1 ? DraftSlot : null,
        })];
    }

    private static List<RenderedMessage> Card(RenderContext context, View.Review view)
    {
        var card = view.Card;
        var colour = card.State == ReviewState.Approved && !card.IsDeleted ? ApprovedColour : ReviewColour;
        var components = MessageParts.Packed(ReviewParts.Of(card, view.Language), DiscordButtons.Of(context.Conversation, card.Number, view.Actions), colour)[0];
        var post = Post(context, view, components) with
        {
            To = PostTarget.Card,
            Review = card.Number,
            Channel = card.Channel,
            Forms = DiscordButtons.Forms(view.Actions),
            ThreadName = ReviewParts.ThreadName(card, view.Language),
            Files = ReviewParts.File(card, view.Language) is { } file ? [file] : [],
        };
        List<RenderedMessage> messages = [new RenderedMessage(post.ToBody()) { Slot = string.Create(CultureInfo.InvariantCulture, $"review-{card.Number}") }];
        if (ReviewParts.IsNews(card))
        {
            messages.Add(new RenderedMessage((post with { To = PostTarget.UnderCard, Components = ReviewParts.News(card, view.Language), Forms = null, Files = [] }).ToBody())
            {
                // Said once for a version, however often its card is shown.
                Slot = string.Create(CultureInfo.InvariantCulture, $"review-{card.Number}-v{card.Version}"),
            });
        }

        return messages;
    }

    private static DiscordPost Post(RenderContext context, View view, IReadOnlyList<DiscordComponent> components) => new(
        view.Audience switch { Audience.Owner => PostTarget.Owner, Audience.Speaker => PostTarget.Speaker, _ => PostTarget.Thread },
        components)
    {
        Owner = context.Owner,
        Speaker = context.Speaker,
        Place = context.Place,
    };

    private static bool ShowsFile(IReadOnlyList<DiscordComponent> components) =>
        components.OfType<ContainerComponent>().Any(box => box.Components.Any(c => c is FileComponent));

    private static int? ColourOf(View view) => view switch
    {
        View.Draft { IsConfirmed: true } => ApprovedColour,
        View.Draft => DraftColour,
        View.Review => ReviewColour,
        View.Comparison or View.Evidence or View.Summary => PlainColour,
        _ => null,
    };

    private static IEnumerable<DiscordComponent> Parts(RenderContext context, View view) => view switch
    {
        View.Note note => SingleParts.Said(context, "", note.Text),
        View.Error error => SingleParts.Said(context, "⚠️ ", error.Text),
        View.Ask ask => [.. SingleParts.Said(context, "❓ ", ask.Text), .. SingleParts.Choices(ask.Actions)],
        View.Summary summary => SingleParts.Summary(summary),
        View.Draft draft => DraftParts.Of(draft),
        View.Comparison comparison => SingleParts.Comparison(comparison),
        View.Evidence evidence => SingleParts.Evidence(evidence),
        View.Review review => ReviewParts.Of(review.Card, review.Language),
        _ => throw new InvalidOperationException($"no parts for {view.GetType().Name}"),
    };
}
