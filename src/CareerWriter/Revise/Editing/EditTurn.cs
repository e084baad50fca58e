using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Plan;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>The draft while the edits of one request are applied to it. Sentences are never changed in place: an edit puts another one where the old one was.</summary>
internal sealed class EditTurn
{
    private readonly HashSet<DraftSentence> held = new(ReferenceEqualityComparer.Instance);

    public EditTurn(Draft draft, Constraints constraints, RevisionMaterial source)
    {
        Original = draft;
        Before = constraints;
        Constraints = constraints;
        Source = source;
        Paragraphs = [.. draft.Paragraphs.Select(p => p.ToList())];
        Heading = draft.Heading;
    }

    /// <summary>The draft before the request.</summary>
    public Draft Original { get; }

    /// <summary>The constraints before the request.</summary>
    public Constraints Before { get; }

    /// <summary>What may be drawn on.</summary>
    public RevisionMaterial Source { get; }

    /// <summary>The constraints so far.</summary>
    public Constraints Constraints { get; set; }

    /// <summary>The paragraphs so far; an empty one is no paragraph any more.</summary>
    public List<List<DraftSentence>> Paragraphs { get; private set; }

    /// <summary>The heading so far.</summary>
    public string? Heading { get; set; }

    /// <summary>What the user will be told.</summary>
    public List<Said> Notes { get; } = [];

    /// <summary>What the user will be asked.</summary>
    public List<RevisionAsk> Asks { get; } = [];

    /// <summary>Wordings to choose from.</summary>
    public List<RevisionVariant> Variants { get; } = [];

    /// <summary>A wording that is not borne out, or null.</summary>
    public UnsupportedWording? Unsupported { get; set; }

    /// <summary>The career.</summary>
    public FactBook Book => Source.Career;

    /// <summary>Everything that could be told in answer to the question.</summary>
    public DraftMaterial Material => DraftMaterial.For(Book, Source.Question, Source.Posting);

    /// <summary>How the length is counted.</summary>
    public CountBasis Basis => Constraints.Limit?.Basis ?? CountBasis.WithSpaces;

    /// <summary>The longest that the answer may be.</summary>
    public int Ceiling => Constraints.Limit?.Value ?? int.MaxValue;

    /// <summary>How long the answer may become by what is brought in: its limit, or what an answer without one aims at.</summary>
    public int Aim => Constraints.Limit?.Value ?? Math.Max(EssayPlanner.AimWithoutLimit, Length);

    /// <summary>The draft as it is now.</summary>
    public Draft Draft => new([.. Paragraphs.Where(p => p.Count > 0).Select(p => (IReadOnlyList<DraftSentence>)[.. p])], Heading);

    /// <summary>Its length.</summary>
    public int Length => TextCount.Of(Draft.Text, Basis);

    /// <summary>All sentences in order.</summary>
    public IEnumerable<DraftSentence> Sentences => Paragraphs.SelectMany(p => p);

    /// <summary>Facts that the draft rests on.</summary>
    public HashSet<FactId> Told => [.. Sentences.SelectMany(s => s.Evidence)];

    /// <summary>The length of a text as this turn counts.</summary>
    public int Count(string text) => TextCount.Of(text, Basis);

    /// <summary>Keeps a sentence as it is for the rest of the turn.</summary>
    public void Hold(DraftSentence sentence) => held.Add(sentence);

    /// <summary>Lets a held sentence change: the request names it.</summary>
    public void Release(DraftSentence sentence)
    {
        held.Remove(sentence);
        if (Constraints.Frozen.Contains(sentence.Text))
        {
            Constraints = Constraints with { Frozen = [.. Constraints.Frozen.Where(f => f != sentence.Text)] };
        }
    }

    /// <summary>Whether a sentence must stay as it is.</summary>
    public bool IsHeld(DraftSentence sentence) => held.Contains(sentence) || Constraints.Frozen.Contains(sentence.Text);

    /// <summary>Whether a fact may be told: not left out by the conversation, not banned, not retracted, without figures where none are wanted.</summary>
    public bool MayTell(FactId id) =>
        !Source.Excluded.Contains(id)
        && !(Constraints.WithoutFigures && Book[id].Quantities.Any(q => q.Unit != "version"))
        && !Constraints.Banned.Concat(Constraints.Retracted).Any(subject => Subjects.Naming(Book, subject).Contains(id));

    /// <summary>The phrase of a fact, also of one that the question's type would not choose by itself.</summary>
    public FactPhrase? PhraseOf(FactId id) => Material.PhraseOf(id) ?? General.PhraseOf(id);

    /// <summary>The episode of a fact.</summary>
    public Telling? TellingOf(FactId id) => Material.TellingOf(id) ?? General.TellingOf(id);

    /// <summary>Episodes that the question's type would not choose by itself, for a request that names what they tell.</summary>
    public IEnumerable<Telling> OtherTellings(Func<Fact, bool>? wanted) =>
        wanted is null ? [] : General.Tellings.Where(t => t.Phrases.Any(p => wanted(p.Fact) && Material.PhraseOf(p.Fact.Id) is null));

    /// <summary>Puts sentences in the place of one; none takes it out.</summary>
    public void Replace(DraftSentence sentence, params IReadOnlyList<DraftSentence> others)
    {
        var (paragraph, at) = PlaceOf(sentence);
        Paragraphs[paragraph].RemoveAt(at);
        Paragraphs[paragraph].InsertRange(at, others);
    }

    /// <summary>Where a sentence stands.</summary>
    public (int Paragraph, int At) PlaceOf(DraftSentence sentence)
    {
        var paragraph = Paragraphs.FindIndex(p => p.Exists(s => ReferenceEquals(s, sentence)));
        return (paragraph, paragraph < 0 ? -1 : Paragraphs[paragraph].FindIndex(s => ReferenceEquals(s, sentence)));
    }

    /// <summary>Takes the whole text of another draft.</summary>
    public void Take(Draft draft)
    {
        Paragraphs = [.. draft.Paragraphs.Select(p => p.ToList())];
        Heading = draft.Heading;
    }

    private DraftMaterial General => DraftMaterial.For(Book, "", Source.Posting);
}
