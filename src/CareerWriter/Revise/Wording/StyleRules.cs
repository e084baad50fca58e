using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Wording;

/// <summary>Wordings and what each manner writes for them (<c>style-rules.tsv</c>); nothing between quotation marks is touched.</summary>
internal static class StyleRules
{
    private static readonly ILookup<string, (Regex Pattern, string Replacement)> Rules = Read().ToLookup(r => r.Manner, r => (r.Pattern, r.Replacement), StringComparer.Ordinal);

    /// <summary>The sentence with the rules of a manner applied in their order.</summary>
    public static string Apply(string sentence, string manner)
    {
        var parts = sentence.Split('"');
        for (var i = 0; i < parts.Length; i += 2)
        {
            foreach (var (pattern, replacement) in Rules[manner])
            {
                parts[i] = pattern.Replace(parts[i], replacement);
            }
        }

        return string.Join('"', parts);
    }

    private static IEnumerable<(string Manner, Regex Pattern, string Replacement)> Read()
    {
        using var stream = typeof(StyleRules).Assembly.GetManifestResourceStream("Revise/Wording/style-rules.tsv")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            // Spaces at the ends of a cell count here.
            if (line.Split('\t') is [{ Length: > 0 } manner, { Length: > 0 } pattern, var replacement] && manner[0] != '#')
            {
                yield return (manner, new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2)), replacement);
            }
        }
    }
}
