using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Write;

/// <summary>Joins phrases of one experience into sentences: topic first, short acts together, the result at the end, no two sentences of one shape in a row.</summary>
internal sealed class ParagraphWriter
{
    private const int LongestJoined = 64;
    private const int ShortAct = 34;

    private static readonly string[] Makeable = ["기능", "API", "서버", "시스템", "서비스", "배치", "화면", "모듈", "라이브러리", "로직", "페이지", "도구", "SDK", "앱", "크롤러", "파이프라인", "대시보드", "컴포넌트"];

    private static readonly string[] States = ["있", "없", "않", "못하", "어렵", "많", "적", "늦", "높", "낮", "걸리", "느리", "멈추", "지", "나", "되", "구조이", "상태이", "문제이", "발생하", "필요하", "부족하", "답답하", "불편하", "다르"];

    private static readonly string[] Causes = ["해 ", "하여 ", "하여, ", "통해 ", "으로써 ", "여서 ", "줄여 ", "높여 ", "면서 ", "하고 ", "해서 "];

    private readonly List<DraftSentence> sentences = [];
    private Predicate? lastPredicate;
    private FactKind? lastKind;
    private string? lastLabel;
    private Fact? lastFact;
    private bool saidResult;
    private bool saidTherefore;
    private bool hadAction;
    private bool isOdd;

    /// <summary>Writes the paragraph.</summary>
    /// <param name="topic">What it begins with (<c>도매 서비스에서는</c>), or empty.</param>
    /// <param name="phrases">Phrases in telling order.</param>
    /// <param name="index">Which paragraph it is, from 0: neighbours use different connectives.</param>
    public static IReadOnlyList<DraftSentence> Write(string topic, IReadOnlyList<FactPhrase> phrases, int index)
    {
        var writer = new ParagraphWriter { isOdd = index % 2 == 1 };
        for (var i = 0; i < phrases.Count; i++)
        {
            var joined = i + 1 < phrases.Count && CanJoin(phrases[i], phrases[i + 1], i == 0 ? topic.Length : 0);
            writer.Say(topic, joined ? [phrases[i], phrases[++i]] : [phrases[i]]);
        }

        return writer.sentences;
    }

    /// <summary>Two short acts without leads and with different verbs read better as one sentence.</summary>
    private static bool CanJoin(FactPhrase first, FactPhrase second, int before) =>
        first.Fact.Kind == second.Fact.Kind && first.Fact.Kind is FactKind.Action or FactKind.Result
        && first is { Lead: "", Clauses.Count: 1 } && second is { Lead: "", Needs: null, Clauses.Count: 1 }
        && first.Clauses[0].Predicate.Tense == Tense.Past && second.Clauses[0].Predicate.Tense == Tense.Past
        && first.Clauses[0].Predicate != second.Clauses[0].Predicate
        && Headline.IsOwnDoing(first) && Headline.IsOwnDoing(second)
        && first.Plain.Length <= ShortAct && before + first.Plain.Length + second.Plain.Length <= LongestJoined;

    private void Say(string topic, IReadOnlyList<FactPhrase> phrases)
    {
        var clauses = phrases.SelectMany(p => p.Clauses).ToList();
        var lead = sentences.Count == 0 ? Topic(topic, phrases[0], clauses) : Lead(phrases[0]);
        clauses[^1] = Vary(clauses[^1], clauses.Count);
        var text = lead.Length == 0 ? Clauses.Polite(clauses) : $"{lead} {Clauses.Polite(clauses)}";
        sentences.Add(new DraftSentence(text + ".", SentenceAbout.Applicant, [.. phrases.Select(p => p.Fact.Id)]));
        lastPredicate = clauses[^1].Predicate;
        lastKind = phrases[^1].Fact.Kind;
        lastLabel = phrases[^1].Fact.Label;
        lastFact = phrases[^1].Fact;
        hadAction |= phrases[0].Fact.Kind is FactKind.Action or FactKind.Role;
    }

