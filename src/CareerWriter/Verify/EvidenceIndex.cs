using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CareerWriter.Evidence;

namespace CareerWriter.Verify;

/// <summary>A career prepared for checking: built once for each book, then only read.</summary>
internal sealed class EvidenceIndex
{
    private const double OneSyllable = 0.2;

    private static readonly ConditionalWeakTable<FactBook, EvidenceIndex> Built = [];

    /// <summary>Words remembered at most: those of a few answers.</summary>
    private const int MostRemembered = 1024;

    private readonly ConcurrentDictionary<(WordKind Kind, string Text, string Stem), WordProof> _proofs = new();
    private readonly int _bags;
    private readonly Dictionary<string, int> _frequency = new(StringComparer.Ordinal);

    private EvidenceIndex(FactBook book)
    {
        Book = book;
        Employers = [.. book.Employments.Select(e => e.Employer).Distinct(StringComparer.Ordinal)];
        Facts = [.. book.Facts.Select(f => new IndexedFact(f, book, EmployerOf(f)))];
        foreach (var stem in Facts.SelectMany(f => f.Stems))
        {
            _frequency[stem] = _frequency.GetValueOrDefault(stem) + 1;
        }

        Career = new EvidenceScope(Facts, book, employer: null, project: null);
        ByEmployer = [.. Employers.Select((_, i) => new EvidenceScope([.. Facts.Where(f => f.Employer == i)], book, i, project: null))];
        Projects = [.. book.Projects.Select(p => ScopeOf(p))];
        Figures = [.. Facts.SelectMany(EvidenceFigure.Of), .. book.Projects.SelectMany(p => EvidenceFigure.Of(p, EmployerOf(p.Employment)))];
        Names = new NameIndex(this);
        _bags = Number([Career.Words, .. ByEmployer.Concat(Projects).Select(s => s.Words), .. Facts.SelectMany(f => (WordBag[])[f.Own, f.Around]), .. Figures.Select(f => f.Around)]);
    }

    /// <summary>The book.</summary>
    public FactBook Book { get; }

    /// <summary>Employers' names; stints with one employer share an entry.</summary>
    public IReadOnlyList<string> Employers { get; }

    /// <summary>All facts.</summary>
    public IReadOnlyList<IndexedFact> Facts { get; }

    /// <summary>All figures of facts and of projects' own lines.</summary>
    public EvidenceFigure[] Figures { get; }

    /// <summary>The whole career.</summary>
    public EvidenceScope Career { get; }

    /// <summary>What belongs to each employer, in the order of <see cref="Employers"/>.</summary>
    public IReadOnlyList<EvidenceScope> ByEmployer { get; }

    /// <summary>What belongs to each project, in the order of the book, with what is said of its employer as a whole.</summary>
    public IReadOnlyList<EvidenceScope> Projects { get; }

    /// <summary>Names of employers and projects.</summary>
    public NameIndex Names { get; }

    /// <summary>The index of a book.</summary>
    public static EvidenceIndex Of(FactBook book) => Built.GetValue(book, static b => new EvidenceIndex(b));

    /// <summary>The number of an employment's employer in <see cref="Employers"/>, or null.</summary>
    public int? EmployerOf(EmploymentId? id)
    {
        var employment = id is null ? null : Book.Employments.FirstOrDefault(e => e.Id == id);
        return employment is null ? null : Employers.Index().First(e => string.Equals(e.Item, employment.Employer, StringComparison.Ordinal)).Index;
    }

    /// <summary>A passage of a text that is checked, each word with what the career says of it.</summary>
    public Passage Prove(Passage passage) => passage.With(passage.Words.Select(w => w with { Proof = ProofOf(w) }).ToArray());

    /// <summary>How much a word weighs as proof: rare words of this career more than frequent ones, words without a claim nothing.</summary>
    public double WeightOf(in Word word) => word.Proof is { } proof ? proof.Weight : Weigh(word);

    /// <summary>Whether the word is an employer's name.</summary>
    public bool IsEmployer(in Word word) => word.Proof?.IsEmployer ?? Names.IsEmployer(word.Stem);

    /// <summary>The weight of the words together.</summary>
    public double WeightOf(IReadOnlyList<Word> words)
    {
        double all = 0;
        for (var i = 0; i < words.Count; i++)
        {
            all += WeightOf(words[i]);
        }

        return all;
    }

    /// <summary>The share of the words' weight that a bag bears out, 0 to 1.</summary>
    /// <param name="words">The words.</param>
    /// <param name="bag">The bag.</param>
    /// <param name="weightless">What words that weigh nothing get.</param>
    public double Share(IReadOnlyList<Word> words, WordBag bag, double weightless)
    {
        double all = 0;
        double covered = 0;
        foreach (ref readonly var word in words is Word[] array ? array.AsSpan() : [.. words])
        {
            var weight = WeightOf(word);
            all += weight;
            covered += weight > 0 && bag.Covers(word) ? weight : 0;
        }

        return all == 0 ? weightless : covered / all;
    }

    private WordProof ProofOf(in Word word)
    {
        var key = (word.Kind, word.Text, word.Stem);
        if (_proofs.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_proofs.Count >= MostRemembered)
        {
            _proofs.Clear();
        }

        return _proofs[key] = new WordProof(Weigh(word), Names.IsEmployer(word.Stem), _bags);
    }

    private static int Number(IEnumerable<WordBag> bags)
    {
        var next = 0;
        foreach (var bag in bags.Distinct())
        {
            bag.Number = next++;
        }

        return next;
    }

    private double Weigh(in Word word)
    {
        if (word.Kind == WordKind.Number || word.Stem.Length == 0)
        {
            return 0;
        }

        var basic = Lexicon.WeightOf(word.Stem);
        if (basic == 0)
        {
            return 0;
        }

        // One syllable is rarely a word of its own: 써 본, 쓰는 건.
        if (word.Kind == WordKind.Korean && word.Stem.Length == 1 && Lexicon.GroupsOf(word.Stem).Length == 0)
        {
            basic *= OneSyllable;
        }

        var seen = _frequency.GetValueOrDefault(word.Stem);
        return basic * (1 + (1 / (1 + (seen / 4.0))));
    }

    private int? EmployerOf(Fact fact) =>
        EmployerOf(fact.Employment ?? Book.Projects.FirstOrDefault(p => p.Id == fact.Project)?.Employment);

    private EvidenceScope ScopeOf(Project project)
    {
        var employer = EmployerOf(project.Employment);
        return new EvidenceScope(
            [.. Facts.Where(f => f.Fact.Project == project.Id || (f.Fact.Project is null && f.Employer == employer && employer is not null))],
            Book,
            employer,
            project);
    }
}
