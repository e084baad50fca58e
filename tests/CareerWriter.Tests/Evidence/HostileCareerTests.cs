using System.Globalization;
using System.Text;
using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Evidence;

/// <summary>Whatever is pasted, the book is built in a bounded time; the bounds here are generous for a busy machine.</summary>
public sealed class HostileCareerTests
{
    private static readonly DateOnly _today = new(2026, 11, 21);
    private static readonly TimeSpan _bound = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Shapes => ["one line", "bullets", "brackets", "companies", "projects", "wrapped lines", "deep lists", "digits"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_hostile_file_is_read_in_time(string shape)
    {
        var building = Task.Run(() => FactBookBuilder.Build([MarkdownFormat.Read("a.md", Text(shape))], _today));

        var first = await Task.WhenAny(building, Task.Delay(_bound));

        Assert.Same(building, first);
        Assert.Single((await building).Documents);
    }

    private static string Text(string shape) => shape switch
    {
        "one line" => Repeat(40_000, "주문 서버를 운영하며 장애를 줄임 "),
        "bullets" => Repeat(30_000, "- 주문 API를 2건 개발\n"),
        "brackets" => new string('[', 25_000) + new string('(', 25_000),
        "companies" => Numbered(4_000, i => $"## 회사{i} (20{10 + (i % 10)}.01 ~ 20{11 + (i % 10)}.12)\n- 서버 개발\n"),
        "projects" => "# 나래소프트 (2020.01 ~ 2022.12)\n" + Numbered(5_000, i => $"## 과제 {i}\n- 서버 개발\n"),
        "wrapped lines" => Repeat(20_000, "여러 줄에 걸쳐 끝나지 않는 긴 문장을 이어서 쓰고 있는\n"),
        "deep lists" => Numbered(400, i => $"{new string(' ', 2 * i)}- 단계 {i}\n"),
        _ => Repeat(20_000, "2021.03 ~ 010-0000-0000 3,000건 "),
    };

    private static string Repeat(int times, string text) => new StringBuilder(times * text.Length).Insert(0, text, times).ToString();

    private static string Numbered(int count, Func<int, string> text) =>
        string.Concat(Enumerable.Range(0, count).Select(text)).ToString(CultureInfo.InvariantCulture);
}
