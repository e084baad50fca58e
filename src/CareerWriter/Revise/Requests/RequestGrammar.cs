using System.Text.RegularExpressions;
using CareerWriter.Revise.Requests.Rules;

namespace CareerWriter.Revise.Requests;

/// <summary>
/// Understands revision requests without a model: Korean as it is typed, and English. Words are listed in words.tsv, styles.tsv and typos.tsv;
/// what they ask for together is said by one small rule a family of edits, all of them in <see cref="RequestRules"/>.
/// </summary>
public static class RequestGrammar
{
    /// <summary>What a request wants, in the order in which it says so.</summary>
    /// <param name="text">The request; only its first 1,000 characters are read.</param>
    /// <returns>At least one edit; <see cref="Edit.None"/> and <see cref="Edit.Unclear"/> stand alone.</returns>
    public static IReadOnlyList<Edit> Understand(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Read(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // A text that no pattern gets through in its time is no request; whoever wrote it is asked.
            return [new Edit.Unclear()];
        }
    }

    private static IReadOnlyList<Edit> Read(string text)
    {
        var request = RequestText.Of(text);
        EditList edits = new();
        foreach (var rule in RequestRules.OfRequests)
        {
            rule.Read(request, edits);
        }

        Clause? before = null;
        foreach (var clause in ClauseSplitter.Split(request, Lexer.Tokens(request)))
        {
            edits.Begin(before);
            foreach (var rule in RequestRules.OfClauses)
            {
                if (rule.Read(clause, edits))
                {
                    break;
                }
            }

            before = clause;
        }

        var found = Consistency.Settle(edits.InOrder());
        return found.Count > 0 ? found : [Mood.Of(text, request)];
    }
}
