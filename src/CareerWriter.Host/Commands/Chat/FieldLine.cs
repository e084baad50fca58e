using System.Text.RegularExpressions;
using CareerWriter.Conversation;

namespace CareerWriter.Host.Commands.Chat;

/// <summary>What is typed behind the number of a button, as its fields: a choice with a colon first (<c>3번: …</c>), then the texts with bars between them.</summary>
internal static partial class FieldLine
{
    /// <summary>Reads a line.</summary>
    /// <param name="fields">The fields of the button.</param>
    /// <param name="line">What is typed behind its number.</param>
    public static IReadOnlyDictionary<string, string> Read(IReadOnlyList<ActionField> fields, string line)
    {
        Dictionary<string, string> filled = new(StringComparer.Ordinal);
        var rest = line.Trim();
        if (fields.FirstOrDefault(f => f.Kind == FieldKind.Choice) is { } choice && Chosen().Match(rest) is { Success: true } match && choice.Choices.Any(c => c.Value == match.Groups["value"].Value))
        {
            filled[choice.Name] = match.Groups["value"].Value;
            rest = rest[match.Length..];
        }

        foreach (var (field, text) in fields.Where(f => f.Kind != FieldKind.Choice).Zip(rest.Split('|', StringSplitOptions.TrimEntries)))
        {
            filled[field.Name] = text;
        }

        return filled;
    }

    [GeneratedRegex(@"^(?<value>\w+?)번?(?:\s?문장)?\s?[:：]\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Chosen();
}
