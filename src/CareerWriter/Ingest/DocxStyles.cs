using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerWriter.Ingest;

/// <summary>What the styles and numbering of a Word file say of a paragraph (ECMA-376 part 1, 17.3.1, 17.7 and 17.9).</summary>
internal sealed class DocxStyles
{
    private const int MostBases = 16;
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Dictionary<int, Level>> levels = [];
    private readonly Dictionary<(int List, int Level), int> counters = [];

    public DocxStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            styles.TryAdd(style.StyleId?.Value ?? "", style);
        }

        if (main.NumberingDefinitionsPart?.Numbering is { } numbering)
        {
            ReadNumbering(numbering);
        }
    }

    /// <summary>The heading level of a paragraph, 0 for none: by outline level, or by the name of its style.</summary>
    public int HeadingLevel(ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.Value is { } direct)
        {
            return direct < 9 ? Math.Min(direct + 1, 6) : 0;
        }

        foreach (var style in Chain(properties))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
            {
                return level < 9 ? Math.Min(level + 1, 6) : 0;
            }

            if (LevelByName(style.StyleName?.Val?.Value ?? "") is var named and > 0)
            {
                return named;
            }
        }

        return 0;
    }

    /// <summary>The list level of a paragraph and its number (null for bullets), or null when it is in no list. Counts it.</summary>
    public (int Depth, int? Number)? Numbering(ParagraphProperties? properties)
    {
        var list = properties?.NumberingProperties
            ?? Chain(properties).Select(s => s.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);
        if (list?.NumberingId?.Val?.Value is not { } id || id == 0)
        {
            return null;
        }

        var depth = Math.Clamp(list.NumberingLevelReference?.Val?.Value ?? 0, 0, 8);
        var level = levels.GetValueOrDefault(id)?.GetValueOrDefault(depth);
        if (level?.NumberingFormat?.Val?.Value is null or NumberFormatValues.Bullet or NumberFormatValues.None)
        {
            return (depth, null);
        }

        for (var deeper = depth + 1; deeper < 9; deeper++)
        {
            counters.Remove((id, deeper));
        }

        var start = level.StartNumberingValue?.Val?.Value ?? 1;
        return (depth, counters[(id, depth)] = counters.TryGetValue((id, depth), out var last) ? last + 1 : start);
    }

    private IEnumerable<Style> Chain(ParagraphProperties? properties)
    {
        var id = properties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; i < MostBases && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private void ReadNumbering(Numbering numbering)
    {
        Dictionary<int, Dictionary<int, Level>> abstracts = [];
        foreach (var definition in numbering.Elements<AbstractNum>())
        {
            Dictionary<int, Level> own = [];
            foreach (var level in definition.Elements<Level>())
            {
                own.TryAdd(level.LevelIndex?.Value ?? 0, level);
            }

            abstracts.TryAdd(definition.AbstractNumberId?.Value ?? 0, own);
        }

        foreach (var instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID?.Value is { } id && abstracts.TryGetValue(instance.AbstractNumId?.Val?.Value ?? -1, out var own))
            {
                levels.TryAdd(id, own);
            }
        }
    }

    private static int LevelByName(string name)
    {
        var plain = name.Trim().ToLowerInvariant();
        if (plain is "title" or "제목")
        {
            return 1;
        }

        var digits = plain.StartsWith("heading", StringComparison.Ordinal) ? plain[7..]
            : plain.StartsWith("제목", StringComparison.Ordinal) ? plain[2..]
            : plain.StartsWith("개요", StringComparison.Ordinal) ? plain[2..]
            : "";
        return int.TryParse(digits, CultureInfo.InvariantCulture, out var level) && level is > 0 and < 10 ? Math.Min(level, 6) : 0;
    }
}
