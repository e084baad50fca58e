namespace CareerWriter.Evidence;

/// <summary>Reads what stands right under a company or project: periods, durations, ranks.</summary>
internal sealed class HeadReader(CareerDraft draft, CareerContext context)
{
    /// <summary>Reads a line when it belongs to the head of a company or project: a period, a duration, a rank with its own period.</summary>
    /// <returns>Whether it did.</returns>
    public bool TryRead(CareerLine line)
    {
        if (line.Label is { Role: LabelRole.Period, Value.Length: > 0 } label)
        {
            SetPeriod(DateGrammar.Find(label.Value), DateGrammar.Duration(label.Value) ?? DateGrammar.DurationAtEnd(label.Value));
            return true;
        }

        if (context.InProjectHead && ProjectFields.TryRead(line, draft, context))
        {
            return true;
        }

        if (context.InEmploymentHead && context.Employment is { } job && draft[job].Role is null && line.Label is { Role: LabelRole.Skill, Value: "" } && EmployerName.IsField(line.Text))
        {
            SetRole(job, line.Text);
            draft.Add(FactReader.Make(line.Text, line.Source, new Label("직무", LabelRole.Role, ""), context));
            return true;
        }

        if (line.Period is not { } period || line.Form == LineForm.Heading || line.Label is { Value.Length: > 0 })
        {
            return false;
        }

        var rest = period.Rest(line.Text);
        if (context.InEmploymentHead && context.Employment is { } id && draft[id].Start is null && (period.Index <= 2 || EmployerName.IsRole(rest)))
        {
            draft.SetPeriod(id, period);
            SetRole(id, rest);
            return true;
        }

        // The period again, this time with its length.
        if (context.InEmploymentHead && context.Employment is { } known && draft[known] is { Stated: null, Start: { } begun } && period.Stated is not null && period.Start == begun)
        {
            draft.Update(known, e => e with { Stated = period.Stated });
            return rest.Length == 0;
        }

        if (rest.Length == 0 && context.Project is { } project && draft[project].Start is null)
        {
            draft.Update(project, p => p with { Start = period.Start, End = period.End, Stated = period.Stated ?? p.Stated });
            return true;
        }

        if (context.InEmploymentHead && EmployerName.IsRole(rest))
        {
            ReadSubRole(line);
            return true;
        }

        return false;
    }

    private void SetPeriod(Period? period, string? duration)
    {
        if (context.Project is { } project)
        {
            draft.Update(project, p => p with
            {
                Start = period?.Start ?? p.Start,
                End = period?.End ?? p.End,
                Stated = period?.Stated ?? (period is null ? duration : null) ?? p.Stated,
            });
        }
        else if (context.Employment is { } employment && period is not null && draft[employment].Start is null)
        {
            draft.SetPeriod(employment, period);
        }
    }

    private void SetRole(EmploymentId id, string rest)
    {
        var role = rest.Trim(' ', '|', '/', '·', '-', ',');
        if (role.Length > 0 && draft[id].Role is null)
        {
            draft.Update(id, e => e with { Role = role });
        }
    }

    /// <summary>Reads a rank or duty within the employer, with its own period.</summary>
    public void ReadSubRole(CareerLine line)
    {
        if (context.Employment is not { } id)
        {
            return;
        }

        var role = HeadingText.Name(line.Period?.Rest(line.Text) ?? line.Text);
        draft.Update(id, e => e with { Role = e.Role is null ? role : $"{e.Role}, {role}" });
        draft.Add(FactReader.Make(HeadingText.Name(line.Text), SourceText.Locate(HeadingText.Name(line.Text), line.Pieces), new Label("직책", LabelRole.Role, ""), context));
    }
}
