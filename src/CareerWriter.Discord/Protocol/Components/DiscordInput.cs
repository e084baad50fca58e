namespace CareerWriter.Discord.Protocol.Components;

/// <summary>How a button looks.</summary>
internal enum DiscordButtonStyle
{
    /// <summary>The one to press.</summary>
    Primary = 1,

    /// <summary>Plain.</summary>
    Secondary = 2,

    /// <summary>Green.</summary>
    Success = 3,

    /// <summary>Red.</summary>
    Danger = 4,

    /// <summary>Opens a page; nothing is delivered.</summary>
    Link = 5,
}

/// <summary>A button.</summary>
/// <param name="Style">How it looks.</param>
/// <param name="Label">What it says.</param>
internal sealed record ButtonComponent(DiscordButtonStyle Style, string Label) : DiscordComponent
{
    /// <summary>What the app calls it; unique in the message. Not of a link.</summary>
    public string? CustomId { get; init; }

    /// <summary>Of a link: the page.</summary>
    public Uri? Url { get; init; }

    /// <summary>Whether it cannot be pressed.</summary>
    public bool? Disabled { get; init; }
}

/// <summary>A choice from a list.</summary>
/// <param name="CustomId">What the app calls it.</param>
/// <param name="Options">What there is to choose, at most 25.</param>
internal sealed record SelectComponent(string CustomId, IReadOnlyList<DiscordOption> Options) : DiscordComponent
{
    /// <summary>What stands in it while nothing is chosen.</summary>
    public string? Placeholder { get; init; }

    /// <summary>The fewest that are chosen.</summary>
    public int? MinValues { get; init; }

    /// <summary>The most that are chosen.</summary>
    public int? MaxValues { get; init; }

    /// <summary>Of a modal: false where nothing need be chosen.</summary>
    public bool? Required { get; init; }
}

/// <summary>One thing to choose.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Value">What comes back.</param>
internal sealed record DiscordOption(string Label, string Value)
{
    /// <summary>A line below it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is chosen at first.</summary>
    public bool? Default { get; init; }
}

/// <summary>A choice of people.</summary>
/// <param name="CustomId">What the app calls it.</param>
internal sealed record UserSelectComponent(string CustomId) : DiscordComponent
{
    /// <summary>What stands in it while nobody is chosen.</summary>
    public string? Placeholder { get; init; }

    /// <summary>The fewest that are chosen.</summary>
    public int? MinValues { get; init; }

    /// <summary>The most that are chosen.</summary>
    public int? MaxValues { get; init; }

    /// <summary>Of a modal: false where nobody need be chosen.</summary>
    public bool? Required { get; init; }
}

/// <summary>A choice of channels.</summary>
/// <param name="CustomId">What the app calls it.</param>
internal sealed record ChannelSelectComponent(string CustomId) : DiscordComponent
{
    /// <summary>The kinds that are offered.</summary>
    public IReadOnlyList<DiscordChannelType>? ChannelTypes { get; init; }

    /// <summary>What stands in it while nothing is chosen.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Of a modal: false where nothing need be chosen.</summary>
    public bool? Required { get; init; }
}

/// <summary>A line or field for text.</summary>
/// <param name="CustomId">What the app calls it.</param>
/// <param name="Style">1: a line; 2: several.</param>
internal sealed record TextInputComponent(string CustomId, int Style) : DiscordComponent
{
    /// <summary>The fewest characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What it holds at first.</summary>
    public string? Value { get; init; }

    /// <summary>What stands in it while it is empty.</summary>
    public string? Placeholder { get; init; }

    /// <summary>False where it may stay empty.</summary>
    public bool? Required { get; init; }
}

/// <summary>A place for files.</summary>
/// <param name="CustomId">What the app calls it.</param>
internal sealed record FileUploadComponent(string CustomId) : DiscordComponent
{
    /// <summary>The fewest files.</summary>
    public int? MinValues { get; init; }

    /// <summary>The most files, at most 10.</summary>
    public int? MaxValues { get; init; }

    /// <summary>False where there need be none.</summary>
    public bool? Required { get; init; }

    /// <summary>Extensions (<c>.docx</c>) that are taken; at most 10.</summary>
    public IReadOnlyList<string>? FileTypes { get; init; }
}

/// <summary>A choice of one, all in view.</summary>
/// <param name="CustomId">What the app calls it.</param>
/// <param name="Options">What there is to choose, 2 to 10.</param>
internal sealed record RadioGroupComponent(string CustomId, IReadOnlyList<DiscordOption> Options) : DiscordComponent
{
    /// <summary>False where nothing need be chosen.</summary>
    public bool? Required { get; init; }
}

/// <summary>A choice of several, all in view.</summary>
/// <param name="CustomId">What the app calls it.</param>
/// <param name="Options">What there is to choose, 1 to 10.</param>
internal sealed record CheckboxGroupComponent(string CustomId, IReadOnlyList<DiscordOption> Options) : DiscordComponent
{
    /// <summary>The fewest that are chosen.</summary>
    public int? MinValues { get; init; }

    /// <summary>The most that are chosen.</summary>
    public int? MaxValues { get; init; }

    /// <summary>False where nothing need be chosen.</summary>
    public bool? Required { get; init; }
}
