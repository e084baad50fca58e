using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Posting;

/// <summary>The parts of a posting, by its headings.</summary>
internal sealed partial class PostingSections
{
    private readonly List<string> _duties = [];
    private readonly List<string> _requirements = [];
    private readonly List<string> _preferred = [];
    private readonly List<PostingLine> _questions = [];
    private readonly List<PostingLine> _relevant = [];
    private PostingLine? _heading;
    private SectionKind _kind;
    private string? _itemMark;

    private PostingSections()
    {
    }

    /// <summary>주요업무, one an item.</summary>
    public IReadOnlyList<string> Duties => _duties;

    /// <summary>자격요건, one an item.</summary>
    public IReadOnlyList<string> Requirements => _requirements;

    /// <summary>우대사항, one an item.</summary>
    public IReadOnlyList<string> Preferred => _preferred;

    /// <summary>The lines under 자기소개서 문항, with its heading, which may state a limit for all.</summary>
    public IReadOnlyList<PostingLine> Questions => _questions;

    /// <summary>All lines but those of 혜택, 채용 절차 and the like.</summary>
    public IReadOnlyList<PostingLine> Relevant => _relevant;

    /// <summary>How many of duties, requirements and preferred were found.</summary>
    public int Found => (_duties.Count > 0 ? 1 : 0) + (_requirements.Count > 0 ? 1 : 0) + (_preferred.Count > 0 ? 1 : 0);

    /// <summary>Sorts the lines of a posting under its headings.</summary>
    public static PostingSections Of(IReadOnlyList<PostingLine> lines)
    {
        var sections = new PostingSections();
        for (var i = 0; i < lines.Count; i++)
        {
            var next = i + 1 < lines.Count ? lines[i + 1] : null;
            if (lines[i].Kind == LineKind.Heading)
            {
                sections.Enter(lines[i], next);
            }
            else
            {
                sections.Take(lines[i], next);
            }
        }

        return sections;
    }

    private void Enter(PostingLine heading, PostingLine? next)
    {
        if ((PostingHeadings.Named(heading.Text) ?? PostingHeadings.SpokenOf(heading.Text)) is { } kind)
        {
            (_heading, _kind, _itemMark) = (heading, kind, null);
        }
        else if (_heading is null || heading.Level < _heading.Level || (heading.Level == _heading.Level && heading.Mark.Equals(_heading.Mark, StringComparison.Ordinal)))
        {
            (_heading, _kind, _itemMark) = (heading, SectionKind.Other, null);
        }
        else if (next is null or { Kind: LineKind.Heading })
        {
            Keep(heading.Text);
        }

        if (_kind == SectionKind.Questions)
        {
            _questions.Add(heading);
        }

        Remember(heading);
    }

    private void Take(PostingLine line, PostingLine? next)
    {
        if (line.Kind == LineKind.Item && _kind != SectionKind.Other && line.Mark.Equals(_heading?.Mark, StringComparison.Ordinal)
            && _itemMark is not null && !_itemMark.Equals(line.Mark, StringComparison.Ordinal))
        {
            (_kind, _itemMark) = (SectionKind.Other, null);
        }

        _itemMark ??= line.Mark;
        Remember(line);
        if (_kind == SectionKind.Questions)
        {
            _questions.Add(line);
        }
        else if (line.Kind == LineKind.Item)
        {
            Keep(line.Text);
        }
        else if (_kind is SectionKind.Duties or SectionKind.Requirements or SectionKind.Preferred && !LeadsInto(line, next))
        {
            foreach (var sentence in Sentences.Split(line.Text).Where(s => _kind != SectionKind.Duties || !TeamDescription.Offers(s)))
            {
                Keep(sentence);
            }
        }
    }

    private void Remember(PostingLine line)
    {
        if (_kind != SectionKind.Ignored)
        {
            _relevant.Add(line);
        }
    }

    private void Keep(string item)
    {
        var list = _kind switch
        {
            SectionKind.Duties => _duties,
            SectionKind.Requirements => SaysPreferred().IsMatch(Tail(item)) ? _preferred : _requirements,
            SectionKind.Preferred => _preferred,
            _ => null,
        };
        if (list is not null && item.Any(char.IsLetterOrDigit) && !list.Contains(item, StringComparer.Ordinal))
        {
            list.Add(item);
        }
    }

    /// <summary>As much of an item as the pattern for its end looks at; it would try every place before it.</summary>
    private static ReadOnlySpan<char> Tail(string item)
    {
        var end = item.AsSpan().TrimEnd(" .)");
        return end[Math.Max(0, end.Length - 16)..];
    }

    /// <summary>Whether a line only announces the items below it: a group's label, "아래 업무를 합니다".</summary>
    private static bool LeadsInto(PostingLine line, PostingLine? next) =>
        line.Text.EndsWith(':') || line.Text.EndsWith('：')
        || (next is { Kind: LineKind.Item } && (Announces().IsMatch(line.Text) || (line.Text.Length <= 24 && !EndsSentence().IsMatch(line.Text))));

    [GeneratedRegex(@"(우대|우대합니다|우대해요|우대함|선호|선호합니다|있으면 (더 )?(좋습니다|좋아요)|preferred|is a plus|nice to have)[.)\s]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex SaysPreferred();

    [GeneratedRegex(@"아래|다음|following", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Announces();

    [GeneratedRegex(@"[.!?다요음함됨죠오]$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EndsSentence();
}
