using System.Text;
using CareerWriter.Korean;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWriter.Tests.Korean;

public sealed class TextCountTests
{
    [Theory]
    [InlineData("가나 다", 4, 3, 7, 7, 10)]
    [InlineData("a b\tc", 5, 3, 5, 5, 5)]
    [InlineData("첫째\n둘째", 5, 5, 9, 9, 13)]
    [InlineData("똠뷁쀍", 3, 3, 6, 6, 9)]
    [InlineData("é", 1, 1, 2, 2, 2)]
    [InlineData("가\u3000나\u00A0다", 5, 3, 10, 10, 14)]
    [InlineData("좋아요 👍", 6, 5, 9, 9, 14)]
    [InlineData("600ms → 33ms", 12, 10, 13, 13, 14)]
    [InlineData("", 0, 0, 0, 0, 0)]
    public void A_text_has_a_length_by_every_basis(string text, int withSpaces, int withoutSpaces, int twoByte, int cp949, int utf8) =>
        Assert.Equal(new TextCounts(withSpaces, withoutSpaces, twoByte, cp949, utf8), TextCount.All(text));

    [Theory]
    [InlineData('가', true)]
    [InlineData('뷁', true)]
    [InlineData('→', true)]
    [InlineData('·', true)]
    [InlineData('“', true)]
    [InlineData('①', true)]
    [InlineData('～', true)]
    [InlineData('A', true)]
    [InlineData('\n', true)]
    [InlineData('—', false)]
    [InlineData('–', false)]
    [InlineData('•', false)]
    [InlineData('✓', false)]
    [InlineData('₩', false)]
    [InlineData('\u00A0', false)]
    [InlineData('\u200B', false)]
    [InlineData('\uD83D', false)]
    [InlineData('\uE000', false)]
    public void Old_forms_hold_only_what_code_page_949_has(char character, bool holds) =>
        Assert.Equal(holds, TextCount.IsCp949Encodable(character));

    [Fact]
    public void An_emoji_is_beyond_code_page_949() => Assert.False(TextCount.IsCp949Encodable(new Rune(0x1F44D)));

    [Fact]
    public void Every_basis_agrees_with_a_slow_reference() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            Assert.Equal(Reference(text), TextCount.All(text));
            foreach (var basis in Enum.GetValues<CountBasis>())
            {
                Assert.Equal(Part(Reference(text), basis), TextCount.Of(text, basis));
            }
        }).QuickCheckThrowOnFailure();

    private static Gen<string> Texts() =>
        Gen.Elements("가", "뷁", "a", "Z", " ", "\n", "\t", "\u3000", "\u00A0", "é", "—", "·", "👍", "€", "\u0085", "1", "한 글", "ﬁ", "漢", "\u200B")
            .ListOf()
            .Select(parts => string.Concat(parts));

    private static TextCounts Reference(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        return new(
            runes.Sum(r => r.Utf16SequenceLength),
            runes.Where(r => r.Value == '\n' || !Rune.IsWhiteSpace(r)).Sum(r => r.Utf16SequenceLength),
            runes.Sum(r => r.Value <= 0x7F ? 1 : 2),
            runes.Sum(Cp949Bytes),
            runes.Sum(r => r.Utf8SequenceLength));
    }

    private static int Cp949Bytes(Rune rune)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(949, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            return encoding.GetByteCount(rune.ToString());
        }
        catch (EncoderFallbackException)
        {
            return 2;
        }
    }

    private static int Part(TextCounts counts, CountBasis basis) => basis switch
    {
        CountBasis.WithSpaces => counts.WithSpaces,
        CountBasis.WithoutSpaces => counts.WithoutSpaces,
        CountBasis.TwoByte => counts.TwoByte,
        CountBasis.Cp949 => counts.Cp949,
        CountBasis.Utf8 => counts.Utf8,
    };
}
