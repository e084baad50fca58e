using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Walks through the lines of one career file and adds its stints, projects and facts to the draft of the career.</summary>
internal sealed class CareerReader(CareerDraft draft)
{
    private const int HeadingStep = 10;
    private const int LongestGroup = 24;

    private readonly CareerContext _context = new();
    private IReadOnlyList<CareerLine> _lines = [];

    /// <summary>Reads the lines of a document, in order.</summary>
    public void Read(IReadOnlyList<CareerLine> lines)
    {
        _lines = lines;
        for (var i = 0; i < lines.Count;)
        {
            i = ReadAt(i);
        }
    }

    // Returns the index of the next line to read.
    private int ReadAt(int at)
    {
        var line = _lines[at];
        if (line.Form == LineForm.Heading)
        {
            _context.HeadingLevel = line.Level;
        }

        return line.Form switch
        {
            LineForm.Rule => SkipRule(at),
            LineForm.Row => new TableReader(draft, _context).Read(_lines, at),
            _ when line.IsHeadingLike => ReadHeading(at),
            _ => ReadBody(at),
        };
    }

    private int SkipRule(int at)
    {
        _context.LeaveItems(0);
        return at + 1;
    }

    private int ReadHeading(int at)
    {
        var line = _lines[at];
        var level = LevelOf(line);
        if (ReadHead(at) is { } next)
        {
            return next;
        }

        if (EmployerLines.Find(_lines, at, _context, draft) is { } employer)
        {
            return Enter(employer, line, level);
        }

        var outline = new OutlineJudge(_lines, _context);
        switch (outline.Judge(at, level))
        {
            case HeadingRole.Project:
                var period = line.Period;
                var name = HeadingText.Name(period?.Rest(line.Text) ?? line.Text);
                EnterProject(name, period, line.Source, level);
                break;
            case HeadingRole.SubRole:
                ReadSubRole(line);
                break;
            case HeadingRole.Label:
                _context.EnterSection(line.Label!.Word, line.Form == LineForm.Heading ? level : level + 2, kind: null, line.Label, keepEmployment: true);
                break;
            default:
                var kind = SectionWords.KindOf(line.Text) ?? (IsDocumentTitle(at, level) ? SectionKind.Title : null);
                _context.EnterSection(HeadingText.Name(line.Text), level, kind, SkillLabel(kind, line.Text), outline.KeepsEmployment(kind, level));
                break;
        }

        return at + 1;
    }

    private int ReadBody(int at)
    {
        var line = _lines[at];
        if (line.Form == LineForm.Item)
        {
            _context.LeaveItems(line.Level);
            _context.LeaveItemProject(ItemLevel(line));
        }
        else
        {
            _context.LeaveItems(0);
        }

        if (ReadHead(at) is { } next)
        {
            return next;
        }

        if (EmployerLines.Find(_lines, at, _context, draft) is { } employer)
        {
            return Enter(employer, line, (_context.HeadingLevel * HeadingStep) + 3);
        }

        if (line.Label is { } label)
        {
            return ReadLabelled(at, label);
        }

        if (OutlineJudge.IsProjectText(_lines, at, _context))
        {
            EnterProject(HeadingText.Name(line.Period!.Rest(line.Text)), line.Period, line.Source, (_context.HeadingLevel * HeadingStep) + 5);
            return at + 1;
        }

        if (_context.Section == SectionKind.Contact)
        {
            return at + 1;
        }

        var inHead = _context.InEmploymentHead;
        _context.InEmploymentHead = false;
        return line.HasChildren ? ReadGroup(at)
            : _context.Label?.Role == LabelRole.Skill ? ReadSkills(at)
            : ReadStatement(at, inHead);
    }

