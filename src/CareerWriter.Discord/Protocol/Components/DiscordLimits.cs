namespace CareerWriter.Discord.Protocol.Components;

/// <summary>Discord's limits on what is sent; characters as <see cref="DiscordText.Length"/> counts them.</summary>
internal static class DiscordLimits
{
    public const int Content = 2_000;
    public const int Nonce = 25;
    public const int Files = 10;
    public const int FileBytes = 10 * 1024 * 1024;
    public const int RequestBytes = 25 * 1024 * 1024;
    public const int FileText = 1_024;

    /// <summary>Components of a message, those inside others included.</summary>
    public const int Components = 40;

    /// <summary>All text of a message that is made of components.</summary>
    public const int ComponentText = 4_000;

    /// <summary>Rows of a message with content beside them.</summary>
    public const int Rows = 5;

    public const int RowButtons = 5;
    public const int SectionTexts = 3;
    public const int CustomId = 100;
    public const int ButtonLabel = 80;
    public const int ButtonUrl = 512;
    public const int Options = 25;
    public const int GroupOptions = 10;
    public const int OptionText = 100;
    public const int Placeholder = 150;

    public const int ModalTitle = 45;
    public const int ModalParts = 5;
    public const int Label = 45;
    public const int LabelDescription = 100;
    public const int InputText = 4_000;
    public const int InputPlaceholder = 100;
    public const int FileTypes = 10;

    public const int ThreadName = 100;
}

/// <summary>Something that was about to be sent breaks a limit of Discord: a fault of the code that made it.</summary>
/// <param name="at">The part (<c>components[2].label</c>).</param>
internal sealed class DiscordLimitException(string at) : Exception($"{at} breaks a limit of Discord")
{
    /// <summary>The part.</summary>
    public string At { get; } = at;
}
