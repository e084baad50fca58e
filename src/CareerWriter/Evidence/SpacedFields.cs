namespace CareerWriter.Evidence;

/// <summary>Reads fields that lost their colon when a page was printed (<c>기간   2021.07 ~ 2024.03</c>, <c>인원 5명</c>), and the title above them.</summary>
internal static class SpacedFields
{
    private const int LongestTitle = 60;
    private const int LongestValue = 80;

    /// <summary>Gives such lines their labels and makes the line above a run of them a title.</summary>
    public static void Mark(List<CareerLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (Field(lines[i]) is not { } first || !IsSure(first))
            {
                continue;
            }

            if (i > 0 && lines[i - 1] is { Form: LineForm.Text, Label: null, Period: null } above && above.Text.Length <= LongestTitle && !SentenceShape.EndsSentence(above.Text))
            {
                lines[i - 1] = above with { Form = LineForm.Title };
            }

            for (; i < lines.Count && Field(lines[i]) is { } label; i++)
            {
                lines[i] = lines[i] with { Form = LineForm.Text, Label = label };
            }
        }
    }

    private static Label? Field(CareerLine line)
    {
        var space = line.Text.IndexOf(' ', StringComparison.Ordinal);
        return line is { Form: LineForm.Text, Label: null } && space is > 1 and <= 8 && line.Text.Length <= LongestValue && !SentenceShape.EndsSentence(line.Text)
            && LabelWords.RoleOf(line.Text.AsSpan(0, space)) is { } role and (LabelRole.Period or LabelRole.Team or LabelRole.Share or LabelRole.Role or LabelRole.Skill)
            ? new Label(line.Text[..space], role, line.Text[(space + 1)..].Trim())
            : null;
    }

    // A word and a value that only this field can have; the rest of the run is believed beside it.
    private static bool IsSure(Label label) => label.Role switch
    {
        LabelRole.Period => DateGrammar.Find(label.Value) is { Index: 0 } || DateGrammar.Duration(label.Value) is not null,
        LabelRole.Team => label.Value.Length <= 20 && Metadata.Team(label.Value) is not null,
        _ => false,
    };
}
