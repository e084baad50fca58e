using System.Globalization;
using System.Text.RegularExpressions;
using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Compares stated durations with those that the dates give, one by one and in total. One month either way is a way of counting.</summary>
internal static partial class PeriodChecks
{
    /// <summary>The mismatches of a career.</summary>
    public static IEnumerable<Notice> Find(CareerDraft draft, IReadOnlyList<SplitDocument> splits)
    {
        foreach (var employment in draft.Employments)
        {
            if (employment.Stated is { } stated && Mismatch(NoticeWords.Employment, stated, employment.Months) is { } message)
            {
                yield return new Notice(NoticeKind.PeriodMismatch, message, Place(employment.Source, stated, splits)) { Computed = MonthCount.Words(employment.Months!.Value) };
            }
        }

        foreach (var project in draft.Projects)
        {
            if (project is { Stated: { } stated, Start: not null }
                && MonthCount.Of(project.Start, project.End, project.End is null, draft.Today) is { } months
                && Mismatch(NoticeWords.ProjectPeriod(project.Name), stated, months) is { } message)
            {
                yield return new Notice(NoticeKind.PeriodMismatch, message, Place(project.Source, stated, splits)) { Computed = MonthCount.Words(months) };
            }
        }

        foreach (var notice in Totals(draft, splits))
        {
            yield return notice;
        }
    }

    private static IEnumerable<Notice> Totals(CareerDraft draft, IReadOnlyList<SplitDocument> splits)
    {
        if (MonthCount.Total(draft.Employments, draft.Today) is not { } computed)
        {
            yield break;
        }

        foreach (var block in splits.SelectMany(s => s.Career))
        {
            if (block.Kind == BlockKind.Comment || block.Text.Length > 120 || !block.Text.AsSpan().ContainsAny('년', '월') || !block.Text.AsSpan().ContainsAnyInRange('0', '9'))
            {
                continue;
            }

            if (StatedTotal().Match(block.Text) is { Success: true } total && Mismatch(NoticeWords.Total, total.Groups["d"].Value.Trim(), computed) is { } message)
            {
                yield return new Notice(NoticeKind.PeriodMismatch, message, block.Source) { Computed = MonthCount.Words(computed) };
            }
            else if (YearOfWork().Match(block.Text) is { Success: true } nth
                && int.Parse(nth.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) is var year && (computed < ((year - 1) * 12) - 1 || computed > (year * 12) + 1))
            {
                yield return new Notice(NoticeKind.PeriodMismatch, NoticeWords.YearOfWork(year, computed), block.Source) { Computed = MonthCount.Words(computed) };
            }
        }
    }

    private static Said? Mismatch(Said what, string stated, int? computed) =>
        computed is { } months && MonthCount.Accepted(stated) is var (least, most) && (months < least || months > most)
            ? NoticeWords.Mismatch(what, stated, months)
            : null;

    // The line that states the duration, when it is not the one with the name.
    private static SourceSpan Place(SourceSpan source, string stated, IReadOnlyList<SplitDocument> splits) =>
        splits.Where(s => string.Equals(s.Document.Name, source.Document, StringComparison.Ordinal))
            .SelectMany(s => s.Career)
            .FirstOrDefault(b => b.Source.Line >= source.Line && b.Text.Contains(stated, StringComparison.Ordinal))?.Source ?? source;

    [GeneratedRegex(@"(?:총\s?경력|경력\s?기간|총\s?재직\s?기간|전체\s?경력|실무\s?경력|^\W*경\s?력)\s?(?:기간)?\s?[:：(\[은는]?\s?(?<d>(?:총|약|만)?\s?(?:\d{1,2}\s?년(?!\s?차)(?:\s?\d{1,2}\s?개?월)?|\d{1,3}\s?개월))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex StatedTotal();

    [GeneratedRegex(@"(?<![\d.])(?<n>[1-9]\d?)\s?년\s?차(?!\s?(?:까지|부터|에|때))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex YearOfWork();
}
