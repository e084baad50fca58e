namespace CareerWriter.Revise.Requests.Rules;

/// <summary>Reads wishes that a whole request tells, and marks what it has read.</summary>
internal interface IRequestRule
{
    /// <summary>Adds what it finds.</summary>
    void Read(RequestText request, EditList edits);
}

/// <summary>Reads the wish of one clause.</summary>
internal interface IClauseRule
{
    /// <summary>Adds what it finds; true when the clause has nothing more to say.</summary>
    bool Read(Clause clause, EditList edits);
}

/// <summary>All rules in the order in which they are asked.</summary>
internal static class RequestRules
{
    /// <summary>Those that look at the whole request, because what they read runs over clauses.</summary>
    public static IReadOnlyList<IRequestRule> OfRequests { get; } =
    [
        new PostingRule(),
        new QuestionRule(),
        new EnglishRule(),
        new CommandRule(),
        new CombineRule(),
        new RegisterRule(),
        new RetractRule(),
        new AvoidRule(),
        new ReplaceRule(),
        new ClaimRule(),
    ];

    /// <summary>Those that look at a clause; the first that says it is done ends the reading of it.</summary>
    public static IReadOnlyList<IClauseRule> OfClauses { get; } =
    [
        new CorrectionRule(),
        new CompareRule(),
        new HistoryRule(),
        new ShowRule(),
        new TranslateRule(),
        new HeadingRule(),
        new SpellingRule(),
        new VariantsRule(),
        new ParagraphsRule(),
        new RelateRule(),
        new NumbersRule(),
        new RestRule(),
        new LengthRule(),
        new StyleRule(),
        new PlaceRule(),
        new TopicRule(),
    ];
}
