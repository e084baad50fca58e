using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Nothing that waits to be filled in leaves the program (faithfulness §6.6).</summary>
internal sealed partial class PlaceholderRule : IDraftRule
{
    private const string Name = "placeholder";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            var unknown = Quantities.FindUnknown(statement.Text)
                .Where(u => !statement.Passage.Quantities.Any(q => u.Start < q.Start + q.Text.Length && u.Start + u.Length > q.Start))
                .Select(u => statement.Text.Substring(u.Start, u.Length));
            foreach (var span in unknown.Concat(Open().Matches(statement.Text).Select(m => m.Value)).Distinct(StringComparer.Ordinal))
            {
                yield return Findings.Block(Name, statement, span, FindingWords.Open(span));
            }
        }
    }

    [GeneratedRegex(
        @"\[[^\]\n]{0,20}(확인|수치|입력|기입|작성|회사명|회사 이름|이름|성과|숫자|내용|예시|기간|프로젝트명|직무명|추가|필요|기술명)[^\]\n]{0,12}\]|\((확인 ?필요|수치 ?입력|추후 ?작성|작성 ?예정|미정)\)|\{\{[^}\n]{0,40}\}\}|\{[가-힣 A-Za-z_]{1,20}\}|<(회사명|이름|수치|기간)>|[○◯□]{2,}|(?<![A-Za-z])(OO|XX|XXX|OOO)(?=[가-힣%\s,.]|$)|(?<![A-Za-z])(TODO|TBD|FIXME)(?![A-Za-z])|_{3,}|lorem ipsum|(?<![가-힣])(추후 작성|작성 예정|내용 추가 예정)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Open();
}
