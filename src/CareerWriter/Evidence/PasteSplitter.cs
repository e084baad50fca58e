using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>
/// Takes a paste apart into request, employer's text and career. When in doubt a line between request and career is the employer's:
/// losing a line is a question to the user, a posting taken for a career is a false claim.
/// </summary>
internal static class PasteSplitter
{
    private const int PostingNeeds = 2;
    private const int LongestRequestLine = 60;
    private const int TitleReach = 6;

    /// <summary>The parts of a document.</summary>
    public static SplitDocument Split(CareerDocument document)
    {
        var blocks = document.Blocks;
        var signals = blocks.Select(SplitSignals.Of).ToArray();
        var parts = signals.All(s => s is SplitSignal.None or SplitSignal.CareerHeading or SplitSignal.SharedHeading) || IsQuestionnaire(blocks, signals)
            ? Enumerable.Repeat(PastePart.Career, blocks.Count).ToArray()
            : Assign(blocks, signals);
        return Collect(document, parts);
    }

    // Two questions and more with text between them: an old 자기소개서, whose questions ask nobody now.
    private static bool IsQuestionnaire(IReadOnlyList<Block> blocks, SplitSignal[] signals) =>
        !Array.Exists(signals, s => s is SplitSignal.EmployerFollows or SplitSignal.CareerFollows or SplitSignal.PostingHeading or SplitSignal.CareerHeading)
        && blocks.Count(b => b.Text.Length <= 300 && !SplitSignals.IsDirectRequest(b.Text) && QuestionText.IsQuestionHeading(b.Text) && QuestionText.IsQuestion(b.Text)) > 1;

    private static SplitDocument Collect(CareerDocument document, PastePart[] parts)
    {
        List<Block> Of(PastePart part) => [.. document.Blocks.Where((_, i) => parts[i] == part)];
        var (career, employer, asked) = (Of(PastePart.Career), Of(PastePart.Employer), Of(PastePart.Request));
        var kind = (HasText(career), HasText(employer), HasText(asked)) switch
        {
            (false, false, false) => DocumentKind.Empty,
            (true, false, false) => DocumentKind.Career,
            (false, true, false) => DocumentKind.Posting,
            _ => DocumentKind.Mixed,
        };
        return new SplitDocument(document, kind, career, employer, asked);
    }

    private static bool HasText(List<Block> blocks) => blocks.Exists(b => b.Kind is not (BlockKind.Comment or BlockKind.Rule) && b.Text.Length > 0);

    private static PastePart[] Assign(IReadOnlyList<Block> blocks, SplitSignal[] signals)
    {
        var parts = new PastePart?[blocks.Count];
        PastePart? state = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var signal = Resolve(blocks, signals, i, state);
            switch (signal)
            {
                case SplitSignal.CareerFollows:
                    parts[i] = blocks[i].Kind == BlockKind.Heading ? PastePart.Career : PastePart.Request;
                    state = PastePart.Career;
                    break;
                case SplitSignal.CareerHeading:
                    parts[i] = PastePart.Career;
                    state = PastePart.Career;
                    break;
                case SplitSignal.EmployerFollows:
                    parts[i] = IsSpoken(blocks[i]) && state != PastePart.Employer ? PastePart.Request : PastePart.Employer;
                    state = PastePart.Employer;
                    break;
                case SplitSignal.PostingHeading:
                    parts[i] = PastePart.Employer;
                    TakeTitle(blocks, signals, parts, i);
                    state = PastePart.Employer;
                    break;
                case SplitSignal.Request:
                    parts[i] = PastePart.Request;
                    break;
                default:
                    parts[i] = state;
                    break;
            }
        }

