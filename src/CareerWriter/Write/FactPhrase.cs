using System.Text.RegularExpressions;
using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Plan;

namespace CareerWriter.Write;

/// <summary>A fact as clauses that a sentence can be made of.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Clauses">Its clauses, at least one.</param>
/// <param name="Lead">Words that tie it to the sentence before it (그 결과, 이 과정에서, 기존에는), or empty.</param>
/// <param name="Needs">The fact without which it makes no sense (이를 통해 … needs the sentence before it), or null.</param>
/// <param name="Worth">Its worth for the question.</param>
internal sealed partial record FactPhrase(Fact Fact, IReadOnlyList<Clause> Clauses, string Lead, FactId? Needs, double Worth)
{
    private const int ShortestSentence = 8;
    private const int LongestSentence = 115;

    /// <summary>What is added in fewer letters (또한, 교육도 담당) says little without what it is added to.</summary>
    private const int ShortestAddition = 20;

    /// <summary>Leads and what is written for them; null: the lead is dropped and nothing before it is needed.</summary>
    private static readonly (string Lead, string? Written)[] Leads =
    [
        ("이 과정에서", "이 과정에서"), ("이를 통해", "그 결과"), ("이를 위해", "이를 위해"), ("이로 인해", "이로 인해"), ("이를 통하여", "그 결과"), ("결과적으로", "그 결과"), ("그 결과", "그 결과"),
        ("이후", "이후"), ("이에 따라", "이에 따라"), ("이에", "이에"), ("따라서", "이에"), ("덕분에", "그 결과"), ("그래서", "이에"),
        ("또한", null), ("그리고", null), ("먼저", null), ("마지막으로", null), ("추가로", null),
    ];

    private static readonly string[] Pointers = ["이러한 ", "이런 ", "해당 ", "이렇게 ", "그 외 ", "위 ", "하지만 ", "반면 ", "대신 ", "다만 ", "그래도 ", "그때 ", "그때부터 ", "이때 ", "이 ", "이를 ", "이는 ", "이것", "실제로 ", "줄인 뒤 "];

    /// <summary>Decisions about what a label names: the label is their topic (원장 : … 선택 → 원장은 … 선택했습니다).</summary>
    private static readonly string[] Decisions = ["선택하", "채택하", "제외하", "결정하", "보류하"];

    /// <summary>Endings of a sentence that says why: it needs the one that says what happened.</summary>
    private static readonly string[] Reasons = ["원인이", "실수이", "이유이", "탓이"];

    /// <summary>The sentence it makes alone, without lead and full stop.</summary>
    public string Plain { get; } = Korean.Clauses.Polite(Clauses);

    /// <summary>Its content words, for telling what says the same.</summary>
    public IReadOnlySet<string> Words { get; } = Fact.Text.Split([' ', ',', '/', '(', ')', '.', '·'], StringSplitOptions.RemoveEmptyEntries)
        .Select(w => Particles.Stem(w).ToUpperInvariant()).Where(w => w.Length > 1).ToHashSet(StringComparer.Ordinal);

