using System.Collections.Frozen;
using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Plan;

/// <summary>Weighs facts for a question: what the question asks, what the posting wants, what a reader remembers (figures, results, decisions).</summary>
internal sealed class FactRanker
{
    private static readonly FrozenDictionary<string, string[]> TypeWords =
        TabSeparated.Rows("Plan/type-words.tsv", 2).ToFrozenDictionary(f => f[0], f => f[1].Split('|'), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> GeneralWords = FrozenSet.ToFrozenSet(
        ["경험", "지원", "동기", "회사", "우리", "본인", "자신", "가장", "과정", "내용", "구체적", "대해", "대한", "작성", "기술", "설명", "소개", "서술", "무엇", "이유", "업무", "직무", "개발", "프로젝트", "역할", "결과", "노력", "위해", "통해", "지속적", "참여", "주요", "주도적", "향상", "역량", "서비스", "고민", "중심", "활용", "관련", "능력", "분야", "주시기", "바랍니다", "사례"],
        StringComparer.Ordinal);

    /// <summary>Words of a problem met and a decision taken: what a reader remembers, before duties.</summary>
    private static readonly string[] Decisions = ["문제", "해결", "방지", "위해", "위한", "장애", "불편", "원인", "비교", "선택", "대신", "제거", "줄", "단축"];

    private readonly string[] typeWords;
    private readonly string[] questionWords;
    private readonly FrozenSet<string> postingTechnologies;
    private readonly string[] postingWords;

    public FactRanker(QuestionType type, PlanRequest request)
    {
        typeWords = TypeWords.TryGetValue(type.ToString(), out var words) ? words : [];
        questionWords = [.. ContentWords(request.Question)];
        postingTechnologies = (request.Posting?.Technologies ?? []).ToFrozenSet(StringComparer.Ordinal);
        postingWords = [.. ContentWords(string.Join(' ', [.. request.Posting?.Duties ?? [], .. request.Posting?.Requirements ?? [], .. request.Posting?.Preferred ?? []]))];
    }

    /// <summary>Worth of a fact, above 0 for what can be written.</summary>
    public double Worth(Fact fact)
    {
        var text = fact.Text + " " + string.Join(' ', fact.Section);
        var worth = fact.Kind switch { FactKind.Result => 2.2, FactKind.Action => 2.0, FactKind.Role => 1.0, _ => 1.0 };
        worth += Math.Min(3, fact.Technologies.Count(postingTechnologies.Contains)) * 0.8;
        worth += Math.Min(3, postingWords.Count(w => fact.Text.Contains(w, StringComparison.OrdinalIgnoreCase))) * 0.35;
        worth += Math.Min(3, TypeHits(text)) * 0.6;
        worth += Math.Min(3, questionWords.Count(w => text.Contains(w, StringComparison.OrdinalIgnoreCase))) * 1.5;
        worth += fact.Quantities.Count > 0 ? 1.0 : 0;
        worth += Math.Min(2, Decisions.Count(w => fact.Text.Contains(w, StringComparison.Ordinal))) * 0.5;
        worth -= fact.Text.AsSpan().Count(',') > 2 ? 0.9 : 0;
        worth -= fact.Text.Contains('*', StringComparison.Ordinal) ? 1.5 : 0;
        worth -= fact.Text.Length < 12 ? 0.9 : fact.Text.Length > 95 ? 0.6 : 0;
        return Math.Max(0.1, worth);
    }

    /// <summary>How many words of the question's type stand in the fact.</summary>
    public int TypeHits(string text) => typeWords.Count(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>How many words of the question itself stand in the fact.</summary>
    public int QuestionHits(string text) => questionWords.Count(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>Nouns of a text, roughly: words of two syllables or more without particles, without the words every posting has.</summary>
    private static IEnumerable<string> ContentWords(string text) =>
        text.Split([' ', ',', '.', '/', '(', ')', '·', '\n', '"', '“', '”', ':', '?', '!'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Particles.Stem)
            .Where(w => w.Length >= 2 && !GeneralWords.Contains(w))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(80);
}