    /// <summary>The topic, unless the sentence names it itself; 처음에는 after it becomes 처음에.</summary>
    private static string Topic(string topic, FactPhrase phrase, List<Clause> clauses)
    {
        if (topic.Length > 4 && clauses[0].Body.StartsWith(topic[..^3], StringComparison.Ordinal))
        {
            return "";
        }

        if (topic.Length == 0)
        {
            return phrase.Lead;
        }

        var space = clauses[0].Body.IndexOf(' ', StringComparison.Ordinal);
        if (space > 2 && clauses[0].Body.AsSpan(0, space).EndsWith("에는"))
        {
            clauses[0] = clauses[0] with { Body = clauses[0].Body.Remove(space - 1, 1) };
        }

        if (phrase.Lead == "기존에는")
        {
            return topic + " 기존에";
        }

        // 재고 선점 프로젝트에서 폴백은 …: one topic is enough.
        var isNamed = topic.EndsWith("에서는", StringComparison.Ordinal) && clauses[0].Body.Split(' ').Take(5).Any(Particles.IsTopic);
        return isNamed ? topic[..^1] : topic;
    }

    private string Lead(FactPhrase phrase)
    {
        if (phrase.Lead == "그 결과" || (phrase.Lead.Length == 0 && phrase.Fact.Kind == FactKind.Result && hadAction && lastKind != FactKind.Result && !NamesItsCause(phrase) && !IsShortfall(phrase)))
        {
            var lead = saidResult || isOdd ? "" : "그 결과";
            saidResult = true;
            return lead;
        }

        if (phrase.Lead.Length == 0 && phrase.Fact.Kind == FactKind.Action && lastKind == FactKind.Context && !saidTherefore && lastPredicate is { } last && IsState(last) && !IsState(phrase.Clauses[^1].Predicate) && BelongTogether(phrase.Fact) && lastLabel is not ("목적" or "목표" or "개요" or "소개"))
        {
            saidTherefore = true;
            return isOdd ? "그래서" : "이에";
        }

        return phrase.Lead;
    }

    /// <summary>What was not reached is no result of what was done.</summary>
    private static bool IsShortfall(FactPhrase phrase) =>
        phrase.Fact.Label == "미완" || phrase.Clauses[^1].Predicate.Stem is var stem && (stem.EndsWith("못하", StringComparison.Ordinal) || stem.EndsWith('않'));

    /// <summary>Whether a verb tells how things stood, so that an act can answer it: 있었습니다, 해야 했습니다, 발생했습니다.</summary>
    private static bool IsState(Predicate predicate) =>
        predicate.IsCopula || predicate.Stem == "하" || States.Any(s => predicate.Stem.EndsWith(s, StringComparison.Ordinal));

    /// <summary>Whether an act answers the situation told before it: they stand under one item, or under the labels of one report.</summary>
    private bool BelongTogether(Fact act) =>
        lastFact is { } context && (context.Parent is not null || act.Parent is not null
            ? context.Parent == act.Parent || context.Parent == act.Id || act.Parent == context.Id
            : context.Label is not null || context.Source.Line + 3 >= act.Source.Line);

    /// <summary>Whether a result says itself what brought it about (Redis를 도입해 …): 그 결과 would say it twice.</summary>
    private static bool NamesItsCause(FactPhrase phrase)
    {
        var body = phrase.Clauses[0].Body;
        return Causes.Any(c => body.Contains(c, StringComparison.Ordinal));
    }

    /// <summary>The same verb twice in a row: another word for it where one fits, else 도.</summary>
    private Clause Vary(Clause clause, int count)
    {
        if (clause.Predicate.Stem != lastPredicate?.Stem || clause.Body.Length < 3)
        {
            return clause;
        }

        if (clause.Predicate.Stem is "구현하" or "개발하" && clause.Body[^1] is '을' or '를' && Makeable.Any(m => clause.Body.AsSpan(0, clause.Body.Length - 1).EndsWith(m, StringComparison.Ordinal)))
        {
            return clause with { Predicate = new Predicate("만들") };
        }

        return count == 1 && clause.Body[^1] is '을' or '를' ? clause with { Body = clause.Body[..^1] + "도" } : clause;
    }
}
