using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Plan;

/// <summary>The one question that a thin answer asks (<c>Plan/missing-evidence.tsv</c>): it asks, it never pads.</summary>
public static class MissingEvidence
{
    private static readonly FrozenDictionary<string, string> Questions =
        TabSeparated.Rows("Plan/missing-evidence.tsv", 2).ToFrozenDictionary(f => f[0], f => f[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The question for a type, in Korean.</summary>
    /// <param name="type">Type of the application question.</param>
    /// <param name="hasText">Whether anything could be written.</param>
    public static string QuestionFor(QuestionType type, bool hasText) =>
        (hasText ? "" : "경력에서 이 문항에 쓸 내용을 찾지 못했습니다. ") + Questions[type.ToString()];
}
