using System.Globalization;
using System.Text.Json;
using CareerWriter.Conversation;

namespace CareerWriter.Host.Workspace.Views;

/// <summary>Renders views as posts and keeps the promise of privacy: in a channel, whatever quotes the career is the owner's alone.</summary>
internal static class PostRendering
{
    /// <summary>The message of a view.</summary>
    public static RenderedMessage Of(RenderContext context, View view)
    {
        var card = ViewCards.Of(view);
        var review = view is View.Review { Audience: Audience.Review } shown ? shown.Card : null;
        var isShared = context.Place != ThreadPlace.Private && view.Audience == Audience.Thread;
        RenderedPost post = new(Json(isShared ? ViewCards.ForOthers(card) : card))
        {
            To = Reader(context, view, isShared),
            Owner = context.Owner,
            OwnersView = isShared && view is not View.Evidence ? Json(card) : null,
            IsForReview = view.Audience == Audience.Review,
            IsForSpeaker = view.Audience == Audience.Speaker,
            Card = review is null ? null : new RenderedCard(review.Number, review.Channel, review.Question),
            File = view is View.Export export ? export.Content.ToArray() : null,
        };
        return new RenderedMessage(JsonSerializer.Serialize(post, ViewCardJson.Default.RenderedPost))
        {
            Slot = review is null ? null : string.Create(CultureInfo.InvariantCulture, $"review-{review.Number}"),
        };
    }

    private static string? Reader(RenderContext context, View view, bool isShared) => view.Audience switch
    {
        Audience.Owner => context.Owner,
        Audience.Speaker => context.Speaker,
        _ => isShared && view is View.Evidence ? context.Owner : null,
    };

    private static JsonElement Json(ViewCard card) => JsonSerializer.SerializeToElement(card, ViewCardJson.Default.ViewCard);
}
