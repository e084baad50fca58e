using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;

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
    public static IEnumerable<DiscordComponent> Summary(View.Summary view)
    {
        var career = view.Career;
        yield return new TextDisplay($"📎 {MarkdownWords.Bold(ViewWords.Summary(career).In(view.Language))}");
        var employers = string.Join(", ", career.Employments.Select(e => e.Employer).Where(n => !string.IsNullOrWhiteSpace(n)).Distinct(StringComparer.Ordinal));
        if (employers.Length > 0)
        {
            yield return new TextDisplay(MarkdownWords.Small(MarkdownWords.Short(employers, QuoteLength)));
        }
    }

    /// <summary>Two versions side by side.</summary>
    public static IEnumerable<DiscordComponent> Comparison(View.Comparison view)
    {
        yield return new TextDisplay(MarkdownWords.Bold(ViewWords.Compared(view).In(view.Language)));
        foreach (var part in view.Changes.Count > 0 ? ChangeParts.Of(view.Changes, view.Language, int.MaxValue) : [new TextDisplay(MarkdownWords.Small(ViewWords.SameText.In(view.Language)))])
        {
            yield return part;
        }
    }

    /// <summary>A sentence with its facts.</summary>
    public static IEnumerable<DiscordComponent> Evidence(View.Evidence view)
    {
        yield return new TextDisplay($"{MarkdownWords.Bold(ViewWords.Sentence(view.Sentence).In(view.Language))} {MarkdownWords.Plain(MarkdownWords.Short(view.Text, 2 * QuoteLength))}");
        if (view.Facts.Count == 0)
        {
            yield return new TextDisplay(MarkdownWords.Small(ViewWords.ClaimsNothing.In(view.Language)));
        }

        foreach (var fact in view.Facts)
        {
            // A mark of code ends at the first one inside it.
            var place = MarkdownWords.Short(ViewWords.From(fact).In(view.Language), QuoteLength).Replace('`', '\'');
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
}
