namespace CareerWriter.Verify;

/// <summary>What a career says of a word, asked once for all checks against it: how much the word weighs, and which of the career's bags bear it out.</summary>
/// <param name="weight">What the word weighs as proof.</param>
/// <param name="isEmployer">Whether it is the name of one of the career's employers.</param>
/// <param name="bags">Number of the career's bags.</param>
internal sealed class WordProof(double weight, bool isEmployer, int bags)
{
    private const byte Yes = 1;
    private const byte No = 2;

    // Two checks at once may both work an answer out; it is the same answer.
    private readonly byte[] _answers = new byte[bags];

    /// <summary>What the word weighs as proof.</summary>
    public double Weight { get; } = weight;

    /// <summary>Whether it is the name of one of the career's employers.</summary>
    public bool IsEmployer { get; } = isEmployer;

    /// <summary>Whether a bag of the career bears the word out.</summary>
    /// <param name="bag">The bag; it has a number.</param>
    /// <param name="word">The word, for a bag that was not asked before.</param>
    public bool IsIn(WordBag bag, in Word word)
    {
        ref var answer = ref _answers[bag.Number];
        if (answer == 0)
        {
            answer = bag.Judge(word) ? Yes : No;
        }

        return answer == Yes;
    }
}
