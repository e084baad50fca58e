using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>The career as it grows while files are read; ids are positions until the book is closed.</summary>
internal sealed class CareerDraft(DateOnly today)
{
    private readonly List<Employment> _employments = [];
    private readonly List<Project> _projects = [];
    private readonly List<Fact> _facts = [];

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
        var key = EmployerName.Key(name.Name);
        foreach (var known in _employments)
        {
            if (!IsIn(known.Source, source.Document) && IsCalled(known, key, name)
                && (period?.Start is null || known.Start is null || SameMonth(known.Start.Value, period.Start.Value)))
            {
                Update(known.Id, e => Merge(e, name, period));
                return known.Id;
            }
        }

        var id = new EmploymentId(_employments.Count + 1);
        _employments.Add(WithPeriod(new Employment { Id = id, Employer = name.Name, Aliases = name.Aliases, Role = name.Role, Source = source }, period));
        return id;
    }

    /// <summary>The stint whose employer bears a name, when exactly one does.</summary>
    public EmploymentId? Find(string name)
    {
        var key = EmployerName.Key(name);
        EmploymentId? found = null;
        foreach (var employment in _employments)
        {
            if (key.Length > 1 && HasKey(employment, key))
            {
                if (found is not null)
                {
                    return null;
                }

                found = employment.Id;
            }
        }

        return found;
    }

    /// <summary>Changes a stint.</summary>
    public void Update(EmploymentId id, Func<Employment, Employment> change) =>
        _employments[id.Number - 1] = change(_employments[id.Number - 1]);

    /// <summary>Gives a stint its period.</summary>
    public void SetPeriod(EmploymentId id, Period period) => Update(id, e => WithPeriod(e, period));

    /// <summary>Adds a project, or finds it when another file has told of it under the same employer.</summary>
    public ProjectId Add(string name, EmploymentId? employment, Period? period, SourceSpan source)
    {
        var key = WordTable.Key(name);
        foreach (var known in _projects)
        {
            if (!IsIn(known.Source, source.Document) && known.Employment == employment && string.Equals(WordTable.Key(known.Name), key, StringComparison.Ordinal))
            {
                return known.Id;
            }
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
        return known.Start is null ? WithPeriod(merged, period) : merged;
    }

    private static bool IsIn(SourceSpan source, string document) => string.Equals(source.Document, document, StringComparison.Ordinal);

    private static bool HasKey(Employment employment, string key) =>
        employment.Aliases.Prepend(employment.Employer).Any(n => string.Equals(EmployerName.Key(n), key, StringComparison.Ordinal));

    private static bool IsCalled(Employment known, string key, EmployerName name) =>
        HasKey(known, key) || name.Aliases.Any(a => string.Equals(EmployerName.Key(a), EmployerName.Key(known.Employer), StringComparison.Ordinal));

    private static bool SameMonth(PartialDate a, PartialDate b) =>
        a.Year == b.Year && (a.Month is null || b.Month is null || a.Month == b.Month);
}
