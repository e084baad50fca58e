using CareerWriter.Korean;

namespace CareerWriter.Tests.Korean;

public sealed class ClauseReaderTests
{
    public static TheoryData<string, string> Notes()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in KoreanSpec.Rows("Specs/clauses.md"))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_note_becomes_a_sentence(string note, string sentence)
    {
        var clauses = ClauseReader.Read(note);

        Assert.Equal(sentence, clauses is null ? "(없음)" : Clauses.Polite(clauses));
    }

    [Theory]
    [InlineData("구현하", "구현했습니다", "구현하고", "구현해", "구현한", "구현하는")]
    [InlineData("줄이", "줄였습니다", "줄이고", "줄여", "줄인", "줄이는")]
    [InlineData("나누", "나눴습니다", "나누고", "나눠", "나눈", "나누는")]
    [InlineData("만들", "만들었습니다", "만들고", "만들어", "만든", "만드는")]
    [InlineData("고르", "골랐습니다", "고르고", "골라", "고른", "고르는")]
    [InlineData("찾", "찾았습니다", "찾고", "찾아", "찾은", "찾는")]
    [InlineData("모으", "모았습니다", "모으고", "모아", "모은", "모으는")]
    [InlineData("쓰", "썼습니다", "쓰고", "써", "쓴", "쓰는")]
    [InlineData("돕", "도왔습니다", "돕고", "도와", "도운", "돕는")]
    public void A_stem_takes_the_endings_a_draft_needs(string stem, string polite, string and, string so, string done, string doing)
    {
        var predicate = new Predicate(stem);

        Assert.Equal([polite, and, so, done, doing], [predicate.Polite, predicate.And, predicate.So, predicate.Done, predicate.Doing]);
    }

    [Theory]
    [InlineData("있", "있습니다")]
    [InlineData("하", "합니다")]
    [InlineData("만들", "만듭니다")]
    [InlineData("높", "높습니다")]
    public void The_present_tense_is_polite_too(string stem, string polite) =>
        Assert.Equal(polite, new Predicate(stem, Tense.Present).Polite);

    [Fact]
    public void Every_ending_that_is_read_is_written_back()
    {
        foreach (var stem in (string[])["구현하", "줄이", "나누", "만들", "고르", "찾", "모으", "쓰", "맡", "어렵", "옮기", "키우", "보내", "되", "부르"])
        {
            Assert.True(EndingReader.TryRead($"서버를 {new Predicate(stem).Polite}.", out var body, out var read), stem);

            Assert.Equal(("서버를", stem), (body, read.Stem));
        }
    }
}
