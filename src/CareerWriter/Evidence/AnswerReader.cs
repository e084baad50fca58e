using System.Text.RegularExpressions;

namespace CareerWriter.Evidence;

/// <summary>Reads a file that is itself a 자기소개서: its headings are application questions. Written parts give facts, fillers none.</summary>
internal static partial class AnswerReader
{
    private const int LongestPartHeading = 60;

    /// <summary>The answers of a document, or none when its headings are not questions.</summary>
    public static IReadOnlyList<Answer> Read(IReadOnlyList<CareerLine> lines, CareerDraft draft, NoticeFinder notices)
    {
        var questions = Enumerable.Range(0, lines.Count).Where(i => IsQuestion(lines[i])).ToList();
        if (!IsAnswerFile(lines, questions))
        {
            return [];
        }

        List<Answer> answers = [];
        for (var q = 0; q < questions.Count; q++)
        {
            var end = q + 1 < questions.Count ? questions[q + 1] : lines.Count;
            answers.Add(ReadAnswer(lines, questions[q], end, draft, notices));
        }

        return answers;
    }

    private static bool IsQuestion(CareerLine line) =>
        line.Form switch
        {
            LineForm.Heading => QuestionText.IsQuestionHeading(line.Text),
            LineForm.Title or LineForm.Text => line.Text.Length <= 300 && line.Period is null && QuestionText.IsQuestionHeading(line.Text) && QuestionText.IsQuestion(line.Text),
            LineForm.Item => line.Level == 0 && line.Text.Length is > 12 and <= 300 && QuestionText.IsQuestionHeading(line.Text) && QuestionText.IsQuestion(line.Text),
            _ => false,
        };

    // One 지원동기 in a résumé is a section; a file is answers when questions rule it.
    private static bool IsAnswerFile(IReadOnlyList<CareerLine> lines, List<int> questions)
    {
        if (questions.Count == 0)
        {
            return false;
        }

        var others = lines.Count(l => l.Form == LineForm.Heading && !IsQuestion(l)
            && (SectionWords.KindOf(l.Text) is SectionKind.Career or SectionKind.Projects or SectionKind.Skills or SectionKind.Education || l.Period is not null));
        return others == 0 && (questions.Count > 1 || questions[0] <= 3);
    }

    private static Answer ReadAnswer(IReadOnlyList<CareerLine> lines, int at, int end, CareerDraft draft, NoticeFinder notices)
    {
        var question = LimitText.Strip(QuestionMark().Replace(HeadingText.WithoutNumber(HeadingText.Name(lines[at].Text)), ""));
        List<AnswerPart> parts = [];
        for (var i = at + 1; i < end;)
        {
            var heading = IsPartHeading(lines[i]) ? lines[i++] : null;
            var from = i;
            while (i < end && !IsPartHeading(lines[i]))
            {
                i++;
            }

            var body = lines.Skip(from).Take(i - from).Where(l => l.Form != LineForm.Rule).ToList();
            if (heading is null && body.Count == 0)
            {
                continue;
            }

            parts.Add(ReadPart(question, heading, body, draft, notices));
        }

        if (parts.Count == 0)
        {
            notices.AddFiller(lines[at].Source, question);
            parts.Add(new AnswerPart("", "", AnswerStatus.Filler));
        }

        var status = parts.TrueForAll(p => p.Status == AnswerStatus.Filler) ? AnswerStatus.Filler
            : parts.Exists(p => p.Status != AnswerStatus.Written) ? AnswerStatus.Partly
            : AnswerStatus.Written;
        return new Answer(question, status, parts, LimitText.Find(lines[at].Text));
    }

    private static bool IsPartHeading(CareerLine line) =>
        line.Text.Length <= LongestPartHeading
        && (line.Form is LineForm.Heading or LineForm.Title || (line.Form == LineForm.Text && line.IsBold))
        && !SentenceShape.EndsSentence(line.Text);

    private static AnswerPart ReadPart(string question, CareerLine? heading, List<CareerLine> body, CareerDraft draft, NoticeFinder notices)
    {
        var title = heading is null ? "" : HeadingText.Name(heading.Text);
        var text = string.Join('\n', body.SelectMany(l => l.Pieces).Select(b => b.Text));
        if (FillerText.IsFiller(text, question))
        {
            notices.AddFiller((body.Count > 0 ? body[0] : heading!).Source, title.Length > 0 ? title : question);
            return new AnswerPart(title, "", AnswerStatus.Filler);
        }

        var context = new CareerContext();
        context.EnterSection(question, level: 10, kind: null, label: null, keepEmployment: false);
        if (heading is not null)
        {
            context.Enter(draft.Add(title, employment: null, period: null, heading.Source), level: 20, employment: null);
        }

        var written = notices.WithoutFiller(body);
        AddFacts(written, draft, context);
        return new AnswerPart(title, text, written.Count < body.Count ? AnswerStatus.Partly : AnswerStatus.Written);
    }

    private static void AddFacts(IReadOnlyList<CareerLine> body, CareerDraft draft, CareerContext context)
    {
        FactId? last = null;
        for (var i = 0; i < body.Count;)
        {
            var end = Enumeration(body, i);
            if (end - i > 1)
            {
                var list = string.Join(", ", body.Skip(i).Take(end - i).Select(l => l.Text));
                var fact = FactReader.Make(list, SourceText.Locate(body[i].Text, body[i].Pieces), label: null, context);
                last = draft.Add(fact with { Parent = last });
                i = end;
                continue;
            }

            foreach (var fact in FactReader.Read(body[i].Text, body[i].Pieces, label: null, context))
            {
                last = draft.Add(fact);
            }

            i++;
        }
    }

    // Bare noun lines in a row are one list, whatever blank lines stand between them.
    private static int Enumeration(IReadOnlyList<CareerLine> body, int at)
    {
        var end = at;
        while (end < body.Count && body[end].Form is LineForm.Text or LineForm.Item && body[end].Text.Length <= LongestPartHeading
            && !SentenceShape.EndsSentence(body[end].Text) && !SentenceShape.EndsAsNote(body[end].Text) && !body[end].Text.Contains(':', StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }

    [GeneratedRegex(@"^(?:Q|문항|질문)\s?\d{1,2}\s?[.:：)]\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex QuestionMark();
}