    /// <summary>Makes a phrase of a fact, or null when it cannot be written well: unreadable, too long, not for a form.</summary>
    /// <param name="ranked">The fact with its worth.</param>
    /// <param name="parent">The list item it stands under, or null.</param>
    /// <param name="before">The fact before it in its episode, or null.</param>
    public static FactPhrase? Of(RankedFact ranked, Fact? parent, Fact? before)
    {
        var fact = ranked.Fact;
        var text = UsualNames(Plainer(fact.Text));
        if (text.Contains("->", StringComparison.Ordinal) || text.AsSpan().ContainsAny('|', '*') || text.AsSpan().Count('→') > 1 || Address().IsMatch(text))
        {
            return null;
        }

        var (lead, pointsBack, said) = TakeLead(WithoutLabel(text));
        if (said.Contains(": ", StringComparison.Ordinal))
        {
            return null;
        }

        var clauses = ScopeOfParent(said, parent, fact) ?? ClauseReader.Read(said);
        if (clauses is null || (clauses[^1] is { Predicate.Stem: "들" } heard && heard.Body.EndsWith("다고", StringComparison.Ordinal)))
        {
            return null;
        }

        if (Decisions.Contains(clauses[^1].Predicate.Stem) && LabelOf(text) is { } named && clauses is [var decision])
        {
            if (decision.Body.Split(' ').Take(2).Any(Particles.IsTopic))
            {
                return null;
            }

            clauses = [decision with { Body = $"{Josa.Attach(NoteText.Tidy(named), "은/는")} {decision.Body}" }];
        }

        pointsBack |= Reasons.Any(r => clauses.Any(c => c.Predicate.Stem.EndsWith(r, StringComparison.Ordinal)));
        if (fact.Label == "기존" && lead.Length == 0 && !said.StartsWith("기존", StringComparison.Ordinal))
        {
            lead = "기존에는";
        }

        if (fact.Label == "개선" && before?.Label == "기존" && clauses is [var clause] && clause.Body.Length > 0)
        {
            (clauses, pointsBack) = ([new Clause($"{clause.Body} {clause.Predicate.Stem}도록", new Predicate("바꾸"))], true);
        }

        var phrase = new FactPhrase(fact, clauses, lead, pointsBack ? before?.Id : null, ranked.Worth);
        return (pointsBack && before is null) || phrase.Plain.Length is < ShortestSentence or > LongestSentence || !phrase.Plain.All(TextCount.IsCp949Encodable)
            ? null
            : phrase;
    }

    /// <summary>Whether most of what it says is said by the other too.</summary>
    public bool SaysSameAs(FactPhrase other)
    {
        if (Plain == other.Plain)
        {
            return true;
        }

        var shared = Words.Count(other.Words.Contains);
        var least = Math.Min(Words.Count, other.Words.Count);
        return (shared >= 3 && shared >= 0.5 * least) || (shared == 2 && shared >= 0.65 * least);
    }

    /// <summary>Characters that old forms refuse as their plain kin, and the polite word for I.</summary>
    private static string Plainer(string text) => text
        .Replace('\u2013', '~').Replace('\u2014', '-').Replace('\u2022', '·').Replace('\u30fb', '·').Replace('\u2219', '·').Replace('\u00a0', ' ').Replace("₩", "￦", StringComparison.Ordinal)
        .Replace(" 내가 ", " 제가 ", StringComparison.Ordinal);

    /// <summary>Technologies that differ from their usual name in case alone are written with it: redis → Redis.</summary>
    private static string UsualNames(string text)
    {
        foreach (var mention in TechnologyNames.Find(text))
        {
            if (mention.Name.Length == mention.Length && text.AsSpan(mention.Start, mention.Length).Equals(mention.Name, StringComparison.OrdinalIgnoreCase))
            {
                text = string.Concat(text.AsSpan(0, mention.Start), mention.Name, text.AsSpan(mention.Start + mention.Length));
            }
        }

        return text;
    }

    /// <summary>A short label before a statement (코드리뷰 : …) says what the statement says itself.</summary>
    private static string WithoutLabel(string text) => LabelOf(text) is null ? text : text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimStart();

    private static string? LabelOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 14 && colon + 1 < text.Length && text[colon + 1] == ' ' ? text[..colon].TrimEnd() : null;
    }

    private static (string Lead, bool PointsBack, string Said) TakeLead(string text)
    {
        foreach (var (lead, written) in Leads)
        {
            if (text.StartsWith(lead, StringComparison.Ordinal) && text.Length > lead.Length + 4 && text[lead.Length] is ' ' or ',')
            {
                var said = text[lead.Length..].TrimStart(' ', ',');
                return (written ?? "", written is not null || said.Length < ShortestAddition, said);
            }
        }

        return ("", Pointers.Any(p => text.StartsWith(p, StringComparison.Ordinal)), text);
    }

    /// <summary><c>6개의 서비스 도입</c> under <c>Sentry 도입</c> says where: <c>6개의 서비스에 Sentry를 도입</c>.</summary>
    private static IReadOnlyList<Clause>? ScopeOfParent(string text, Fact? parent, Fact fact)
    {
        var head = parent?.Text ?? (fact.Section.Count > 0 ? fact.Section[^1] : null);
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

    [GeneratedRegex(@"https?://|www\.|@\w", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Address();
}
