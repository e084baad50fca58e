using System.Text;

namespace CareerWriter.Ingest;

/// <summary>Names under which documents are shown and cited.</summary>
internal static class FileNames
{
    private const int Longest = 120;

    /// <summary>A name on one line, NFC, without folders, control characters and the marks that change text direction.</summary>
    public static string Display(string name)
    {
        var last = SourceText.Normalise(name[(name.LastIndexOfAny(['/', '\\']) + 1)..]);
        var clean = new StringBuilder(last.Length);
        foreach (var c in last.Where(c => !char.IsControl(c) && c is not (>= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')))
        {
            clean.Append(c);
        }

        var shown = clean.ToString().Trim();
        return shown.Length == 0 ? "파일" : shown.Length <= Longest ? shown : shown[..(Longest / 2)] + "…" + shown[^(Longest / 2)..];
    }

    /// <summary>The last part of a path or address, percent-decoded, NFC.</summary>
    public static string Last(string path)
    {
        var plain = path.Split('?', '#')[0];
        return SourceText.Normalise(Uri.UnescapeDataString(plain[(plain.LastIndexOfAny(['/', '\\']) + 1)..]));
    }

    /// <summary>Gives documents of equal names <c>name.md (2)</c> and so on, in their blocks and notices too.</summary>
    public static IReadOnlyList<CareerDocument> MakeUnique(List<CareerDocument> documents)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < documents.Count; i++)
        {
            var name = documents[i].Name;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{documents[i].Name} ({number})";
            }

            documents[i] = Rename(documents[i], name);
        }

        return documents;
    }

    private static CareerDocument Rename(CareerDocument document, string name) =>
        string.Equals(document.Name, name, StringComparison.Ordinal) ? document : document with
        {
            Name = name,
            Blocks = [.. document.Blocks.Select(b => b with { Source = b.Source with { Document = name } })],
            Notices = [.. document.Notices.Select(n => n with
            {
                Message = new Said(
                    n.Message.Korean.Replace($"'{document.Name}'", $"'{name}'", StringComparison.Ordinal),
                    n.Message.English.Replace($"“{document.Name}”", $"“{name}”", StringComparison.Ordinal)),
                Source = n.Source is null ? null : n.Source with { Document = name },
            })],
        };
}