    // Periods and roles right under a company or project.
    private int? ReadHead(int at)
    {
        var line = _lines[at];
        if (line.Label is { Role: LabelRole.Period, Value.Length: > 0 } label)
        {
            SetPeriod(DateGrammar.Find(label.Value), DateGrammar.Duration(label.Value));
            return at + 1;
        }

        if (line.Period is not { } period || line.Form == LineForm.Heading || line.Label is { Value.Length: > 0 })
        {
            return null;
        }

        var rest = period.Rest(line.Text);
        if (_context.InEmploymentHead && _context.Employment is { } id && draft[id].Start is null && (period.Index <= 2 || EmployerName.IsRole(rest)))
        {
            draft.SetPeriod(id, period);
            SetRole(id, rest);
            return at + 1;
        }

        if (rest.Length == 0 && _context.Project is { } project && draft[project].Start is null)
        {
            draft.Update(project, p => p with { Start = period.Start, End = period.End, Stated = period.Stated ?? p.Stated });
            return at + 1;
        }

        if (_context.InEmploymentHead && EmployerName.IsRole(rest))
        {
            ReadSubRole(line);
            return at + 1;
        }

        return null;
    }

    private void SetPeriod(Period? period, string? duration)
    {
        if (_context.Project is { } project)
        {
            draft.Update(project, p => p with
            {
                Start = period?.Start ?? p.Start,
                End = period?.End ?? p.End,
                Stated = period?.Stated ?? (period is null ? duration : null) ?? p.Stated,
            });
        }
        else if (_context.Employment is { } employment && period is not null && draft[employment].Start is null)
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

    private int Enter(EmployerLine employer, CareerLine line, int level)
    {
        var id = draft.Add(employer.Name, employer.Period, line.Source);
        _context.Enter(id, level);
        foreach (var fact in FactReader.Read(employer.Remark, line.Pieces, label: null, _context))
        {
            draft.Add(fact);
        }

        return employer.Next;
    }

    private ProjectId EnterProject(string name, Period? period, SourceSpan source, int level)
    {
        var employment = NamedEmployer(ref name) ?? _context.Employment;
        if (_context.Section is { } kind && SectionWords.IsOutside(kind))
        {
            employment = null;
        }

        var project = draft.Add(name, employment, period, source);
        _context.Enter(project, level, employment);
        return project;
    }

    // "[회사] 프로젝트", "프로젝트 (회사)": a project outside the company's section that names its employer.
    private EmploymentId? NamedEmployer(ref string name)
    {
        foreach (var (open, close) in new[] { ('[', ']'), ('(', ')') })
        {
            var (from, to) = (name.IndexOf(open, StringComparison.Ordinal), name.IndexOf(close, StringComparison.Ordinal));
            if (from >= 0 && to > from + 1 && draft.Find(name[(from + 1)..to]) is { } found)
            {
                name = name.Remove(from, to - from + 1).Trim();
                return found;
            }
        }

        return null;
    }

    private void ReadSubRole(CareerLine line)
    {
        if (_context.Employment is not { } id)
        {
            return;
        }

        var role = HeadingText.Name(line.Period?.Rest(line.Text) ?? line.Text);
        draft.Update(id, e => e with { Role = e.Role is null ? role : $"{e.Role}, {role}" });
        draft.Add(FactReader.Make(HeadingText.Name(line.Text), SourceText.Locate(HeadingText.Name(line.Text), line.Pieces), new Label("직책", LabelRole.Role, ""), _context));
    }

    private int ReadLabelled(int at, Label label)
    {
        var line = _lines[at];
        if (label.Role is LabelRole.Company or LabelRole.Project && label.Value.Length > 0)
        {
            ReadNamed(line, label);
            return at + 1;
        }

        _context.InEmploymentHead &= label.Role == LabelRole.Role;
        if (label.Value.Length == 0)
        {
            if (line.Form == LineForm.Item)
            {
                _context.EnterItem(line.Level, label.Word, label, fact: null);
            }
            else
            {
                _context.EnterSection(label.Word, (_context.HeadingLevel * HeadingStep) + 8, kind: null, label, keepEmployment: true);
            }

            return at + 1;
        }

        FactId? first = null;
        foreach (var id in Metadata.Read(line, label, draft, _context))
        {
            first ??= id;
        }

        if (line.HasChildren)
        {
            _context.EnterItem(line.Level, "", label, first);
        }

        return at + 1;
    }

    private void ReadNamed(CareerLine line, Label label)
    {
        var period = DateGrammar.Find(label.Value);
        var name = HeadingText.Name(period?.Rest(label.Value) ?? label.Value);
        if (label.Role == LabelRole.Project)
        {
            EnterProject(name, period, line.Source, (_context.HeadingLevel * HeadingStep) + 5);
        }
        else if (_context.Project is { } project)
        {
            if (draft.Find(name) is { } employment)
            {
                draft.Update(project, p => p with { Employment = employment });
                _context.MoveTo(employment);
            }
        }
        else
        {
            _context.Enter(draft.Add(EmployerName.Parse(name), period, line.Source), (_context.HeadingLevel * HeadingStep) + 3);
        }
    }

    private int ReadGroup(int at)
    {
        var line = _lines[at];
        if (OutlineJudge.IsProjectItem(_lines, at, _context))
        {
            EnterProject(HeadingText.Name(line.Period?.Rest(line.Text) ?? line.Text), line.Period, line.Source, ItemLevel(line));
            return at + 1;
        }

        var isHead = line.Text.Length <= LongestGroup && !SentenceShape.EndsSentence(line.Text);
        var isFact = !isHead || SentenceShape.IsStatement(line.Text);
        FactId? id = null;
        if (isFact)
        {
            foreach (var fact in FactReader.Read(line.Text, line.Pieces, _context.Label, _context))
            {
                id = draft.Add(fact);
            }
        }

        _context.EnterItem(line.Level, isHead ? HeadingText.Name(line.Text) : "", label: null, id);
        return at + 1;
    }

    private int ReadStatement(int at, bool inHead)
    {
        var line = _lines[at];
        // The one line under company and period says what the job was.
        if (inHead && _context.Employment is { } id && draft[id].Role is null && EndsHead(at) && (SentenceShape.EndsSentence(line.Text) || EmployerName.IsRole(line.Text)))
        {
            draft.Update(id, e => e with { Role = line.Text });
        }

        if (line.Text.Contains("://", StringComparison.Ordinal) && !line.Text.Contains(' ', StringComparison.Ordinal))
        {
            return at + 1;
        }

        foreach (var fact in FactReader.Read(line.Text, line.Pieces, _context.Label, _context))
        {
            draft.Add(fact);
        }

        return at + 1;
    }

    private bool EndsHead(int at) => at + 1 < _lines.Count && _lines[at + 1].IsHeadingLike;

    private int ReadSkills(int at)
    {
        var end = at;
        while (end < _lines.Count && SkillLines.IsSingle(_lines[end], _lines[at]))
        {
            end++;
        }

        if (end - at < 2)
        {
            return ReadStatement(at, inHead: false);
        }

        var pieces = _lines.Skip(at).Take(end - at).ToList();
        var list = string.Join(", ", pieces.Select(p => p.Text));
        draft.Add(FactReader.Make(list, pieces[0].Source with { Quote = SourceText.Locate(pieces[0].Text, pieces[0].Pieces).Quote }, _context.Label, _context));
        return end;
    }

    // The first heading of a file that holds the others is the file's name.
    private bool IsDocumentTitle(int at, int level) =>
        level == HeadingStep && draft.Employments.Count == 0 && !_lines.Take(at).Any(l => l.Form == LineForm.Heading);

    private static Label? SkillLabel(SectionKind? kind, string text) =>
        kind == SectionKind.Skills ? new Label(HeadingText.Name(text), LabelRole.Skill, "") : null;

    private int ItemLevel(CareerLine line) => ((_context.HeadingLevel + 1) * HeadingStep) + line.Level;

    // A title in plain text ranks below the last real heading; one that opens a part of the file ranks above the companies in it.
    private int LevelOf(CareerLine line)
    {
        if (line.Form == LineForm.Heading)
        {
            return line.Level * HeadingStep;
        }

        var rank = SectionWords.KindOf(line.Text) switch
        {
            SectionKind.Career => 1,
            { } kind when SectionWords.IsOutside(kind) => 1,
            SectionKind.Projects => 4,
            _ => 5,
        };
        return (_context.HeadingLevel * HeadingStep) + rank;
    }
}
