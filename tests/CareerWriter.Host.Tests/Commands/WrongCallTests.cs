namespace CareerWriter.Host.Tests.Commands;

public sealed class WrongCallTests : IDisposable
{
    private readonly CareerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Calls => new()
    {
        { "no file", "read" },
        { "no file", "draft" },
        { "no posting", "posting" },
        { "no text", "check" },
        { "no career", "check {career}" },
        { "--career without a file", "check {career} --career" },
        { "unknown command", "rewrite {career}" },
        { "unknown option", "read {career} --fast" },
        { "unknown option after --career", "check {career} --career {career} --fast" },
        { "short unknown option", "read {career} -x" },
        { "two postings", "posting {posting} {posting}" },
        { "missing file", "read {career} {missing}" },
        { "missing career", "check {career} --career {missing}" },
        { "missing posting", "draft {career} --question 문항 --posting {missing}" },
        { "missing posting of posting", "posting {missing}" },
        { "folder", "read {folder}" },
        { "limit of zero", "draft {career} --question 문항 --limit 0" },
        { "negative limit", "draft {career} --question 문항 --limit -5" },
        { "limit in words", "draft {career} --question 문항 --limit 천자" },
        { "limit with a fraction", "draft {career} --question 문항 --limit 10.5" },
        { "limit beyond all measure", "draft {career} --question 문항 --limit 99999999999999999999" },
        { "limit without a number", "draft {career} --question 문항 --limit" },
        { "two limits", "draft {career} --question 문항 --limit 500 --limit 600" },
        { "unknown basis", "draft {career} --question 문항 --count bytes" },
        { "basis in capitals", "draft {career} --question 문항 --count WITHSPACES" },
        { "basis as a number", "draft {career} --question 문항 --count 1" },
        { "empty question", "draft {career} --question {blank}" },
        { "no question anywhere", "draft {career}" },
        { "date in another form", "read {career} --today 2026/01/31" },
        { "date that does not exist", "read {career} --today 2026-02-30" },
        { "standard input twice", "check - --career -" },
        { "response file is a file name", "read @{career}" },
        { "after -- an option is a file name", "read -- --json" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_wrong_call_says_so_in_one_Korean_line_and_prints_nothing(string what, string call)
    {
        var career = _folder.With("career.md", CareerFolder.Career);
        var posting = _folder.With("posting.txt", CareerFolder.Posting);
        string[] arguments = [.. call.Split(' ').Select(a => a
            .Replace("{career}", career, StringComparison.Ordinal)
            .Replace("{posting}", posting, StringComparison.Ordinal)
            .Replace("{missing}", _folder.At("missing.md"), StringComparison.Ordinal)
            .Replace("{folder}", Path.GetDirectoryName(career), StringComparison.Ordinal)
            .Replace("{blank}", " ", StringComparison.Ordinal))];

        foreach (var form in new string[][] { arguments, Json(arguments) })
        {
            var run = await BuiltProgram.RunAsync(form);

            Assert.True(run.Status == 2, $"{what}: {run.Status} {run.Error}");
            Assert.Empty(run.Output);
            Assert.Single(run.ErrorLines);
            Assert.Matches("[가-힣]", run.Error);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("draft", "--help")]
    [InlineData("check", "-h")]
    [InlineData("draft", "--nonsense", "--help")]
    public async Task Help_is_Korean_and_goes_to_standard_output(params string[] arguments)
    {
        var run = await BuiltProgram.RunAsync(arguments);

        Assert.Equal(0, run.Status);
        Assert.Contains("사용법: careerwriter", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", run.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Control_characters_of_a_file_name_never_reach_the_terminal()
    {
        var run = await BuiltProgram.RunAsync("read", "a\u001b]0;title\u0007\nb\u202e.md");

        Assert.Equal(2, run.Status);
        Assert.Single(run.ErrorLines);
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.DoesNotContain('\u0007', run.Error);
        Assert.DoesNotContain('\u202e', run.Error);
    }

    private static string[] Json(string[] arguments) => Array.IndexOf(arguments, "--") is >= 0 and var end
        ? [.. arguments[..end], "--json", .. arguments[end..]]
        : [arguments[0], "--json", .. arguments[1..]];
}
