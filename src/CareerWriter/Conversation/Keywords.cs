using System.Collections.Frozen;
using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>The single words that are understood on the way, Korean and English, bare.</summary>
internal static class Keywords
{
    private enum Word
    {
        Start,
        Questions,
        Posting,
        Career,
        Help,
        Review,
    }

    private static readonly FrozenDictionary<string, Word> Shown = new Dictionary<string, Word>(StringComparer.OrdinalIgnoreCase)
    {
        ["시작"] = Word.Start,
        ["start"] = Word.Start,
        ["문항"] = Word.Questions,
        ["목록"] = Word.Questions,
        ["questions"] = Word.Questions,
        ["list"] = Word.Questions,
        ["공고"] = Word.Posting,
        ["posting"] = Word.Posting,
        ["경력"] = Word.Career,
        ["career"] = Word.Career,
        ["리뷰"] = Word.Review,
        ["review"] = Word.Review,
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
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The edit that a bare word stands for, or null.</summary>
    public static Edit? EditOf(string text) => Edits.GetValueOrDefault(Bare(text));

    /// <summary>Answers a bare word that shows something; false when the text is none.</summary>
    public static bool TryAnswer(Turn turn, string text)
    {
        if (!Shown.TryGetValue(Bare(text), out var word))
        {
            return Questions.TrySwitch(turn, text);
        }

        switch (word)
        {
            case Word.Start:
                turn.Note(turn.State.Question is null ? StartingWords.HowToStart : KeywordWords.AlreadyStarted);
                break;
            case Word.Questions:
                Questions.List(turn);
                break;
            case Word.Posting:
                turn.Note(KeywordWords.Of(turn.State.Posting));
                break;
            case Word.Career when turn.State.Career is { } career:
                turn.Show(new View.Summary(career));
                break;
            case Word.Career:
                turn.Note(StartingWords.NeedsCareer);
                break;
            case Word.Review:
                Reviews.Send(turn, channel: null);
                break;
            case Word.Help:
                turn.Note(KeywordWords.Help);
                break;
        }

        return true;
    }

    private static string Bare(string text) => text.Trim(' ', '/', '!', '.', '?', '~', '\t');
}
