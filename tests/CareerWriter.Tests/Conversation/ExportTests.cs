using System.Text;
using CareerWriter.Conversation;
using CareerWriter.Ingest;
using CareerWriter.Posting;
using CareerWriter.Revise;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using RunFonts = DocumentFormat.OpenXml.Wordprocessing.RunFonts;

namespace CareerWriter.Tests.Conversation;

/// <summary>Answers as files.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task A_word_file_holds_question_answer_and_length_as_other_programs_read_them()
    {
        var talk = await Talk.WithDraftAsync();

        await talk.PressAsync("내보내기");

        var export = Assert.Single(talk.Views.OfType<View.Export>());
        Assert.Equal("docx", export.Format);
        Assert.Equal([".txt", ".md"], export.Actions.Select(a => a.Label));
        var read = await new DocxFormat().ReadAsync(new UploadedFile(export.Name, export.Content), CancellationToken.None);
        Assert.Equal((BlockKind.Heading, Talk.Question), (read.Blocks[0].Kind, read.Blocks[0].Text));
        Assert.Equal([.. talk.Text.Split("\n\n"), $"(공백 포함 {talk.Text.Length:N0} / 700자)"], read.Blocks.Skip(1).Select(b => b.Text));
    }

    [Fact]
    public async Task A_word_file_keeps_to_the_schema_of_its_format()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.SayAsync("export");

        using MemoryStream stream = new(talk.Views.OfType<View.Export>().Single().Content.ToArray());
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(e => e.Description));
        Assert.Equal("맑은 고딕", package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().First().EastAsia);
    }

    [Fact]
    public async Task All_written_questions_are_in_the_file_in_their_order()
    {
        var talk = await Talk.WithDraftAsync();
        await talk.WantAsync("문항 추가", new Edit.Question("문제를 해결한 경험을 적어 주세요. (500자)"));

        await talk.SayAsync("내보내기 txt");

        var export = Assert.Single(talk.Views.OfType<View.Export>());
        var text = Encoding.UTF8.GetString(export.Content.Span).TrimStart('\uFEFF');
        Assert.StartsWith($"1. {Talk.Question}\n\n", text, StringComparison.Ordinal);
        Assert.Contains("2. 문제를 해결한 경험을", text, StringComparison.Ordinal);
        Assert.Contains(talk.Text, text, StringComparison.Ordinal);
        Assert.Equal("자기소개서_전체.txt", export.Name);
    }

    [Theory]
    [InlineData("내보내기", "docx")]
    [InlineData("export", "docx")]
    [InlineData("Export to md", "md")]
    [InlineData("md로 내보내기", "md")]
    [InlineData("텍스트로 내보내줘", "txt")]
    [InlineData("내보내기 txt", "txt")]
    [InlineData("워드 파일로 내보내 주세요", "docx")]
    public async Task Words_ask_for_a_format(string words, string format)
    {
        var talk = await Talk.WithDraftAsync();

        await talk.SayAsync(words);

        Assert.Equal(format, Assert.Single(talk.Views.OfType<View.Export>()).Format);
        Assert.Equal(1, talk.Version);
    }

    [Fact]
    public async Task Markup_in_an_answer_stays_words_in_markdown()
    {
        var talk = await Talk.WithDraftAsync(Talk.Career.Replace("Redis 캐시를", "Redis_cache_v2를", StringComparison.Ordinal));
        Assert.Contains("Redis_cache_v2", talk.Text, StringComparison.Ordinal);

        await talk.PressIdAsync("export-md");

        Assert.Contains(@"Redis\_cache\_v2", Encoding.UTF8.GetString(talk.Views.OfType<View.Export>().Single().Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_is_allowed_everywhere_and_keeps_its_Korean()
    {
        Talk talk = new();
        talk.Pages["https://jobs.example.com/1"] = new JobPosting { Status = PostingStatus.Read, Company = "하늘/물류: \"본사\"", Title = "백엔드", Duties = ["배송 추적 API 개발"] };
        await talk.SayAsync($"https://jobs.example.com/1 보고 \"{Talk.Question}\" 700자로 써줘", ("career.md", Talk.Career));

        await talk.SayAsync("내보내기");

        Assert.Equal("하늘물류 본사_지원 동기를 작성해 주세요.docx", talk.Views.OfType<View.Export>().Single().Name);
    }

    [Fact]
    public async Task Without_a_draft_there_is_no_file()
    {
        Talk talk = new();

        await talk.SayAsync("내보내기");

        Assert.Contains("아직 초안이 없습니다", Assert.Single(talk.Notes), StringComparison.Ordinal);
    }
}
