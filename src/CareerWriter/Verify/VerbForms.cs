namespace CareerWriter.Verify;

/// <summary>
/// The surface beginnings of a Korean verb (줄이다: 줄이, 줄인, 줄일, 줄임, 줄입, 줄여, 줄였), so that a word in a text can be led back to its
/// dictionary form without knowing its ending. Syllable arithmetic: Unicode, section 3.12.
/// </summary>
internal static class VerbForms
{
    private const int Base = 0xAC00;
    private const int Vowels = 21;
    private const int Finals = 28;
    private const int FinalN = 4;
    private const int FinalD = 7;
    private const int FinalL = 8;
    private const int FinalM = 16;
    private const int FinalB = 17;
    private const int FinalSs = 20;
    private const int InitialR = 5;

    /// <summary>What may follow a beginning of each kind; the empty text is always allowed.</summary>
    private const string AfterStem = "고며면지기게도는은을던아어여았었였습니다려러자거으음네요듯서야세더나므";
    private const string AfterPast = "습고으던지다는기을어네더음";
    private const string AfterShort = "니지다으을이에과의도까까만";

    private static readonly string[] TurnsIntoL = ["듣다", "묻다", "걷다", "깨닫다", "싣다", "일컫다"];

    /// <summary>The beginnings of a verb, each with the syllables that may stand behind it.</summary>
    public static IEnumerable<(string Form, string Followers)> Of(string dictionaryForm)
    {
        var stem = dictionaryForm[..^1];
        var head = stem[..^1];
        var (initial, vowel, final) = Split(stem[^1]);
        yield return (stem, AfterStem);
        if (final == FinalL)
        {
            yield return (head + Join(initial, vowel, 0), "는니");
            yield return (head + Join(initial, vowel, FinalN), AfterShort);
            yield return (head + Join(initial, vowel, FinalB), AfterShort);
        }
        else if (final == FinalD && TurnsIntoL.Contains(dictionaryForm))
        {
            // ㄷ of some verbs turns into ㄹ before a vowel: 듣다, 들어, 들은.
            yield return (head + Join(initial, vowel, FinalL), "어었은을으음");
        }
        else if (final == FinalB && stem.Length > 1)
        {
            // ㅂ of descriptive verbs turns into 우: 어렵다, 어려운, 어려워.
            var open = head + Join(initial, vowel, 0);
            yield return (open + "우", AfterStem);
            yield return (open + "운", AfterShort);
            yield return (open + "워", AfterStem);
            yield return (open + "웠", AfterPast);
        }
        else if (final == 0)
        {
            foreach (var last in (int[])[FinalN, FinalL, FinalM, FinalB])
            {
                yield return (head + Join(initial, vowel, last), AfterShort);
            }

            foreach (var contracted in Contracted(head, initial, vowel))
            {
                yield return (contracted, AfterStem);
                yield return (contracted[..^1] + WithFinal(contracted[^1], FinalSs), AfterPast);
            }
        }
    }

    private static IEnumerable<string> Contracted(string head, int initial, int vowel)
    {
        const int A = 0, Ae = 1, Eo = 4, Yeo = 6, O = 8, Wa = 9, Wae = 10, Oe = 11, U = 13, Wo = 14, Eu = 18, I = 20;
        switch (vowel)
        {
            case I: yield return head + Join(initial, Yeo, 0); break;
            case U: yield return head + Join(initial, Wo, 0); break;
            case O: yield return head + Join(initial, Wa, 0); break;
            case Oe: yield return head + Join(initial, Wae, 0); break;
            case Eu when initial == InitialR && head.Length > 0:
                var (first, previous, _) = Split(head[^1]);
                yield return head[..^1] + Join(first, previous, FinalL) + (previous is A or O ? "라" : "러");
                break;
            case Eu:
                var bright = head.Length > 0 && Split(head[^1]).Vowel is A or O;
                yield return head + Join(initial, bright ? A : Eo, 0);
                break;
            case A when initial == 18: yield return head + Join(initial, Ae, 0); break;
            default: yield return head + Join(initial, vowel, 0); break;
        }
    }

    private static (int Initial, int Vowel, int Final) Split(char syllable)
    {
        var index = syllable - Base;
        return (index / (Vowels * Finals), index / Finals % Vowels, index % Finals);
    }

    private static char Join(int initial, int vowel, int final) => (char)(Base + (((initial * Vowels) + vowel) * Finals) + final);

    private static char WithFinal(char syllable, int final) => (char)(syllable + final);
}
