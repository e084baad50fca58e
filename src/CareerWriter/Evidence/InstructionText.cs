using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Recognises text that speaks to a machine instead of telling of a career. It is reported and never obeyed.</summary>
internal static partial class InstructionText
{
    // Without one of these words no order can stand in a text; the search for them is cheap.
    private static readonly WordSieve _words = WordSieve.Of(
        ["ignore", "disregard", "forget", "override", "you are", "act as", "pretend", "system", "AI", "LLM", "GPT", "Claude", "Gemini", "assistant", "model", "reviewer", "candidate", "applicant", "resume",
            "지시", "명령", "지침", "프롬프트", "규칙", "인공지능", "챗봇", "챗", "언어", "지원자", "후보", "이력서"]);

    /// <summary>Whether visible text gives a machine an order.</summary>
    public static bool SpeaksToMachine(string text) =>
        text.Length > 5 && _words.Passes(text) && Order().IsMatch(text);

    /// <summary>Whether a comment is meant for a machine: it addresses one, or gives an order.</summary>
    public static bool CommentSpeaksToMachine(string comment) => Machine().IsMatch(comment) || SpeaksToMachine(comment);

    [GeneratedRegex(@"\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:previous|prior|above|all|earlier|any)\b.{0,20}\b(?:instruction|prompt|rule|direction|context)s?|\b(?:you are|act as|pretend to be)\b.{0,20}\b(?:an? )?(?:AI|assistant|language model|chatbot|recruiter|evaluator|hiring manager)\b|\bsystem prompt\b|\b(?:AI|LLM|GPT|ChatGPT|Claude|Gemini|assistant|model)s?\b\s?[:,]?\s?(?:must|should|please|do not|don't|note that|always|never)\b|\b(?:note|instruction|message|attention)s?\s+(?:to|for)\s+(?:the\s+)?(?:AI|LLM|GPT|ChatGPT|assistant|model|reviewer bot)s?\b|\b(?:rate|rank|score|recommend|hire)\s+this\s+(?:candidate|applicant|resume)|(?:이전|위|앞|지금까지|기존)(?:의|에)?\s?(?:받은\s?)?(?:모든\s?)?(?:지시|명령|지침|프롬프트|규칙)(?:사항)?(?:을|를|은|는)?\s?(?:모두\s?|전부\s?)?(?:무시|잊|따르지)|시스템\s?프롬프트|(?:이 글을 읽는\s?)?(?:AI|인공지능|챗봇|챗GPT|ChatGPT|GPT|LLM|언어\s?모델)(?:님|들)?(?:은|는|이|가|에게|야|아|라면)[,\s]?\s?.{0,60}(?:하세요|하십시오|해라|해\s?주세요|해줘|하라|할\s?것|마세요|마라|바랍니다|평가해|작성해|추천해)|(?:이|해당)\s?(?:지원자|후보자?|이력서)(?:를|을|에게)\s?.{0,15}(?:추천|합격|높게\s?평가|최고\s?점수|통과)(?:하|시|으로|해|을|를)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Order();

    [GeneratedRegex(@"^\W*(?:AI|LLM|GPT(?:-?\d)?|ChatGPT|Claude|Gemini|Copilot|assistant|prompt|system|인공지능|챗봇|챗GPT|프롬프트)(?:[-_ ]?(?:NOTE|참고|메모|용|instruction|hint))?s?\s?[:：,]|\b(?:to|for|dear|hey)\s+(?:the\s+)?(?:AI|LLM|GPT|ChatGPT|assistant|language model|chatbot)s?\b|(?:AI|인공지능|챗봇|챗GPT|ChatGPT|GPT|언어\s?모델)(?:에게|한테|용)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Machine();
}
