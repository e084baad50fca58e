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
        var open = version.Check.Findings.Where(f => f.Severity == FindingSeverity.Advise).Select(f => f.Message).Distinct().Take(MostOpen).ToList();
        var counted = CountWords.Of(counts, version.Constraints.Limit);
        var points = open.Count == 0 ? Said.Alike("") : new Said("\n내기 전에 살펴볼 점:", "\nBefore you submit, check:") + Said.Join("", open.Select(o => Said.Alike("\n· ") + o));
        return new Said(
            $"{Josa.Attach($"v{version.Number}", "을/를")} 확정했습니다. {counted.Korean}. 위 글을 그대로 붙여 넣으시면 됩니다.",
            $"v{version.Number} is confirmed: {counted.English}. Paste the text above as it is.") + points;
    }

    public static Said Count(DraftVersion version, TextCounts counts)
    {
        var all = Said.Join(", ", Enum.GetValues<CountBasis>().Select(b => CountWords.Counted(counts.In(b), null, b)));
        var counted = CountWords.Of(counts, version.Constraints.Limit);
        return new($"v{version.Number}: {counted.Korean} ({all.Korean})", $"v{version.Number}: {counted.English}. Counted in every way: {all.English}.");
    }
}
