using System.Collections.Frozen;
using CareerWriter.Verify;

namespace CareerWriter.Tests.Verify;

/// <summary>Every row of the specification files is judged as it says.</summary>
public sealed class DraftCheckerSpecTests
{
    private static readonly FrozenDictionary<string, string> Rules = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["수치"] = "number",
        ["기술"] = "technology",
        ["회사"] = "employer",
        ["기간"] = "period",
        ["역할"] = "role",
        ["성과"] = "outcome",
        ["빈칸"] = "placeholder",
        ["길이"] = "length",
        ["문자"] = "characters",
        ["찌꺼기"] = "residue",
        ["회사 이름"] = "companyName",
        ["블라인드"] = "blind",
        ["분량"] = "shortfall",
        ["상투어"] = "cliche",
        ["문체"] = "register",
        ["반복"] = "repetition",
        ["긴 문장"] = "longSentence",
        ["두괄식"] = "conclusionFirst",
        ["기계 말투"] = "machineTone",
        ["연결"] = "weakLink",
        ["조심할 표현"] = "sensitiveWording",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TheoryData<int, string> Rows()
    {
        TheoryData<int, string> rows = [];
        foreach (var (index, row) in SpecReader.Cases.Index())
        {
            rows.Add(index, row.ToString());
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_is_judged_as_its_specification_says(int index, string name)
    {
        var row = SpecReader.Cases[index];

        var report = DraftChecker.Check(row.Text, row.Context);

        var problem = Problem(row.Expected, report);
        Assert.True(problem is null, $"{name}\nexpected: {row.Expected}\n{problem}\n{string.Join('\n', report.Findings)}");
    }

    [Fact]
    public void The_specification_has_cases_of_every_rule_and_many_that_pass()
    {
        var named = SpecReader.Cases.SelectMany(c => RulesOf(c.Expected)).ToHashSet(StringComparer.Ordinal);
        var passing = SpecReader.Cases.Count(c => !c.Expected.StartsWith("막음", StringComparison.Ordinal));

        Assert.Empty(Rules.Values.Except(named, StringComparer.Ordinal));
        Assert.True(SpecReader.Cases.Count >= 150, $"{SpecReader.Cases.Count} cases");
        Assert.True(passing >= SpecReader.Cases.Count * 0.4, $"{passing} of {SpecReader.Cases.Count} pass");
    }

    private static string? Problem(string expected, CheckReport report)
    {
        var blocked = report.Findings.Where(f => f.Severity == FindingSeverity.Block).Select(f => f.Rule).ToHashSet(StringComparer.Ordinal);
        if (expected.StartsWith("막음", StringComparison.Ordinal))
        {
            return RulesOf(expected).Any(blocked.Contains) ? null : "not blocked by the rule";
        }

        if (blocked.Count > 0)
        {
            return "blocked, but should pass";
        }

        if (expected.StartsWith("조언", StringComparison.Ordinal))
        {
            return report.Findings.Any(f => RulesOf(expected).Contains(f.Rule, StringComparer.Ordinal)) ? null : "no advice";
        }

        var verdict = expected is "중립" ? SentenceVerdict.Neutral : SentenceVerdict.Supported;
        return report.Sentences.All(s => s.Verdict == verdict && (s.Evidence.Count > 0) == (verdict == SentenceVerdict.Supported))
            ? null
            : $"verdicts: {string.Join(", ", report.Sentences.Select(s => s.Verdict))}";
    }

    private static IEnumerable<string> RulesOf(string expected) =>
        expected.Contains(':', StringComparison.Ordinal) ? expected[(expected.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries).Select(r => Rules[r]) : [];
}
