namespace CareerWriter.Evidence;

/// <summary>What a heading of a career is, employers apart.</summary>
internal enum HeadingRole
{
    /// <summary>It holds other headings, or names a known section.</summary>
    Section,

    /// <summary>A project or subject.</summary>
    Project,

    /// <summary>A field label (배경, 담당 …).</summary>
    Label,

    /// <summary>A rank or duty within the employer, with its own period.</summary>
    SubRole,
}

/// <summary>Judges headings by what stands around them.</summary>
internal sealed class OutlineJudge(IReadOnlyList<CareerLine> lines, CareerContext context)
{
    private const int FirstLines = 5;

    /// <summary>What the heading at an index is.</summary>
    /// <param name="at">Index of the heading.</param>
    /// <param name="level">Its level in the outline.</param>
    public HeadingRole Judge(int at, int level)
    {
        var line = lines[at];
        var kind = SectionWords.KindOf(line.Text);
        var inside = (context.Employment is not null && level > context.EmploymentLevel) || (context.Project is not null && level > context.ProjectLevel);
        if (line.Label is { Value.Length: 0, Role: not (LabelRole.Project or LabelRole.Company) }
            && (kind is null || (inside && kind is not (SectionKind.Projects or SectionKind.PersonalProjects or SectionKind.Career))))
        {
            return HeadingRole.Label;
        }

        if (kind is not null)
        {
            return HeadingRole.Section;
        }

        if (inside && line.Period is { } period && EmployerName.IsRole(period.Rest(line.Text)))
        {
            return HeadingRole.SubRole;
        }

        return IsProject(at, level, inside) ? HeadingRole.Project : HeadingRole.Section;
    }

    /// <summary>Whether a section leaves the reader with the employer.</summary>
    public bool KeepsEmployment(SectionKind? kind, int level) =>
        level > context.EmploymentLevel || (level == context.EmploymentLevel && kind is null);

    /// <summary>Whether a list item with others under it is a project: it has a period or fields of a project, or it is a bold group right under the employer.</summary>
    public static bool IsProjectItem(IReadOnlyList<CareerLine> lines, int at, CareerContext context)
    {
        var line = lines[at];
        if (SectionWords.KindOf(line.Text) is not null || SentenceShape.EndsSentence(line.Text)
            || (context.Project is not null && !context.IsInItemProject) || (context.Section is { } kind && kind is not (SectionKind.Career or SectionKind.Projects or SectionKind.PersonalProjects)))
        {
            return false;
        }

        return line.Period is not null || HasProjectFields(lines, at)
            || (line.IsBold && line.Level == 0 && (context.Employment is not null || context.Section is SectionKind.Projects or SectionKind.PersonalProjects));
    }

    /// <summary>Whether a plain line with a period heads the list below it as a project.</summary>
    public static bool IsProjectText(IReadOnlyList<CareerLine> lines, int at, CareerContext context)
    {
        var line = lines[at];
        return line is { Form: LineForm.Text, Period: { } period } && !SentenceShape.EndsSentence(line.Text)
            && period.Rest(line.Text).Length is > 1 and <= 60
            && at + 1 < lines.Count && lines[at + 1] is { Form: LineForm.Item } or { Form: LineForm.Text, Label: null }
            && (context.Section is SectionKind.Projects or SectionKind.PersonalProjects
                || (context.Employment is not null && context.Section is null or SectionKind.Career && !EmployerName.IsRole(period.Rest(line.Text))));
    }

    private bool IsProject(int at, int level, bool inside)
    {
        var line = lines[at];
        if (!line.HasChildren || SentenceShape.EndsSentence(line.Text))
        {
            return false;
        }

        var isWithin = context.Project is not null && level > context.ProjectLevel;
        if (line.Form == LineForm.Heading && IsContainer(at))
        {
            return !isWithin && HasPageFields(at);
        }

        var hasFields = line.Period is not null || HasProjectFields(lines, at);
        if (isWithin)
        {
            return hasFields;
        }

        var section = context.SectionAbove(level);
        if (section is { } kind && kind is not (SectionKind.Career or SectionKind.Projects or SectionKind.PersonalProjects or SectionKind.Title or SectionKind.Other))
        {
            return false;
        }

        return hasFields || inside || section is SectionKind.Projects or SectionKind.PersonalProjects
            || (context.Employment is not null && level == context.EmploymentLevel)
            || (section is SectionKind.Career && HasWork(at))
            || (context.Employment is null && level > 10 && HasWork(at));
    }

    // A heading that holds headings of its own, other than field labels.
    private bool IsContainer(int at)
    {
        for (var i = at + 1; i < lines.Count; i++)
        {
            if (lines[i].Form != LineForm.Heading)
            {
                continue;
            }

            if (lines[i].Level <= lines[at].Level)
            {
                return false;
            }

            if (lines[i].Label is null && SectionWords.KindOf(lines[i].Text) is not SectionKind.Skills)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasProjectFields(IReadOnlyList<CareerLine> lines, int at)
    {
        for (var i = at + 1; i < lines.Count && i <= at + FirstLines && lines[i].Form != LineForm.Heading; i++)
        {
            if (lines[at].Form == LineForm.Item && lines[i].Form == LineForm.Item && lines[i].Level <= lines[at].Level)
            {
                return false;
            }

            if (lines[i].Label is { Role: LabelRole.Team or LabelRole.Share or LabelRole.Period, Value.Length: > 0 }
                || (lines[i].Period is { } period && period.Rest(lines[i].Text).Length == 0))
            {
                return true;
            }
        }

        return false;
    }

    // A page of its own: its title, then fields in a row.
    private bool HasPageFields(int at) =>
        lines.Skip(at + 1).Take(FirstLines)
            .TakeWhile(l => l.Form != LineForm.Heading)
            .Count(l => l.Label is { Role: LabelRole.Period or LabelRole.Team or LabelRole.Role or LabelRole.Share or LabelRole.Skill, Value.Length: > 0 }) > 1;

    private bool HasWork(int at)
    {
        for (var i = at + 1; i < lines.Count && i <= at + FirstLines && lines[i].Form != LineForm.Heading; i++)
        {
            if (lines[i].Form != LineForm.Row && SentenceShape.IsStatement(lines[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
