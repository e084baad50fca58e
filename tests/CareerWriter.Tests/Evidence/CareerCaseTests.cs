using System.Globalization;
using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Evidence;

public sealed class CareerCaseTests
{
    private static readonly DateOnly _today = new(2026, 11, 21);

    public static TheoryData<string> Cases => [.. CareerCase.Names()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_career_file_is_read_as_its_expectations_say(string name)
    {
        var careerCase = CareerCase.Load(name);

        var book = FactBookBuilder.Build([MarkdownFormat.Read(name, careerCase.Text)], _today);

        var actual = Describe(book);
        Assert.NotEmpty(careerCase.Expectations);
        var missed = careerCase.Expectations.Where(e => !Holds(e.Key, e.Value, actual)).Select(e => $"{e.Key}: {e.Value}").ToList();
        Assert.True(missed.Count == 0, $"{string.Join('\n', missed)}\n\nread:\n{string.Join('\n', actual)}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_fact_quotes_its_source_to_the_letter(string name)
    {
        var document = MarkdownFormat.Read(name, CareerCase.Load(name).Text);

        var book = FactBookBuilder.Build([document], _today);

        var source = Fold(document.Text);
        Assert.All(book.Facts, f => Assert.Contains(Fold(f.Source.Quote), source, StringComparison.Ordinal));
        Assert.All(book.Facts, f => Assert.InRange(f.Source.Line, 1, document.Text.Split('\n').Length));
    }

    private static bool Holds(string key, string value, List<string> actual) => key switch
    {
        _ when key.StartsWith("no ", StringComparison.Ordinal) => !actual.Contains($"{key[3..]}: {value}"),
        "nowhere" => !actual.Exists(a => a.Contains(value, StringComparison.Ordinal)),
        _ => actual.Contains($"{key}: {value}"),
    };

    private static List<string> Describe(FactBook book)
    {
        var names = book.Employments.ToDictionary(e => e.Id, e => e.Employer);
        return
        [
            .. book.Documents.Select(d => $"kind: {d.Kind}"),
            $"question: {book.Request.Question}",
            $"limit: {book.Request.Limit?.Value} {book.Request.Limit?.Basis}",
            .. book.Request.Links.Select(l => $"links: {l}"),
            $"organisation: {book.Request.Organisation}",
            .. book.Employments.Select(e => $"employment: {e.Employer} | {e.Start} | {(e.Current ? "now" : e.End?.ToString() ?? "-")} | {e.Months?.ToString(CultureInfo.InvariantCulture) ?? "-"}"),
            .. book.Employments.SelectMany(e => e.Aliases).Select(a => $"alias: {a}"),
            .. book.Employments.Where(e => e.Role is not null).Select(e => $"role: {e.Role}"),
            .. book.Projects.Select(p => $"project: {p.Name} | {(p.Employment is { } id ? names[id] : "-")}"),
            .. book.Projects.Select(p => $"team: {p.Name} | {p.Team}"),
            .. book.Projects.Select(p => $"share: {p.Name} | {p.Share}"),
            .. book.Projects.Select(p => $"stated: {p.Name} | {p.Stated}"),
            $"facts: {book.Facts.Count}",
            .. book.Facts.Select(f => $"fact: {f.Kind} | {f.Text}"),
            .. book.Facts.Select(f => $"label: {f.Label} | {f.Text}"),
            .. book.Facts.Where(f => f.HasUnknown).Select(f => $"unknown: {f.Text}"),
            .. book.Facts.SelectMany(f => f.Technologies).Distinct(StringComparer.Ordinal).Select(t => $"technology: {t}"),
            .. book.Answers.Select(a => $"answer: {a.Status} | {a.Question}"),
            .. book.Notices.Select(n => $"notice: {n.Kind}"),
            .. book.EmployerText.Split('\n').Select(l => $"employer text: {l.TrimStart('-', '#', ' ')}"),
        ];
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
