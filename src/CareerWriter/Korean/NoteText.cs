using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerWriter.Korean;

/// <summary>Small repairs of a note's typing before it is read; no word is added or lost but brackets that explain.</summary>
internal static partial class NoteText
{
    private static readonly string[] DoingForms = ["하지", "하는", "하여", "하고", "하며", "하기", "하도록", "할", "했", "해주", "해봤", "해봄", "해보", "해야"];

    private static readonly SearchValues<char> Arrows = SearchValues.Create("→>⇒➜");

    private static readonly SearchValues<char> Explaining = SearchValues.Create("%→,.…:≥~");

    /// <summary>The note without closing marks, back-ticks and explaining brackets, with the usual spacing slips mended.</summary>
    public static string Tidy(string text)
    {
        var note = Fold(text.Replace("`", "", StringComparison.Ordinal));
        note = note.TrimEnd('.', ';', ',', ':', '!', ' ');
        note = DropBrackets(note);
        note = TypingSlips.Mend(Numbered().Replace(note, ""));
        note = SpaceBeforeCan(Slips().Replace(note, "${head} ${tail}"));
        note = note.Contains('시', StringComparison.Ordinal) ? When().Replace(note, "${noun} 시 ") : note;
        note = note.AsSpan().ContainsAnyInRange('0', 'z') ? AfterFigure().Replace(AfterLatin().Replace(note, "${particle}"), " ${word}") : note;
        note = JoinWords(note);
        return Fold(note).TrimEnd(',', '.', ' ');
    }

    private static string Fold(string text) =>
        (text.Contains("  ", StringComparison.Ordinal) || text.AsSpan().ContainsAny('\t', '\n', '\u00a0') ? Folded().Replace(text, " ") : text).Trim();

    /// <summary>One arrow between two figures is a change: <c>600ms → 33ms</c> → <c>600ms에서 33ms로</c>.</summary>
    public static string OpenArrow(string note)
    {
        if (!note.AsSpan().ContainsAny(Arrows))
        {
            return note;
        }

        var match = Arrow().Match(note);
        if (!match.Success || match.NextMatch().Success)
        {
            return note;
        }

        var (from, to, after) = (match.Groups["from"].Value.TrimEnd(), match.Groups["to"].Value.TrimEnd(), note[(match.Index + match.Length)..]);
        var particle = after.StartsWith('로') || after.StartsWith("으로", StringComparison.Ordinal) ? "" : Josa.Attach(to, "으로/로")[to.Length..];
        return $"{note[..match.Index]}{from}에서 {to}{particle}{(after.Length == 0 || after[0] is ' ' or '로' or '으' or ',' or ')' ? after : " " + after)}".TrimEnd();
    }

    /// <summary>Brackets at the end, long ones, and those with marks that a sentence cannot carry fall away; short glosses stay.</summary>
    private static string DropBrackets(string note)
    {
        var output = new StringBuilder(note.Length);
        var depth = 0;
        var open = 0;
        for (var i = 0; i < note.Length; i++)
        {
            switch (note[i])
            {
                case '(':
                    if (depth++ == 0)
                    {
                        open = i;
                    }

                    break;
                case ')' when depth > 0:
                    if (--depth == 0)
                    {
                        output.Length -= output.Length > 0 && output[^1] == ' ' && i + 1 < note.Length && note[i + 1] != ' ' ? 1 : 0;
                        output.Append(Keep(note, open, i) ? note.AsSpan(open, i - open + 1) : default);
                    }

                    break;
                default:
                    if (depth == 0)
                    {
                        output.Append(note[i]);
                    }

                    break;
            }
        }

        return output.ToString();
    }

    private static bool Keep(string note, int open, int close)
    {
        var inside = note.AsSpan(open + 1, close - open - 1);
        return VersionChange.IsChange(inside)
            || (close < note.Length - 1 && inside.Length is > 0 and <= 12 && !inside.ContainsAny(Explaining) && open > 0);
    }

