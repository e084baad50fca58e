namespace CareerWriter.Slack.Protocol.Deliveries;

/// <summary>What a delivery says, as far as it is understood.</summary>
internal abstract record SlackDelivery
{
    private SlackDelivery()
    {
    }

    /// <summary>A message was posted, changed or deleted (<see cref="SlackMessage.Subtype"/>).</summary>
    internal sealed record Message(SlackEventInfo Info, SlackMessage Event) : SlackDelivery;

    /// <summary>The app was mentioned. The same message comes as <see cref="Message"/> too, before or after, under another event id.</summary>
    internal sealed record Mention(SlackEventInfo Info, SlackMessage Event) : SlackDelivery;

    /// <summary>Any other event.</summary>
    internal sealed record Other(SlackEventInfo Info, SlackOtherEvent Event) : SlackDelivery;

    /// <summary>A slash command.</summary>
    internal sealed record Command(SlackCommand Called) : SlackDelivery;

    /// <summary>A button, a choice, a modal or a shortcut (<see cref="SlackInteraction.Type"/>).</summary>
    internal sealed record Interaction(SlackInteraction Action) : SlackDelivery;

    /// <summary>Slack holds events back for a minute because there were too many.</summary>
    internal sealed record RateLimited(SlackTeamId? Team) : SlackDelivery;

    /// <summary>Nothing that is understood.</summary>
    /// <param name="Kind">What it calls itself.</param>
    internal sealed record Unknown(string Kind) : SlackDelivery;
}

/// <summary>What surrounds an event.</summary>
/// <param name="EventId">The same for every delivery of this event (<c>Ev…</c>).</param>
/// <param name="Team">The workspace.</param>
/// <param name="AppId">The app that hears of it.</param>
internal sealed record SlackEventInfo(string EventId, SlackTeamId? Team, string? AppId)
{
    /// <summary>Whether people of other organisations are in the channel.</summary>
    public bool IsExtSharedChannel { get; init; }
}
