namespace CareerWriter.Host.Tests.Commands;

/// <summary>The scripted conversations play to their end.</summary>
public sealed class DemoCommandTests
{
    [Fact]
    public async Task Every_conversation_ends_with_a_confirmed_draft()
    {
        var run = await BuiltProgram.RunAsync("demo");

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Error);
        var conversations = run.Text.Split("═══ ", StringSplitOptions.RemoveEmptyEntries).Where(p => p.Contains("나>", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, conversations.Count);
        Assert.All(conversations, c => Assert.Matches("v[0-9]+[을를] 확정했습니다", c));
        Assert.All(conversations, c => Assert.DoesNotContain("문제가 생겨", c, StringComparison.Ordinal));
        Assert.All(conversations, c => Assert.DoesNotContain("지난 버튼", c, StringComparison.Ordinal));
        Assert.All(conversations, c => Assert.DoesNotContain("어떤 점을 고칠까요", c, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_conversation_can_be_named()
    {
        var run = await BuiltProgram.RunAsync("demo", "--scenario", "3-claims-and-versions");

        Assert.Equal(0, run.Status);
        Assert.Contains("쓸 수 없는 말과 여러 버전", run.Text, StringComparison.Ordinal);
        Assert.Contains("기여도 75%", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colleague_reviews_and_the_owner_decides()
    {
        var run = await BuiltProgram.RunAsync("demo", "--scenario", "4-team-review");

        Assert.Equal(0, run.Status);
        Assert.Contains("하린>", run.Text, StringComparison.Ordinal);
        Assert.Contains("글 v2 · 리뷰 중", run.Text, StringComparison.Ordinal);
        Assert.Contains("✅ 반영함", run.Text, StringComparison.Ordinal);
        Assert.Contains("(반영하지 않음)", run.Text, StringComparison.Ordinal);
        Assert.Contains("글 v2 · 승인됨", run.Text, StringComparison.Ordinal);
        Assert.Contains("📄 자기소개서_", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("글 v3", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_is_answered_with_those_that_there_are()
    {
        var run = await BuiltProgram.RunAsync("demo", "--scenario", "없음");

        Assert.Equal(2, run.Status);
        Assert.Contains("2-old-essay", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
