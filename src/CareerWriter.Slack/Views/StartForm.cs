using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Views;

/// <summary>The modal that begins a conversation: question, limit and link; files are asked for in the thread.</summary>
internal static class StartForm
{
    /// <summary>What the modal is called.</summary>
    public const string CallbackId = "start";

    private const string Question = "question";
    private const string Limit = "limit";
    private const string Basis = "basis";
    private const string Link = "link";

    /// <summary>The modal.</summary>
    public static SlackModal Modal() => new(
        new PlainText(Words.Title),
        [
            SlackForms.Input(new ActionField(Question, Words.Question, FieldKind.Text)),
            SlackForms.Input(new ActionField(Limit, Words.Limit, FieldKind.Line) { IsOptional = true }),
            SlackForms.Input(new ActionField(Basis, Words.Basis, FieldKind.Choice) { IsOptional = true, Choices = Words.Bases }),
            SlackForms.Input(new ActionField(Link, Words.Link, FieldKind.Line) { IsOptional = true }),
        ])
    {
        CallbackId = CallbackId,
        Submit = new PlainText(Words.Begin),
        Close = new PlainText(Words.Close),
    };

    /// <summary>What was filled in, as the person would have written it.</summary>
    public static string Said(IReadOnlyDictionary<string, string> fields)
    {
        var digits = string.Concat(fields.GetValueOrDefault(Limit, "").Where(char.IsAsciiDigit));
        var basis = fields.GetValueOrDefault(Basis, "");
        var unit = basis.Contains("byte", StringComparison.Ordinal) ? "" : "자";
        var limit = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? string.Create(CultureInfo.InvariantCulture, $" {(unit.Length > 0 ? $"{basis} {most}자" : $"{most}{basis}")}로") : "";
        var question = fields.GetValueOrDefault(Question, "").Replace('"', '\'').Trim();
        return $"\"{question}\"{limit} 써 주세요.\n{fields.GetValueOrDefault(Link, "")}".TrimEnd();
    }

    /// <summary>What is wrong, by the name of the field; empty when nothing is.</summary>
    public static IReadOnlyDictionary<string, string> Wrong(IReadOnlyDictionary<string, string> fields)
    {
        Dictionary<string, string> wrong = new(StringComparer.Ordinal);
        if (fields.TryGetValue(Limit, out var limit) && !limit.Any(char.IsAsciiDigit))
        {
            wrong[Limit] = Words.WrongLimit;
        }

        if (fields.TryGetValue(Link, out var link) && !(Uri.TryCreate(link.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            wrong[Link] = Words.WrongLink;
        }

        return wrong;
    }

    private static class Words
    {
        public const string Title = "자기소개서 초안";
        public const string Question = "자기소개서 문항";
        public const string Limit = "글자 수 제한 (예: 1000)";
        public const string Basis = "세는 기준 (비워 두면 공백 포함)";
        public const string Link = "공고 링크";
        public const string Begin = "시작";
        public const string Close = "닫기";
        public const string WrongLimit = "숫자로 적어 주세요. 예: 1000";
        public const string WrongLink = "https://로 시작하는 주소를 적어 주세요.";

        public static IReadOnlyList<FieldChoice> Bases { get; } =
        [
            new("공백 포함", "공백 포함"),
            new("공백 제외", "공백 제외"),
            new("byte", "byte (한글 2byte)"),
        ];
    }
}
