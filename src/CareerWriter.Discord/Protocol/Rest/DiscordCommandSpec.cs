namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>A command as it is registered.</summary>
internal sealed record DiscordCommandSpec
{
    /// <summary>Its id; keeps it through a change of its name.</summary>
    public DiscordCommandId? Id { get; init; }

    /// <summary>1: typed with a slash; 2: on a user; 3: on a message.</summary>
    public int Type { get; init; } = 1;

    /// <summary>Its name, 1 to 32 characters; what comes back when it is used.</summary>
    public required string Name { get; init; }

    /// <summary>Its name by language (<c>ko</c>).</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>What it does, 1 to 100 characters; only of one with a slash.</summary>
    public string? Description { get; init; }

    /// <summary>What it does, by language.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>What is given with it; required ones first.</summary>
    public IReadOnlyList<DiscordOptionSpec>? Options { get; init; }

    /// <summary>Who may use it where nothing else is set: bits as text.</summary>
    public DiscordPermissions? DefaultMemberPermissions { get; init; }

    /// <summary>Where it can be used: 0 servers, 1 direct messages with the bot, 2 those of others.</summary>
    public IReadOnlyList<int>? Contexts { get; init; }

    /// <summary>How the application is installed where it can be used: 0 in servers, 1 by users.</summary>
    public IReadOnlyList<int>? IntegrationTypes { get; init; }
}

/// <summary>Something given with a command.</summary>
internal sealed record DiscordOptionSpec
{
    /// <summary>A command below the command.</summary>
    public const int Subcommand = 1;

    /// <summary>Text.</summary>
    public const int Text = 3;

    /// <summary>A whole number.</summary>
    public const int Integer = 4;

    /// <summary>Yes or no.</summary>
    public const int Boolean = 5;

    /// <summary>A user.</summary>
    public const int User = 6;

    /// <summary>A channel.</summary>
    public const int Channel = 7;

    /// <summary>A file.</summary>
    public const int Attachment = 11;

    /// <summary>Its kind.</summary>
    public int Type { get; init; } = Text;

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its name by language.</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>What it is, 1 to 100 characters.</summary>
    public required string Description { get; init; }

    /// <summary>What it is, by language.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool? Required { get; init; }

    /// <summary>What there is to choose, at most 25.</summary>
    public IReadOnlyList<DiscordChoice>? Choices { get; init; }

    /// <summary>Whether the bot suggests while someone types.</summary>
    public bool? Autocomplete { get; init; }

    /// <summary>Of a number: the least.</summary>
    public int? MinValue { get; init; }

    /// <summary>Of a number: the greatest.</summary>
    public int? MaxValue { get; init; }

    /// <summary>Of text: the most characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Of a file: extensions that are taken.</summary>
    public IReadOnlyList<string>? FileTypes { get; init; }

    /// <summary>Of a command below the command: what is given with it.</summary>
    public IReadOnlyList<DiscordOptionSpec>? Options { get; init; }
}
