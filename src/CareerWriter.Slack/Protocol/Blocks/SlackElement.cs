using System.Text.Json.Serialization;

namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>Something to press, choose or fill in.</summary>
/// <param name="ActionId">What the app calls it; unique in its block.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ButtonElement), "button")]
[JsonDerivedType(typeof(TextInputElement), "plain_text_input")]
[JsonDerivedType(typeof(SelectElement), "static_select")]
[JsonDerivedType(typeof(RadioElement), "radio_buttons")]
[JsonDerivedType(typeof(CheckboxesElement), "checkboxes")]
[JsonDerivedType(typeof(UserSelectElement), "users_select")]
[JsonDerivedType(typeof(ConversationSelectElement), "conversations_select")]
[JsonDerivedType(typeof(FileInputElement), "file_input")]
internal abstract record SlackElement(string ActionId);

/// <summary>A button.</summary>
/// <param name="ActionId">What the app calls it.</param>
/// <param name="Text">What it says.</param>
internal sealed record ButtonElement(string ActionId, PlainText Text) : SlackElement(ActionId)
{
    /// <summary>What comes back when it is pressed.</summary>
    public string? Value { get; init; }

    /// <summary><c>primary</c> or <c>danger</c>; null is plain.</summary>
    public string? Style { get; init; }

    /// <summary>A page that it opens; the press is delivered all the same.</summary>
    public Uri? Url { get; init; }

    /// <summary>What is asked before it counts.</summary>
    public ConfirmDialog? Confirm { get; init; }

    /// <summary>What a screen reader says.</summary>
    public string? AccessibilityLabel { get; init; }
}

/// <summary>A question before something counts.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Text">The question.</param>
/// <param name="Confirm">The button for yes.</param>
/// <param name="Deny">The button for no.</param>
internal sealed record ConfirmDialog(PlainText Title, PlainText Text, PlainText Confirm, PlainText Deny);

/// <summary>A line or field for text; at most 3,000 characters.</summary>
/// <param name="ActionId">What the app calls it.</param>
internal sealed record TextInputElement(string ActionId) : SlackElement(ActionId)
{
    /// <summary>Whether it has several lines.</summary>
    public bool Multiline { get; init; }

    /// <summary>What it holds at first.</summary>
    public string? InitialValue { get; init; }

    /// <summary>What stands in it while it is empty.</summary>
    public PlainText? Placeholder { get; init; }

    /// <summary>The fewest characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters.</summary>
    public int? MaxLength { get; init; }
}

/// <summary>A choice.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Value">What comes back.</param>
internal sealed record SlackOption(PlainText Text, string Value);

/// <summary>One choice from a list.</summary>
/// <param name="ActionId">What the app calls it.</param>
/// <param name="Options">The choices.</param>
internal sealed record SelectElement(string ActionId, IReadOnlyList<SlackOption> Options) : SlackElement(ActionId)
{
    /// <summary>The choice at first; one of the options.</summary>
    public SlackOption? InitialOption { get; init; }

    /// <summary>What stands in it while nothing is chosen.</summary>
    public PlainText? Placeholder { get; init; }
}

/// <summary>One choice, all of them shown.</summary>
/// <param name="ActionId">What the app calls it.</param>
/// <param name="Options">The choices.</param>
internal sealed record RadioElement(string ActionId, IReadOnlyList<SlackOption> Options) : SlackElement(ActionId)
{
    /// <summary>The choice at first; one of the options.</summary>
    public SlackOption? InitialOption { get; init; }
}

/// <summary>Any number of choices, all of them shown.</summary>
/// <param name="ActionId">What the app calls it.</param>
/// <param name="Options">The choices.</param>
internal sealed record CheckboxesElement(string ActionId, IReadOnlyList<SlackOption> Options) : SlackElement(ActionId)
{
    /// <summary>The choices at first; at least one, or null.</summary>
    public IReadOnlyList<SlackOption>? InitialOptions { get; init; }
}

/// <summary>A person of the workspace.</summary>
/// <param name="ActionId">What the app calls it.</param>
internal sealed record UserSelectElement(string ActionId) : SlackElement(ActionId)
{
    /// <summary>What stands in it while nobody is chosen.</summary>
    public PlainText? Placeholder { get; init; }
}

/// <summary>A channel that the person is in.</summary>
/// <param name="ActionId">What the app calls it.</param>
internal sealed record ConversationSelectElement(string ActionId) : SlackElement(ActionId)
{
    /// <summary>What stands in it while nothing is chosen.</summary>
    public PlainText? Placeholder { get; init; }

    /// <summary>Which kinds are offered; null: all.</summary>
    public ConversationFilter? Filter { get; init; }
}

/// <summary>Kinds of conversations.</summary>
/// <param name="Include"><c>public</c>, <c>private</c>, <c>mpim</c>, <c>im</c>.</param>
internal sealed record ConversationFilter(IReadOnlyList<string> Include);

/// <summary>Files from the person's machine; modals only.</summary>
/// <param name="ActionId">What the app calls it.</param>
internal sealed record FileInputElement(string ActionId) : SlackElement(ActionId)
{
    /// <summary>Extensions without a dot; null takes any.</summary>
    public IReadOnlyList<string>? Filetypes { get; init; }

    /// <summary>The most files, 1 to 10.</summary>
    public int? MaxFiles { get; init; }
}
