using CareerWriter.Evidence;
using CareerWriter.Plan;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>A question of an application with its answer.</summary>
/// <param name="Text">The question as worded, without number and limit.</param>
/// <param name="Limit">The limit that it came with, or null; later versions may have another.</param>
public sealed record ApplicationQuestion(string Text, LengthLimit? Limit)
{
    /// <summary>Its type.</summary>
    public QuestionType Type { get; } = QuestionClassifier.Classify(Text);

    /// <summary>The answer that an old 자기소개서 gave it, or null.</summary>
    public Answer? Old { get; init; }

    /// <summary>The versions of its answer.</summary>
    public VersionGraph Versions { get; init; } = new();

    /// <summary>What the next version obeys.</summary>
    public Constraints Constraints => Versions.Current?.Constraints ?? new Constraints { Limit = Limit };

    /// <summary>Whether it waits for an answer: nothing was written, by the old 자기소개서 or here.</summary>
    public bool IsUnwritten => Versions.Current is null && Old is null or { Status: AnswerStatus.Filler } && Versions.Current is null;
}
