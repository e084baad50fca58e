using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests;

/// <summary>Reads lengths with a number: 800자 이내, 천자, 800~900자, 100자만 더, 반으로, 30% 줄여, 공백 제외 1,000자, 2000byte.</summary>
internal static partial class LengthReader
{
    /// <summary>The length at a place, or null. Relative ones reach over the verb that gives their direction.</summary>
    public static Token? At(RequestText text, int at)
    {
        var compact = text.Compact;
        if (!MayBegin(compact[at]) || (at > 0 && !text.IsWordStart(at) && char.IsLetterOrDigit(compact[at - 1]) && !IsParticle(compact[at - 1])))
        {
            return null;
        }

        return Counted(compact, at) ?? Ratio(compact, at) ?? BasisOnly(compact, at);
    }

    private static bool MayBegin(char c) => char.IsAsciiDigit(c) || "일이삼사오육칠팔구천백반절두세공띄최정딱약대한최스u".Contains(c, StringComparison.Ordinal);

    private static bool IsParticle(char c) => "은는을를만도고로게서좀이가".Contains(c, StringComparison.Ordinal);

    private static Token? Counted(string text, int at)
    {
        var match = Count().Match(text, at);
        if (!match.Success || Value(match.Groups["n"].Value) is not (> 0 and var value))
        {
            return null;
        }

        Edit.Length length = new() { Basis = BasisOf(match) };
        var tail = Qualifier().Match(text, match.Index + match.Length);
        var end = tail.Index + tail.Length;
        if (match.Groups["from"].Success)
        {
            var low = Value(match.Groups["from"].Value);
            length = length with { Min = low < 10 && value >= 1000 ? low * 1000 : low, Max = value };
            return Of(at, end, length);
        }

        var sign = tail.Groups["more"].Success ? 1 : tail.Groups["less"].Success ? -1 : 0;
        length = sign != 0 && !match.Groups["max"].Success ? length with { Amount = sign * value }
            : match.Groups["exact"].Success || tail.Groups["exact"].Success ? length with { Target = value, Exact = true }
            : match.Groups["min"].Success || tail.Groups["min"].Success ? length with { Min = value }
            : match.Groups["max"].Success || tail.Groups["max"].Success ? length with { Max = value }
            : match.Groups["about"].Success || tail.Groups["about"].Success || tail.Groups["fit"].Success ? length with { Target = value }
            : length with { Max = value };
        return Of(at, end, length);
    }

    private static Token? Ratio(string text, int at)
    {
        if (Share().Match(text, at) is not { Success: true } match)
        {
            return null;
        }

        var less = match.Groups["less"].Success;
        var share = match.Groups["percent"] is { Success: true } percent ? Number(percent.Value) / 100
            : match.Groups["half"].Success ? 0.5
            : match.Groups["part"].Success ? Number(match.Groups["part"].Value) / Math.Max(1, Number(match.Groups["of"].Value))
            : match.Groups["times"].Value switch { "두" => 2, "세" => 3, var n => Number(n) };
        var percents = match.Groups["percent"].Success;
        var ratio = match.Groups["more"].Success ? 1 + share : less ? percents ? (100 - Number(match.Groups["percent"].Value)) / 100 : 1 - share : share;
        return ratio > 0 ? Of(at, match.Index + match.Length, new Edit.Length { Ratio = ratio }) : null;
    }

    private static Token? BasisOnly(string text, int at) => Basis().Match(text, at) is { Success: true } match
        ? Of(at, match.Index + match.Length, new Edit.Length { Basis = match.Groups["without"].Success ? CountBasis.WithoutSpaces : CountBasis.WithSpaces })
        : null;

    private static Token Of(int start, int end, Edit.Length length) => new(start, end, [Sense.Length]) { Length = length };

    private static CountBasis? BasisOf(Match match)
    {
        var unit = match.Groups["unit"].Value;
        return match.Groups["utf"].Success ? CountBasis.Utf8
            : match.Groups["cp"].Success ? CountBasis.Cp949
            : unit.StartsWith('b') || unit is "바이트" ? CountBasis.TwoByte
            : match.Groups["without"].Success ? CountBasis.WithoutSpaces
            : match.Groups["with"].Success ? CountBasis.WithSpaces : null;
    }

    private static int Value(string number)
    {
        var digits = Digits().Match(number);
        if (digits.Success)
        {
            var scale = number.EndsWith('천') || number.EndsWith('k') ? 1000 : number.EndsWith('만') ? 10_000 : number.EndsWith('백') && !number.Contains('천', StringComparison.Ordinal) ? 100 : 1;
            var mixed = number.IndexOf('천', StringComparison.Ordinal) is > 0 and var k && k < number.Length - 1 ? (Number(number[..k]) * 1000) + Hundreds(number[(k + 1)..]) : 0;
            return (int)Math.Min(mixed > 0 ? mixed : Number(digits.Value) * scale, 100_000);
        }

        return Words(number);
    }

    private static int Hundreds(string text) => Digits().Match(text) is { Success: true } digits
        ? (int)Number(digits.Value) * (text.EndsWith('백') ? 100 : 1)
        : Words(text);

