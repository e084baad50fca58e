using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>The career as it grows while files are read; ids are positions until the book is closed.</summary>
internal sealed class CareerDraft(DateOnly today)
{
    private readonly List<Employment> _employments = [];
    private readonly List<Project> _projects = [];
    private readonly List<Fact> _facts = [];
    private readonly Dictionary<string, List<EmploymentId>> _stintsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, EmploymentId? Employment), ProjectId> _projectsOf = [];

    /// <summary>The day on which current jobs end.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>Stints as written.</summary>
    public IReadOnlyList<Employment> Employments => _employments;

    /// <summary>Projects in reading order.</summary>
    public IReadOnlyList<Project> Projects => _projects;

    /// <summary>Facts in reading order.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The stint of an id.</summary>
    public Employment this[EmploymentId id] => _employments[id.Number - 1];

    /// <summary>The project of an id.</summary>
    public Project this[ProjectId id] => _projects[id.Number - 1];

    /// <summary>Adds a stint, or finds it when another file has told of it already.</summary>
    public EmploymentId Add(EmployerName name, Period? period, SourceSpan source)
    {
        var known = name.Aliases.Prepend(name.Name).SelectMany(Stints).FirstOrDefault(id => IsSameStint(this[id], period));
        if (known != default)
        {
            Update(known, e => Merge(e, name, period));
            AddNames(known);
            return known;
        }

        var added = new EmploymentId(_employments.Count + 1);
        _employments.Add(WithPeriod(new Employment { Id = added, Employer = name.Name, Aliases = name.Aliases, Role = name.Role, Source = source }, period));
        AddNames(added);
        return added;
    }

    /// <summary>The stint whose employer bears a name, when exactly one does.</summary>
    public EmploymentId? Find(string name) => name.Length > 1 && Stints(name) is [var only] ? only : null;

    private List<EmploymentId> Stints(string name) => _stintsOf.GetValueOrDefault(EmployerName.Key(name), []);

    private void AddNames(EmploymentId id)
    {
        foreach (var key in this[id].Aliases.Prepend(this[id].Employer).Select(EmployerName.Key).Where(k => k.Length > 1).Distinct(StringComparer.Ordinal))
        {
            if (!_stintsOf.TryGetValue(key, out var stints))
            {
                _stintsOf[key] = stints = [];
            }

            if (!stints.Contains(id))
            {
                stints.Add(id);
            }
        }
    }

    /// <summary>Changes a stint.</summary>
    public void Update(EmploymentId id, Func<Employment, Employment> change) =>
        _employments[id.Number - 1] = change(_employments[id.Number - 1]);

    /// <summary>Gives a stint its period.</summary>
    public void SetPeriod(EmploymentId id, Period period) => Update(id, e => WithPeriod(e, period));

    /// <summary>Adds a project, or finds it when another file has told of it under the same employer.</summary>
    public ProjectId Add(string name, EmploymentId? employment, Period? period, SourceSpan source)
    {
        var key = (WordTable.Key(name), employment);
        if (_projectsOf.TryGetValue(key, out var known) && !string.Equals(this[known].Source.Document, source.Document, StringComparison.Ordinal))
        {
            Update(known, p => p with { Start = p.Start ?? period?.Start, End = p.End ?? (p.Start is null ? period?.End : null), Stated = p.Stated ?? period?.Stated });
            return known;
        }

        var id = new ProjectId(_projects.Count + 1);
        _projects.Add(new Project
        {
            Id = id,
            Name = name,
            Employment = employment,
            Start = period?.Start,
            End = period?.End,
            Stated = period?.Stated,
            Source = source,
        });
        _projectsOf.TryAdd(key, id);
        return id;
    }

    /// <summary>Changes a project.</summary>
    public void Update(ProjectId id, Func<Project, Project> change) =>
        _projects[id.Number - 1] = change(_projects[id.Number - 1]);

    /// <summary>Adds a fact and gives it its id.</summary>
    public FactId Add(Fact fact)
    {
        var id = new FactId(_facts.Count + 1);
        _facts.Add(fact with { Id = id });
        return id;
    }

    private Employment WithPeriod(Employment employment, Period? period) => period is null ? employment : employment with
    {
        Start = period.Start,
        End = period.End,
        Current = period.Current,
        Stated = period.Stated ?? employment.Stated,
        Months = MonthCount.Of(period.Start, period.End, period.Current, Today)
            ?? (period is { End: null, Current: false, Stated: { } stated } ? MonthCount.Exactly(stated) : null),
    };

    private Employment Merge(Employment known, EmployerName name, Period? period)
    {
        var aliases = known.Aliases.Concat(name.Aliases).Append(name.Name).Where(a => !string.Equals(a, known.Employer, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        var merged = known with { Aliases = [.. aliases], Role = known.Role ?? name.Role };
        return period is null || SameStart(known, period) ? merged
            : known.Start is null ? WithPeriod(merged, period)
            : WithPeriod(merged with { Stated = null }, Joined(known, period));
    }

    private static bool SameStart(Employment known, Period period) => known.Start is { } a && (period.Start is not { } b || SameMonth(a, b));

    private static Period Joined(Employment known, Period period) => period.Start > known.Start
        ? period with { Start = known.Start, Stated = null }
        : new Period(period.Start, known.End, known.Current, null, 0, 0);

    // One stint told twice, or in parts that follow one another without a gap (a promotion).
    private static bool IsSameStint(Employment known, Period? period) =>
        period?.Start is not { } start || known.Start is not { } knownStart
        || SameMonth(knownStart, start) || Follows(known.End, start) || Follows(period.End, knownStart);

    private static bool Follows(PartialDate? end, PartialDate start) =>
        end is { Month: { } endMonth } last && start.Month is { } startMonth && ((start.Year - last.Year) * 12) + startMonth - endMonth is 0 or 1;

    private static bool SameMonth(PartialDate a, PartialDate b) =>
        a.Year == b.Year && (a.Month is null || b.Month is null || a.Month == b.Month);
}
