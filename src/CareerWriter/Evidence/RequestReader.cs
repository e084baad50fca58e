using System.Text.RegularExpressions;
using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Reads what a paste asks for: question, limit with its basis, posting links, organisation.</summary>
internal static partial class RequestReader
{
    private const int ShortestQuestion = 6;
    private const int LongestOrganisation = 50;

    /// <summary>The request of a split document; its parts are null or empty where it says nothing.</summary>
    public static Request Read(SplitDocument split)
    {
        var asked = split.Asked.Where(b => b.Kind != BlockKind.Comment).ToList();
        var text = string.Join('\n', asked.Select(b => b.Text));
        var posted = asked.Count > 0 ? PostedQuestion(split.Employer) : null;
        return new Request
        {
            Question = Question(asked, text) ?? (posted is null ? null : Clean(posted)),
            Limit = LimitText.Find(text) ?? (posted is null ? null : LimitText.Find(posted)),
            Links = Links(split),
            Organisation = Organisation(split, text),
        };
    }

    private static string? Question(List<Block> asked, string text)
    {
        var quoted = Quoted().Matches(text).Select(m => m.Groups["q"].Value.Trim()).Where(q => q.Length >= ShortestQuestion).ToList();
        if (quoted.Find(q => QuestionText.IsQuestion(q)) is { } question)
        {
            return Clean(question);
        }

        if (LabelledQuestion().Match(text) is { Success: true } labelled)
        {
            return Clean(labelled.Groups["q"].Value);
        }

        if (NamedQuestion().Match(text) is { Success: true } named)
        {
            return Clean(named.Groups["q"].Value);
        }

        return asked.Find(b => QuestionText.IsQuestion(b.Text) && !SplitSignals.IsDirectRequest(b.Text)) is { } plain
            ? Clean(plain.Text)
            : quoted.Count > 0 ? Clean(quoted[0]) : null;
    }

    // "자기소개서 문항" in the posting, and the question below it.
    private static string? PostedQuestion(IReadOnlyList<Block> employer)
    {
        for (var i = 0; i + 1 < employer.Count; i++)
        {
            if (employer[i].Text.Length <= 30 && QuestionHeading().IsMatch(employer[i].Text))
            {
                return employer[i + 1].Text;
            }
        }

        return null;
    }

    private static string Clean(string question) =>
        LimitText.Strip(HeadingText.WithoutNumber(question.Trim(' ', '"', '“', '”', '\'', '‘', '’', '「', '」', '『', '』')));

    // Links typed to the program, and links in the employer's text that are called posting links.
    private static List<string> Links(SplitDocument split)
    {
        List<string> links = [];
        foreach (var block in split.Asked.Concat(split.Employer.Where(b => PostingLink().IsMatch(b.Text))))
        {
            links.AddRange(Address().Matches(block.Text).Select(m => m.Value.TrimEnd('.', ',', ')', ']', '>')));
            links.AddRange(block.Links);
        }

        return [.. links.Distinct(StringComparer.Ordinal)];
    }

    private static string? Organisation(SplitDocument split, string request)
    {
        var lines = split.Employer.Where(b => b.Kind is BlockKind.Heading or BlockKind.Paragraph or BlockKind.Quote or BlockKind.TableRow or BlockKind.ListItem).ToList();
        foreach (var text in lines.Select(b => b.Text).Append(request))
        {
            if (LabelledOrganisation().Match(text) is { Success: true } labelled)
            {
                return Name(labelled.Groups["o"].Value);
            }
        }

        var title = lines.Take(6).FirstOrDefault(b => IsName(b) && SplitSignals.Of(b) == SplitSignal.None);
        if (title is not null)
        {
            return Titled(title.Text);
        }

        if (lines.Select(b => DescribedOrganisation().Match(b.Text)).FirstOrDefault(m => m.Success) is { } described)
        {
            return Name(described.Groups["o"].Value);
        }

        return NamedOrganisation().Match(request) is { Success: true } named ? Name(named.Groups["o"].Value) : null;
    }

    // "[하늘모빌리티] 서버 개발자 채용", "[채용] 하늘모빌리티 서버 개발자".
    private static string Titled(string title)
    {
        var text = PostingWord().Replace(title, "");
        return Name(text.Length < title.Length ? EmployerName.Parse(text).Name
            : PostingTitle().Match(title) is { Success: true } match ? match.Groups["o"].Value
            : title);
    }

    private static bool IsName(Block block) =>
        block.Kind is BlockKind.Heading or BlockKind.Paragraph
        && block.Text.Length is > 1 and <= LongestOrganisation
        && !SentenceShape.EndsSentence(block.Text)
        && !SplitTone.TellsOfEmployer(block.Text)
        && !EmployerName.IsRole(block.Text)
        && !block.Text.Contains("://", StringComparison.Ordinal);

    // The English gloss in brackets is not what the team is called in a sentence.
    private static string Name(string text) => ForeignGloss().Replace(HeadingText.Name(text), "").Trim(' ', ',', ':', '-', '|');

    [GeneratedRegex(@"[""“”「『‘'](?<q>[^""“”「」『』‘’\n]{6,400})[""“”」』’']", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:^|\n)\W{0,4}(?:자소서\s?)?(?:문항|질문|항목|question|Q)\s?\d{0,2}\s?[.:：)]\s*(?<q>[^\n]{4,400})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LabelledQuestion();

    [GeneratedRegex(@"(?:^|\n|보고\s|읽고\s|참고해서\s|맞춰\s)(?<q>[^\n]{6,300}?)\s?(?:이)?라는\s?(?:자소서\s?)?(?:문항|항목|질문)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NamedQuestion();

    [GeneratedRegex(@"https?://[^\s<>""'\]]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?:공고|채용|지원|JD|recruit|career|job)[^:：\n]{0,12}(?:링크|주소|url|페이지)?\s?[:：]\s*https?://", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PostingLink();

    [GeneratedRegex(@"(?:^|\n)\W{0,3}(?:지원\s?)?(?:회사(?:명|\s?이름)?|기업(?:명)?|조직(?:명)?|지원처|희망\s?기업|company)\s?[:：]\s*(?<o>[^\n]{2,50})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LabelledOrganisation();

    [GeneratedRegex(@"^\W{0,4}(?:자기소개서|자소서|지원서)?\s?(?:문항|항목|질문)\s?\d{0,2}\W*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex QuestionHeading();

    [GeneratedRegex(@"^\s*\[(?:채용|공고|모집|신입|경력|정규직|수시|공채|인턴|채용\s?공고)[^\]]{0,8}\]\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PostingWord();

    [GeneratedRegex(@"^\s*\[(?<o>[^\]]{2,30})\]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PostingTitle();

    [GeneratedRegex(@"^(?:저희\s)?(?!해당|이\s|본\s|저희|우리)(?<o>[가-힣A-Za-z0-9&]{2,20}(?:\s[가-힣A-Za-z0-9&]{2,12}){0,2}?)(?:은|는)\s.{0,80}(?:회사|기업|조직|팀|곳|서비스|플랫폼|스타트업)(?:입니다|이에요|예요|으로|로서)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex DescribedOrganisation();

    [GeneratedRegex(@"(?<![가-힣A-Za-z])(?!위|아래|이|해당|저|그)(?<o>[가-힣A-Za-z0-9&]{2,20}(?:\s[가-힣A-Za-z0-9&]{2,12})?)\s?(?:에\s(?:지원|입사)|의?\s?(?:채용\s?)?공고(?:를|에|\s))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NamedOrganisation();

    [GeneratedRegex(@"\s?\([A-Za-z0-9 .,&\-]+\)\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ForeignGloss();
}
