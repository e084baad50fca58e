namespace CareerWriter.Korean;

/// <summary>
/// Reads a career note (개조식: <c>프로젝트 구조 설계 및 구현</c>, <c>…하도록 변경하였음</c>, <c>…했습니다</c>) as clauses with particles and predicates.
/// What it cannot read with confidence gives null: such a note is not written from.
/// </summary>
public static class ClauseReader
{
    private static readonly string[] Coordinators = [" 및 ", ", ", " · ", "·", "/", " & "];

    /// <summary>Acts that make a thing: what follows is another thing, even when it is named after an act (모니터링 화면).</summary>
    private static readonly string[] Makes = ["설계", "구현", "개발", "구축", "작성", "제작", "도입", "적용", "개선", "구성"];

    private static readonly string[] Containers = ["기능", "로직", "화면", "페이지", "스크립트", "도구", "가이드", "환경", "체계", "프로세스", "시스템", "모듈", "계획", "방안", "전략", "문서", "서버"];

    /// <summary>Reads one statement.</summary>
    /// <param name="text">A list item or sentence without markup.</param>
    /// <returns>Its clauses in order, or null.</returns>
    public static IReadOnlyList<Clause>? Read(string text)
    {
        var note = NoteText.Tidy(text);
        if (note.Length < 4 || IsEmptyReport(note))
        {
            return null;
        }

        if (VersionChange.TryRead(note, out var change))
        {
            return [change];
        }

        var opened = NoteText.OpenArrow(note);
        return ReadFinite(opened) ?? ReadChain(opened) ?? (opened == note ? null : FigureChange.Read(opened));
    }

    /// <summary>A statement with an ending of its own. Nominalised statements joined by commas (…함, …함) are one clause each.</summary>
    private static List<Clause>? ReadFinite(string note)
    {
        if (!EndingReader.TryRead(note, out var body, out var predicate))
        {
            return null;
        }

        for (var comma = body.IndexOf(", ", StringComparison.Ordinal); comma > 0; comma = body.IndexOf(", ", comma + 2, StringComparison.Ordinal))
        {
            List<Clause>? first = body[comma - 1] is '함' or '됨' or '음' ? ReadFinite(body[..comma])
                : IsOwnAct(body[..comma], note[(comma + 2)..]) && ReadSimple(body[..comma]) is { } act ? [act] : null;
            if (first is not null && ReadFinite(note[(comma + 2)..]) is { } rest)
            {
                return [.. first, .. rest];
            }
        }

        if (predicate.Stem == "위하" || (predicate.Stem == "없" && EndsInFigure(body)))
        {
            return null;
        }

        if (predicate.Stem == "하" && body.EndsWith(" 안", StringComparison.Ordinal))
        {
            (body, predicate) = (body[..^1] + "하지", predicate with { Stem = "않" });
        }

        if (predicate.Stem == "처리하" && (body.EndsWith("도록", StringComparison.Ordinal) || body.EndsWith("되게", StringComparison.Ordinal)))
        {
            predicate = predicate with { Stem = "하" };
        }

        if (predicate.Stem is "수행하" or "진행하" or "실시하" && body.Length > 3 && body[^1] is '을' or '를' && ActOf(body[..^1]) is { } done)
        {
            return [done];
        }

        // A sentence that was written as one keeps its words; only notes are opened up.
        return [new Clause(note.EndsWith("습니다", StringComparison.Ordinal) || predicate.Stem == "않" ? body : WithParticle(NounPhrase.Open(body), predicate), predicate)];
    }

    /// <summary>A bare noun before the verb of a note takes its particle: 주문 재기동 없어짐 → 재기동이, 배포 시간 줄임 → 시간을.</summary>
    private static string WithParticle(string body, Predicate predicate)
    {
        var (thing, tail) = ActClause.SplitTail(body, isChange: true);
        if (thing.Length < 2 || thing.EndsWith(" 수", StringComparison.Ordinal) || thing.EndsWith(" 것", StringComparison.Ordinal) || thing.EndsWith(" 적", StringComparison.Ordinal) || thing.EndsWith('상') || Particles.EndOf(thing[(thing.LastIndexOf(' ') + 1)..]) != WordEnd.Bare)
        {
            return body;
        }

        return $"{WithParticleOf(thing, predicate)} {tail}".TrimEnd();
    }

    private static string WithParticleOf(string body, Predicate predicate) => predicate.Stem switch
    {
        "있" or "없" when "아어여혀려겨워와져써떠켜춰".Contains(body[^1], StringComparison.Ordinal) => body,
        "줄" or "늘" or "줄어들" or "없어지" or "있" or "없" or "많" or "적" or "생기" or "늘어나" or "나타나" or "어렵" or "걸리" or "높아지" or "낮아지" or "빨라지" or "느려지" or "길어지" or "짧아지" or "많아지" => Josa.Attach(body, "이/가"),
        "줄이" or "높이" or "낮추" or "늘리" or "올리" or "내리" or "만들" or "나누" or "바꾸" or "옮기" or "맞추" or "갖추" or "없애" or "다루" or "키우" or "채우" or "맡" => Josa.Attach(body, "을/를"),
        _ => body,
    };

