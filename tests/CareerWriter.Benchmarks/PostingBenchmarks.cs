using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using CareerWriter.Posting;

namespace CareerWriter.Benchmarks;

/// <summary>Reading a posting's page of 300,000 characters, beside AngleSharp's parse of the same page: one full of text, one full of markup.</summary>
[MemoryDiagnoser]
public class PostingBenchmarks
{
    private const int Characters = 300_000;

    private string _text = "";
    private string _markup = "";

    /// <summary>Prepares both pages.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _text = Page((page, i) => page.Append(CultureInfo.InvariantCulture, $"<p>{Sentence(i)} {Sentence(i + 1)} {Sentence(i + 2)}</p>"));
        _markup = Page((page, i) => page.Append(CultureInfo.InvariantCulture, $"<div class='css-1a2b3c item wide'><a class='link' href='/jobs/{i}?from=list&amp;id={i}'><span class='icon'></span><i data-key='{i}'></i>지점 {i}</a></div>"));
    }

    /// <summary>AngleSharp alone on the page full of text.</summary>
    [Benchmark]
    public IHtmlDocument ParseText() => new HtmlParser().ParseDocument(_text);

    /// <summary>The posting of the page full of text.</summary>
    [Benchmark]
    public JobPosting ReadText() => PostingParser.FromPage(_text, null, Material.Today);

    /// <summary>AngleSharp alone on the page full of markup.</summary>
    [Benchmark]
    public IHtmlDocument ParseMarkup() => new HtmlParser().ParseDocument(_markup);

    /// <summary>The posting of the page full of markup.</summary>
    [Benchmark]
    public JobPosting ReadMarkup() => PostingParser.FromPage(_markup, null, Material.Today);

    /// <summary>A posting of ordinary size, then filling up to the length.</summary>
    private static string Page(Action<StringBuilder, int> fill)
    {
        StringBuilder page = new("<html><head><title>서버 개발자 | 물푸레</title></head><body><h3>주요업무</h3><ul>");
        for (var i = 0; i < 20; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{Sentence(i)}</li>");
        }

        page.Append("</ul><h3>자격요건</h3><ul><li>Java 또는 Kotlin 경력 3년 이상</li></ul><h3>회사 이야기</h3>");
        for (var i = 0; page.Length < Characters; i++)
        {
            fill(page, i);
        }

        return page.Append("</body></html>").ToString();
    }

    private static string Sentence(int number) => string.Create(CultureInfo.InvariantCulture,
        $"예약 {number}번 지점의 API를 개발하고 운영하며, 손님이 몰리는 시간에도 Redis와 Kafka로 만든 대기열이 {number % 97}초 안에 답하도록 지킵니다.");
}
