using CareerWriter.Korean;
using CareerWriter.Revise;
using CareerWriter.Revise.Wording;
using CareerWriter.Tests.Korean;

namespace CareerWriter.Tests.Revise.Wording;

/// <summary>What each rewriting makes of single sentences: the tables beside this file.</summary>
public sealed class WordingSpecTests
{
    /// <summary>A cell for "no such sentence".</summary>
    private const string None = "없음";

    public static TheoryData<string, string, string, string> Levels() => Four("speech-levels.md");

    public static TheoryData<string, string> Splits() => Two("split.md");

    public static TheoryData<string, string, string> Joins() => Three("join.md");

    public static TheoryData<string, string> Figures() => Two("figures.md");

    public static TheoryData<string, string, string> Styles() => Three("styles.md");

    public static TheoryData<string, string, string> Topics() => Three("topics.md");

    public static TheoryData<string, string, string> TopicsTakenOut() => Three("topics-taken-out.md");

    public static TheoryData<string, string, string> Phrases() => Three("avoidance.md");

    public static TheoryData<string, string, string, string> Leads() => Four("connectives.md");

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_sentence_goes_into_each_speech_level(string given, string formal, string polite, string plain)
    {
        Assert.Equal(formal, SpeechLevels.Convert(given, SpeechLevel.Formal));
        Assert.Equal(polite, SpeechLevels.Convert(given, SpeechLevel.Polite));
        Assert.Equal(plain, SpeechLevels.Convert(given, SpeechLevel.Plain));
    }

    [Theory]
    [MemberData(nameof(Splits))]
    public void A_long_sentence_is_taken_apart(string given, string expected) => Assert.Equal(expected, string.Join(" / ", SentenceSplit.Split(given)));

    [Theory]
    [MemberData(nameof(Joins))]
    public void Two_short_sentences_become_one(string first, string second, string expected) => Assert.Equal(expected, SentenceJoin.Join(first, second) ?? None);

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_sentence_loses_its_figures(string given, string expected) => Assert.Equal(expected, FigureRemoval.Without(given) ?? None);

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_sentence_is_rewritten_in_a_manner(string style, string given, string expected) =>
        Assert.Equal(expected, StyleRewriting.Rewrite(given, Enum.Parse<WritingStyle>(style, ignoreCase: true)));

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_text_names_a_subject_or_not(string text, string subject, string expected) => Assert.Equal(expected == "예", TopicWords.Mentions(text, subject));

    [Theory]
    [MemberData(nameof(TopicsTakenOut))]
    public void A_subject_goes_from_a_list(string sentence, string subject, string expected) => Assert.Equal(expected, TopicWords.WithoutMention(sentence, subject) ?? None);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_wording_is_avoided(string sentence, string phrase, string expected) => Assert.Equal(expected, PhraseAvoidance.Without(sentence, phrase) ?? None);

    [Theory]
    [MemberData(nameof(Leads))]
    public void A_leading_connective_is_taken_off(string sentence, string lead, string pointsBack, string expected)
    {
        Assert.Equal(lead, Connectives.LeadOf(sentence) ?? None);
        Assert.Equal(pointsBack == "예", Connectives.PointsBack(sentence));
        Assert.Equal(expected, Connectives.WithoutLead(sentence) ?? None);
    }

    [Fact]
    public void A_lead_takes_the_place_of_the_one_before() =>
        Assert.Equal("그래서 화면을 고쳤습니다.", Connectives.WithLead("그 결과 화면을 고쳤습니다.", "그래서"));

    [Fact]
    public void A_term_is_explained_once_in_an_answer()
    {
        var rewritten = StyleRewriting.Rewrite([["세션을 Redis로 옮겼습니다.", "조회를 Redis로 옮겼습니다."]], WritingStyle.Simpler);

        Assert.Equal(["세션을 메모리 저장소인 Redis로 옮겼습니다.", "조회를 Redis로 옮겼습니다."], rewritten[0]);
    }

    [Fact]
    public void A_repeated_connective_goes_when_an_answer_shall_sound_natural()
    {
        var rewritten = StyleRewriting.Rewrite([["요청이 밀려서 응답이 늦었습니다.", "그래서 조회를 나누었습니다.", "그래서 색인을 새로 만들었습니다.", "화면도 같은 기준으로 정리해 두었습니다."]], WritingStyle.Natural);

        Assert.Equal("색인을 새로 만들었습니다.", rewritten[0][2]);
    }

    private static TheoryData<string, string> Two(string file)
    {
        TheoryData<string, string> data = [];
        foreach (var row in KoreanSpec.Rows(file, Here()))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    private static TheoryData<string, string, string> Three(string file)
    {
        TheoryData<string, string, string> data = [];
        foreach (var row in KoreanSpec.Rows(file, Here()))
        {
            data.Add(row[0], row[1], row[2]);
        }

        return data;
    }

    private static TheoryData<string, string, string, string> Four(string file)
    {
        TheoryData<string, string, string, string> data = [];
        foreach (var row in KoreanSpec.Rows(file, Here()))
        {
            data.Add(row[0], row[1], row[2], row[3]);
        }

        return data;
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}
