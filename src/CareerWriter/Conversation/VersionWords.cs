using CareerWriter.Korean;
using CareerWriter.Revise;
using CareerWriter.Verify;

namespace CareerWriter.Conversation;

/// <summary>What is said of versions.</summary>
internal static class VersionWords
{
    public static readonly Said NothingToUndo = new("되돌릴 변경이 없습니다. 처음 쓴 글 그대로입니다.", "There is nothing to undo; this is the first draft.");
    public static readonly Said NothingToRedo = new("다시 적용할 변경이 없습니다.", "There is nothing to redo.");
    public static readonly Said NotConfirmed = new("확정한 글이 아니어서 그대로 고칠 수 있습니다.", "The text is not confirmed and can be changed as it is.");
    public static readonly Said NothingToCompare = new("비교할 다른 버전이 없습니다. 고친 뒤에 다시 말씀해 주세요.", "There is no other version to compare. Ask again after a change.");
    public static readonly Said NoChanges = new("바로 앞 버전이 없어 바뀐 부분도 없습니다.", "There is no version before it, so nothing changed.");
    public static readonly Said NoSentence = new("그런 문장을 찾지 못했습니다. \"3번째 문장 근거\"처럼 짚어 주세요.", "There is no such sentence. Name it, for example \"evidence of sentence 3\".");

    private const int MostOpen = 3;

    public static Said NoSuch(int last) => last == 1
        ? new("그런 버전은 없습니다. 버전은 v1 하나입니다.", "There is no such version; there is only v1.")
        : new($"그런 버전은 없습니다. v1부터 v{last}까지 있습니다.", $"There is no such version; there are v1 to v{last}.");

    public static Said Reopened(int number) => new($"v{number}의 확정을 풀었습니다. 이제 고칠 수 있습니다.", $"v{number} is reopened and can be changed.");

    public static Said Confirmed(DraftVersion version, TextCounts counts)
    {
        var open = version.Check.Findings.Where(f => f.Severity == FindingSeverity.Advise).Select(f => f.Message).Distinct(StringComparer.Ordinal).Take(MostOpen).ToList();
        var points = string.Join('\n', open.Select(o => $"· {o}"));
        return new(
            $"{Josa.Attach($"v{version.Number}", "을/를")} 확정했습니다. {Counted(version, counts)}. 위 글을 그대로 붙여 넣으시면 됩니다.{(open.Count > 0 ? $"\n내기 전에 살펴볼 점:\n{points}" : "")}",
            $"v{version.Number} is confirmed. Paste the text above as it is.{(open.Count > 0 ? $"\nTo look at before you submit:\n{points}" : "")}");
    }

    public static Said Count(DraftVersion version, TextCounts counts) => new(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"v{version.Number}: {Counted(version, counts)} (공백 포함 {counts.WithSpaces:N0}자, 공백 제외 {counts.WithoutSpaces:N0}자, 한글 2byte {counts.TwoByte:N0}byte, CP949 {counts.Cp949:N0}byte, UTF-8 {counts.Utf8:N0}byte)"),
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"v{version.Number}: {counts.WithSpaces:N0} characters with spaces, {counts.WithoutSpaces:N0} without; {counts.TwoByte:N0} bytes (Hangul 2), {counts.Cp949:N0} bytes (CP949), {counts.Utf8:N0} bytes (UTF-8)"));

    /// <summary>What a basis is called.</summary>
    public static Said Basis(CountBasis basis) => basis switch
    {
        CountBasis.WithSpaces => new("공백 포함", "with spaces"),
        CountBasis.WithoutSpaces => new("공백 제외", "without spaces"),
        CountBasis.TwoByte => new("한글 2byte", "Hangul 2 bytes"),
        CountBasis.Cp949 => new("CP949", "CP949"),
        CountBasis.Utf8 => new("UTF-8", "UTF-8"),
    };

    /// <summary>The length of a version by the basis of its limit, and the limit.</summary>
    public static string Counted(DraftVersion version, TextCounts counts)
    {
        var basis = version.Constraints.Limit?.Basis ?? CountBasis.WithSpaces;
        var unit = basis is CountBasis.WithSpaces or CountBasis.WithoutSpaces ? "자" : "byte";
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Basis(basis).Korean} {counts.In(basis):N0}{(version.Constraints.Limit is { } limit ? $" / {limit.Value:N0}" : "")}{unit}");
    }
}
