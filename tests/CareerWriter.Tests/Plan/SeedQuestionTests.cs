using System.Runtime.CompilerServices;
using CareerWriter.Plan;

namespace CareerWriter.Tests.Plan;

public sealed class SeedQuestionTests
{
    public static TheoryData<string, string> Questions()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in File.ReadLines(Path.Combine(Here(), "..", "..", "..", "seeds", "questions.tsv")).Select(l => l.Split('\t')).Where(f => f.Length == 2))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_is_told_by_its_own_wording(string type, string question) =>
        Assert.Equal(Enum.Parse<QuestionType>(type, ignoreCase: true), QuestionClassifier.Classify(question));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
