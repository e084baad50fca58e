using CareerWriter.Ingest;
using CareerWriter.Korean;
using CareerWriter.Privacy;

namespace CareerWriter.Evidence;

/// <summary>Makes facts of a line: one for each statement, with its source, technologies and figures.</summary>
internal static class FactReader
{
    private const int LongestWhole = 45;
    private const int LongestLabel = 12;

    /// <summary>The facts of a text; ids, parents and places in the career are given by the caller.</summary>
    /// <param name="text">The text: a list item, a paragraph, the value behind a label.</param>
    /// <param name="pieces">The blocks it stands in.</param>
    /// <param name="label">The label it stands under or behind, or null.</param>
    /// <param name="context">Where it stands.</param>
    public static IEnumerable<Fact> Read(string text, IReadOnlyList<Block> pieces, Label? label, CareerContext context)
    {
        var personal = PersonalData.Find(text);
        if (text.Length == 0 || PersonalData.IsOnlyPersonal(text, personal) || PersonalData.IsContactLine(text) || IsPersonalField(text) || InstructionText.SpeaksToMachine(text))
        {
            yield break;
        }

        var statements = text.Length <= LongestWhole && !text.Contains(". ", StringComparison.Ordinal) ? [text] : Sentences.Split(text);
        var from = 0;
        foreach (var statement in statements)
        {
            var at = text.IndexOf(statement, from, StringComparison.Ordinal);
            from = at < 0 ? from : at + statement.Length;
            var isWhole = statement.Length == text.Length;
            var found = isWhole ? personal : PersonalData.Find(statement);
            if (Placeholders.IsNothingElse(statement) || (!isWhole && PersonalData.IsOnlyPersonal(statement, found)) || DocumentTalk.IsMatch(statement))
            {
                continue;
            }

            yield return Make(statement, found, SourceText.Locate(statement, pieces), label, context);
        }
    }

    // "성 명 : …": a name is no claim.
    private static bool IsPersonalField(string text) =>
        text.AsSpan(0, Math.Min(text.Length, LongestLabel)).IndexOfAny(':', '：') is > 0 and var colon && PersonalData.IsPersonalLabel(WordTable.Key(text.AsSpan(0, colon)));

    // A school, a certificate, an award: what one is or can, not what one did at work.
    private static FactKind? OfSection(SectionKind? section) => section switch
    {
        SectionKind.Education or SectionKind.Award or SectionKind.Military => FactKind.Role,
        SectionKind.Certificate or SectionKind.Training => FactKind.Skill,
        _ => null,
    };

    /// <summary>One fact of a whole text.</summary>
    public static Fact Make(string statement, SourceSpan source, Label? label, CareerContext context) =>
        Make(statement, PersonalData.Find(statement), source, label, context);

    private static Fact Make(string statement, IReadOnlyList<PersonalDataMatch> personal, SourceSpan source, Label? label, CareerContext context)
    {
        var text = PersonalData.Mask(statement, personal);
        var notAchieved = FactKinds.IsNotAchieved(text);
        var kind = OfSection(context.Section) ?? (FactKinds.IsTitle(text) ? FactKind.Role : FactKinds.Of(text, label?.Role));
        return new Fact
        {
            Id = default,
            Kind = notAchieved && kind == FactKind.Action ? FactKind.Result : kind,
            Text = text,
            Employment = context.Employment,
            Project = context.Project,
            Section = context.Path,
            Parent = context.Parent,
            Label = notAchieved ? FactKinds.NotAchieved : label?.Word,
            Technologies = [.. TechnologyNames.Find(text).Select(t => t.Name).Distinct(StringComparer.Ordinal)],
            Quantities = Quantities.Find(text),
            HasUnknown = Placeholders.HasUnknown(text),
            Source = string.Equals(text, statement, StringComparison.Ordinal) ? source : source with { Quote = SourceText.WithoutPersonalData(source.Quote) },
        };
    }
}
