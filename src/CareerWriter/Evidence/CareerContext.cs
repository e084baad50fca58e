namespace CareerWriter.Evidence;

/// <summary>Where the reader stands in a career file: employer, project, headings and list items above the next line.</summary>
internal sealed class CareerContext
{
    private readonly List<Heading> _headings = [];
    private readonly List<OpenItem> _items = [];

    /// <summary>The current stint, or null.</summary>
    public EmploymentId? Employment { get; private set; }

    /// <summary>Level of the line that opened the stint.</summary>
    public int EmploymentLevel { get; private set; } = int.MaxValue;

    /// <summary>Whether nothing but periods and roles have followed the company line.</summary>
    public bool InEmploymentHead { get; set; }

    /// <summary>Whether nothing but fields have followed the project's name.</summary>
    public bool InProjectHead { get; set; }

    /// <summary>The current project, or null.</summary>
    public ProjectId? Project { get; private set; }

    /// <summary>Level of the line that opened the project.</summary>
    public int ProjectLevel { get; private set; } = int.MaxValue;

    /// <summary>Level of the last real heading.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>The section kind that rules here: the innermost heading that is a known section.</summary>
    public SectionKind? Section => _headings.LastOrDefault(h => h.Kind is not null)?.Kind;

    /// <summary>The section kind that rules above a level.</summary>
    public SectionKind? SectionAbove(int level) => _headings.LastOrDefault(h => h.Kind is not null && h.Level < level)?.Kind;

    /// <summary>Whether the current project was opened by a list item rather than by a heading.</summary>
    public bool IsInItemProject => Project is not null && ProjectLevel > (HeadingLevel * 10) + 9;

    /// <summary>The label above the next line: that of the nearest list item, else of the nearest heading.</summary>
    public Label? Label => _items.LastOrDefault(i => i.Label is not null)?.Label ?? _headings.LastOrDefault(h => h.Label is not null)?.Label;

    /// <summary>The fact that the next line stands under, or null.</summary>
    public FactId? Parent => _items.LastOrDefault(i => i.Fact is not null)?.Fact;

    /// <summary>Headings and heading-like list items above the next line, without employer and project.</summary>
    public IReadOnlyList<string> Path
    {
        get
        {
            List<string> path = new(_headings.Count + _items.Count);
            foreach (var heading in _headings)
            {
                if (heading.Kind is not (SectionKind.Title or SectionKind.Career))
                {
                    path.Add(heading.Text);
                }
            }

            foreach (var item in _items)
            {
                if (item.Text.Length > 0)
                {
                    path.Add(item.Text);
                }
            }

            return path;
        }
    }

    /// <summary>Enters a stint.</summary>
    public void Enter(EmploymentId employment, int level)
    {
        Leave(level, keepEmployment: false);
        Employment = employment;
        EmploymentLevel = level;
        InEmploymentHead = true;
        // "서비스 개발" on the level of the company belongs to the company before.
        _headings.RemoveAll(h => h.Level >= level || h.Kind is SectionKind.Intro or SectionKind.Contact);
    }

    /// <summary>Enters a project.</summary>
    public void Enter(ProjectId project, int level, EmploymentId? employment)
    {
        Leave(level, keepEmployment: true);
        InEmploymentHead = false;
        InProjectHead = true;
        Project = project;
        ProjectLevel = level;
        Employment = employment;
    }

    /// <summary>Enters a section or a labelled part.</summary>
    public void EnterSection(string text, int level, SectionKind? kind, Label? label, bool keepEmployment)
    {
        Leave(level, keepEmployment);
        InEmploymentHead = false;
        if (label is not null && kind is null)
        {
            // "담당" as a bare line ends the 배경 that a heading opened.
            _headings.RemoveAll(h => h.Label is not null && h.Kind is null);
        }

        _headings.Add(new Heading(level, text, kind, label));
    }

    /// <summary>Leaves the titles in plain text that stand above, labelled or not; real headings and sections stay.</summary>
    public void LeaveTitles(int level) => _headings.RemoveAll(h => h.Level >= level && h.Kind is null);

    /// <summary>Leaves list items of a depth and deeper; a label between the items of a depth stays over its next ones.</summary>
    public void LeaveItems(int depth) => _items.RemoveAll(i => i.Depth > depth || (i.Depth == depth && !i.RulesNext));

    /// <summary>Enters a label that stands between the items of a depth and rules those behind it.</summary>
    public void EnterSiblingLabel(int depth, Label label)
    {
        _items.RemoveAll(i => i.Depth >= depth);
        _items.Add(new OpenItem(depth, label.Word, label, null, RulesNext: true));
    }

    /// <summary>Leaves stint and project: what follows belongs to none.</summary>
    public void LeaveEmployment() => Leave(0, keepEmployment: false);

    /// <summary>Enters a list item that has others under it.</summary>
    public void EnterItem(int depth, string text, Label? label, FactId? fact)
    {
        LeaveItems(depth);
        _items.Add(new OpenItem(depth, text, label, fact));
    }

    /// <summary>Leaves the project that a list item opened, when another item of its depth follows.</summary>
    public void LeaveItemProject(int level)
    {
        if (IsInItemProject && level <= ProjectLevel)
        {
            Project = null;
            ProjectLevel = int.MaxValue;
        }
    }

    /// <summary>Moves the project to a stint that it names.</summary>
    public void MoveTo(EmploymentId employment)
    {
        Employment = employment;
        InEmploymentHead = false;
    }

    private void Leave(int level, bool keepEmployment)
    {
        _items.Clear();
        _headings.RemoveAll(h => h.Level >= level);
        if (Project is not null && level <= ProjectLevel)
        {
            Project = null;
            ProjectLevel = int.MaxValue;
        }

        if (!keepEmployment || level < EmploymentLevel)
        {
            Employment = null;
            EmploymentLevel = int.MaxValue;
            InEmploymentHead = false;
        }
    }

    private sealed record Heading(int Level, string Text, SectionKind? Kind, Label? Label);

    private sealed record OpenItem(int Depth, string Text, Label? Label, FactId? Fact, bool RulesNext = false);
}
