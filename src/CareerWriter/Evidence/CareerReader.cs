using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Walks through the lines of one career file and adds its stints, projects and facts to the draft of the career.</summary>
internal sealed class CareerReader
{
    private const int HeadingStep = 10;
    private const int LongestGroup = 24;

    private readonly CareerDraft _draft;
    private readonly CareerContext _context;
    private readonly HeadReader _head;
    private IReadOnlyList<CareerLine> _lines = [];

    /// <summary>A reader that adds to a draft; one for each file.</summary>
    public CareerReader(CareerDraft draft)
    {
        _draft = draft;
        _context = new CareerContext();
        _head = new HeadReader(draft, _context);
    }

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
            LineForm.Badge => ReadBadges(at),
            LineForm.Row => new TableReader(_draft, _context).Read(_lines, at),
            _ when line.IsHeadingLike => ReadHeading(at),
            _ => ReadBody(at),
        };
    }

    private int SkipRule(int at)
    {
        _context.LeaveItems(0);
        return at + 1;
    }

    // Badges in a row are one list of skills.
    private int ReadBadges(int at)
    {
        var badges = _lines.Skip(at).TakeWhile(l => l.Form == LineForm.Badge).ToList();
        var label = new Label("", LabelRole.Skill, "");
        _draft.Add(FactReader.Make(string.Join(", ", badges.Select(b => b.Text)), badges[0].Source with { Quote = badges[0].Text }, label, _context) with { Label = null });
        return at + badges.Count;
    }

    private int ReadHeading(int at)
    {
        var line = _lines[at];
        var level = LevelOf(line);
        if (_head.TryRead(line))
        {
            return at + 1;
        }

        if (EmployerLines.Find(_lines, at, _context, _draft) is { } employer)
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
                _head.ReadSubRole(line);
                break;
            case HeadingRole.Label:
                if (line.Form == LineForm.Title)
                {
                    _context.LeaveTitles(level);
                }

                _context.EnterSection(line.Label!.Word, line.Form == LineForm.Heading ? level : level + 2, kind: null, line.Label, keepEmployment: true);
                break;
            default:
                var kind = SectionWords.KindOf(line.Text) ?? (IsDocumentTitle(at, level) ? SectionKind.Title : null);
                _context.EnterSection(HeadingText.Name(line.Text), level, kind, SkillLabel(kind, line.Text), outline.KeepsEmployment(kind, level) || IsOnlyEmployersProjects(kind, level));
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

        if (_head.TryRead(line))
        {
            return at + 1;
        }

        if (EmployerLines.Find(_lines, at, _context, _draft) is { } employer)
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
        _context.InProjectHead = false;
        return line.HasChildren ? ReadGroup(at)
            : _context.Label?.Role == LabelRole.Skill ? ReadSkills(at)
            : ReadStatement(at, inHead);
    }

    private int Enter(EmployerLine employer, CareerLine line, int level)
    {
        var id = _draft.Add(employer.Name, employer.Period, line.Source);
        _context.Enter(id, level);
        foreach (var fact in FactReader.Read(employer.Remark, line.Pieces, label: null, _context))
        {
            _draft.Add(fact);
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

        var project = _draft.Add(name, employment, period, source);
        _context.Enter(project, level, employment);
        return project;
    }

    // "[회사] 프로젝트", "프로젝트 (회사)": a project outside the company's section that names its employer.
    private EmploymentId? NamedEmployer(ref string name)
    {
        foreach (var (open, close) in new[] { ('[', ']'), ('(', ')') })
        {
            var (from, to) = (name.IndexOf(open, StringComparison.Ordinal), name.IndexOf(close, StringComparison.Ordinal));
            if (from >= 0 && to > from + 1 && _draft.Find(name[(from + 1)..to]) is { } found)
            {
                name = name.Remove(from, to - from + 1).Trim();
                return found;
            }
        }

        return null;
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
            if (line is { Form: LineForm.Item, HasChildren: false })
            {
                _context.EnterSiblingLabel(line.Level, label);
            }
            else if (line.Form == LineForm.Item)
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
        foreach (var id in Metadata.Read(line, label, _draft, _context))
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
            if (_draft.Find(name) is { } employment)
            {
                _draft.Update(project, p => p with { Employment = employment });
                _context.MoveTo(employment);
            }
        }
        else
        {
            _context.Enter(_draft.Add(EmployerName.Parse(name), period, line.Source), (_context.HeadingLevel * HeadingStep) + 3);
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
                id = _draft.Add(fact);
            }
        }

        _context.EnterItem(line.Level, isHead ? HeadingText.Name(line.Text) : "", label: null, id);
        return at + 1;
    }

    private int ReadStatement(int at, bool inHead)
    {
        var line = _lines[at];
        // The one line under company and period says what the job was.
        if (inHead && _context.Employment is { } id && _draft[id].Role is null && (EmployerName.IsRole(line.Text) || (EndsHead(at) && SentenceShape.EndsSentence(line.Text))))
        {
            _draft.Update(id, e => e with { Role = line.Text });
        }

        if (line.Text.Contains("://", StringComparison.Ordinal) && !line.Text.Contains(' ', StringComparison.Ordinal))
        {
            return at + 1;
        }

        foreach (var fact in FactReader.Read(line.Text, line.Pieces, _context.Label, _context))
        {
            _draft.Add(fact);
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
        _draft.Add(FactReader.Make(list, pieces[0].Source with { Quote = SourceText.Locate(pieces[0].Text, pieces[0].Pieces).Quote }, _context.Label, _context));
        return end;
    }

    // "프로젝트" beside the only company so far holds that company's projects.
    private bool IsOnlyEmployersProjects(SectionKind? kind, int level) =>
        kind == SectionKind.Projects && level == _context.EmploymentLevel && _draft.Employments.Count == 1;

    // The first heading of a file that holds the others is the file's name.
    private bool IsDocumentTitle(int at, int level) =>
        level == HeadingStep && _draft.Employments.Count == 0 && !_lines.Take(at).Any(l => l.Form == LineForm.Heading);

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