    private static int Words(string number)
    {
        var (total, digit) = (0, 0);
        foreach (var c in number)
        {
            var place = c switch { '천' => 1000, '백' => 100, '십' => 10, _ => 0 };
            digit = place == 0 ? "일이삼사오육칠팔구".IndexOf(c, StringComparison.Ordinal) + 1 : digit;
            total += place == 0 ? 0 : Math.Max(1, digit) * place;
            digit = place == 0 ? digit : 0;
        }

        return total + digit;
    }

    private static double Number(string digits)
    {
        var plain = digits.Replace(",", "", StringComparison.Ordinal);
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : Words(plain);
    }

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();

    private const string Num = @"(?:\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d)?)(?:천(?:\d{1,3}|[일이삼사오육칠팔구]?백)?|만|백|k)?|[일이삼사오육칠팔구]?천(?:[일이삼사오육칠팔구]?백)?(?:[일이삼사오육칠팔구]?십)?|[일이삼사오육칠팔구]?백(?:[일이삼사오육칠팔구]?십)?|[이삼사오육칠팔구]십";

    private const string Spaces = @"(?:(?:공백|띄어쓰기|스페이스)(?:을|은|를|도|까지)?(?:(?<without>제외|미포함|불포함|빼고|뺀|빼|없이|안세고|x)|(?<with>포함|넣고|합쳐|까지|o))(?:해서|하고|하여|한|으로|로|기준(?:으로)?)?)";

    [GeneratedRegex(@"\G" + Spaces + @"?[,(]?(?:(?<utf>utf-?8)|(?<cp>cp949|euc-?kr|ms949|완성형))?(?:기준(?:으로)?)?(?:(?<exact>정확히|정확하게|칼같이)|(?<max>최대|맥스|max)|(?<min>최소|적어도|못해도|min)|(?<about>약|대략|거의|한|대충)|딱|총)*(?:(?<from>" + Num + @")(?<unit>자|글자|바이트|bytes?)?(?:~|-|∼|–|에서|부터|이상|이상,)(?=\d|[일이삼사오육칠팔구천백]))?(?<n>" + Num + @")(?:(?<unit>글자|자(?!리|체|료|산|동|격|녀|바|신|원|세|기|연|소|주|본|막|전|율|바스)|bytes?|바이트|b(?![a-z])|characters?|chars?|words?)|(?=으로(?:만)?(?:줄|늘|맞|해|$|[,.!?\n])|이내|이하|안쪽|내외로|안넘)(?<=\d{3}))(?:사이)?(?:[(,]?" + Spaces + @"\)?)?(?:\(?(?:(?<utf>utf-?8)|(?<cp>cp949|euc-?kr))\)?(?:기준)?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Count();

    [GeneratedRegex(@"\G(?:(?:로|으로)?(?:딱|꽉|거의|최대한|다)*(?:(?<max>을?(?:이내|이하|미만|까지만|안으로|안쪽|아래|밑|못넘|(?:을|를|은|는)?(?:안넘|넘지|넘기지|넘어가지|넘으면안|초과하지|초과안|초과x)))(?:않게|않도록|않|말고|마|면돼)?|(?:은|는|을|를)?(?<min>이상|넘게|넘기|넘겨|초과|은넘|는넘|을넘)|(?<more>(?<!로)(?:정도|쯤|가량|내외)?(?:만|씩)?(?:좀|조금)?(?:더(?!줄|빼|짧|덜)|추가|늘|길게|보태|붙))[가-힣]{0,5}?(?=$|[,.!?\n]|해|줘|주|려|리|써|하|늘)|(?<less>(?<!로)(?:정도|쯤|가량|내외)?(?:만|씩)?(?:좀|조금|더)?(?:덜|줄|빼|뺄|뺐|축소|감|짧|쳐내|깎))|(?<fit>(?:에|을|를|로)?(?:꽉|딱|거의|최대한|가득|다)*(?:맞춰|맞추|맞게|맞췄|맞출|채워|채우|채울|채웠|꽉|가까|가깝|근접))|(?<about>내외|안팎|정도|쯤|가량|언저리|근처|전후|대(?=로|$))))?(?:로|으로|에|까지|만|은|는|으로만|로만|이야|임|이에요|이요|요|정도로)?(?:딱)?(?<fit>(?:꽉|딱)*(?:맞춰|맞추|맞게|맞췄|맞출|채워|채우|채울|채웠))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Qualifier();

    [GeneratedRegex(@"\G(?:(?<percent>\d{1,3}(?:\.\d)?)(?:%|퍼센트|퍼|프로)|(?<half>절반|반(?=으로|만|정도|토막|절|쯤|줄))|(?<of>[2-9]|[이삼사오])분의(?<part>[1-9]|[일이삼사])|(?<part>[1-9])/(?<of>[2-9])|(?<times>두|세|\d(?:\.\d)?)배)(?:정도|쯤|가량|수준)?(?:(?:만큼|만|씩|정도|을|를|더)*(?:(?<less>줄|축소|감축|덜어|빼|짧|쳐내|깎)|(?<more>늘|길게|추가|더길|더써))[가-힣]{0,1}|(?:으로|로|만|까지|정도로|수준으로|정도만|토막)(?:만)?(?:남겨|줄여|줄이|늘려|늘리|축소|압축|압축해)?|(?=[,.!?\n]|$))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Share();

    [GeneratedRegex(@"\G" + Spaces + "(?:으로|로)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Basis();
}
