using System.Diagnostics;
using CareerWriter.Revise;
using CareerWriter.Revise.Requests;

namespace CareerWriter.Tests.Revise.Requests;

/// <summary>Requests as people type them, with what they want: the tables beside this file.</summary>
public sealed class RequestGrammarSpecTests
{
    public static TheoryData<RequestCase> Cases => [.. RequestSpec.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_request_is_understood_as_specified(RequestCase request)
    {
        ArgumentNullException.ThrowIfNull(request);

        Assert.Equal(request.Expected, EditNotation.Of(RequestGrammar.Understand(request.Text)));
    }

    [Fact]
    public void Every_kind_of_edit_is_specified()
    {
        var kinds = typeof(Edit).GetNestedTypes().Select(t => t.Name);
        var specified = RequestSpec.Cases.SelectMany(c => RequestGrammar.Understand(c.Text)).Select(e => e.GetType().Name).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(kinds.Except(specified));
    }

    [Fact]
    public void No_request_stands_twice() =>
        Assert.Empty(RequestSpec.Cases.GroupBy(c => c.Text, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\n\n")]
    [InlineData("'")]
    [InlineData("''")]
    [InlineData("\uD800\uDC00\uD83D")]
    [InlineData("()[]{}*+?|\\^$.")]
    [InlineData("안")]
    [InlineData("1/")]
    [InlineData("0자로")]
    public void Whatever_is_typed_has_an_answer(string text) => Assert.NotEmpty(RequestGrammar.Understand(text));

    [Theory]
    [InlineData("Redis")]
    [InlineData("빼줘 ")]
    [InlineData("1,")]
    [InlineData("가나다라")]
    [InlineData("'a' ")]
    [InlineData("하지말고")]
    [InlineData("첫번째문단이랑 ")]
    public void A_very_long_request_is_read_in_bounded_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length));
        _ = RequestGrammar.Understand(text);
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(RequestGrammar.Understand(text));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
