using System.Text;
using CareerWriter.Host.Postings;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Tests.Postings;

public sealed class PageTextTests
{
    private const string Body = "<p>하늘물류 똠방각하 채용</p>";

    [Theory]
    [InlineData("cp949", "euc-kr", null)]
    [InlineData("cp949", "EUC-KR", null)]
    [InlineData("cp949", "ks_c_5601-1987", null)]
    [InlineData("cp949", "KSC5601", null)]
    [InlineData("cp949", "ks_c_5601-1989", null)]
    [InlineData("cp949", "ms949", null)]
    [InlineData("cp949", "\"windows-949\"", null)]
    [InlineData("cp949", null, "euc-kr")]
    [InlineData("cp949", null, null)]
    [InlineData("cp949", "iso-8859-1", null)]
    [InlineData("cp949", "utf-8", null)]
    [InlineData("cp949", "no-such-name", null)]
    [InlineData("utf-8", "utf-8", null)]
    [InlineData("utf-8", "euc-kr", null)]
    [InlineData("utf-8", null, "euc-kr")]
    [InlineData("utf-8", "iso-8859-1", null)]
    [InlineData("utf-8", null, null)]
    [InlineData("utf-8 with mark", "euc-kr", null)]
    [InlineData("utf-16 with mark", "utf-8", null)]
    [InlineData("utf-16", "utf-16", null)]
    public void Korean_is_read_whatever_the_page_calls_it(string written, string? header, string? meta)
    {
        var page = (meta is null ? "" : $"<!-- {new string('-', 900)} --><html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={meta}\"></head>") + Body;

        Assert.Contains(Body, PageText.Decode(Written(page, written), header), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_keeps_its_own_letters()
    {
        CodePagesEncodingProvider.Instance.GetEncoding(1252);

        Assert.Equal("Résumé “ready”", PageText.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("Résumé “ready”"), "iso-8859-1"));
        Assert.Equal("求人 エンジニア", PageText.Decode(CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("求人 エンジニア"), "shift_jis"));
    }

    [Fact]
    public void One_broken_character_does_not_spoil_the_rest()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Body), 0xED, 0x95];

        Assert.Contains(Body, PageText.Decode(bytes, "utf-8"), StringComparison.Ordinal);
    }

    private static byte[] Written(string page, string encoding) => encoding switch
    {
        "cp949" => TextDecoding.Cp949.GetBytes(page),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(page)],
        "utf-16 with mark" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(page)],
        "utf-16" => Encoding.Unicode.GetBytes(page),
        _ => Encoding.UTF8.GetBytes(page),
    };
}