    /// <summary>A chain of noun phrases that end in verbal nouns: split at the last coordinator that joins two acts, and so on to the front.</summary>
    private static List<Clause>? ReadChain(string note)
    {
        if (BareActs.Read(note) is { } part)
        {
            return [part];
        }

        var (split, width) = FindSplit(note);
        if (split < 0)
        {
            return (ReadSimple(note) ?? TroubleNote.Read(note)) is { } clause ? [clause] : null;
        }

        var right = ReadSimple(note[(split + width)..]);
        var left = right is null ? null : ReadFinite(note[..split]) ?? ReadChain(note[..split]) ?? FigureChange.Read(note[..split]);
        return left is null ? null : Merge([.. left, right!]);
    }

    private static (int Index, int Width) FindSplit(string note)
    {
        for (var i = note.Length - 2; i > 1; i--)
        {
            foreach (var coordinator in Coordinators)
            {
                if (string.CompareOrdinal(note, i, coordinator, 0, coordinator.Length) == 0 && JoinsActs(note[..i], note[(i + coordinator.Length)..], coordinator))
                {
                    return (i, coordinator.Length);
                }
            }

            if (note[i] == ' ' && note[i - 1] is '와' or '과' && VerbalNouns.Find(LastWord(note.AsSpan(0, i - 1))) is { Class: VerbalNounClass.Strong }
                && VerbalNouns.Find(note.AsSpan(i + 1)) is not null && note.AsSpan(0, i - 1).Contains(' '))
            {
                return (i - 1, 2);
            }
        }

        return (-1, 0);
    }

    /// <summary>Whether a coordinator stands between two acts, and not between two names of functions.</summary>
    private static bool JoinsActs(string left, string right, string coordinator)
    {
        if (left.EndsWith('함') || left.EndsWith('됨'))
        {
            return EndingReader.TryRead(left, out _, out _);
        }

        if (coordinator == "/" && right.Split('/').Any(r => VerbalNouns.Find(r) is null))
        {
            return false;
        }

        if (coordinator == ", " && left.EndsWith('로') && FigureChange.Read(left) is not null)
        {
            return true;
        }

        var lastWord = LastWord(left);
        var act = VerbalNouns.FindAtEnd(lastWord);
        if (coordinator == ", " && (IsSharedPart(left, right) || IsListItem(right)))
        {
            return false;
        }

        if (act is null || (lastWord.Length == left.Length && act.Noun.Length == lastWord.Length && !left.Contains(' ', StringComparison.Ordinal)))
        {
            return false;
        }

        if (VerbalNouns.Find(right) is not null || HasArgument(left, act, lastWord.Length) || (coordinator == ", " && IsOwnAct(left, right)))
        {
            return true;
        }

        return act.Class switch
        {
            VerbalNounClass.Strong => Makes.Contains(act.Noun) || !StartsWithContainer(right),
            VerbalNounClass.Mid => (coordinator is " 및 " or " & " || right.AsSpan().ContainsAnyInRange('0', '9')) && !StartsWithFunctionName(right),
            _ => false,
        };
    }

    /// <summary>Whether a particle or a figure stands right before the act: then it is an act, whatever its class (시스템에 등록, 35건 처리).</summary>
    private static bool HasArgument(string left, VerbalNoun act, int lastWord)
    {
        if (act.Noun.Length != lastWord || left.Length <= lastWord + 1)
        {
            return false;
        }

        var before = left[..^(lastWord + 1)];
        var argument = before[(before.LastIndexOf(' ') + 1)..];
        return (argument.Length > 1 && char.IsAsciiDigit(argument[0]) && !argument.EndsWith(',')) || Particles.EndOf(before[(before.LastIndexOf(' ') + 1)..]) is WordEnd.Object or WordEnd.Adverbial && !before.EndsWith(',');
    }

    /// <summary>
    /// Whether the words before a comma are an act of their own in a note whose rest is a clause: an argument or adverb stands before the act
    /// (…를 코드화, 이후 …를 다시 작성), or it makes something and the rest begins with another thing (리스트 적용, 상태를 …로 옮김).
    /// </summary>
    private static bool IsOwnAct(string left, string right)
    {
        var lastWord = LastWord(left);
        if (VerbalNouns.Find(lastWord) is not { } act || left.Length <= lastWord.Length + 1 || IsListItem(right))
        {
            return false;
        }

        var before = left[..^(lastWord.Length + 1)];
        var argument = LastWord(before).ToString();
        var first = right[..(right + " ").IndexOf(' ', StringComparison.Ordinal)];
        return (Particles.EndOf(argument) is WordEnd.Object or WordEnd.Adverbial && !argument.EndsWith(',')) || argument is "후" or "매일" or "매주" or "매월"
            || (act.Valence == Valence.Subject && before.AsSpan().ContainsAnyInRange('0', '9'))
            || ((Makes.Contains(act.Noun) || act.Noun == "발송") && VerbalNouns.Find(first) is null && right.Split(' ').Any(w => Particles.EndOf(w) == WordEnd.Object));
    }

