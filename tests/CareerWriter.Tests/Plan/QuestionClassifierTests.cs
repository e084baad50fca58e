using System.Globalization;
using System.Runtime.CompilerServices;
using CareerWriter.Plan;

namespace CareerWriter.Tests.Plan;

public sealed class QuestionClassifierTests
{
    public static TheoryData<string, QuestionType> Questions
    {
        get
        {
            var questions = new TheoryData<string, QuestionType>();
            var type = QuestionType.Free;
            foreach (var line in File.ReadLines(Beside("QuestionClassifierSpec.md")))
            {
                if (line.StartsWith("## ", StringComparison.Ordinal))
                {
                    type = Enum.Parse<QuestionType>(line[3..line.IndexOf(':', StringComparison.Ordinal)], ignoreCase: true);
                }
                else if (line.StartsWith("- ", StringComparison.Ordinal))
                {
                    questions.Add(line[2..], type);
                }
            }

            return questions;
        }
    }

    public static TheoryData<string, int?, CountBasis> Limits
    {
        get
        {
            var limits = new TheoryData<string, int?, CountBasis>();
            foreach (var cells in File.ReadLines(Beside("QuestionLimitSpec.md"))
                .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| --", StringComparison.Ordinal)).Skip(1)
                .Select(l => l.Split('|', StringSplitOptions.TrimEntries)))
            {
                var none = cells[2] is "없음";
                limits.Add(cells[1], none ? null : int.Parse(cells[2], CultureInfo.InvariantCulture),
                    none ? default : Enum.Parse<CountBasis>(cells[3]));
            }

            return limits;
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_gets_the_type_under_which_it_stands(string question, QuestionType type) =>
        Assert.Equal(type, QuestionClassifier.Classify(question));

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_in_a_question_is_found_with_its_basis(string question, int? value, CountBasis basis) =>
        Assert.Equal(value is { } v ? new LengthLimit(v, basis) : null, QuestionClassifier.LimitIn(question));

    [Fact]
    public void The_specification_holds_at_least_120_questions_of_all_types()
    {
        var types = Questions.Select(row => (QuestionType)row[1]).ToList();

        Assert.True(types.Count >= 120);
        Assert.Equal(Enum.GetValues<QuestionType>().Length, types.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("1.")]
    [InlineData("문항")]
    public void A_question_that_says_nothing_is_free(string question) =>
        Assert.Equal(QuestionType.Free, QuestionClassifier.Classify(question));

    private static string Beside(string name, [CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, name);
}
