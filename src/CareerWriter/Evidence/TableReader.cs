using CareerWriter.Ingest;
using CareerWriter.Privacy;

namespace CareerWriter.Evidence;

/// <summary>Reads tables: chronologies (one stint or project a row) and key-value tables (one field a row).</summary>
internal sealed class TableReader(CareerDraft draft, CareerContext context)
{
    /// <summary>Reads the table that begins at a row.</summary>
    /// <returns>Index of the first line after it.</returns>
    public int Read(IReadOnlyList<CareerLine> lines, int at)
    {
        var end = at;
        while (end < lines.Count && lines[end].Form == LineForm.Row)
        {
            end++;
        }

        if (context.Section == SectionKind.Contact)
        {
            return end;
        }

        var header = Header(lines[at]);
        if (end - at > 1 && header.Count > 1 && header.Count(c => c is not null) * 2 > header.Count)
        {
            ReadRecords(lines, at + 1, end, header);
            return end;
        }

        // The first row names the columns when the rows below are dated and it is not.
        var isHeader = lines[at].Cells.All(ColumnWords.IsPlain)
            || (lines[at].Period is null && end - at > 1 && lines[at + 1].Period is not null && header.Exists(c => c is not null));
        for (var i = isHeader && end - at > 1 ? at + 1 : at; i < end; i++)
        {
            ReadFields(lines[i]);
        }

        return end;
    }

    private void ReadRecords(IReadOnlyList<CareerLine> lines, int from, int end, List<Label?> header)
    {
        var companies = new HashSet<EmploymentId>();
        for (var i = from; i < end; i++)
        {
            ReadRecord(lines[i], header);
            if (context.Employment is { } id)
            {
                companies.Add(id);
            }
        }

        // A chronology of several companies: what follows belongs to none of them.
        if (companies.Count > 1)
        {
            context.LeaveEmployment();
        }
    }

    // "이름" beside a period is what a database of projects calls its first column.
    private static List<Label?> Header(CareerLine row)
    {
        var header = row.Cells.Select(Column).ToList();
        if (header.Count > 1 && header[0] is null && ColumnWords.IsName(row.Cells[0]) && header.Exists(c => c?.Role == LabelRole.Period)
            && !header.Exists(c => c?.Role is LabelRole.Company or LabelRole.Project))
        {
            header[0] = new Label(row.Cells[0].Trim(), LabelRole.Project, "");
        }

        return header;
    }

    private static Label? Column(string cell) => LabelWords.RoleOf(cell) is { } role ? new Label(cell.Trim(), role, "") : null;

    private void ReadRecord(CareerLine row, List<Label?> header)
    {
        var cells = row.Cells.Take(header.Count).Select((c, i) => (Label: header[i], Text: c.Trim())).Where(c => c.Text.Length > 0).ToList();
        var company = cells.Find(c => c.Label?.Role == LabelRole.Company).Text;
        var project = cells.Find(c => c.Label?.Role == LabelRole.Project).Text;
        var period = cells.Find(c => c.Label?.Role == LabelRole.Period).Text is { } text ? DateGrammar.Find(text) : DateGrammar.Find(row.Text);
        if (project is not null)
        {
            var employment = company is null ? context.Employment : draft.Find(company) ?? context.Employment;
            context.Enter(draft.Add(HeadingText.Name(project), employment, period, Place(row, project)), Level + 5, employment);
        }
        else if (company is not null && !(context.Section is { } kind && kind != SectionKind.Intro && SectionWords.IsOutside(kind)))
        {
            context.Enter(draft.Add(EmployerName.Parse(company), period, Place(row, company)), Level + 3);
        }

        foreach (var (label, value) in cells.Where(c => c.Label?.Role is not (LabelRole.Company or LabelRole.Project or LabelRole.Period) && (c.Label is not null || DateGrammar.Find(c.Text) is null)))
        {
            ReadField(row, label, value);
        }
    }

    // "기간 | 2021.03 ~ 2021.12 | 인원 | 4명": fields come in pairs.
    private void ReadFields(CareerLine row)
    {
        var cells = row.Cells.Select(c => c.Trim()).ToList();
        if (PersonalData.IsPersonalLabel(cells[0]) || ColumnWords.IsAboutDocument(cells[0]))
        {
            return;
        }

        if (cells.Count % 2 != 0 || Column(cells[0]) is null)
        {
            ReadLoose(row);
            return;
        }

        for (var i = 0; i + 1 < cells.Count; i += 2)
        {
            var label = Column(cells[i]);
            var value = cells[i + 1];
            if (label?.Role == LabelRole.Company)
            {
                context.Enter(draft.Add(EmployerName.Parse(value), DateGrammar.Find(value), Place(row, value)), Level + 3);
            }
            else if (label?.Role == LabelRole.Project)
            {
                context.Enter(draft.Add(HeadingText.Name(value), context.Employment, DateGrammar.Find(value), Place(row, value)), Level + 5, context.Employment);
            }
            else if (label?.Role == LabelRole.Period)
            {
                SetPeriod(DateGrammar.Find(value), DateGrammar.Duration(value));
            }
            else
            {
                ReadField(row, label, value);
            }
        }
    }

    private void ReadField(CareerLine row, Label? label, string value)
    {
        var line = row with { Text = value, Label = null };
        if (label is not null)
        {
            Metadata.Read(line, label with { Value = value }, draft, context);
            return;
        }

        foreach (var fact in FactReader.Read(value, row.Pieces, label: null, context))
        {
            draft.Add(fact);
        }
    }

    // A row without known columns: one statement, its cells as they stand.
    private void ReadLoose(CareerLine row)
    {
        if (row.Period is { } period && context.Section == SectionKind.Career && row.Cells.FirstOrDefault(c => DateGrammar.Find(c) is null && c.Trim().Length > 1) is { } company)
        {
            context.Enter(draft.Add(EmployerName.Parse(company), period, Place(row, company)), Level + 3);
            return;
        }

        foreach (var fact in FactReader.Read(string.Join(", ", row.Cells.Select(c => c.Trim()).Where(c => c.Length > 0)), row.Pieces, context.Label, context))
        {
            draft.Add(fact);
        }
    }

    private void SetPeriod(Period? period, string? duration)
    {
        if (context.Project is { } project)
        {
            draft.Update(project, p => p with { Start = period?.Start ?? p.Start, End = period?.End ?? p.End, Stated = period?.Stated ?? duration ?? p.Stated });
        }
        else if (context.Employment is { } employment && period is not null)
        {
            draft.SetPeriod(employment, period);
        }
    }

    private int Level => context.HeadingLevel * 10;

    private static SourceSpan Place(CareerLine row, string cell) => SourceText.Locate(cell, row.Pieces);
}
