using System.Collections.Immutable;
using System.Text;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Posting;

namespace CareerWriter.Conversation;

/// <summary>Files and first requests: read, say what was read, and draft as soon as there is a question and a career.</summary>
internal static class Starting
{
    /// <summary>Takes files, or a text that is one.</summary>
    public static Task TakeFilesAsync(Turn turn, IncomingMessage.Say say, CancellationToken cancellationToken) => ShortMessage.IsDocument(say.Text)
        ? TakeFilesAsync(turn, [.. say.Files, new UploadedFile(PastedName(turn.State), Encoding.UTF8.GetBytes(say.Text))], "", cancellationToken)
        : TakeFilesAsync(turn, say.Files, say.Text.Trim(), cancellationToken);

    /// <summary>Takes files with the words beside them.</summary>
    public static async Task TakeFilesAsync(Turn turn, IReadOnlyList<UploadedFile> came, string words, CancellationToken cancellationToken)
    {
        var before = turn.State.Read;
        if (!await TryReadAsync(turn, came, cancellationToken))
        {
            return;
        }

        var first = before is null || before.Facts.Count == 0;
        turn.State = turn.State.With(ShortMessage.Read(words));
        Reading.Show(turn, before, first);
        await Postings.FollowAsync(turn, [.. turn.State.Asked.Links, .. turn.State.Career!.Request.Links], cancellationToken);
        Questions.TakeOld(turn);
        if (Questions.TrySwitch(turn, words))
        {
            Reading.AskAboutFacts(turn);
            return;
        }

        if (FirstDraft.HasCareer(turn.State))
        {
            FirstDraft.WriteOpen(turn);
        }

        Reading.AskAboutFacts(turn);
        AskForWhatIsMissing(turn);
        if (!first && words.Length > 0 && turn.State.Question?.Versions.Current is not null)
        {
            await Requests.CarryOutBesideAsync(turn, words, cancellationToken);
        }
    }

    /// <summary>Takes words before there is any draft.</summary>
    public static async Task TakeRequestAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        var asked = ShortMessage.Read(text);
        turn.State = turn.State.With(asked);
        await Postings.FollowAsync(turn, turn.State.Asked.Links, cancellationToken);
        if (!FirstDraft.HasCareer(turn.State))
        {
            await WithoutCareerAsync(turn, text, asked, cancellationToken);
        }
        else if (asked.Question is not null)
        {
            FirstDraft.WriteOpen(turn);
        }
        else if (turn.State.Question is { IsUnwritten: true } && asked.Limit is null)
        {
            await Requests.CarryOutAsync(turn, turn.Outside.Understand(text), text, cancellationToken);
        }
        else
        {
            FirstDraft.WriteOpen(turn);
            AskForWhatIsMissing(turn);
        }
    }

    /// <summary>Asks for a question or a career, whichever the first draft waits for.</summary>
    public static void AskForWhatIsMissing(Turn turn)
    {
        if (!FirstDraft.HasCareer(turn.State))
        {
            turn.Note(turn.State.Questions.Count > 0 ? StartingWords.NeedsCareerForQuestions : StartingWords.NeedsCareer);
        }
        else if (turn.State.Questions.Count == 0 && !turn.State.Asks.Any(a => a.TakesQuestion))
        {
            turn.Ask(new PendingAsk(0, turn.In(StartingWords.WhichQuestion(turn.State.Posting is { Questions.Count: > 0 })), Choices(turn.State.Posting)) { TakesQuestion = true });
        }
    }

    private static async Task WithoutCareerAsync(Turn turn, string text, Request asked, CancellationToken cancellationToken)
    {
        var edits = asked is { Question: null, Limit: null, Links.Count: 0 } ? turn.Outside.Understand(text) : [];
        if (edits is [Revise.Edit.None] && turn.State.Read is not null)
        {
            await Requests.CarryOutAsync(turn, edits, text, cancellationToken);
            return;
        }

        if (await Kept.TryOfferAsync(turn, cancellationToken))
        {
            return;
        }

        turn.Note(turn.State.Read is null ? StartingWords.Begin(asked) : turn.State.Questions.Count > 0 ? StartingWords.NeedsCareerForQuestions : StartingWords.NeedsCareer);
    }

    private static async Task<bool> TryReadAsync(Turn turn, IReadOnlyList<UploadedFile> came, CancellationToken cancellationToken)
    {
        turn.Progress(StartingWords.ReadingFiles(came.Count));
        var files = came.Aggregate(turn.State.Files, (all, file) => all.FindIndex(f => f.Name == file.Name) is >= 0 and var at ? all.SetItem(at, file) : all.Add(file));
        var book = await turn.Outside.Read(files, turn.Message.Today, cancellationToken);
        var unread = book.Notices.Where(n => n.Kind == NoticeKind.Unreadable).ToList();
        if (book.Documents.All(d => d.Kind == DocumentKind.Empty))
        {
            turn.Show(new View.Error(unread.Count > 0 ? turn.In(Said.Join(" ", unread.Select(n => n.Message))) : turn.In(StartingWords.NothingRead)));
            return false;
        }

        foreach (var notice in unread.Where(n => turn.State.Read?.Notices.Any(o => o.Message == n.Message) != true))
        {
            turn.Show(new View.Error(turn.In(notice.Message)));
        }

        turn.State = (turn.State with { Files = files }).With(StableFacts.Keep(turn.State.Read, book));
        return true;
    }

    private static string PastedName(ConversationState state)
    {
        var name = ShortMessage.PastedName;
        for (var number = 2; state.Files.Exists(f => f.Name == name); number++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"붙여넣은 글 {number}.md");
        }

        return name;
    }

    private static ImmutableList<PendingChoice> Choices(JobPosting? posting)
    {
        var offered = posting is { Questions.Count: > 0 }
            ? posting.Questions.Take(StartingWords.MostChoices).Select(q => (q.Text, Limit: q.Limit))
            : StartingWords.CommonQuestions.Select(q => (Text: q, Limit: (LengthLimit?)null));
        return [.. offered.Select(q => new PendingChoice(q.Text, new ChoiceEffect.TakeQuestion(q.Text, q.Limit)))];
    }
}
