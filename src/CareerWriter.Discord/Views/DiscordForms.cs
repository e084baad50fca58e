using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Interactions;

namespace CareerWriter.Discord.Views;

/// <summary>Windows made of the fields beside a button; a window is called as its button is.</summary>
internal static class DiscordForms
{
    private const int MostText = 2_000;
    private const int MostLine = 200;

    /// <summary>The window of a button.</summary>
    public static DiscordModal Of(DiscordForm form, DiscordButtonId button) => new(
        button.ToString(),
        MarkdownWords.Short(form.Title, DiscordLimits.ModalTitle),
        [.. form.Fields.Take(DiscordLimits.ModalParts).Select(Input)]);

    /// <summary>What was filled in, by the name of the field; what stayed empty is left out.</summary>
    public static IReadOnlyDictionary<string, string> FilledIn(IReadOnlyDictionary<string, DiscordGiven> fields) =>
        fields.Where(f => f.Value.Text.Length > 0).ToDictionary(f => f.Key, f => f.Value.Text, StringComparer.Ordinal);

    /// <summary>A field as an input; it is called after it.</summary>
    public static LabelComponent Input(ActionField field) => new(MarkdownWords.Short(field.Label, DiscordLimits.Label), field.Kind switch
    {
        FieldKind.Line => new TextInputComponent(field.Name, Style: 1) { MaxLength = MostLine, Required = !field.IsOptional },
        FieldKind.Text => new TextInputComponent(field.Name, Style: 2) { MaxLength = MostText, Required = !field.IsOptional },
        FieldKind.Channel => new ChannelSelectComponent(field.Name)
        {
            ChannelTypes = [DiscordChannelType.Text, DiscordChannelType.Announcement, DiscordChannelType.Forum],
            Required = !field.IsOptional,
        },
        FieldKind.Choice => Choice(field),
    });

    /// <summary>A list; where it would be longer than Discord's, a line for what would be chosen.</summary>
    private static DiscordComponent Choice(ActionField field) => field.Choices.Count is > 0 and <= DiscordLimits.Options
        ? new SelectComponent(field.Name, [.. field.Choices.Select(c => new DiscordOption(MarkdownWords.Short(c.Label, DiscordLimits.OptionText), c.Value))])
        {
            MinValues = field.IsOptional ? 0 : 1,
            MaxValues = 1,
            Required = !field.IsOptional,
        }
        : new TextInputComponent(field.Name, Style: 1) { MaxLength = MostLine, Required = !field.IsOptional, Placeholder = Words.Between(field.Choices) };

    private static class Words
    {
        public static string? Between(IReadOnlyList<FieldChoice> choices) =>
            choices.Count == 0 ? null : MarkdownWords.Short(string.Create(CultureInfo.InvariantCulture, $"{choices[0].Value} ~ {choices[^1].Value}"), DiscordLimits.InputPlaceholder);
    }
}
