using System.Text.RegularExpressions;

namespace CareerWriter.Korean;

/// <summary>Mends what people type in notes and a letter does not carry: missing spaces (안맞는, 들어있어), spoken forms (쓰는걸, 처음엔), particles that do not fit. Quoted words stay.</summary>
internal static partial class TypingSlips
{
    private static readonly (Regex Slip, string Mended)[] Slips =
    [
        (Not(), "안 "),
        (Cannot(), "못 "),
        (ThingAsObject(), " 것을"),
        (ThingAsSubject(), " 것이"),
        (ThingAsTopic(), " 것은"),
        (Thing(), " 것"),
        (ShortIn(), "에는"),
        (ShortFrom(), "에서는"),
        (For(), "위해서는"),
        (Being(), " 있"),
        (During(), " 동안"),
        (WhenNoun(), " 때"),
        (Only(), "뿐"),
        (Occasion(), " 적이 "),
        (Past(), "었"),
        (Thought(), "생각지"),
        (EvenIf(), "돼도"),
        (Because(), "니까"),
        (Bound(), " 시"),
        (Pieces(), "여러 개"),
        (Slash(), ", "),
    ];

    /// <summary>The note with its slips mended.</summary>
    public static string Mend(string note)
    {
        var parts = note.Split('"');
        for (var i = 0; i < parts.Length; i += 2)
        {
            parts[i] = MendUnquoted(parts[i]);
        }

        return string.Join('"', parts);
    }

    private static string MendUnquoted(string text)
    {
        foreach (var (slip, mended) in Slips)
        {
            text = slip.Replace(text, mended);
        }

        text = text.Contains('시', StringComparison.Ordinal) ? AtTime().Replace(text, m => VerbalNouns.FindAtEnd(m.Groups["noun"].ValueSpan) is null ? m.Value : $"{m.Groups["noun"].Value} 시") : text;
        text = text.Contains("가능하게", StringComparison.Ordinal) ? Possibly().Replace(text, m => VerbalNouns.Find(m.Groups["noun"].ValueSpan) is { Valence: Valence.Object or Valence.At } ? $"{m.Groups["noun"].Value}할 수 있게" : m.Value) : text;
        return text.AsSpan().ContainsAnyInRange('A', 'z') ? LatinParticle().Replace(text, Fitting) : text;
    }

    /// <summary>Actions을 → Actions를: the particle that fits how the word is read.</summary>
    private static string Fitting(Match match) => Josa.Attach(match.Groups["word"].Value, match.Groups["particle"].ValueSpan[0] switch
    {
        '을' or '를' => "을/를",
        '은' or '는' => "은/는",
        _ => "과/와",
    });

    [GeneratedRegex("(?<![가-힣])안(?=되[는던지어고]|된|될|됨|됐|됩|돼|하[는던지고]|했|함|해[서도]|맞[는지아은았]|들어|들[리려렸]|기다|보이|보여|열[리려]|쓰[는이고]|쓴|나[오와온]|오[는고]|사는|받[는고은]|걸[리려린]|끝[나난])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Not();

    [GeneratedRegex("(?<![가-힣])못(?=막|받|찾|쓰|쓴|잡|풀|맞|읽|보[던는고내]|지[키켰킨]|끝)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Cannot();

    [GeneratedRegex("(?<=[가-힣][는은])걸(?= )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ThingAsObject();

    [GeneratedRegex("(?<=[가-힣]는)게(?= )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ThingAsSubject();

    [GeneratedRegex("(?<=[가-힣]는|필요한|중요한)건(?= )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ThingAsTopic();

    [GeneratedRegex("(?<=[가-힣][는은던한된할될])것(?=[을이은과도])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Thing();

    [GeneratedRegex("(?<=[가-힣])엔(?= )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ShortIn();

    [GeneratedRegex("(?<=[가-힣])에선(?= )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ShortFrom();

    [GeneratedRegex("위해선(?= )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex For();

    [GeneratedRegex("(?<=[아어여혀려겨워와해돼켜져써떠고])있(?=[어는던었지음고습으])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Being();

    [GeneratedRegex(@"(?<=\d ?(?:개월|시간|년|주|일|분|초))동안", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex During();

    [GeneratedRegex("(?<=[가-힣])(?<![이그한제저접어])때(?=[ 는에마문도]|$)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex WhenNoun();

    [GeneratedRegex(@"(?<=\d ?(?:명|개|건|곳|대|번)) 뿐(?=[이인])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Only();

    [GeneratedRegex(" 적 (?=[있없])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Occasion();

    [GeneratedRegex("(?<=[있없했됐갔왔])엇", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Past();

    [GeneratedRegex("생각치(?= )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Thought();

    [GeneratedRegex("(?<=[가-힣])되도(?= )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EvenIf();

    [GeneratedRegex("(?<=[리하보되])니가(?= )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Because();

    [GeneratedRegex("(?<=이상|이하|미만|초과)시(?= |$)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bound();

    [GeneratedRegex("(?<![가-힣])여러개", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Pieces();

    [GeneratedRegex("(?<=[가-힣]) / (?=[가-힣])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Slash();

    [GeneratedRegex("(?<![가-힣])(?<noun>[가-힣]{2,})시(?=(?:의|에|에는|에도)?(?: |$|,))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AtTime();

    [GeneratedRegex("(?<noun>[가-힣]{2,}) 가능하게", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Possibly();

    [GeneratedRegex("(?<![A-Za-z0-9.])(?<word>[A-Za-z]*[a-z][A-Za-z]*)(?<particle>을|를|은|는|과|와)(?=[ ,])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LatinParticle();
}
