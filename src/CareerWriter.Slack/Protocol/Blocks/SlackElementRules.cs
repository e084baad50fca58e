using static CareerWriter.Slack.Protocol.Blocks.SlackBlockRules;

namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>Slack's limits on what is pressed, chosen or filled in.</summary>
internal static class SlackElementRules
{
    /// <summary>Throws when an element breaks a limit.</summary>
    /// <exception cref="SlackLimitException">It names the element and the limit.</exception>
    public static void ThrowIfBroken(string at, SlackElement element)
    {
        switch (element)
        {
            case ButtonElement button:
                Button(at, button);
                break;
            case TextInputElement input:
                Text($"{at}.placeholder", input.Placeholder, SlackLimits.Placeholder);
                Most($"{at}.initial_value", input.InitialValue, input.MaxLength ?? SlackLimits.InputText);
                Require($"{at}.max_length", input.MaxLength is null or (> 0 and <= SlackLimits.InputText));
                Require($"{at}.min_length", input.MinLength is null or (>= 0 and <= SlackLimits.InputText));
                break;
            case SelectElement select:
                Options(at, select.Options, SlackLimits.Options);
                Text($"{at}.placeholder", select.Placeholder, SlackLimits.Placeholder);
                Require($"{at}.initial_option", select.InitialOption is null || select.Options.Contains(select.InitialOption));
                break;
            case RadioElement radio:
                Options(at, radio.Options, SlackLimits.RadioOptions);
                Require($"{at}.initial_option", radio.InitialOption is null || radio.Options.Contains(radio.InitialOption));
                break;
            case CheckboxesElement boxes:
                Options(at, boxes.Options, SlackLimits.RadioOptions);
                Require($"{at}.initial_options", boxes.InitialOptions is null || (boxes.InitialOptions.Count > 0 && boxes.InitialOptions.All(boxes.Options.Contains)));
                break;
            case UserSelectElement user:
                Text($"{at}.placeholder", user.Placeholder, SlackLimits.Placeholder);
                break;
            case ConversationSelectElement conversation:
                Text($"{at}.placeholder", conversation.Placeholder, SlackLimits.Placeholder);
                Require($"{at}.filter", conversation.Filter is null or { Include.Count: > 0 });
                break;
            case FileInputElement files:
                Require($"{at}.max_files", files.MaxFiles is null or (>= 1 and <= SlackLimits.InputFiles));
                break;
        }
    }

    private static void Button(string at, ButtonElement button)
    {
        Text($"{at}.text", button.Text, SlackLimits.ButtonText);
        Most($"{at}.value", button.Value, SlackLimits.ButtonValue);
        Most($"{at}.accessibility_label", button.AccessibilityLabel, SlackLimits.ButtonText);
        Require($"{at}.style", button.Style is null or "primary" or "danger");
        if (button.Confirm is { } confirm)
        {
            Text($"{at}.confirm.title", confirm.Title, SlackLimits.ConfirmTitle);
            Text($"{at}.confirm.text", confirm.Text, SlackLimits.ConfirmText);
            Text($"{at}.confirm.confirm", confirm.Confirm, SlackLimits.ConfirmButton);
            Text($"{at}.confirm.deny", confirm.Deny, SlackLimits.ConfirmButton);
        }
    }

    private static void Options(string at, IReadOnlyList<SlackOption> options, int most)
    {
        Require($"{at}.options", options.Count > 0 && options.Count <= most);
        foreach (var option in options)
        {
            Text($"{at}.options", option.Text, SlackLimits.OptionText);
            Most($"{at}.options", option.Value, SlackLimits.OptionText);
        }
    }
}
