using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>The single words that are understood on the way, Korean and English, bare.</summary>
internal static partial class Keywords
{
    private enum Word
    {
        Start,
        Questions,
        Conversations,
        Posting,
        Career,
        Keep,
        Forget,
        UseKept,
        Review,
        Settings,
        Delete,
        DeleteSurely,
        Help,
    }

    private static readonly FrozenDictionary<string, Word> Shown = new Dictionary<string, Word>(StringComparer.OrdinalIgnoreCase)
    {
        ["시작"] = Word.Start,
        ["start"] = Word.Start,
        ["새로 시작"] = Word.Start,
        ["새 대화"] = Word.Start,
        ["start over"] = Word.Start,
        ["문항"] = Word.Questions,
        ["questions"] = Word.Questions,
        ["목록"] = Word.Conversations,
        ["list"] = Word.Conversations,
        ["공고"] = Word.Posting,
        ["posting"] = Word.Posting,
        ["경력"] = Word.Career,
        ["career"] = Word.Career,
        ["내 경력 저장"] = Word.Keep,
        ["경력 저장"] = Word.Keep,
        ["keep career"] = Word.Keep,
        ["save career"] = Word.Keep,
        ["keep my career"] = Word.Keep,
        ["저장한 경력 삭제"] = Word.Forget,
        ["forget career"] = Word.Forget,
        ["delete my kept career"] = Word.Forget,
        ["use kept career"] = Word.UseKept,
        ["use my kept career"] = Word.UseKept,
        ["리뷰"] = Word.Review,
        ["review"] = Word.Review,
        ["설정"] = Word.Settings,
        ["settings"] = Word.Settings,
        ["삭제"] = Word.Delete,
        ["대화 삭제"] = Word.Delete,
        ["delete"] = Word.Delete,
        ["delete conversation"] = Word.Delete,
        ["정말 삭제"] = Word.DeleteSurely,
        ["really delete"] = Word.DeleteSurely,
        ["도움말"] = Word.Help,
        ["help"] = Word.Help,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Edit> Edits = new Dictionary<string, Edit>(StringComparer.OrdinalIgnoreCase)
    {
        ["근거"] = new Edit.Show(ShowWhat.Sources),
        ["evidence"] = new Edit.Show(ShowWhat.Sources),
        ["비교"] = new Edit.Compare([]),
        ["compare"] = new Edit.Compare([]),
        ["되돌리기"] = new Edit.Undo(),
        ["undo"] = new Edit.Undo(),
        ["다시"] = new Edit.Redo(),
        ["redo"] = new Edit.Redo(),
        ["확정"] = new Edit.Confirm(),
        ["confirm"] = new Edit.Confirm(),
        ["확정 풀기"] = new Edit.Reopen(),
        ["reopen"] = new Edit.Reopen(),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Word> Buttons = new Dictionary<string, Word>(StringComparer.Ordinal)
    {
        [Actions.Keep] = Word.Keep,
        [Actions.Forget] = Word.Forget,
        [Actions.UseKept] = Word.UseKept,
        [Actions.Delete] = Word.Delete,
        [Actions.DeleteSurely] = Word.DeleteSurely,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The edit that a bare word stands for, or null.</summary>
    public static Edit? EditOf(string text) => Edits.GetValueOrDefault(Bare(text));

    /// <summary>Whether a text is a word that begins a conversation.</summary>
    public static bool IsStart(string text) => Shown.GetValueOrDefault(Bare(text), Word.Help) == Word.Start;

    /// <summary>Whether a text is one of the words.</summary>
    public static bool IsWord(string text) => Bare(text) is var bare && (Shown.ContainsKey(bare) || Edits.ContainsKey(bare) || Exporting.FormatIn(bare) is not null);

    /// <summary>Answers a bare word; false when the text is none.</summary>
    public static async Task<bool> TryAnswerAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        var bare = Bare(text);
        if (Shown.TryGetValue(bare, out var word))
        {
            await AnswerAsync(turn, word, cancellationToken);
        }
        else if (Exporting.FormatIn(bare) is { } format)
        {
            Exporting.Export(turn, format);
        }
        else if (WithKept().IsMatch(bare))
        {
            await AnswerAsync(turn, Word.UseKept, cancellationToken);
        }
        else
        {
            return Questions.TrySwitch(turn, text);
        }

        return true;
    }

    /// <summary>Answers a button that stands for a word; false when it stands for none.</summary>
    public static async Task<bool> TryPressAsync(Turn turn, string action, CancellationToken cancellationToken)
    {
        if (!Buttons.TryGetValue(action, out var word))
        {
            return false;
        }

        await AnswerAsync(turn, word, cancellationToken);
        return true;
    }

    private static async Task AnswerAsync(Turn turn, Word word, CancellationToken cancellationToken)
    {
        switch (word)
        {
            case Word.Start when turn.State.Question is not null:
                turn.Note(KeywordWords.AlreadyStarted);
                break;
            case Word.Start when await Kept.TryOfferAsync(turn, cancellationToken):
                break;
            case Word.Start:
                turn.Note(StartingWords.HowToStart);
                break;
            case Word.Questions:
                Questions.List(turn);
                break;
            case Word.Conversations:
                await Conversations.ListAsync(turn, cancellationToken);
                break;
            case Word.Posting:
                turn.Note(KeywordWords.Of(turn.State.Posting));
                break;
            case Word.Career when turn.State.Career is not null:
                turn.Show(Kept.Summary(turn));
                break;
            case Word.Career:
                turn.Note(StartingWords.NeedsCareer);
                break;
            case Word.Keep:
                Kept.Keep(turn);
                break;
            case Word.Forget:
                Kept.Forget(turn);
                break;
            case Word.UseKept:
                await Kept.UseAsync(turn, cancellationToken);
                break;
            case Word.Review:
                Reviews.Send(turn, channel: null);
                break;
            case Word.Settings:
                Settings.Show(turn);
                break;
            case Word.Delete:
                Deleting.Ask(turn);
                break;
            case Word.DeleteSurely:
                Deleting.Delete(turn);
                break;
            case Word.Help:
                turn.Note(KeywordWords.Help);
                break;
        }
    }

    private static string Bare(string text) => text.Trim(' ', '/', '!', '.', '?', '~', '\t', '[', ']');

    [GeneratedRegex(@"^저장\s?(?:한|된|해\s?둔)\s?경력\s?(?:으로|을|쓰기|써|사용)(?:\s?(?:써|쓸게|할게|시작|해)\S*)?(?:\s?(?:줘|주세요))?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex WithKept();
}