    /// <summary>불러올수 있 → 불러올 수 있, 나갈때 → 나갈 때: 수 and 때 after -ㄹ are words of their own.</summary>
    private static string SpaceBeforeCan(string note)
    {
        if (note.Length == 0)
        {
            return note;
        }

        for (var at = note.IndexOf('수', 1); at > 0; at = note.IndexOf('수', at + 1))
        {
            var after = note.AsSpan(at + 1).TrimStart();
            if (Hangul.EndsInRieul(note[at - 1]) && (after.StartsWith("있") || after.StartsWith("없")))
            {
                return SpaceBeforeCan(string.Concat(note.AsSpan(0, at), " 수 ", after));
            }
        }

        for (var at = note.IndexOf('때', 1); at > 0; at = note.IndexOf('때', at + 1))
        {
            if (Hangul.EndsInRieul(note[at - 1]))
            {
                note = note.Insert(at, " ");
            }
        }

        return note;
    }

    /// <summary>재 갱신 → 재갱신, 관리 할 → 관리할, 비 동기 → 비동기, 것 처럼 → 것처럼.</summary>
    private static string JoinWords(string note)
    {
        if (!note.Contains(' ', StringComparison.Ordinal))
        {
            return note;
        }

        var words = note.Split(' ');
        var output = new StringBuilder(note.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var glued = i > 0 && (words[i - 1] is "재" or "비" && words[i].Length > 1
                || (words[i] == "처럼" && words[i - 1].EndsWith('것'))
                || (DoingForms.Any(f => words[i].StartsWith(f, StringComparison.Ordinal)) && VerbalNouns.Find(words[i - 1].AsSpan(words[i - 1].StartsWith('재') && words[i - 1].Length > 2 ? 1 : 0)) is not null));
            output.Append(glued || i == 0 ? "" : " ").Append(words[i]);
        }

        return output.ToString();
    }

    [GeneratedRegex(@"(?<=[\d%]|ms|초|분|개|건|명)(?<word>이상|이하|이내|미만|초과|내로|정도)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AfterFigure();

    [GeneratedRegex(@"(?<=[A-Za-z0-9]) (?<particle>은|는|이|가|을|를|와|과|의|에|에서|로|으로)(?=[ ,])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AfterLatin();

    [GeneratedRegex(@"^(?:성과|프로젝트|업무|과제) ?\d{1,2}[.):] ?(?=\S)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Folded();

    /// <summary>Words that people type without the space between them: 할수, 수있, 하지않, 되어있, 해야함, 했을때, 하는것.</summary>
    [GeneratedRegex(@"(?<head>(?<= )수(?=[있없])|[가-힣]지(?=않)|[되하잡물걸혀려겨][어고여혀려](?=있[어는던지었음고])|[해돼]야(?=[하함했])|한(?=건[ 은이])|[하되]는(?=것 ?[이을은])|[있하되알]게(?=[됨된되됐했하])|[한된](?=것 ?처럼))(?<tail>)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Slips();

    [GeneratedRegex(@"(?<noun>커밋|오픈|진입|취소|퇴사|발생|실패|요청|로그인|배포|생성|조회|결제|변경|호출|처리|접속|장애|오류|에러|빌드|수정|등록|가입|이동|통신|전송|사용|운영)시(?= |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex When();

    [GeneratedRegex(@"(?<from>(?:(?:약|최대|평균|하루|매일|일일|일|주|매주|월|매월|연|초당|분당) ?){0,3}\$?\d[\d.,]* ?[가-힣%A-Za-z$]{0,4}) ?(?:→|->|=>|⇒|➜|~>) ?(?<to>(?:(?:약|최대|평균|하루|매일|일일|일|주|매주|월|매월|연|초당|분당) ?){0,3}\$?\d[\d.,]*(?:~\d[\d.,]*)? ?(?:%p?|[A-Za-z]{1,6}|초|분|시간|일|개|건|회|명|배|원|대|곳)?(?: ?(?:이하|이상|이내|미만))?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Arrow();
}
