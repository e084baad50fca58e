using System.Text.Json.Serialization;

namespace CareerWriter.Discord.Protocol.Components;

/// <summary>A part of a message or modal (the second version of components: <see cref="DiscordMessageFlags.IsComponentsV2"/>).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionRow), 1)]
[JsonDerivedType(typeof(ButtonComponent), 2)]
[JsonDerivedType(typeof(SelectComponent), 3)]
[JsonDerivedType(typeof(TextInputComponent), 4)]
[JsonDerivedType(typeof(UserSelectComponent), 5)]
[JsonDerivedType(typeof(ChannelSelectComponent), 8)]
[JsonDerivedType(typeof(SectionComponent), 9)]
[JsonDerivedType(typeof(TextDisplay), 10)]
[JsonDerivedType(typeof(FileComponent), 13)]
[JsonDerivedType(typeof(SeparatorComponent), 14)]
[JsonDerivedType(typeof(ContainerComponent), 17)]
[JsonDerivedType(typeof(LabelComponent), 18)]
[JsonDerivedType(typeof(FileUploadComponent), 19)]
[JsonDerivedType(typeof(RadioGroupComponent), 21)]
[JsonDerivedType(typeof(CheckboxGroupComponent), 22)]
internal abstract record DiscordComponent;

/// <summary>Up to five buttons in a row, or one choice.</summary>
/// <param name="Components">What stands in it.</param>
internal sealed record ActionRow(IReadOnlyList<DiscordComponent> Components) : DiscordComponent;

/// <summary>Text in Discord's Markdown.</summary>
/// <param name="Content">The text.</param>
internal sealed record TextDisplay(string Content) : DiscordComponent;

/// <summary>Texts with a button beside them.</summary>
/// <param name="Components">One to three texts.</param>
/// <param name="Accessory">The button.</param>
internal sealed record SectionComponent(IReadOnlyList<TextDisplay> Components, DiscordComponent Accessory) : DiscordComponent;

/// <summary>A line, or a gap.</summary>
internal sealed record SeparatorComponent : DiscordComponent
{
    /// <summary>Whether the line is drawn.</summary>
    public bool Divider { get; init; } = true;

    /// <summary>1: small; 2: large.</summary>
    public int Spacing { get; init; } = 1;
}

/// <summary>A box around others.</summary>
/// <param name="Components">What stands in it.</param>
internal sealed record ContainerComponent(IReadOnlyList<DiscordComponent> Components) : DiscordComponent
{
    /// <summary>The colour of its edge as 0xRRGGBB.</summary>
    public int? AccentColor { get; init; }
}

/// <summary>A file of the message, shown where it stands.</summary>
/// <param name="File">Which.</param>
internal sealed record FileComponent(UnfurledFile File) : DiscordComponent;

/// <summary>A file by the name that it is sent with.</summary>
/// <param name="Url"><c>attachment://name</c> (<see cref="Rest.DiscordUpload.Address"/>).</param>
internal sealed record UnfurledFile(string Url);

/// <summary>A question of a modal.</summary>
/// <param name="Label">What is asked.</param>
/// <param name="Component">How it is answered.</param>
internal sealed record LabelComponent(string Label, DiscordComponent Component) : DiscordComponent
{
    /// <summary>A line below it.</summary>
    public string? Description { get; init; }
}

/// <summary>A window that asks for something.</summary>
/// <param name="CustomId">What the app calls it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Components">One to five questions or texts.</param>
internal sealed record DiscordModal(string CustomId, string Title, IReadOnlyList<DiscordComponent> Components);
