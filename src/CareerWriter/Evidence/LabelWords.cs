using System.Buffers;
using System.Collections.Frozen;

namespace CareerWriter.Evidence;

/// <summary>What a field label of a career file announces (목적, 기간, 담당, 성과 …).</summary>
internal enum LabelRole
{
    /// <summary>The situation, purpose or problem.</summary>
    Context,

    /// <summary>What was done.</summary>
    Action,

    /// <summary>What came of it.</summary>
    Result,

    /// <summary>The part held.</summary>
    Role,

    /// <summary>Technologies.</summary>
    Skill,

    /// <summary>A period or duration.</summary>
    Period,

    /// <summary>Number of people.</summary>
    Team,

    /// <summary>The contribution.</summary>
    Share,

    /// <summary>The employer.</summary>
    Company,

    /// <summary>The project's name.</summary>
    Project,

    /// <summary>An address; no claim.</summary>
    Link,
}

/// <summary>A label with what it announces and what stands behind it.</summary>
/// <param name="Word">The label as written, single spaces at most.</param>
/// <param name="Role">What it announces.</param>
/// <param name="Value">What stands behind the colon; empty when the label stands alone.</param>
internal sealed record Label(string Word, LabelRole Role, string Value);

/// <summary>Knows the field labels (<c>label-words.tsv</c>) in every written form: <c>라벨:</c>, <c>설 명 :</c>, <c>[라벨]</c>, <c>■ 라벨</c>, a bare line.</summary>
internal static class LabelWords
{
    private const int LongestLabel = 20;
    private const int LongestBareLine = 14;

    private static readonly SearchValues<char> _joints = SearchValues.Create("및·/&,(");

    private static readonly FrozenDictionary<string, LabelRole> _roles = WordTable.Read<LabelRole>("Evidence/label-words.tsv");

    /// <summary>The role of a label word, or null when it is no label.</summary>
    public static LabelRole? RoleOf(ReadOnlySpan<char> word)
    {
        word = word.Trim().Trim("[]【】<>()*■▪●◆▶▷○◎□·•-:：.").Trim();
        if (word.Length is 0 or > LongestLabel)
        {
            return null;
        }

        var key = WordTable.Key(word);
        if (_roles.TryGetValue(key, out var role))
        {
            return role;
        }

        return CompoundRole(key);
    }

    /// <summary>The label that a line begins with or consists of, or null.</summary>
    public static Label? Find(string line)
    {
        var colon = line.AsSpan().IndexOfAny(':', '：');
        if (colon is > 0 and <= LongestLabel && !IsAddress(line, colon) && RoleOf(line.AsSpan(0, colon)) is { } role)
        {
            return new Label(Clean(line[..colon]), role, line[(colon + 1)..].Trim());
        }

        if (line.StartsWith('[') && line.IndexOf(']', StringComparison.Ordinal) is > 1 and <= LongestLabel and var close
            && RoleOf(line.AsSpan(1, close - 1)) is { } bracketed)
        {
            return new Label(Clean(line[1..close]), bracketed, line[(close + 1)..].TrimStart(' ', ':', '：', '-').Trim());
        }

        return line.Length <= LongestBareLine && RoleOf(line) is { } bare ? new Label(Clean(line), bare, "") : null;
    }

    // 역할 및 기여, 기간/인원, 내용·성과: the first part decides.
    private static LabelRole? CompoundRole(string key)
    {
        var cut = key.AsSpan().IndexOfAny(_joints);
        return cut > 0 && _roles.TryGetValue(key[..cut], out var first)
            && (key[cut] == '(' || _roles.ContainsKey(key[(cut + 1)..])) ? first : null;
    }

    private static bool IsAddress(string line, int colon) =>
        line.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal);

    private static string Clean(string word)
    {
        var trimmed = word.Trim().Trim('[', ']', '*', '■', '▪', '●', '◆', '▶', '▷', '·', '•', '-', ':', '：', ' ');
        // "설 명" is spaced for looks only.
        return trimmed.Length == 3 && trimmed[1] == ' ' ? $"{trimmed[0]}{trimmed[2]}" : trimmed;
    }
}
