using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Posting;

/// <summary>Reads a free description of a team: what it does, its services, without the sections of a posting.</summary>
internal static partial class TeamDescription
{
    private const int LongestName = 40;

    /// <summary>The services that a text introduces: a name on a line of its own, statements below it.</summary>
    public static IReadOnlyList<PostingService> Services(IReadOnlyList<PostingLine> lines)
    {
        List<PostingService> services = [];
        var within = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var next = i + 1 < lines.Count ? lines[i + 1] : null;
            if (IsName(lines[i], next))
            {
                services.Add(new PostingService(NameOf(lines[i].Text), []));
                within = true;
            }
            else if (lines[i].Kind == LineKind.Heading || (lines[i].Kind == LineKind.Text && lines[i].AfterGap && services is [.., { Statements.Count: > 0 }]))
            {
                within = false;
            }
            else if (within)
            {
                services[^1] = services[^1] with { Statements = [.. services[^1].Statements, .. Sentences.Split(lines[i].Text).Where(SaysWhatIsDone)] };
            }
        }

        return [.. services.Where(s => s.Statements.Count > 0)];
    }

    /// <summary>What a text without any heading says the team does.</summary>
    public static IReadOnlyList<string> Doings(IReadOnlyList<PostingLine> lines) =>
        [.. lines.Where(l => l.Kind != LineKind.Heading).SelectMany(l => Sentences.Split(l.Text)).Where(SaysWhatIsDone).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a sentence promises something to the applicant (기회, 성장, 복지) instead of saying what is done.</summary>
    public static bool Offers(string sentence) => Offer().IsMatch(sentence);

    private static bool SaysWhatIsDone(string sentence) =>
        !Offers(sentence) && (Doing().IsMatch(sentence) || DutyWords.EndsInAction(sentence));

    private static bool IsName(PostingLine line, PostingLine? next)
    {
        if (line.Text.Length > LongestName || next is null or { Kind: LineKind.Heading } || PostingHeadings.SpokenOf(line.Text) is not null)
        {
            return false;
        }

        return line.Kind == LineKind.Heading
            || (line.Kind == LineKind.Text && line.AfterGap && next is { AfterGap: false } && !Ended().IsMatch(line.Text) && !line.Text.EndsWith(','));
    }

    /// <summary>A name without what brackets add to it.</summary>
    internal static string NameOf(string text) => Brackets().Replace(text, "").Trim().TrimEnd(':').Trim();

    [GeneratedRegex(@"기회|경험할 수|경험을 (쌓|할)|경험도 쌓|쌓을 수|성장할|성장하|함께할|함께 일|기다리|기다립|환영|모십니다|모시고|찾고 있|찾습니다|찾아요|지원해|지원하실|복지|누릴 수|배울 수|볼 수 있(습니다|어요)|준비되어 있|준비돼 있|자유롭게|수평적", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Offer();

    [GeneratedRegex(@"(?<!이|아니)((?<!수 |가 |이 |도 )(하고|되고|고|하게|에) 있(습니다|어요)|(?<![가-힣] |많|없|있|었|았|했|좋|싶|입|수 있)([합됩줍듭냅킵꿉웁눕립칩]니다|[해돼]요|만들어요|(하|만드|돕|맡)는 (팀|조직|일|서비스)(입니다|이에요|예요)))[.!]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Doing();

    [GeneratedRegex(@"([.!?]|[니습]다|[어아해예에]요)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\s*[(（][^()（）]*[)）]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Brackets();
}
