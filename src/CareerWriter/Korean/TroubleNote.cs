namespace CareerWriter.Korean;

/// <summary>A note that names a situation instead of telling it: <c>… 입력이 끊기는 문제</c> → <c>문제가 있었습니다</c>, <c>… 밤을 새우던 구조</c> → <c>구조였습니다</c>.</summary>
internal static class TroubleNote
{
    private static readonly string[] Troubles = ["문제", "현상", "이슈", "버그"];

    private static readonly string[] States = ["상황", "구조", "상태"];

    /// <summary>Trouble that has no clause before it, but a cause: 커넥션 풀이 고갈되어 11분간 주문 장애.</summary>
    private static readonly string[] Outages = ["장애", "오류"];

    /// <summary>The clause of such a note, or null.</summary>
    public static Clause? Read(string note)
    {
        var words = note.Split(' ');
        if (words.Length < 3)
        {
            return null;
        }

        var (last, before) = (words[^1], Particles.EndOf(words[^2]));
        var isNamed = words[..^2].Take(3).Any(Particles.IsTopic);
        if (before == WordEnd.Adnominal && Troubles.Contains(last) && !isNamed)
        {
            return new Clause(Josa.Attach(note, "이/가"), new Predicate("있"));
        }

        if (before == WordEnd.Adnominal && (States.Contains(last) || Troubles.Contains(last)))
        {
            var isOpen = Hangul.Final(last[^1]) == '\0';
            return new Clause(note[..^(last.Length + 1)], new Predicate(last + "이", IsCopula: !isOpen));
        }

        return Outages.Contains(last) && words[..^1].Any(w => w.EndsWith("되어", StringComparison.Ordinal) || w.EndsWith("하여", StringComparison.Ordinal) || w.EndsWith("해서", StringComparison.Ordinal) || w.EndsWith("져서", StringComparison.Ordinal))
            ? new Clause(Josa.Attach(note, "이/가"), new Predicate("있"))
            : null;
    }
}
