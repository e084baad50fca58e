using System.Collections.Immutable;
using CareerWriter.Evidence;
using CareerWriter.Revise;
using CareerWriter.Write;

namespace CareerWriter.Conversation;

/// <summary>A question to the owner that waits for an answer.</summary>
/// <param name="Number">1-based number in the conversation.</param>
/// <param name="Text">The question.</param>
/// <param name="Choices">Its choices, at most three but for variants.</param>
public sealed record PendingAsk(int Number, string Text, ImmutableList<PendingChoice> Choices)
{
    /// <summary>The open figure that it asks about, or null.</summary>
    public OpenFigure? Figure { get; init; }

    /// <summary>Whether a sentence of the owner answers it: it then counts as their statement.</summary>
    public bool TakesStatement { get; init; }

    /// <summary>Whether the words of the next message are a question of the application.</summary>
    public bool TakesQuestion { get; init; }

    /// <summary>Whether it is about the current version and void with the next one.</summary>
    public bool IsOfVersion { get; init; }

    /// <summary>The comment that it came of, or null: a version that its answer makes is made of the comment.</summary>
    public CommentKey? Comment { get; init; }

    /// <summary>Asks the owner whether something that the career does not bear out is true.</summary>
    /// <param name="language">The language of the conversation.</param>
    /// <param name="text">The question.</param>
    /// <param name="yes">What their word does.</param>
    internal static PendingAsk WhetherTrue(Language language, Said text, ChoiceEffect.State yes) =>
        new(0, text.In(language), [new PendingChoice(RequestWords.Yes.In(language), yes), new PendingChoice(RequestWords.Cancel.In(language), new ChoiceEffect.Leave())]) { IsOfVersion = true };

    /// <summary>The id of the button of a choice.</summary>
    public string ActionOf(int choice) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ask-{Number}-{choice + 1}");
}

/// <summary>A choice of a question.</summary>
/// <param name="Label">What its button says.</param>
/// <param name="Effect">What it does.</param>
public sealed record PendingChoice(string Label, ChoiceEffect Effect);

/// <summary>What a choice does.</summary>
public abstract record ChoiceEffect
{
    private ChoiceEffect()
    {
    }

    /// <summary>Changes the draft.</summary>
    public sealed record Edits(IReadOnlyList<Edit> Wanted) : ChoiceEffect;

    /// <summary>Nothing; what was asked about stays as it is.</summary>
    /// <param name="Settled">The key of the notice that is settled so, or null.</param>
    public sealed record Leave(string? Settled = null) : ChoiceEffect;

    /// <summary>The owner says that it is true: it becomes evidence.</summary>
    /// <param name="Statement">The words.</param>
    /// <param name="Draft">The draft that says it already, or null: it is written into the current one.</param>
    public sealed record State(string Statement, Draft? Draft) : ChoiceEffect;

    /// <summary>The owner says that a period is what its dates give.</summary>
    /// <param name="Statement">The statement.</param>
    /// <param name="Settled">The key of the notice.</param>
    public sealed record CorrectPeriod(string Statement, string Settled) : ChoiceEffect;

    /// <summary>A fact is told in the draft.</summary>
    public sealed record Tell(FactId Fact) : ChoiceEffect;

    /// <summary>One of several wordings.</summary>
    /// <param name="Draft">The draft with it.</param>
    public sealed record Choose(Draft Draft) : ChoiceEffect;

    /// <summary>A question of the application.</summary>
    public sealed record TakeQuestion(string Text, LengthLimit? Limit) : ChoiceEffect;
}
