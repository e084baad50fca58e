using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Evidence;

public sealed class FactBookBuilderTests
{
    private const string Career = "# 나래소프트 (2020.01 ~ 2022.12)\n\n## 정산 서버\n\n- 정산 배치를 Kotlin으로 재작성\n- 정산 오류를 월 20건에서 2건으로 줄임\n";

    private static readonly DateOnly _today = new(2026, 11, 21);

    [Fact]
    public void The_same_line_in_two_files_is_one_fact_and_one_notice()
    {
        var book = Build(("a.md", Career), ("b.md", Career));

        Assert.Single(book.Employments);
        Assert.Single(book.Projects);
        Assert.Equal(2, book.Facts.Count);
        Assert.Single(book.Notices, n => n.Kind == NoticeKind.Duplicate);
    }

    [Fact]
    public void A_posting_in_a_file_of_its_own_is_never_evidence()
    {
        const string Posting = "# [하늘모빌리티] 서버 개발자 채용\n\n## 주요업무\n- 주행 서버를 개발합니다\n\n## 자격요건\n- Kafka 경험 3년 이상\n";

        var book = Build(("career.md", Career), ("posting.md", Posting));

        Assert.Equal([DocumentKind.Career, DocumentKind.Posting], book.Documents.Select(d => d.Kind));
        Assert.DoesNotContain(book.Facts, f => f.Technologies.Contains("Kafka", StringComparer.Ordinal));
        Assert.Contains("Kafka", book.EmployerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Stints_with_one_employer_stay_apart()
    {
        var book = Build(("a.md", "## 경력\n\n### 나래소프트 (2018.01 ~ 2018.12)\n\n- 첫 일을 수행\n\n### 다른소프트 (2019.01 ~ 2019.12)\n\n- 둘째 일을 수행\n\n### 나래소프트 (2020.01 ~ 2020.12)\n\n- 셋째 일을 수행\n"));

        Assert.Equal(["나래소프트", "다른소프트", "나래소프트"], book.Employments.Select(e => e.Employer), StringComparer.Ordinal);
        Assert.Equal(new EmploymentId(3), book.Facts[^1].Employment);
    }

    [Fact]
    public void Facts_are_numbered_without_gaps_and_parents_exist()
    {
        var book = Build(("a.md", Career), ("b.md", Career + "\n- 캐시 계층을 도입\n    - Redis에 단가를 보관\n"));

        Assert.Equal(Enumerable.Range(1, book.Facts.Count), book.Facts.Select(f => f.Id.Number));
        Assert.All(book.Facts.Where(f => f.Parent is not null), f => Assert.NotNull(book[f.Parent!.Value]));
        Assert.Contains(book.Facts, f => f.Parent is not null);
    }

    [Fact]
    public void An_empty_file_is_empty_and_harms_nothing()
    {
        var book = Build(("empty.md", ""), ("career.md", Career));

        Assert.Equal(DocumentKind.Empty, book.Documents[0].Kind);
        Assert.Single(book.Employments);
    }

    [Fact]
    public void The_same_text_gives_the_same_book()
    {
        var (first, second) = (Build(("a.md", Career)), Build(("a.md", Career)));

        Assert.Equal(first.Facts.Select(f => (f.Id, f.Kind, f.Text)), second.Facts.Select(f => (f.Id, f.Kind, f.Text)));
    }

    private static FactBook Build(params (string Name, string Text)[] files) =>
        FactBookBuilder.Build([.. files.Select(f => MarkdownFormat.Read(f.Name, f.Text))], _today);
}
