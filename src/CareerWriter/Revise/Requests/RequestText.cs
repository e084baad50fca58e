using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Revise.Requests;

/// <summary>
/// A request made ready for reading: slips mended, quoted words set aside under one mark each, chat sounds (ㅋㅋ, ㅠ) and emoji taken out, and
/// <see cref="Compact"/>, the text in lower case without spaces, in which every place knows where it came from.
/// </summary>
internal sealed partial class RequestText
{
    /// <summary>What a place that a rule has read looks like afterwards: the end of a sentence.</summary>
    public const char Read = '\n';

    private const int Longest = 1_000;
    private const char FirstMark = '\uE000';
    private const char LastMark = '\uE0FF';

    private static readonly (string Slip, string Meant)[] _slips =
        [.. TabSeparated.Rows("Revise/Requests/typos.tsv", 2).Select(r => (r[0], r[1])).OrderByDescending(r => r.Item1.Length)];

    private readonly string _source;
    private readonly int[] _origins;
    private readonly bool[] _wordStarts;
    private readonly List<string> _quotes;
    private readonly char[] _compact;

    private RequestText(string source, List<string> quotes)
    {
        _source = source;
        _quotes = quotes;
        List<char> compact = new(source.Length);
        List<int> origins = new(source.Length);
        List<bool> starts = new(source.Length);
        var spaced = true;
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] is ' ')
            {
                spaced = true;
                continue;
            }

            compact.Add(Hangul.ToLower(source[i]));
            origins.Add(i);
            starts.Add(spaced);
            HasSpaces |= spaced && compact.Count > 1;
            spaced = false;
        }

        _compact = [.. compact];
        _origins = [.. origins];
        _wordStarts = [.. starts];
        Compact = new string(_compact);
    }

    /// <summary>The text without spaces, in lower case; places already read are <see cref="Read"/>.</summary>
    public string Compact { get; private set; }

    /// <summary>Whether the words are set apart at all.</summary>
    public bool HasSpaces { get; }

    /// <summary>The words with their spaces.</summary>
    public string Source => _source;

    /// <summary>Prepares what somebody wrote; what is beyond 1,000 characters is not read.</summary>
    public static RequestText Of(string text)
    {
        var cut = text.Length > Longest ? text[..Longest] : text;
        List<string> quotes = [];
        var source = Quoted().Replace(Plain(cut), match =>
        {
            if (quotes.Count > LastMark - FirstMark)
            {
                return match.Value;
            }

            quotes.Add(match.Groups["q"].Value.Trim());
            return $"{(char)(FirstMark + quotes.Count - 1)}";
        });
        foreach (var (slip, meant) in _slips)
        {
            source = source.Replace(slip, meant, StringComparison.Ordinal);
        }

        return new(source, quotes);
    }

    /// <summary>Whether a word begins at a place of <see cref="Compact"/>; true behind the last.</summary>
    public bool IsWordStart(int at) => at >= _wordStarts.Length || _wordStarts[at];

    /// <summary>The quoted words whose mark stands at a place, or null.</summary>
    public string? QuoteAt(int at) =>
        at < _compact.Length && _compact[at] is >= FirstMark and <= LastMark && _compact[at] - FirstMark < _quotes.Count ? _quotes[_compact[at] - FirstMark] : null;

    /// <summary>The words of a range of <see cref="Compact"/> as they were typed, quoted ones put back.</summary>
    public string Original(int start, int end)
    {
        if (end <= start)
        {
            return "";
        }

        StringBuilder words = new(end - start);
        foreach (var c in _source.AsSpan(_origins[start], _origins[end - 1] + 1 - _origins[start]))
        {
            words.Append(c is >= FirstMark and <= LastMark && c - FirstMark < _quotes.Count ? _quotes[c - FirstMark] : c);
        }

        return words.ToString().Trim();
    }

    /// <summary>Marks a range of <see cref="Compact"/> as read.</summary>
    public void Consume(int start, int end)
    {
        _compact.AsSpan(start, end - start).Fill(Read);
        Compact = new string(_compact);
    }

    /// <summary>NFC, one kind of space, no emoji, no laughter, no mention of somebody.</summary>
    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        var normal = WellFormed(text).Normalize(NormalizationForm.FormC);
        foreach (var rune in Mentions().Replace(normal, " ").EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var kept = category is not (UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate);
            plain.Append(rune.Value is '\n' ? "\n" : !kept || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return Sounds().Replace(plain.ToString(), " ").Trim();
    }

    private static string WellFormed(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Encoding.UTF8.GetString(bytes);
    }

    [GeneratedRegex("""(?<![A-Za-z])'(?<q>[^'\n]{1,400})'|"(?<q>[^"\n]{1,400})"|‘(?<q>[^’\n]{1,400})’|“(?<q>[^”\n]{1,400})”|「(?<q>[^」\n]{1,400})」|『(?<q>[^』\n]{1,400})』|`(?<q>[^`\n]{1,400})`""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"<[@#!][^>\s]{1,60}>|(?<!\S)@[\p{L}\p{N}_.-]{1,40}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mentions();

    [GeneratedRegex("[ㅋㅎㅠㅜㅡㄷㄹㅂ]{1,200}|(?<![가-힣])[ㅇ]{1,20}(?![가-힣])|\\^{1,2}|[;~]{2,}(?!\\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sounds();
}
