namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>Slack's limits on what is shown; characters, in composed form.</summary>
internal static class SlackLimits
{
    public const int BlocksInMessage = 50;
    public const int BlocksInView = 100;
    public const int Id = 255;

    public const int SectionText = 3_000;
    public const int SectionFields = 10;
    public const int SectionField = 2_000;
    public const int Header = 150;
    public const int ContextElements = 10;
    public const int ContextText = 3_000;
    public const int ActionElements = 25;
    public const int Markdown = 12_000;

    public const int ButtonText = 75;
    public const int ButtonValue = 2_000;
    public const int ConfirmTitle = 100;
    public const int ConfirmText = 300;
    public const int ConfirmButton = 30;

    public const int Options = 100;
    public const int RadioOptions = 10;
    public const int OptionText = 75;
    public const int Placeholder = 150;
    public const int InputLabel = 2_000;
    public const int InputHint = 2_000;
    public const int InputText = 3_000;
    public const int InputFiles = 10;

    public const int ViewTitle = 24;
    public const int ViewButton = 24;
    public const int PrivateMetadata = 3_000;
    public const int ViewBytes = 250 * 1024;

    /// <summary>All text of a message's blocks; above about 13,200 Slack answers <c>msg_blocks_too_long</c>.</summary>
    public const int MessageBlockText = 13_000;

    /// <summary>A message's <c>text</c>: more is cut in a post and refused in an update.</summary>
    public const int MessageText = 4_000;

    /// <summary>Metadata is for ids; Slack does not write down its limit.</summary>
    public const int MetadataBytes = 1_024;
}
