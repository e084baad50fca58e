using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Korean;
using CareerWriter.Posting;
using CareerWriter.Verify;

namespace CareerWriter.Tests.Verify;

/// <summary>One row of a specification: a text with the judgement that a person who knows hiring gives it.</summary>
public sealed record SpecCase(string File, int Line, string Text, string Expected, CheckContext Context)
{
    public override string ToString() => $"{File}:{Line} {Text}";
}

/// <summary>Reads the specification files beside this one: careers and postings in fences, cases in tables.</summary>
internal static partial class SpecReader
{
    private static readonly DateOnly Today = new(2025, 6, 30);

    public static IReadOnlyList<SpecCase> Cases { get; } =
        [.. Directory.EnumerateFiles(Folder(), "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<SpecCase> Read(string path)
    {
        var lines = File.ReadAllText(path).Normalize().Split('\n');
        var file = Path.GetFileNameWithoutExtension(path).Normalize();
        FactBook? career = null;
        JobPosting? posting = null;
        LengthLimit? limit = null;
        var blind = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                (limit, blind) = (null, line.Contains("블라인드", StringComparison.Ordinal));
            }
            else if (line is "```경력" or "```공고")
            {
                var end = Array.FindIndex(lines, i + 1, l => l.StartsWith("```", StringComparison.Ordinal));
                var body = string.Join('\n', lines[(i + 1)..end]);
                career = line is "```경력" ? FactBookBuilder.Build([MarkdownFormat.Read($"{file}.md", body)], Today) : career;
                posting = line is "```공고" ? PostingOf(body) : posting;
                i = end;
            }
            else if (Limit().Match(line) is { Success: true } match)
            {
                limit = new LengthLimit(int.Parse(match.Groups["limit"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (line.StartsWith("| ", StringComparison.Ordinal) && line.Split('|') is { Length: >= 5 } cells && cells[1].Trim() is not ("문장" or "---"))
            {
                var text = cells[1].Trim().Replace("<br>", "\n", StringComparison.Ordinal);
                yield return new SpecCase(file, i + 1, text, cells[2].Trim(), new CheckContext(career!, posting, limit, blind));
            }
        }
    }

    /// <summary>A posting in three fields: the parser of real postings has tests of its own.</summary>
    private static JobPosting PostingOf(string body) => new()
    {
        Status = PostingStatus.Read,
        Company = body.Split('\n').First(l => l.StartsWith("회사: ", StringComparison.Ordinal))[4..].Trim(),
        Duties = [.. body.Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..])],
        Technologies = [.. TechnologyNames.Find(body).Select(t => t.Name).Distinct(StringComparer.Ordinal)],
        Text = body,
    };

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "Specs");

    [GeneratedRegex(@"^제한: 공백 포함 (?<limit>\d+)자$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Limit();
}
