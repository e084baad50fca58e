using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>The words the checks know: verbs with their forms, groups of words that say the same, words that weigh little or nothing.</summary>
internal static class Lexicon
{
    private static readonly List<string> GroupNames = [];

    private static readonly FrozenDictionary<string, int[]> Groups = ReadGroups();
    private static readonly FrozenSet<string> StopWords = Words("Verify/stop-words.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> GeneralWords = Words("Verify/general-words.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, (string Dictionary, string Followers)[]> Forms = ReadForms();
    private static readonly int LongestForm = Forms.Keys.Max(f => f.Length);

    /// <summary>The groups a stem belongs to; empty when none.</summary>
    public static ReadOnlySpan<int> GroupsOf(string stem) => Groups.TryGetValue(stem, out var groups) ? groups : [];

    /// <summary>Whether the stem belongs to the group of that name.</summary>
    public static bool IsIn(string stem, string group)
    {
        foreach (var id in GroupsOf(stem))
        {
            if (string.Equals(GroupNames[id], group, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How much finding the stem in the evidence proves: 0 for a word without a claim, 1 for a word of its own.</summary>
    public static double WeightOf(string stem) =>
        StopWords.Contains(stem) ? 0 : GeneralWords.Contains(stem) ? 0.35 : 1;

    /// <summary>The dictionary form of a conjugated native verb and the length of the part that is not its ending, or null.</summary>
    public static (string Dictionary, int Length)? Verb(ReadOnlySpan<char> word)
    {
        var lookup = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length, LongestForm); length > 0; length--)
        {
            if (!lookup.TryGetValue(word[..length], out var entries))
            {
                continue;
            }

            foreach (var (dictionary, followers) in entries)
            {
                if (length == word.Length ? length > 1 : followers.Contains(word[length], StringComparison.Ordinal) && Endings.IsVerbal(word[length..]))
                {
                    return (dictionary, length);
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> Words(string list) =>
        TabSeparated.Rows(list, 1).SelectMany(r => r[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static FrozenDictionary<string, int[]> ReadGroups()
    {
        Dictionary<string, List<int>> groups = new(StringComparer.Ordinal);
        foreach (var row in TabSeparated.Rows("Verify/synonyms.tsv", 2))
        {
            var id = GroupNames.Count;
            GroupNames.Add(row[0]);
            foreach (var word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
            {
                if (!groups.TryGetValue(word, out var ids))
                {
                    groups[word] = ids = [];
                }

                ids.Add(id);
            }
        }

        return groups.ToFrozenDictionary(g => g.Key, g => g.Value.ToArray(), StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, (string, string)[]> ReadForms() =>
        Groups.Keys.Concat(Words("Verify/verbs.tsv")).Concat(StopWords)
            .Where(w => w.Length > 1 && w.EndsWith('다'))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(w => VerbForms.Of(w).Select(f => (f.Form, f.Followers, Word: w)))
            .GroupBy(f => f.Form, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(f => (f.Word, f.Followers)).ToArray(), StringComparer.Ordinal);
}
