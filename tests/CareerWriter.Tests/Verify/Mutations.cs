using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Posting;

namespace CareerWriter.Tests.Verify;

/// <summary>A text in which one thing is no longer true.</summary>
/// <param name="Kind">figure, technology, employer, toBy, fromTo or role.</param>
/// <param name="From">What stood there.</param>
/// <param name="To">What stands there now.</param>
/// <param name="Text">The changed text.</param>
public sealed record Mutation(string Kind, string From, string To, string Text);

/// <summary>Makes every single change to a faithful text that a check has to notice.</summary>
public static class Mutations
{
    private static readonly string[] Strangers = ["Cassandra", "Elixir", "Svelte", "Neo4j", "Clojure", "CouchDB"];

    private static readonly (string From, string To)[] RoleRaises = [("참여", "주도"), ("담당", "총괄"), ("주도", "총괄"), ("맡았", "총괄했"), ("맡아", "총괄해")];

    private const string StrangeEmployer = "한빛소프트";

    /// <summary>All single changes of the text.</summary>
    public static IReadOnlyList<Mutation> Of(string text, FactBook book, JobPosting? posting) =>
        [.. Figures(text), .. Technologies(text, book, posting), .. Employers(text, book), .. ToBy(text), .. FromTo(text), .. Roles(text)];

    /// <summary>Each figure with another value; a number word (하나, 두 배) is left alone.</summary>
    private static IEnumerable<Mutation> Figures(string text)
    {
        foreach (var quantity in Quantities.Find(text))
        {
            var at = text.AsSpan(quantity.Start, quantity.Text.Length).IndexOfAnyInRange('0', '9');
            if (at < 0)
            {
                continue;
            }

            var start = quantity.Start + at;
            var digits = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length - start;
            var other = string.Concat(text.Substring(start, digits).Select(c => (char)('0' + ((c - '0' + 7) % 10)))).TrimStart('0');
            yield return Replace("figure", text, start, digits, other.Length == 0 ? "77" : other);
        }
    }

    private static IEnumerable<Mutation> Technologies(string text, FactBook book, JobPosting? posting)
    {
        var known = book.Facts.SelectMany(f => f.Technologies).Concat(posting?.Technologies ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var stranger = Strangers.First(s => !known.Contains(s));
        return TechnologyNames.Find(text).Select(m => Replace("technology", text, m.Start, m.Length, stranger));
    }

    private static IEnumerable<Mutation> Employers(string text, FactBook book)
    {
        foreach (var name in book.Employments.Select(e => e.Employer).Distinct(StringComparer.Ordinal))
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                yield return Replace("employer", text, at, name.Length, StrangeEmployer);
            }
        }
    }

    /// <summary>15% 이하로 줄였다 becomes 15% 줄였다; 30% 줄였다 becomes 30%로 줄였다.</summary>
    private static IEnumerable<Mutation> ToBy(string text)
    {
        foreach (var quantity in Quantities.Find(text).Where(q => q.Unit is "%" or "퍼센트" or "배"))
        {
            var end = quantity.Start + quantity.Text.Length;
            if (quantity.Sense is QuantitySense.To && text.AsSpan(end).StartsWith("로 ", StringComparison.Ordinal))
            {
                var bare = string.Concat(quantity.Text.TakeWhile(c => char.IsAsciiDigit(c) || c is '.' or ',')) + quantity.Unit;
                yield return Replace("toBy", text, quantity.Start, quantity.Text.Length + 1, bare);
            }
            else if (quantity.Sense is QuantitySense.By && quantity.Unit is not "배" && end < text.Length && text[end] == ' ')
            {
                yield return Replace("toBy", text, end, 0, "로");
            }
        }
    }

    /// <summary>9개에서 3개로 becomes 3개에서 9개로.</summary>
    private static IEnumerable<Mutation> FromTo(string text)
    {
        var quantities = Quantities.Find(text);
        foreach (var (from, to) in quantities.Zip(quantities.Skip(1)).Where(p => p is { First.Sense: QuantitySense.From, Second.Sense: QuantitySense.To }))
        {
            var between = text[(from.Start + from.Text.Length)..to.Start];
            var end = to.Start + to.Text.Length;
            if (!between.Contains('.', StringComparison.Ordinal) || between.Length < 6)
            {
                yield return Replace("fromTo", text, from.Start, end - from.Start, to.Text + between + from.Text);
            }
        }
    }

    private static IEnumerable<Mutation> Roles(string text)
    {
        foreach (var (from, to) in RoleRaises)
        {
            for (var at = text.IndexOf(from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(from, at + 1, StringComparison.Ordinal))
            {
                // 담당자 is a person, not a part that was played.
                var person = text.AsSpan(at + from.Length).StartsWith("자", StringComparison.Ordinal);
                if (!person && (at == 0 || !Hangul(text[at - 1])))
                {
                    yield return Replace("role", text, at, from.Length, to);
                }
            }
        }
    }

    private static bool Hangul(char c) => c is >= '가' and <= '힣';

    private static Mutation Replace(string kind, string text, int start, int length, string with) =>
        new(kind, text.Substring(start, length), with, string.Concat(text.AsSpan(0, start), with, text.AsSpan(start + length)));
}