        Settle(blocks, signals, parts);
        return [.. parts.Select(p => p ?? PastePart.Career)];
    }

    // What a signal means where it stands.
    private static SplitSignal Resolve(IReadOnlyList<Block> blocks, SplitSignal[] signals, int at, PastePart? state)
    {
        var signal = signals[at];
        return signal switch
        {
            SplitSignal.Request when state is not null && !SplitSignals.IsDirectRequest(blocks[at].Text) && !IsClosingQuestion(blocks, at) => SplitSignal.None,
            SplitSignal.PostingHeading when state == PastePart.Employer => signal,
            SplitSignal.PostingHeading or SplitSignal.SharedHeading => IsPosting(signals, at) ? SplitSignal.PostingHeading : SplitSignal.None,
            SplitSignal.CareerHeading when state == PastePart.Employer && IsWithinPosting(blocks, signals, at) => SplitSignal.None,
            _ => signal,
        };
    }

    // A question as the last line of a paste is what the paste is sent for; nobody's career ends in one.
    private static bool IsClosingQuestion(IReadOnlyList<Block> blocks, int at) =>
        blocks[at].Kind == BlockKind.Paragraph && !blocks.Skip(at + 1).Any(b => b.Text.Length > 0) && QuestionText.IsQuestion(LimitText.Strip(blocks[at].Text));

    // One heading that a posting might have is no posting; two before the next sign of a career are.
    private static bool IsPosting(SplitSignal[] signals, int at)
    {
        var (own, all) = (0, 0);
        for (var i = at; i < signals.Length && signals[i] is not (SplitSignal.CareerHeading or SplitSignal.CareerFollows); i++)
        {
            own += signals[i] is SplitSignal.PostingHeading or SplitSignal.EmployerFollows ? 1 : 0;
            all += signals[i] is SplitSignal.PostingHeading or SplitSignal.SharedHeading ? 1 : 0;
        }

        return own > 0 && all >= PostingNeeds;
    }

    // A bare "경력" or "학력" between the lines of a posting: requirements go on after it.
    private static bool IsWithinPosting(IReadOnlyList<Block> blocks, SplitSignal[] signals, int at)
    {
        if (DateGrammar.Find(blocks[at].Text) is not null || blocks[at].Kind == BlockKind.Heading)
        {
            return false;
        }

        for (var i = at + 1; i < signals.Length; i++)
        {
            if (signals[i] is SplitSignal.CareerHeading or SplitSignal.CareerFollows)
            {
                return false;
            }

            if (signals[i] == SplitSignal.PostingHeading)
            {
                return true;
            }
        }

        return false;
    }

    // The title of a posting and the lines between it and the first heading that gave it away.
    private static void TakeTitle(IReadOnlyList<Block> blocks, SplitSignal[] signals, PastePart?[] parts, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - TitleReach && parts[i] == PastePart.Career; i--)
        {
            if (signals[i] != SplitSignal.None || blocks[i].Kind == BlockKind.ListItem)
            {
                return;
            }

            if (blocks[i].Kind == BlockKind.Heading && blocks[i].Depth <= Math.Max(1, blocks[at].Kind == BlockKind.Heading ? blocks[at].Depth : 6))
            {
                for (var j = i; j < at; j++)
                {
                    parts[j] = PastePart.Employer;
                }

                return;
            }
        }
    }

    // Lines before the first delimiter.
    private static void Settle(IReadOnlyList<Block> blocks, SplitSignal[] signals, PastePart?[] parts)
    {
        var first = Array.FindIndex(signals, s => s is SplitSignal.CareerHeading or SplitSignal.CareerFollows or SplitSignal.EmployerFollows or SplitSignal.PostingHeading);
        var open = Enumerable.Range(0, blocks.Count).Where(i => parts[i] is null).ToList();
        var asked = Array.Exists(parts, p => p == PastePart.Request);
        var isCareer = ReadsAsCareer(open.Select(i => blocks[i]));
        var rest = (asked, first >= 0, isCareer) switch
        {
            (_, false, _) => isCareer || !asked ? PastePart.Career : PastePart.Employer,
            (false, true, _) => isCareer || signals[first] == SplitSignal.CareerHeading ? PastePart.Career
                : signals[first] == SplitSignal.CareerFollows ? PastePart.Request
                : PastePart.Employer,
            (true, true, _) => isCareer || OpensCareer(signals, parts, first) ? PastePart.Career : PastePart.Employer,
        };
        foreach (var i in open)
        {
            var besideRequest = i > 0 && parts[i - 1] == PastePart.Request && blocks[i].Source.Line - blocks[i - 1].Source.Line <= 1;
            parts[i] = asked && besideRequest && blocks[i].Kind == BlockKind.Paragraph && blocks[i].Text.Length <= LongestRequestLine ? PastePart.Request : rest;
        }
    }

    // The name above the first company, when nothing was asked before it.
    private static bool OpensCareer(SplitSignal[] signals, PastePart?[] parts, int first) =>
        signals[first] == SplitSignal.CareerHeading && !parts.AsSpan(0, first).Contains(PastePart.Request);

    private static bool ReadsAsCareer(IEnumerable<Block> blocks)
    {
        var (done, offered) = (0, 0);
        foreach (var block in blocks)
        {
            done += SplitTone.TellsOfWork(block.Text) ? 1 : 0;
            offered += SplitTone.TellsOfEmployer(block.Text) ? 1 : 0;
        }

        return done > 0 && done >= offered;
    }

    private static bool IsSpoken(Block block) =>
        block.Kind is BlockKind.Paragraph && (SplitTone.IsSpoken(block.Text) || SplitSignals.Points(block.Text));
}
