namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>What lets an interaction be answered, for a while. Measured from when it was received here: the clocks of this machine and of Discord need not agree.</summary>
/// <param name="Application">The application.</param>
/// <param name="Interaction">The interaction.</param>
/// <param name="Secret">What lets in: whoever has it can answer.</param>
/// <param name="Received">When it was received.</param>
internal sealed record DiscordInteractionToken(DiscordApplicationId Application, DiscordInteractionId Interaction, string Secret, DateTimeOffset Received)
{
    private static readonly TimeSpan s_firstAnswer = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(15);

    /// <summary>Until when the first answer must be there.</summary>
    public DateTimeOffset AnswerBy => Received + s_firstAnswer;

    /// <summary>Until when the answer can be changed and others can follow.</summary>
    public DateTimeOffset ExpiresAt => Received + s_life;

    /// <summary>Whether it lets in no more.</summary>
    public bool IsOver(DateTimeOffset now) => now >= ExpiresAt;

    /// <summary>Tells the interaction and nothing else.</summary>
    public override string ToString() => $"{nameof(DiscordInteractionToken)} {Interaction}";
}
