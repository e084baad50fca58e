using System.Globalization;
using System.Text.Json;
using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Tests.Seeds;

/// <summary>Compares what was read with what a careful reader is sure of (<c>seeds/README.md</c>): one line for each difference.</summary>
public sealed class SeedExpectation
{
    private readonly JsonElement _expected;
    private readonly FactBook _book;
    private readonly List<string> _differences = [];

    private SeedExpectation(string json, FactBook book)
    {
        _expected = JsonDocument.Parse(json).RootElement;
        _book = book;
    }

    /// <summary>A seed is read as its expectation says, but for its known misses; one of those that is met does not stay on their list.</summary>
    public static void AssertHolds(string name, FactBook book)
    {
        var differences = Differences(SeedFiles.Expectation(name), book);
        var known = SeedFiles.KnownMisses()[name].ToList();
        List<string> wrong =
        [
            .. differences.Except(known, StringComparer.Ordinal),
            .. known.Except(differences, StringComparer.Ordinal).Select(m => $"met by now, to be taken off the known misses: {m}"),
        ];

        Assert.True(wrong.Count == 0, $"{name}:\n{string.Join('\n', wrong)}");
    }

    /// <summary>The differences between an expectation and a book; none when the book holds all that is expected.</summary>
    public static IReadOnlyList<string> Differences(string json, FactBook book)
    {
        var comparison = new SeedExpectation(json, book);
        comparison.CompareKind();
        comparison.CompareRequest();
        comparison.CompareEmployments();
        comparison.CompareProjects();
        comparison.CompareQuantities();
        comparison.CompareTechnologies();
        comparison.CompareAnswers();
        comparison.CompareNotices();
        comparison.CompareAbsences();
        return comparison._differences;
    }

    private void CompareKind()
    {
        if (Text(_expected, "kind") is { } kind && !_book.Documents.Any(d => Same(d.Kind, kind)))
        {
            Tell($"kind is {string.Join(", ", _book.Documents.Select(d => d.Kind))}, not {kind}");
        }
    }

    private void CompareRequest()
    {
        if (!_expected.TryGetProperty("request", out var request))
        {
            return;
        }

        var read = _book.Request;
        if (Text(request, "question") is { } question && read.Question?.Contains(question, StringComparison.Ordinal) != true)
        {
            Tell($"question is '{read.Question}', not '{question}'");
        }

        if (Text(request, "organisation") is { } organisation && read.Organisation?.Contains(organisation, StringComparison.Ordinal) != true)
        {
            Tell($"organisation is '{read.Organisation}', not '{organisation}'");
        }

        if (request.TryGetProperty("limit", out var limit) && limit.ValueKind == JsonValueKind.Object
            && (read.Limit is not { } got || got.Value != limit.GetProperty("value").GetInt32() || !Same(got.Basis, Text(limit, "basis"))))
        {
            Tell($"limit is {read.Limit}, not {limit}");
        }

        foreach (var link in Strings(request, "links").Except(read.Links, StringComparer.Ordinal))
        {
            Tell($"link {link} is missing");
        }
    }

    private void CompareEmployments()
    {
        if (!_expected.TryGetProperty("employments", out var expected))
        {
            return;
        }

        var wanted = expected.EnumerateArray().ToList();
        var isPartial = Strings(_expected, "partial").Contains("employments", StringComparer.Ordinal);
        if (!isPartial && _book.Employments.Count != wanted.Count)
        {
            Tell($"employments are {string.Join(", ", _book.Employments.Select(e => e.Employer))}: {wanted.Count} expected");
        }

        for (var i = 0; i < wanted.Count; i++)
        {
            if (Employment(wanted[i], i) is { } employment)
            {
                CompareFields($"employment {employment.Employer}", wanted[i], Describe(employment), "employer", "aliases");
                foreach (var alias in Strings(wanted[i], "aliases").Except(employment.Aliases, StringComparer.Ordinal))
                {
                    Tell($"employment {employment.Employer}: alias {alias} is missing");
                }
            }
            else
            {
                Tell($"employment {Text(wanted[i], "employer")} is missing");
            }
        }
    }

