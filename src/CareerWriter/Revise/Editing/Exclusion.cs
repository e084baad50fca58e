using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Revise.Wording;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Takes every mention of a subject out, and keeps it out of later versions.</summary>
internal static class Exclusion
{
    /// <summary>Bans a subject: its mentions go, and later versions do not tell of it.</summary>
    public static void Ban(string subject, Scope? scope, EditTurn turn)
    {
        if (scope is null)
        {
            var required = turn.Constraints.Required.Where(r => string.Equals(r, subject, StringComparison.OrdinalIgnoreCase)).ToList();
            if (required.Count > 0)
            {
                turn.Notes.Add(EditWords.RequiredTakenOut(subject));
            }

            turn.Constraints = turn.Constraints with { Banned = [.. turn.Constraints.Banned.Where(b => b != subject), subject], Required = [.. turn.Constraints.Required.Except(required)] };
        }

        Erase(subject, Places.Of(scope, turn), turn);
    }

    /// <summary>Marks a subject's facts as not to be used: they go, and stay out.</summary>
    public static void Retract(string subject, EditTurn turn)
    {
        turn.Constraints = turn.Constraints with { Retracted = [.. turn.Constraints.Retracted.Where(r => r != subject), subject] };
        Erase(subject, Places.Of(null, turn), turn);
    }

    /// <summary>Takes the mentions of a subject out of sentences.</summary>
    public static void Erase(string subject, IReadOnlyList<DraftSentence> among, EditTurn turn)
    {
        var facts = Subjects.Naming(turn.Book, subject);
        var found = 0;
        foreach (var sentence in among.Where(s => IsAbout(s, subject, facts)).Reverse().ToList())
        {
            found++;
            if (turn.PlaceOf(sentence).Paragraph >= 0 && Without(sentence, subject, facts, turn) is { } kept)
            {
                turn.Replace(sentence, kept);
            }
            else
            {
                Removal.Take(sentence, turn);
            }
        }

        if (turn.Heading is { } heading && TopicWords.Mentions(heading, subject))
        {
            turn.Heading = Headings.For(turn, except: heading);
            found++;
        }

        if (found == 0)
        {
            turn.Notes.Add(EditWords.NeverUsed(subject));
            return;
        }

    }

    /// <summary>Whether a sentence tells of a subject: names it, or rests on nothing but its facts (첫 회사).</summary>
    public static bool IsAbout(DraftSentence sentence, string subject, IReadOnlySet<FactId> facts) =>
        TopicWords.Mentions(sentence.Text, subject) || (sentence.Evidence.Count > 0 && sentence.Evidence.Any(facts.Contains) && TechnologyNames.Canonical(subject) is null);

    /// <summary>An opening that lost its claim gets another act of the career; one that no body tells is preferred.</summary>
    public static void MendOpening(EditTurn turn)
    {
        if (turn.Paragraphs.Count == 0 || turn.Original.Paragraphs.Count == 0 || !turn.Original.Paragraphs[0].Any(s => s.About == SentenceAbout.Applicant))
        {
            return;
        }

        var opening = turn.Paragraphs[0];
        if (opening.Exists(s => s.About == SentenceAbout.Applicant) || !opening.Exists(s => s.About == SentenceAbout.Intent))
        {
            return;
        }

        var told = turn.Told;
        var fresh = turn.Material.Tellings.Select(t => t with { Phrases = [.. t.Phrases.Where(p => turn.MayTell(p.Fact.Id) && !told.Contains(p.Fact.Id))] }).ToList();
        var headline = Headline.Choose([.. fresh.Where(t => t.Phrases.Count > 0)], most: 1, resultFirst: false);
        var written = Opening.Write(turn.Material.Plan, headline, turn.Material.Target, isShort: false);
        turn.Paragraphs[0] = written.Count == 0 ? opening : [.. written];
    }

    /// <summary>The sentence without the subject: told from its other facts, or with the subject taken out of a list; null when nothing is left to say.</summary>
    private static DraftSentence? Without(DraftSentence sentence, string subject, IReadOnlySet<FactId> facts, EditTurn turn)
    {
        var kept = sentence.Evidence.Where(id => !facts.Contains(id)).ToList();
        if (kept.Count > 0 && kept.Count < sentence.Evidence.Count && sentence.About == SentenceAbout.Applicant)
        {
            var phrases = kept.Select(turn.PhraseOf).OfType<FactPhrase>().ToList();
            var (paragraph, _) = turn.PlaceOf(sentence);
            if (paragraph == 0 && turn.Paragraphs.Count > 1 && phrases.Count == kept.Count)
            {
                var opening = new Headline([.. phrases.Select(p => (turn.TellingOf(p.Fact.Id)?.Place ?? "", p))]).Polite + ".";
                return TopicWords.Mentions(opening, subject) ? null : sentence with { Text = opening, Evidence = kept };
            }

            if (phrases.Count == kept.Count && paragraph > 0 && !Insertion.IsClosing(paragraph, turn)
                && ParagraphWriter.Write(Topics.Of(sentence, turn), phrases, paragraph) is [var written] && !TopicWords.Mentions(written.Text, subject))
            {
                return written;
            }
        }

        return TopicWords.WithoutMention(sentence.Text, subject) is { } text && text != sentence.Text && !TopicWords.Mentions(text, subject)
            ? sentence with { Text = text, Evidence = kept.Count > 0 ? kept : sentence.Evidence }
            : null;
    }
}
