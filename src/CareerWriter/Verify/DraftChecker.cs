using CareerWriter.Evidence;
using CareerWriter.Verify.Rules;
using CareerWriter.Write;

namespace CareerWriter.Verify;

/// <summary>Checks a text against a career, sentence by sentence; the same for drafts of our own and for any other text.</summary>
public static class DraftChecker
{
    /// <summary>Evidence shown for one sentence, at most.</summary>
    private const int MostEvidence = 5;

    /// <summary>Rules of claims: a sentence that breaks one is not supported.</summary>
    private static readonly IDraftRule[] ClaimRules =
    [
        new NumberRule(), new TechnologyRule(), new EmployerRule(), new PeriodRule(), new RoleRule(), new OutcomeRule(), new PurposeRule(), new RecombinedRule(), new SupportRule(),
    ];

    /// <summary>Rules of form.</summary>
    private static readonly IDraftRule[] FormRules =
    [
        new PlaceholderRule(), new LengthRule(), new CharactersRule(), new ResidueRule(), new CompanyNameRule(), new BlindRule(),
        new ClicheRule(), new RegisterRule(), new RepetitionRule(), new LongSentenceRule(), new ConclusionFirstRule(), new MachineToneRule(),
        new WeakLinkRule(), new SensitiveWordingRule(),
    ];

    /// <summary>Checks any text: each non-blank line is a paragraph.</summary>
    public static CheckReport Check(string text, CheckContext context)
    {
        var read = CheckedText.Read(text, context);
        Finding[] claims = [.. ClaimRules.SelectMany(r => r.Check(read)).DistinctBy(f => (f.Rule, f.Sentence, f.Span))];
        Finding[] form = [.. FormRules.SelectMany(r => r.Check(read)).DistinctBy(f => (f.Rule, f.Sentence, f.Span))];
        var refused = claims.Where(f => f.Severity == FindingSeverity.Block && f.Sentence is not null).Select(f => f.Sentence!.Value).ToHashSet();
        return new CheckReport(
            [.. read.Sentences.Select(s => Judge(s, refused.Contains(s.Number!.Value), read))],
            [.. claims.Concat(form).OrderBy(f => f.Severity).ThenBy(f => f.Sentence ?? 0)]);
    }

    /// <summary>Checks a draft. What the writer says of its evidence is not believed: the text is checked like any other.</summary>
    public static CheckReport Check(Draft draft, CheckContext context) => Check(draft.Text, context);

    private static CheckedSentence Judge(Statement statement, bool refused, CheckedText text)
    {
        var evidence = statement.Claims.SelectMany(c => EvidencePicker.Pick(c, text.Index)).Distinct().Take(MostEvidence).ToArray();
        var claimed = statement.Claims.Any(c => c.IsPast || c.Coverage >= 0.5) && evidence.Length > 0;
        var verdict = refused ? SentenceVerdict.Unsupported : claimed ? SentenceVerdict.Supported : SentenceVerdict.Neutral;
        return new CheckedSentence(statement.Paragraph, statement.Text, verdict, verdict == SentenceVerdict.Supported ? evidence : (FactId[])[]);
    }
}