    /// <summary>도배 방지, 금칙어 처리 담당: the part held covers everything before it too.</summary>
    private static bool IsSharedPart(string left, string right)
    {
        if (left.Split(' ').Any(w => Particles.EndOf(w) != WordEnd.Bare))
        {
            return false;
        }

        var words = right.Split(' ');
        return words.Length > 1 && words[^1] is "담당" or "전담" or "참여" or "주도" or "총괄" && VerbalNouns.Find(words[^2]) is not null;
    }

    /// <summary>건너뛰기, 해지 화면 개발: a list goes on, so that the words before the comma are of it.</summary>
    private static bool IsListItem(string right)
    {
        var comma = right.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && !right.AsSpan(0, comma).Contains(' ') && VerbalNouns.FindAtEnd(right.AsSpan(0, comma)) is null && Particles.EndOf(right[..comma]) == WordEnd.Bare;
    }

    /// <summary>결과 없음 and the like say that a report is not filled in.</summary>
    private static bool IsEmptyReport(string note) =>
        note.EndsWith(" 없음", StringComparison.Ordinal) && note.Split(' ')[^2] is "결과" or "성과" or "내용" or "특이사항" && note.Length < 12;

    /// <summary>Whether what follows begins with a verbal noun that names something (구현 가이드 작성): then the act before names it too.</summary>
    private static bool StartsWithFunctionName(string right)
    {
        var space = right.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && VerbalNouns.Find(right.AsSpan(0, space)) is not null && VerbalNouns.Find(right.AsSpan(space + 1)) is null;
    }

    /// <summary>연동 처리, 설정 수행: the act is the noun before.</summary>
    private static Clause? ActOf(string note)
    {
        var word = LastWord(note);
        return note.Contains(' ', StringComparison.Ordinal) && VerbalNouns.Find(word) is { Valence: Valence.Object } ? ReadSimple(note) : null;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];

    /// <summary>Whether an act that names a thing follows (모니터링 기능, 마이그레이션 스크립트).</summary>
    private static bool StartsWithContainer(string right)
    {
        var words = right.Split(' ');
        return words.Length > 2 && VerbalNouns.Find(words[0]) is { Class: VerbalNounClass.Strong } && Containers.Contains(words[1]);
    }

    private static Clause? ReadSimple(string note)
    {
        var space = note.LastIndexOf(' ');
        var word = note[(space + 1)..];
        var act = VerbalNouns.FindAtEnd(word);
        if (act is null)
        {
            return null;
        }

        var head = word[..^act.Noun.Length];
        if (act.Class == VerbalNounClass.Weak && (space < 0 || (head.Length > 0 && note[..space].EndsWith(','))))
        {
            return null;
        }

        if (act.Noun == "가능" && space > 0 && ReadChain(note[..space]) is [.., var able] && able.Predicate.Stem.EndsWith('하'))
        {
            return new Clause($"{able.Body} {able.Predicate.Stem[..^1]}할 수 있게".Trim(), new Predicate("되"));
        }

        if (act.Noun is "처리" or "수행" or "진행" && head.Length == 0 && space > 0 && ActOf(note[..space]) is { } real)
        {
            return real;
        }

        var rest = (space < 0 ? "" : note[..space]) + (head.Length == 0 ? "" : space < 0 ? head : " " + head);
        return ActClause.Build(rest.Trim(), act);
    }

    /// <summary>Two acts with the same verb share it: A를 높이고 B를 높였습니다 → A와 B를 높였습니다.</summary>
    private static List<Clause> Merge(List<Clause> clauses)
    {
        for (var i = clauses.Count - 1; i > 0; i--)
        {
            var (first, second) = (clauses[i - 1], clauses[i]);
            if (first.Predicate == second.Predicate && first.Body.EndsWith('로') && second.Body.Length > 0)
            {
                clauses[i - 1] = second with { Body = $"{first.Body}, {second.Body}" };
                clauses.RemoveAt(i);
            }
            else if (first.Predicate == second.Predicate && IsOneObject(first.Body) && IsOneObject(second.Body))
            {
                clauses[i - 1] = second with { Body = Josa.Attach(first.Body[..^1], "과/와") + " " + second.Body };
                clauses.RemoveAt(i);
            }
        }

        return clauses;
    }

    /// <summary>당일 최대 21만 명, 장애: a figure before a comma that no verb carries.</summary>
    private static bool EndsInFigure(string body)
    {
        var comma = body.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && Quantities.Find(body[..comma]) is [.., var last] && last.Start + last.Text.Length == comma;
    }

    private static bool IsOneObject(string body) =>
        body.Length > 2 && body[^1] is '을' or '를'
        && body.Split(' ')[..^1].All(w => Particles.EndOf(w) is WordEnd.Bare or WordEnd.Adnominal or WordEnd.Genitive);
}
