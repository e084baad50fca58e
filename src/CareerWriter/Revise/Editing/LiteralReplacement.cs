using CareerWriter.Korean;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Literal words instead of others. A wording that the career does not bear out makes no version until the owner says that it is theirs.</summary>
internal static class LiteralReplacement
{
    /// <summary>Applies the edit.</summary>
    public static void Apply(Edit.ReplaceText edit, EditTurn turn)
    {
        if (turn.Heading is { } heading && heading.Contains(edit.From, StringComparison.Ordinal))
        {
            turn.Heading = heading.Replace(edit.From, edit.To, StringComparison.Ordinal);
            return;
        }

        var before = turn.Draft;
        if (!Substitute(edit, turn))
        {
            turn.Notes.Add(EditWords.NotInDraft(edit.From));
            return;
        }

        var report = DraftChecker.Check(turn.Draft, Gate.ContextOf(turn));
        if (report.Findings.FirstOrDefault(f => f.Severity == FindingSeverity.Block && f.Rule != "length") is { } finding)
        {
            var statement = turn.Sentences.FirstOrDefault(s => s.Text.Contains(edit.To, StringComparison.Ordinal))?.Text ?? edit.To;
            turn.Unsupported = new UnsupportedWording(statement, turn.Draft, finding.Message);
            turn.Take(before);
        }
    }

    private static bool Substitute(Edit.ReplaceText edit, EditTurn turn)
    {
        var found = false;
        foreach (var paragraph in turn.Paragraphs)
        {
            for (var i = 0; i < paragraph.Count; i++)
            {
                if (paragraph[i].Text.Contains(edit.From, StringComparison.Ordinal))
                {
                    var text = Replaced(paragraph[i].Text, edit);
                    turn.Release(paragraph[i]);
                    paragraph[i] = paragraph[i] with { Text = text };
                    turn.Hold(paragraph[i]);
                    found = true;
                }
            }

            paragraph.RemoveAll(s => s.Text.Trim().Length == 0);
        }

        return found || Across(edit, turn);
    }

    /// <summary>The words in a sentence; a particle right after them follows the new words.</summary>
    private static string Replaced(string text, Edit.ReplaceText edit)
    {
        var at = text.IndexOf(edit.From, StringComparison.Ordinal);
        var result = text;
        while (at >= 0)
        {
            var end = at + edit.From.Length;
            var (particle, pair) = ParticleAt(result, end);
            var fits = particle.Length > 0 && edit.To.Length > 0 && !char.IsPunctuation(edit.To[^1]);
            var put = fits ? Josa.Attach(edit.To, pair) : edit.To;
            result = string.Concat(result.AsSpan(0, at), put, result.AsSpan(fits ? end + particle.Length : end));
            at = result.IndexOf(edit.From, at + put.Length, StringComparison.Ordinal);
        }

        return result.Replace("  ", " ", StringComparison.Ordinal).Trim();
    }

    private static (string Particle, string Pair) ParticleAt(string text, int at)
    {
        ReadOnlySpan<string> pairs = ["을/를", "은/는", "이/가", "과/와", "으로/로"];
        foreach (var pair in pairs)
        {
            foreach (var form in pair.Split('/'))
            {
                if (text.AsSpan(at).StartsWith(form, StringComparison.Ordinal) && at + form.Length < text.Length && text[at + form.Length] is ' ' or ',')
                {
                    return (form, pair);
                }
            }
        }

        return ("", "");
    }

    /// <summary>Words that run over the end of a sentence.</summary>
    private static bool Across(Edit.ReplaceText edit, EditTurn turn)
    {
        foreach (var paragraph in turn.Paragraphs)
        {
            var text = string.Join(' ', paragraph.Select(s => s.Text));
            if (!text.Contains(edit.From, StringComparison.Ordinal))
            {
                continue;
            }

            var old = paragraph.ToList();
            List<DraftSentence> written = [];
            foreach (var sentence in Sentences.Split(Replaced(text, edit)))
            {
                var same = old.Find(s => s.Text == sentence);
                written.Add(same ?? new DraftSentence(sentence, old[0].About, [.. old.Where(s => !text.Contains(edit.To, StringComparison.Ordinal)).SelectMany(s => s.Evidence).Distinct()]));
            }

            paragraph.Clear();
            paragraph.AddRange(written);
            return true;
        }

        return false;
    }
}
