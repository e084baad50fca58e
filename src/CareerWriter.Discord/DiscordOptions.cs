namespace CareerWriter.Discord;

/// <summary>Settings of the Discord platform: section <c>Discord</c>, environment <c>Discord__Token</c> and so on.</summary>
public sealed class DiscordOptions
{
    /// <summary>The bot's token; empty: the platform is off.</summary>
    public string Token { get; init; } = "";

    /// <summary>Base address of the REST API, with a slash at the end.</summary>
    public Uri ApiBaseAddress { get; init; } = new("https://discord.com/api/v10/");
}
