using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Plan;

/// <summary>The one question that a thin answer asks (<c>Plan/missing-evidence.tsv</c>): it asks, it never pads.</summary>
public static class MissingEvidence
{
    private static readonly FrozenDictionary<string, Said> Questions =
        TabSeparated.Rows("Plan/missing-evidence.tsv", 3).ToFrozenDictionary(f => f[0], f => new Said(f[1], f[2]), StringComparer.OrdinalIgnoreCase);

    private static readonly Said Nothing = new("경력에서 이 문항에 쓸 내용을 찾지 못했습니다. ", "Your career has nothing for this question. ");

    /// <summary>The question for a type.</summary>
    /// <param name="type">Type of the application question.</param>
    /// <param name="hasText">Whether anything could be written.</param>
    public static Said QuestionFor(QuestionType type, bool hasText) =>
        hasText ? Questions[type.ToString()] : Nothing + Questions[type.ToString()];
}