    // In written order; the start tells two stints with one employer apart.
    private Employment? Employment(JsonElement wanted, int index)
    {
        var named = _book.Employments.Where(e => string.Equals(e.Employer, Text(wanted, "employer"), StringComparison.Ordinal)).ToList();
        return named.Count > 1 && index < _book.Employments.Count && named.Contains(_book.Employments[index]) ? _book.Employments[index]
            : named.Count > 0 ? named[0]
            : null;
    }

    private void CompareProjects()
    {
        foreach (var wanted in Items("projects"))
        {
            var name = Text(wanted, "name")!;
            var named = _book.Projects.Where(p => string.Equals(Fold(p.Name), Fold(name), StringComparison.Ordinal)).ToList();
            if (named.Count == 0)
            {
                Tell($"project {name} is missing");
                continue;
            }

            CompareFields($"project {name}", wanted, Describe(named[0]), "name", "employment");
            if (wanted.TryGetProperty("employment", out var employment) && EmploymentOf(employment) != named[0].Employment)
            {
                Tell($"project {name}: employment is {named[0].Employment?.ToString() ?? "null"}, not {EmploymentOf(employment)?.ToString() ?? "null"}");
            }
        }
    }

    private EmploymentId? EmploymentOf(JsonElement index) =>
        index.ValueKind == JsonValueKind.Null ? null : Employment(_expected.GetProperty("employments")[index.GetInt32()], index.GetInt32())?.Id;

    private void CompareQuantities()
    {
        foreach (var wanted in Items("quantities"))
        {
            var text = Fold(Text(wanted, "text")!);
            var line = wanted.TryGetProperty("line", out var at) ? at.GetInt32() : (int?)null;
            var found = Facts(line).SelectMany(f => f.Quantities).Where(q => Fold(q.Text).Contains(text, StringComparison.Ordinal)).ToList();
            if (found.Count == 0)
            {
                Tell($"quantity {Text(wanted, "text")} is missing in {Place(line)}");
            }
            else if (!found.Exists(q => Mismatches(wanted, Describe(q), "text", "line").Count == 0))
            {
                Tell($"quantity {Text(wanted, "text")} in {Place(line)}: {string.Join(", ", Mismatches(wanted, Describe(found[0]), "text", "line"))}");
            }
        }
    }

    // The facts of a line; a sentence wrapped over several lines belongs to its first.
    private IEnumerable<Fact> Facts(int? line)
    {
        if (line is null)
        {
            return _book.Facts;
        }

        var before = _book.Facts.Where(f => f.Source.Line <= line).Select(f => f.Source.Line).DefaultIfEmpty(0).Max();
        return _book.Facts.Where(f => f.Source.Line == before);
    }

    private static string Place(int? line) => line is { } number ? string.Create(CultureInfo.InvariantCulture, $"line {number}") : "the file";

    private void CompareTechnologies()
    {
        var found = _book.Facts.SelectMany(f => f.Technologies).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in Strings(_expected, "technologies").Where(t => !found.Contains(t)))
        {
            Tell($"technology {missing} is missing");
        }

        foreach (var wrong in Strings(_expected, "notTechnologies").Where(found.Contains))
        {
            Tell($"technology {wrong} was read from '{_book.Facts.First(f => f.Technologies.Contains(wrong, StringComparer.Ordinal)).Text}'");
        }

