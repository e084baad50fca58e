using System.Collections.Frozen;

namespace CareerWriter.Korean;

/// <summary>How much an alias needs around it before it counts as a technology.</summary>
internal enum AliasCare
{
    /// <summary>Nothing: the word means only this.</summary>
    None,

    /// <summary>The capitalisation of the list.</summary>
    Case,

    /// <summary>That capitalisation, and a version, another technology or a word such as 언어 beside it.</summary>
    Context,

    /// <summary>That capitalisation, and another technology in the same list.</summary>
    List,

    /// <summary>It never counts: an everyday phrase with the word in it (장고 끝에).</summary>
    Never,
}

/// <summary>A row of technologies.tsv.</summary>
/// <param name="Name">Usual English name.</param>
/// <param name="Kind">language, framework, database …</param>
/// <param name="Reading">How Koreans say it, or empty where spelling rules tell.</param>
internal sealed record Technology(string Name, string Kind, string Reading);

/// <summary>One spelling of a technology.</summary>
/// <param name="Technology">What it names.</param>
/// <param name="Spelling">As in the list.</param>
/// <param name="Care">What it needs beside it.</param>
internal sealed record TechnologyAlias(Technology Technology, string Spelling, AliasCare Care);

/// <summary>The word list of technologies as a trie over lower-case letters; a separator inside a spelling may be written or not.</summary>
internal static class TechnologyLexicon
{
    /// <summary>Every row.</summary>
    public static IReadOnlyList<Technology> Entries { get; }

    /// <summary>The root of the trie.</summary>
    public static Node Root { get; } = new();

    private static readonly bool[] Beginnings = new bool[char.MaxValue + 1];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Names;

    static TechnologyLexicon()
    {
        List<Technology> entries = [];
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TabSeparated.Rows("Korean/technologies.tsv", 5))
        {
            var reading = row[3].TrimStart('-');
            Technology technology = new(row[0], row[2], reading);
            entries.Add(technology);
            var care = row[4].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var spelling in Spellings(row))
            {
                Add(new(technology, spelling, CareOf(spelling, care)));
                names.TryAdd(spelling, technology.Name);
            }

            foreach (var phrase in care.Where(c => c[0] == '!'))
            {
                Add(new(technology, phrase[1..], AliasCare.Never));
            }
        }

        Entries = entries;
        Names = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The usual name of an exact spelling, or null.</summary>
    public static string? NameOf(ReadOnlySpan<char> spelling) => Names.TryGetValue(spelling, out var name) ? name : null;

    /// <summary>Whether a spelling may begin with the character in either case.</summary>
    public static bool MayBegin(char c) => Beginnings[c];

    /// <summary>Whether the character may stand between the parts of a name, or be left out.</summary>
    public static bool IsSeparator(char c) => c is ' ' or '-' or '.' or '\u00A0';

    private static IEnumerable<string> Spellings(string[] row)
    {
        yield return row[0];
        foreach (var alias in row[1].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return alias;
        }

        if (row[3].Length > 1 && row[3][0] != '-')
        {
            yield return row[3];
        }
    }

    private static AliasCare CareOf(string spelling, string[] care)
    {
        foreach (var entry in care)
        {
            if (entry.AsSpan().TrimStart("=~").SequenceEqual(spelling))
            {
                return entry[0] switch { '=' => AliasCare.Case, '~' => AliasCare.List, _ => AliasCare.Context };
            }
        }

        return AliasCare.None;
    }

    private static void Add(TechnologyAlias alias)
    {
        Beginnings[Hangul.ToLower(alias.Spelling[0])] = Beginnings[char.ToUpperInvariant(alias.Spelling[0])] = true;
        var node = Root;
        var spelling = alias.Spelling;
        for (var i = 0; i < spelling.Length; i++)
        {
            if (i > 0 && i + 1 < spelling.Length && IsSeparator(spelling[i]))
            {
                node.MayBreak = true;
                continue;
            }

            node = node.Grow(Hangul.ToLower(spelling[i]));
        }

        // The first row that claims a spelling keeps it; another one needs another capitalisation (LoRa, LoRA).
        node.Claim(alias);
    }

    /// <summary>A node of the trie.</summary>
    internal sealed class Node
    {
        // Most nodes have one or two children, which are found faster side by side than by their hash.
        private const int Few = 8;

        private char[] letters = [];
        private Node[] nodes = [];
        private Dictionary<char, Node>? many;
        private TechnologyAlias[] aliases = [];

        /// <summary>Whether a spelling ends here.</summary>
        public bool IsSpelling => aliases.Length > 0;

        /// <summary>Whether one separator may stand here.</summary>
        public bool MayBreak { get; set; }

        /// <summary>Whether an everyday phrase ends here; what follows may be the rest of its verb.</summary>
        public bool IsPhrase => aliases is [{ Care: AliasCare.Never }];

        /// <summary>The spelling that ends here and that the written word has the capitalisation of, or null.</summary>
        public TechnologyAlias? Alias(ReadOnlySpan<char> written)
        {
            foreach (var alias in aliases)
            {
                if (alias.Care is AliasCare.None or AliasCare.Never || written.SequenceEqual(alias.Spelling))
                {
                    return alias;
                }
            }

            return null;
        }

        /// <summary>Adds a spelling that ends here unless an earlier row has it.</summary>
        public void Claim(TechnologyAlias alias)
        {
            if (Alias(alias.Spelling) is null)
            {
                aliases = [.. aliases, alias];
            }
        }

        /// <summary>The node behind a lower-case character, or null.</summary>
        public Node? Next(char c)
        {
            if (many is not null)
            {
                return many.GetValueOrDefault(c);
            }

            for (var i = 0; i < letters.Length; i++)
            {
                if (letters[i] == c)
                {
                    return nodes[i];
                }
            }

            return null;
        }

        /// <summary>The node behind a character, made when there is none.</summary>
        public Node Grow(char c)
        {
            if (Next(c) is { } known)
            {
                return known;
            }

            Node node = new();
            (letters, nodes) = ([.. letters, c], [.. nodes, node]);
            many = letters.Length <= Few ? null : letters.Zip(nodes).ToDictionary(p => p.First, p => p.Second);
            return node;
        }
    }
}
