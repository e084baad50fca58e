using System.Globalization;

namespace CareerWriter.Conversation.Export;

/// <summary>Names of exported files: allowed on every system, Korean kept.</summary>
internal static class ExportName
{
    // A name of so many syllables is well below 255 bytes of UTF-8.
    private const int LongestCompany = 20;
    private const int LongestQuestion = 40;
    private const string Essay = "자기소개서";
    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>The name without its ending: employer and question, or employer alone when there are several.</summary>
    public static string Of(string? company, IReadOnlyList<string> questions)
    {
        var whom = Safe(company ?? "", LongestCompany);
        var what = questions is [var only] ? Safe(only, LongestQuestion) : "";
        string[] parts = [whom.Length > 0 ? whom : Essay, what.Length > 0 ? what : whom.Length > 0 ? Essay : "전체"];
        return string.Join('_', parts);
    }

    private static string Safe(string text, int longest)
    {
        var words = string.Concat(text.Normalize().Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c).Where(c => !Forbidden.Contains(c, StringComparison.Ordinal) && !IsMark(c)));
        var plain = string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var cut = plain.Length <= longest ? plain : plain[..(char.IsHighSurrogate(plain[longest - 1]) ? longest - 1 : longest)];
        return cut.Trim(' ', '.', ',');
    }

    /// <summary>Marks that change the direction of text or show nothing, and halves of characters.</summary>
    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate;
}