        foreach (var learnt in Strings(_expected, "onlyLearning"))
        {
            foreach (var fact in _book.Facts.Where(f => f.Employment is not null && f.Technologies.Contains(learnt, StringComparer.Ordinal)))
            {
                Tell($"technology {learnt}, only studied, is told of work in '{fact.Text}'");
            }
        }
    }

    private void CompareAnswers()
    {
        foreach (var wanted in Items("answers"))
        {
            var question = Text(wanted, "question")!;
            var answer = _book.Answers.FirstOrDefault(a => a.Question.Contains(question, StringComparison.Ordinal));
            if (answer is null || !Same(answer.Status, Text(wanted, "status")))
            {
                Tell($"answer to '{question}' is {answer?.Status.ToString() ?? "missing"}, not {Text(wanted, "status")}");
            }
        }
    }

    private void CompareNotices()
    {
        List<Notice> open = [.. _book.Notices];
        foreach (var wanted in Items("notices"))
        {
            var line = wanted.TryGetProperty("line", out var at) ? at.GetInt32() : (int?)null;
            var index = open.FindIndex(n => Same(n.Kind, Text(wanted, "kind")) && (line is null || n.Source?.Line == line));
            if (index < 0)
            {
                Tell($"notice {wanted} is missing; of its kind: {string.Join("; ", open.Where(n => Same(n.Kind, Text(wanted, "kind"))).Select(n => $"{n.Source?.Line} {n.Message}"))}");
            }
            else
            {
                open.RemoveAt(index);
            }
        }
    }

    private void CompareAbsences()
    {
        foreach (var name in Strings(_expected, "notEmployers"))
        {
            foreach (var wrong in _book.Employments.Where(e => e.Aliases.Prepend(e.Employer).Any(n => n.Contains(name, StringComparison.Ordinal))))
            {
                Tell($"{wrong.Employer} is no employer");
            }
        }

        foreach (var text in Strings(_expected, "absent").Where(t => _book.Documents.Any(d => d.Document.Text.Contains(t, StringComparison.Ordinal))))
        {
            Tell($"'{text}' was read");
        }

        foreach (var text in Strings(_expected, "notQuantities").Where(t => _book.Facts.Any(f => f.Quantities.Any(q => q.Text.Contains(t, StringComparison.Ordinal)))))
        {
            Tell($"quantity {text} is the employer's");
        }
    }

    private void CompareFields(string what, JsonElement wanted, Dictionary<string, string> actual, params string[] except) =>
        _differences.AddRange(Mismatches(wanted, actual, except).Select(m => $"{what}: {m}"));

    private static List<string> Mismatches(JsonElement wanted, Dictionary<string, string> actual, params string[] except) =>
    [
        .. wanted.EnumerateObject()
            .Where(p => !except.Contains(p.Name, StringComparer.Ordinal) && !string.Equals(actual[p.Name], p.Value.ToString().ToUpperInvariant(), StringComparison.Ordinal))
            .Select(p => $"{p.Name} is {actual[p.Name]}, not {p.Value}"),
    ];

    private static Dictionary<string, string> Describe(Employment e) => Values(
        ("start", e.Start), ("end", e.End), ("current", e.Current), ("stated", e.Stated), ("months", e.Months), ("role", e.Role));

    private static Dictionary<string, string> Describe(Project p) => Values(
        ("start", p.Start), ("end", p.End), ("stated", p.Stated), ("team", p.Team), ("share", p.Share));

    private static Dictionary<string, string> Describe(Quantity q) => Values(
        ("value", q.Value), ("upper", q.Upper), ("unit", q.Unit), ("qualifier", q.Qualifier), ("sense", q.Sense));

    private static Dictionary<string, string> Values(params (string Key, object? Value)[] values) =>
        values.ToDictionary(v => v.Key, v => (Convert.ToString(v.Value, CultureInfo.InvariantCulture) ?? "").ToUpperInvariant(), StringComparer.Ordinal);

    private JsonElement.ArrayEnumerator Items(string name) => _expected.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;

    private static IEnumerable<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) ? items.EnumerateArray().Select(i => i.GetString()!) : [];

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool Same<T>(T value, string? name)
        where T : struct, Enum => string.Equals(value.ToString(), name, StringComparison.OrdinalIgnoreCase);

    private static string Fold(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private void Tell(string difference) => _differences.Add(difference);
}
