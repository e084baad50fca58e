using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Korean;

namespace CareerWriter.Discord.Views;

/// <summary>Views of few parts: what is said and asked, what was read, two versions side by side, a sentence with its facts, a file.</summary>
internal static class SingleParts
{
    private const int QuoteLength = 600;

    /// <summary>The program's own sentences; where a review brings people in, they stand in them under their ids.</summary>
    public static IEnumerable<DiscordComponent> Said(RenderContext context, string mark, string text)
    {
        bool IsPerson(string id) => id == context.Owner || id == context.Speaker || text.Contains($"{id} 님", StringComparison.Ordinal);
        return MarkdownWords.Parts(mark + text, MessageParts.MostText / 2).Select(p => new TextDisplay(MarkdownWords.WithNames(p, IsPerson)));
    }

    /// <summary>Choices in full, where a button has no room for them.</summary>
    public static IEnumerable<DiscordComponent> Choices(IReadOnlyList<ViewAction> actions) => actions.Any(a => a.Label.Length > DiscordLimits.ButtonLabel)
        ? actions.Select((a, i) => new TextDisplay(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {MarkdownWords.Plain(MarkdownWords.Short(a.Label, QuoteLength))}")))
        : [];

    /// <summary>What was read.</summary>
    public static IEnumerable<DiscordComponent> Summary(FactBook career)
    {
        yield return new TextDisplay($"📎 {MarkdownWords.Bold(Words.Summary(career))}");
        var employers = string.Join(", ", career.Employments.Select(e => e.Employer).Where(n => !string.IsNullOrWhiteSpace(n)).Distinct(StringComparer.Ordinal));
        if (employers.Length > 0)
        {
            yield return new TextDisplay(MarkdownWords.Small(MarkdownWords.Short(employers, QuoteLength)));
        }
    }

    /// <summary>Two versions side by side.</summary>
    public static IEnumerable<DiscordComponent> Comparison(View.Comparison view)
    {
        yield return new TextDisplay(MarkdownWords.Bold(Words.Compared(view)));
        foreach (var part in view.Changes.Count > 0 ? ChangeParts.Of(view.Changes, int.MaxValue) : [new TextDisplay(MarkdownWords.Small(Words.SameText))])
        {
            yield return part;
        }
    }

    /// <summary>A sentence with its facts.</summary>
    public static IEnumerable<DiscordComponent> Evidence(View.Evidence view)
    {
        yield return new TextDisplay($"{MarkdownWords.Bold(Words.Sentence(view.Sentence))} {MarkdownWords.Plain(MarkdownWords.Short(view.Text, 2 * QuoteLength))}");
        if (view.Facts.Count == 0)
        {
            yield return new TextDisplay(MarkdownWords.Small(Words.ClaimsNothing));
        }

        foreach (var fact in view.Facts)
        {
            // A mark of code ends at the first one inside it.
            var place = MarkdownWords.Short(Words.Place(fact), QuoteLength).Replace('`', '\'');
            yield return new TextDisplay($"- `{place}` {MarkdownWords.Plain(MarkdownWords.Short(fact.Source.Quote, QuoteLength))}");
        }
    }

    /// <summary>A file, shown where it stands.</summary>
    public static IEnumerable<DiscordComponent> File(View.Export export)
    {
        yield return new TextDisplay(MarkdownWords.Plain(export.Name));
        yield return new FileComponent(new UnfurledFile(new DiscordUpload(export.Name, export.Content).Address(0)));
    }

    /// <summary>A file.</summary>
    public static DiscordPostFile FileOf(View.Export export) => new(export.Name, export.Content.ToArray());

    private static class Words
    {
        public const string SameText = "문장은 그대로입니다.";
        public const string ClaimsNothing = "지원 이유나 각오, 회사 이야기라서 경력 근거가 필요하지 않습니다.";

        public static string Summary(FactBook book) => string.Create(CultureInfo.InvariantCulture, $"회사 {book.Employments.Count}곳, 프로젝트 {book.Projects.Count}개, 근거 {book.Facts.Count}개");

        public static string Sentence(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}번째 문장");

        public static string Compared(View.Comparison view)
        {
            var (from, to) = (TextCount.All(view.From.Draft.Text), TextCount.All(view.To.Draft.Text));
            return string.Create(CultureInfo.InvariantCulture, $"v{view.From.Number} → v{view.To.Number} · {CountWords.Counted(from, view.Basis)} → {CountWords.Counted(to, view.Basis)}");
        }

        public static string Place(Fact fact) => fact.Stated is { } stated
            ? string.Create(CultureInfo.InvariantCulture, $"직접 말씀하심 {stated.At:yyyy-MM-dd}")
            : Place(fact.Source);

        private static string Place(SourceSpan source) => source.Page is { } page
            ? string.Create(CultureInfo.InvariantCulture, $"{source.Document} {page}쪽 {source.Line}행")
            : string.Create(CultureInfo.InvariantCulture, $"{source.Document} {source.Line}행");
    }
}
