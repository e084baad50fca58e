namespace CareerWriter.Discord.Protocol.Components;

/// <summary>Holds components to Discord's limits before they are sent; a breach is a fault of the code that made them.</summary>
internal static class DiscordComponentRules
{
    /// <summary>Throws when the components of a message break a limit.</summary>
    /// <param name="components">The components.</param>
    /// <param name="alone">Whether the message is made of them alone (<see cref="DiscordMessageFlags.IsComponentsV2"/>).</param>
    /// <exception cref="DiscordLimitException">It names the part.</exception>
    public static void ThrowIfBroken(IReadOnlyList<DiscordComponent> components, bool alone)
    {
        var all = components.SelectMany(WithInner).ToList();
        Require("components", alone ? all.Count <= DiscordLimits.Components : components.Count <= DiscordLimits.Rows && components.All(c => c is ActionRow));
        Require("components", all.OfType<TextDisplay>().Sum(t => DiscordText.Length(t.Content)) <= DiscordLimits.ComponentText);
        var ids = all.Select(CustomIdOf).OfType<string>().ToList();
        Require("components.custom_id", ids.Count == ids.Distinct(StringComparer.Ordinal).Count());
        for (var i = 0; i < components.Count; i++)
        {
            Check($"components[{i}]", components[i]);
        }
    }

    /// <summary>Throws when a modal breaks a limit.</summary>
    /// <exception cref="DiscordLimitException">It names the part.</exception>
    public static void ThrowIfBroken(DiscordModal modal)
    {
        Text("title", modal.Title, DiscordLimits.ModalTitle);
        Text("custom_id", modal.CustomId, DiscordLimits.CustomId);
        Require("components", modal.Components.Count is >= 1 and <= DiscordLimits.ModalParts && modal.Components.All(c => c is LabelComponent or TextDisplay));
        for (var i = 0; i < modal.Components.Count; i++)
        {
            Check($"components[{i}]", modal.Components[i]);
        }
    }

    /// <summary>Throws unless something is so.</summary>
    public static void Require(string at, bool isSo)
    {
        if (!isSo)
        {
            throw new DiscordLimitException(at);
        }
    }

    /// <summary>Throws unless there is text, of no more than so many characters.</summary>
    public static void Text(string at, string text, int most) => Require(at, text.Length > 0 && DiscordText.Length(text) <= most);

    /// <summary>Throws when text is longer than so many characters.</summary>
    public static void Most(string at, string? text, int most) => Require(at, text is null || DiscordText.Length(text) <= most);

    private static void Check(string at, DiscordComponent component)
    {
        Most($"{at}.custom_id", CustomIdOf(component), DiscordLimits.CustomId);
        switch (component)
        {
            case ActionRow row:
                Require(at, row.Components.Count is >= 1 and <= DiscordLimits.RowButtons && (row.Components.Count == 1 || row.Components.All(c => c is ButtonComponent)));
                CheckAll(at, row.Components);
                break;
            case SectionComponent section:
                Require(at, section.Components.Count is >= 1 and <= DiscordLimits.SectionTexts && section.Accessory is ButtonComponent);
                CheckAll(at, [.. section.Components, section.Accessory]);
                break;
            case ContainerComponent container:
                Require(at, container.Components.Count > 0);
                CheckAll(at, container.Components);
                break;
            case LabelComponent label:
                Text($"{at}.label", label.Label, DiscordLimits.Label);
                Most($"{at}.description", label.Description, DiscordLimits.LabelDescription);
                Check($"{at}.component", label.Component);
                break;
            case TextDisplay text:
                Text($"{at}.content", text.Content, DiscordLimits.ComponentText);
                break;
            default:
                CheckInput(at, component);
                break;
        }
    }

    private static void CheckInput(string at, DiscordComponent component)
    {
        switch (component)
        {
            case ButtonComponent button:
                Text($"{at}.label", button.Label, DiscordLimits.ButtonLabel);
                Require(at, button.Style == DiscordButtonStyle.Link ? button is { Url: not null, CustomId: null } : button is { Url: null, CustomId.Length: > 0 });
                Most($"{at}.url", button.Url?.OriginalString, DiscordLimits.ButtonUrl);
                break;
            case SelectComponent select:
                Options(at, select.Options, 1, DiscordLimits.Options);
                Most($"{at}.placeholder", select.Placeholder, DiscordLimits.Placeholder);
                break;
            case RadioGroupComponent radio:
                Options(at, radio.Options, 2, DiscordLimits.GroupOptions);
                break;
            case CheckboxGroupComponent boxes:
                Options(at, boxes.Options, 1, DiscordLimits.GroupOptions);
                break;
            case TextInputComponent input:
                Most($"{at}.value", input.Value, input.MaxLength ?? DiscordLimits.InputText);
                Most($"{at}.placeholder", input.Placeholder, DiscordLimits.InputPlaceholder);
                Require($"{at}.max_length", input.MaxLength is null or (>= 1 and <= DiscordLimits.InputText));
                break;
            case FileUploadComponent files:
                Require($"{at}.max_values", files.MaxValues is null or (>= 1 and <= DiscordLimits.Files));
                Require($"{at}.file_types", files.FileTypes is null or { Count: <= DiscordLimits.FileTypes });
                break;
        }
    }

    private static void CheckAll(string at, IReadOnlyList<DiscordComponent> components)
    {
        for (var i = 0; i < components.Count; i++)
        {
            Check($"{at}.components[{i}]", components[i]);
        }
    }

    private static void Options(string at, IReadOnlyList<DiscordOption> options, int fewest, int most)
    {
        Require($"{at}.options", options.Count >= fewest && options.Count <= most && options.DistinctBy(o => o.Value, StringComparer.Ordinal).Count() == options.Count);
        foreach (var option in options)
        {
            Text($"{at}.options.label", option.Label, DiscordLimits.OptionText);
            Text($"{at}.options.value", option.Value, DiscordLimits.OptionText);
            Most($"{at}.options.description", option.Description, DiscordLimits.OptionText);
        }
    }

    private static IEnumerable<DiscordComponent> WithInner(DiscordComponent component) => component switch
    {
        ActionRow row => [component, .. row.Components.SelectMany(WithInner)],
        SectionComponent section => [component, .. section.Components, section.Accessory],
        ContainerComponent container => [component, .. container.Components.SelectMany(WithInner)],
        _ => [component],
    };

    private static string? CustomIdOf(DiscordComponent component) => component switch
    {
        ButtonComponent button => button.CustomId,
        SelectComponent select => select.CustomId,
        UserSelectComponent users => users.CustomId,
        ChannelSelectComponent channels => channels.CustomId,
        TextInputComponent input => input.CustomId,
        FileUploadComponent files => files.CustomId,
        RadioGroupComponent radio => radio.CustomId,
        CheckboxGroupComponent boxes => boxes.CustomId,
        _ => null,
    };
}
