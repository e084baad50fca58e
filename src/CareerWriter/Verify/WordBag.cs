using System.Collections.Concurrent;

namespace CareerWriter.Verify;

/// <summary>The words of some evidence, to be asked whether they bear a word out.</summary>
internal sealed class WordBag
{
    private const string LoosePrefixes = "재비신미각총타본전";
    private const string LooseSuffixes = "화성적별용형식률율시당자기측사들";

    /// <summary>Answers remembered at most: the words of a few drafts.</summary>
    private const int MostRemembered = 512;

    /// <summary>A shorter Latin word inside a longer one is chance: Go in Django.</summary>
    private const int LeastLatinPart = 4;

    private readonly string _compact;

    // Sorted. A career has hundreds of bags of a dozen words each: arrays take a fraction of the room of sets, and are found in as fast.
    private readonly string[] _stems;
    private readonly int[] _groups;
    private readonly string[] _technologies;
    private ConcurrentDictionary<string, bool>? _remembered;

    /// <summary>Collects words.</summary>
    /// <param name="compact">The text without white space.</param>
    /// <param name="stems">The stems in it.</param>
    /// <param name="technologies">The technologies in it; those that they imply (AWS by Amazon RDS) come with them.</param>
    public WordBag(string compact, IEnumerable<string> stems, IEnumerable<string> technologies)
    {
        _compact = compact;
        _stems = [.. stems.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _groups = [.. _stems.SelectMany(s => Lexicon.GroupsOf(s).ToArray()).Distinct().Order()];
        _technologies = [.. TechnologyFamilies.WithImplied(technologies).Order(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Collects words that are already read.</summary>
    public static WordBag Of(IReadOnlyList<Word> words) => new(
        string.Concat(words.Select(w => w.Text.ToLowerInvariant())),
        words.Where(w => w.Kind is WordKind.Korean or WordKind.Latin && w.Stem.Length > 0).Select(w => w.Stem),
        words.Where(w => w.Kind == WordKind.Technology).Select(w => w.Stem));

    /// <summary>Its number among the bags of a career, or -1 when it is of none.</summary>
    public int Number { get; set; } = -1;

    /// <summary>Whether a word is borne out: itself, one that says the same, or as part of a compound.</summary>
    public bool Covers(in Word word) => Number >= 0 && word.Proof is { } proof ? proof.IsIn(this, word) : Remembered(word);

    private bool Remembered(in Word word)
    {
        // Two that ask at once may each begin to remember; one of them is kept.
        var remembered = _remembered ??= new(StringComparer.Ordinal);
        var key = word.Kind == WordKind.Technology ? word.Stem : word.Text;
        if (remembered.TryGetValue(key, out var known))
        {
            return known;
        }

        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        return remembered[key] = Judge(word);
    }

    /// <summary>Works out whether a word is borne out.</summary>
    public bool Judge(in Word word) => word.Kind switch
    {
        WordKind.Technology => Array.BinarySearch(_technologies, word.Stem, StringComparer.OrdinalIgnoreCase) >= 0,
        WordKind.Latin => HasStem(word.Stem) || (word.Stem.Length >= LeastLatinPart && _compact.Contains(word.Stem, StringComparison.Ordinal)),
        WordKind.Korean => CoversStem(word.Stem) || (word.Text.Length > word.Stem.Length && word.Text.Length > 2 && _compact.Contains(word.Text, StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>Whether a stem is borne out.</summary>
    public bool CoversStem(string stem) => CoversWhole(stem) || CoversParts(stem);

    /// <summary>Whether the literal text (small letters, no white space) stands in it.</summary>
    public bool Holds(string compact) => _compact.Contains(compact, StringComparison.Ordinal);

    private bool HasStem(string stem) => Array.BinarySearch(_stems, stem, StringComparer.Ordinal) >= 0;

    private bool CoversWhole(string stem)
    {
        if (HasStem(stem) || (stem.Length > 1 && !stem.EndsWith('다') && _compact.Contains(stem, StringComparison.Ordinal)))
        {
            return true;
        }

        foreach (var group in Lexicon.GroupsOf(stem))
        {
            if (Array.BinarySearch(_groups, group) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool CoversParts(string stem)
    {
        if (stem.Length > 2 && LoosePrefixes.Contains(stem[0], StringComparison.Ordinal) && CoversWhole(stem[1..]))
        {
            return true;
        }

        if (stem.Length > 2 && LooseSuffixes.Contains(stem[^1], StringComparison.Ordinal) && CoversWhole(stem[..^1]))
        {
            return true;
        }

        for (var cut = 2; cut <= stem.Length - 2; cut++)
        {
            if (CoversWhole(stem[..cut]) && CoversWhole(stem[cut..]))
            {
                return true;
            }
        }

        return false;
    }
}
