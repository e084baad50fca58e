namespace CareerWriter.Korean;

/// <summary>A note of nothing but acts (<c>설계 및 개발</c>, <c>설계/구현/배포</c>): the part that someone held, not acts on something.</summary>
internal static class BareActs
{
    private static readonly string[] Coordinators = [" 및 ", ", ", " · ", " / ", " & ", "·", "/", "와 ", "과 "];

    /// <summary>The note as a clause (설계와 개발을 담당하), or null when it holds anything else.</summary>
    public static Clause? Read(string note)
    {
        string[] acts = [.. note.Split(Coordinators, StringSplitOptions.TrimEntries)];
        if (acts.Length < 2 || !Array.TrueForAll(acts, a => a.Length > 1 && !a.Contains(' ', StringComparison.Ordinal) && VerbalNouns.Find(a) is { Valence: Valence.Object } act && act.Noun == a))
        {
            return null;
        }

        var named = acts is [var one, var other] ? $"{Josa.Attach(one, "과/와")} {other}" : string.Join(", ", acts);
        return new Clause(Josa.Attach(named, "을/를"), new Predicate("담당하"));
    }
}
