using CareerWriter.Korean;
using CareerWriter.Evidence;
using CareerWriter.Revise;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWriter.Tests.Revise.Editing;

/// <summary>Edits as a person could ask for them of a career, at random.</summary>
public static class RandomEdits
{
    private static readonly string[] Absent = ["Elixir", "양자 컴퓨팅", "COBOL"];

    /// <summary>One edit of any kind that changes text.</summary>
    public static Gen<Edit> Of(FactBook career) => Gen.OneOf(
        Lengths(),
        Subjects(career).Zip(Gen.Elements(Enum.GetValues<TopicAction>())).Select(p => (Edit)new Edit.OnTopic(p.Item2, p.Item1)),
        Subjects(career).Two().Select(p => (Edit)new Edit.ReplaceTopic(p.Item1, p.Item2)),
        Gen.Elements(Enum.GetValues<WritingStyle>()).Zip(Places()).Select(p => (Edit)new Edit.Style(p.Item1) { Scope = p.Item2 }),
        Gen.Elements(Enum.GetValues<SpeechLevel>()).Select(l => (Edit)new Edit.Register(l)),
        Gen.Elements(Enum.GetValues<HeadingAction>()).Select(a => (Edit)new Edit.Heading(a)),
        Gen.Elements<Edit>(
            new Edit.Paragraphs(ParagraphAction.Join, []),
            new Edit.Paragraphs(ParagraphAction.Split, []),
            new Edit.Paragraphs(ParagraphAction.Merge, [1, 2]),
            new Edit.Relate(),
            new Edit.Spelling(),
            new Edit.Numbers(PresenceAction.Add),
            new Edit.Avoid("그 결과"),
            new Edit.Avoid("를 통해")),
        Places().Select(s => (Edit)new Edit.Rewrite { Scope = s }),
        Places().Where(s => s is not null).Select(s => (Edit)new Edit.Remove { Scope = s }),
        Places().Where(s => s is not null).Select(s => (Edit)new Edit.Freeze { Scope = s }));

    /// <summary>Edits that name one place, and none that asks for a length of the whole.</summary>
    public static Gen<Edit> At(Scope place) => Gen.Elements<Edit>(
        new Edit.Rewrite { Scope = place },
        new Edit.Remove { Scope = place },
        new Edit.Length { Relative = RelativeLength.Shorter, Scope = place },
        new Edit.Style(WritingStyle.Softer) { Scope = place },
        new Edit.Style(WritingStyle.Plainer) { Scope = place },
        new Edit.Style(WritingStyle.ShorterSentences) { Scope = place },
        new Edit.Register(SpeechLevel.Polite) { Scope = place },
        new Edit.Numbers(PresenceAction.Remove) { Scope = place });

    private static Gen<Edit> Lengths() => Gen.OneOf(
        Gen.Choose(150, 1500).Select(n => (Edit)new Edit.Length { Max = n }),
        Gen.Choose(300, 1200).Select(n => (Edit)new Edit.Length { Target = n }),
        Gen.Choose(-300, 300).Where(n => n != 0).Select(n => (Edit)new Edit.Length { Amount = n }),
        Gen.Elements<Edit>(
            new Edit.Length { Relative = RelativeLength.Shorter },
            new Edit.Length { Relative = RelativeLength.Longer },
            new Edit.Length { Ratio = 0.5 },
            new Edit.Length { Max = 900, Basis = CountBasis.WithoutSpaces },
            new Edit.Length { Max = 1600, Basis = CountBasis.TwoByte }));

    private static Gen<string> Subjects(FactBook career) => Gen.Elements(
        [.. career.Facts.SelectMany(f => f.Technologies).Distinct().Take(20), .. career.Employments.Select(e => e.Employer), .. career.Projects.Select(p => p.Name).Take(6), "성능", "장애", "배포", .. Absent]);

    private static Gen<Scope?> Places() => Gen.OneOf(
        Gen.Constant<Scope?>(null),
        Gen.Choose(-2, 5).Where(n => n != 0).Select(n => (Scope?)new Scope { Paragraph = n }),
        Gen.Choose(-3, 12).Where(n => n != 0).Select(n => (Scope?)new Scope { Sentence = n }));
}
