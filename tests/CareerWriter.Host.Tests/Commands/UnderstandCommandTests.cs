using System.Text;
using System.Text.Json;

namespace CareerWriter.Host.Tests.Commands;

public sealed class UnderstandCommandTests
{
    [Fact]
    public async Task A_request_gives_one_document_with_its_edits()
    {
        var run = await BuiltProgram.RunAsync("understand", "카프카 강조하면서 900자로", "--json");

        Assert.True(run.Status == 0, run.Text);
        Assert.Equal("""{"edits":[{"kind":"emphasize","topic":"Kafka"},{"kind":"length","max":900}]}""", run.Text.TrimEnd());
    }

    [Fact]
    public async Task Every_kind_has_the_fields_of_the_contract()
    {
        (string Request, string Edits)[] contract =
        [
            ("더 짧게", """{"kind":"length","relative":"shorter"}"""),
            ("정확히 500자로 해줘", """{"kind":"length","target":500,"exact":true}"""),
            ("공백 제외 700자 이내", """{"kind":"length","max":700,"basis":"withoutSpaces"}"""),
            ("반으로 줄여", """{"kind":"length","ratio":0.5}"""),
            ("도커 비중 좀 줄여줘", """{"kind":"deemphasize","topic":"Docker"}"""),
            ("redis를 먼저 써줘", """{"kind":"lead","topic":"Redis"}"""),
            ("학점 언급하지 말아줘", """{"kind":"exclude","topic":"학점"}"""),
            ("MySQL은 빼지 마", """{"kind":"keep","topic":"MySQL"}"""),
            ("MySQL 말고 다 빼", """{"kind":"only","topic":"MySQL"}"""),
            ("MySQL 말고 배포 자동화 얘기로 바꿔줘", """{"kind":"replaceTopic","from":"MySQL","to":"배포 자동화"}"""),
            ("'귀사'를 '당사'로 바꿔줘", """{"kind":"replaceText","from":"귀사","to":"당사"}"""),
            ("'열정'이라는 단어 좀 그만 써", """{"kind":"avoid","phrase":"열정"}"""),
            ("사용자 수는 기억이 잘 안 나", """{"kind":"retract","topic":"사용자 수"}"""),
            ("두번째 문단만 더 구체적으로", """{"kind":"style","style":"concrete","scope":{"paragraph":2}}"""),
            ("해요체로 바꿔줘", """{"kind":"register","to":"polite"}"""),
            ("수치 더 넣어줘", """{"kind":"numbers","action":"add"}"""),
            ("2문단 첫 문장 고쳐줘", """{"kind":"rewrite","scope":{"paragraph":2,"sentence":1}}"""),
            ("끝에서 두번째 문장 삭제해줘", """{"kind":"remove","scope":{"sentence":-2}}"""),
            ("나머지는 건드리지 마", """{"kind":"freeze","scope":{"rest":true}}"""),
            ("첫문장만 3개 뽑아줘", """{"kind":"variants","count":3,"scope":{"sentence":1}}"""),
            ("소제목 달아줘", """{"kind":"heading","action":"add"}"""),
            ("1문단이랑 3문단 합쳐줘", """{"kind":"paragraphs","action":"merge","which":[1,3]}"""),
            ("문단 좀 나눠줘", """{"kind":"paragraphs","action":"split"}"""),
            ("우대사항이랑 더 연결해줘", """{"kind":"relate"}"""),
            ("맞춤법 검사해줘", """{"kind":"spelling"}"""),
            ("되돌려줘", """{"kind":"undo"}"""),
            ("다시 적용해줘", """{"kind":"redo"}"""),
            ("이걸로 확정할게요", """{"kind":"confirm"}"""),
            ("확정 풀어줘", """{"kind":"reopen"}"""),
            ("v3으로 돌아가자", """{"kind":"restore","version":3}"""),
            ("처음 버전으로", """{"kind":"restore","version":"first"}"""),
            ("v1이랑 v3 비교해줘", """{"kind":"compare","versions":[1,3]}"""),
            ("이전 거랑 비교해줘", """{"kind":"compare","versions":[]}"""),
            ("v2 첫문단 + v4 나머지", """{"kind":"combine","parts":[{"version":2,"scope":{"paragraph":1}},{"version":4,"scope":{"rest":true}}]}"""),
            ("v2 보여줘", """{"kind":"show","what":"version","version":2}"""),
            ("팀 리더였다고 써줘", """{"kind":"claim","text":"팀 리더였다"}"""),
            ("문항 바꿀게: 성장 과정을 적어 주세요", """{"kind":"question","text":"성장 과정을 적어 주세요"}"""),
            ("이 공고로 다시 https://jobs.example.com/42", """{"kind":"posting","url":"https://jobs.example.com/42"}"""),
            ("일본어로 번역해줘", """{"kind":"translate","to":"ja"}"""),
            ("고마워", """{"kind":"none"}"""),
            ("좀 별로인데", """{"kind":"unclear"}"""),
        ];
        var run = await BuiltProgram.RunAsync(["understand"], Encoding.UTF8.GetBytes(string.Join('\n', contract.Select(c => c.Request))));

        Assert.Equal(0, run.Status);
        Assert.Equal(
            contract.Select(c => $$"""{"edits":[{{c.Edits}}]}"""),
            run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_blank_line_has_its_line_too()
    {
        var run = await BuiltProgram.RunAsync(["understand", "--json"], Encoding.UTF8.GetBytes("더 짧게\n\n되돌려줘\n"));

        var kinds = run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("edits")[0].GetProperty("kind").GetString());
        Assert.Equal(["length", "none", "undo"], kinds);
    }

    [Fact]
    public async Task Without_json_it_is_said_in_Korean()
    {
        var run = await BuiltProgram.RunAsync("understand", "두번째 문단만 다시 써줘");

        Assert.Equal(0, run.Status);
        Assert.Equal("· 2번째 문단: 다시 씁니다", run.Text.TrimEnd());
    }

    [Theory]
    [InlineData("@봇 더 짧게")]
    [InlineData("-더 짧게")]
    public async Task An_argument_after_two_dashes_is_plain_text(string text)
    {
        var run = await BuiltProgram.RunAsync("understand", "--json", "--", text);

        Assert.Equal(0, run.Status);
        Assert.Equal("length", run.Json.GetProperty("edits")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Two_texts_are_a_wrong_call()
    {
        var run = await BuiltProgram.RunAsync("understand", "더", "짧게");

        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Single(run.ErrorLines);
    }
}
