using System.Text.RegularExpressions;
using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Plan;

namespace CareerWriter.Write;

/// <summary>A fact as clauses that a sentence can be made of.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Clauses">Its clauses, at least one.</param>
/// <param name="Lead">Words that tie it to the sentence before it (그 결과, 이 과정에서, 기존에는), or empty.</param>
/// <param name="NeedsPrevious">Whether it makes sense only after the fact before it (이를 통해 …).</param>
/// <param name="Worth">Its worth for the question.</param>
internal sealed partial record FactPhrase(Fact Fact, IReadOnlyList<Clause> Clauses, string Lead, bool NeedsPrevious, double Worth)
{
    private const int LongestSentence = 120;

    /// <summary>Leads and what is written for them; null: the lead is dropped and nothing before it is needed.</summary>
    private static readonly (string Lead, string? Written)[] Leads =
    [
        ("이 과정에서", "이 과정에서"), ("이를 통해", "그 결과"), ("이를 위해", "이를 위해"), ("이로 인해", "이로 인해"), ("이를 통하여", "그 결과"), ("결과적으로", "그 결과"), ("그 결과", "그 결과"),
        ("이후", "이후"), ("이에 따라", "이에 따라"), ("이에", "이에"), ("따라서", "이에"), ("덕분에", "그 결과"), ("그래서", "이에"),
        ("또한", null), ("그리고", null), ("먼저", null), ("마지막으로", null), ("추가로", null),
    ];

    private static readonly string[] Pointers = ["이러한 ", "이런 ", "해당 ", "이렇게 ", "그 외 ", "위 ", "하지만 ", "반면 ", "이 ", "이를 ", "이는 ", "이것"];

    /// <summary>The sentence it makes alone, without lead and full stop.</summary>
    public string Plain => Korean.Clauses.Polite(Clauses);

    /// <summary>Makes a phrase of a fact, or null when it cannot be written well: unreadable, too long, not for a form.</summary>
    public static FactPhrase? Of(RankedFact ranked, Fact? parent)
    {
        var fact = ranked.Fact;
        var text = Plainer(fact.Text);
        if (text.Contains("->", StringComparison.Ordinal) || text.Contains('|', StringComparison.Ordinal) || Address().IsMatch(text))
        {
            return null;
        }

        var (lead, needs, rest) = TakeLead(text);
        var clauses = ScopeOfParent(rest, parent, fact) ?? ClauseReader.Read(rest);
        if (clauses is null)
        {
            return null;
        }

        if (lead.Length == 0 && fact.Label is "기존" && !rest.StartsWith("기존", StringComparison.Ordinal))
        {
            lead = "기존에는";
        }

        var phrase = new FactPhrase(fact, clauses, lead, needs, ranked.Worth);
        var written = phrase.Plain;
        return written.Length is < 8 or > LongestSentence || !written.All(TextCount.IsCp949Encodable) ? null : phrase;
    }

    /// <summary>Characters that old forms refuse, as their plain kin.</summary>
    private static string Plainer(string text) => text
        .Replace('\u2013', '~').Replace('\u2014', '-').Replace('\u2022', '·').Replace('\u30fb', '·').Replace('\u2219', '·').Replace('\u00a0', ' ').Replace("₩", "￦", StringComparison.Ordinal);

    private static (string Lead, bool Needs, string Said) TakeLead(string text)
    {
        foreach (var (lead, written) in Leads)
        {
            if (text.StartsWith(lead, StringComparison.Ordinal) && text.Length > lead.Length + 4 && text[lead.Length] is ' ' or ',')
            {
                return (written ?? "", written is not null, text[lead.Length..].TrimStart(' ', ','));
            }
        }

        return ("", Pointers.Any(p => text.StartsWith(p, StringComparison.Ordinal)), text);
    }

    /// <summary><c>6개의 서비스 도입</c> under <c>Sentry 도입</c> says where: <c>6개의 서비스에 Sentry를 도입</c>.</summary>
    private static IReadOnlyList<Clause>? ScopeOfParent(string text, Fact? parent, Fact fact)
    {
        var head = parent?.Text ?? fact.Section.LastOrDefault();
        if (head is null || VerbalNouns.FindAtEnd(LastWord(text)) is not { } act || act.Noun.Length != LastWord(text).Length
            || VerbalNouns.FindAtEnd(LastWord(head)) != act || head.Length <= act.Noun.Length + 1)
        {
            return null;
        }

        var scope = text[..^act.Noun.Length].TrimEnd();
        var thing = head[..^act.Noun.Length].TrimEnd();
        return scope.Length < 2 || fact.Quantities.Count == 0 || Particles.EndOf(LastWord(scope)) != WordEnd.Bare || Particles.EndOf(LastWord(thing)) != WordEnd.Bare
            ? null
            : [new Clause($"{scope}에 {Josa.Attach(thing, "을/를")}", new Predicate(act.Stem))];
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    [GeneratedRegex(@"https?://|www\.|@\w", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}
