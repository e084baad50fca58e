using System.Runtime.CompilerServices;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Korean;
using CareerWriter.Revise;
using CareerWriter.Revise.Wording;
using CareerWriter.Verify;

namespace CareerWriter.Tests.Revise.Wording;

/// <summary>What holds for every sentence of the drafts that are kept as golden files.</summary>
public sealed class WordingPropertyTests
{
    private static readonly WritingStyle[] Styles = [WritingStyle.Softer, WritingStyle.Plainer, WritingStyle.Humbler, WritingStyle.Confident, WritingStyle.Natural, WritingStyle.Simpler];

    public static TheoryData<string> Careers => [.. Directory.EnumerateFiles(Path.Combine(Root, "seeds", "careers"), "*.md").Where(f => Path.GetFileName(f) != "empty.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData(SpeechLevel.Polite)]
    [InlineData(SpeechLevel.Plain)]
    public void A_sentence_comes_back_from_another_speech_level_as_it_was(SpeechLevel level)
    {
        Assert.All(Golden(), s =>
        {
            var there = SpeechLevels.Convert(s, level);
            Assert.NotEqual(s, there);
            Assert.Equal(level, SpeechLevels.Of(there));
            Assert.Equal(s, SpeechLevels.Convert(there, SpeechLevel.Formal));
        });
    }

    [Fact]
    public void A_rewritten_sentence_keeps_its_figures_and_technologies()
    {
        Assert.All(Golden(), s =>
        {
            foreach (var style in Styles)
            {
                var rewritten = StyleRewriting.Rewrite(s, style);
                WellFormed(rewritten);
                SameMatter(s, rewritten);
            }

            SameMatter(s, SpeechLevels.Convert(s, SpeechLevel.Plain));
        });
    }

    [Fact]
    public void The_parts_of_a_sentence_hold_what_it_held()
    {
        Assert.All(Golden(), s =>
        {
            var parts = SentenceSplit.Split(s);
            Assert.All(parts, WellFormed);
            Assert.All(parts, p => Assert.Equal(SpeechLevel.Formal, SpeechLevels.Of(p)));
            SameMatter(s, string.Join(' ', parts));
        });
    }

    [Fact]
    public void A_sentence_without_figures_has_none_and_names_the_same_technologies()
    {
        Assert.All(Golden(), s =>
        {
            if (FigureRemoval.Without(s) is { } without)
            {
                WellFormed(without);
                Assert.DoesNotContain(Quantities.Find(without), q => q.Unit != "version" && q.Text.AsSpan().ContainsAnyInRange('0', '9'));
                Assert.Equal(TechnologyNames.Find(s).Select(t => t.Name), TechnologyNames.Find(without).Select(t => t.Name));
            }
        });
    }

    [Fact]
    public void What_is_left_without_a_connective_is_the_rest_of_the_sentence() =>
        Assert.All(Golden(), s => Assert.True(Connectives.WithoutLead(s) is not { } rest || s.EndsWith(rest, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Careers))]
    public async Task A_draft_in_another_manner_still_passes_the_check(string name)
    {
        var career = await new CareerPipeline(new DocumentReader(DocumentReader.BuiltIn))
            .ReadAsync([new UploadedFile(name, File.ReadAllBytes(Path.Combine(Root, "seeds", "careers", name)))], new DateOnly(2026, 11, 21), CancellationToken.None);
        List<string> blocked = [];
        foreach (var question in (string[])["지원 동기를 적어 주세요.", "어려운 문제를 해결한 경험을 적어 주세요."])
        {
            var draft = CareerPipeline.Draft(new DraftRequest(career, question, null, new LengthLimit(1000), Blind: false)).Draft.Text;
            foreach (var style in Styles)
            {
                var rewritten = Rewritten(draft, style);
                blocked.AddRange(CareerPipeline.Check(rewritten, new CheckContext(career)).Findings.Where(f => f.Severity == FindingSeverity.Block).Select(f => $"{style} {f.Rule} [{f.Span}]"));
            }
        }

        Assert.True(blocked.Count == 0, string.Join('\n', blocked.Distinct()));
    }

    private static string Rewritten(string draft, WritingStyle style)
    {
        var paragraphs = draft.Split("\n\n").Select(p => Sentences.Split(p)).ToArray();
        return string.Join("\n\n", StyleRewriting.Rewrite(paragraphs, style).Select(p => string.Join(' ', p)));
    }

    private static void WellFormed(string sentence)
    {
        Assert.NotEmpty(sentence);
        Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
    }

    private static void SameMatter(string before, string after)
    {
        Assert.Equal(Figures(before), Figures(after));
        Assert.Equal(Names(before), Names(after));
    }

    private static IEnumerable<(decimal, string?)> Figures(string text) => Quantities.Find(text).Select(q => (q.Value, q.Unit)).Order();

    private static IEnumerable<string> Names(string text) => TechnologyNames.Find(text).Select(t => t.Name).Order(StringComparer.Ordinal);

    private static string[] Golden() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Here(), "..", "..", "Write", "Golden"), "*.golden.md")
            .SelectMany(File.ReadLines).Where(l => l.Length > 0 && l[0] != '#').SelectMany(l => Sentences.Split(l)).Distinct(StringComparer.Ordinal),
    ];

    private static string Root => Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", ".."));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
