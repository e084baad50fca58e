using System.Globalization;
using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Revise.Requests.Rules;

/// <summary>English phrases and the edits they ask for.</summary>
internal static partial class EnglishPhrases
{
    private static readonly (Regex Pattern, Edit Edit)[] _fixed =
        [.. TabSeparated.Rows("Revise/Requests/english.tsv", 2).Select(r => (new Regex(r[1], RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)), Fixed(r[0])))];

    /// <summary>Whether one word is a command.</summary>
    public static bool IsCommand(string word) => _fixed.Any(f => f.Pattern.IsMatch(word));

    /// <summary>The edits of one part of a request; a bare name after "and" takes the action before it.</summary>
    public static IEnumerable<Edit> Read(string part, ref TopicAction? action)
    {
        List<Edit> edits = [];
        var scope = PlaceIn(part);
        if (Count().Match(part) is { Success: true } count)
        {
            edits.Add(Length(count) with { Scope = scope });
            return edits;
        }

        if (Topic().Match(part) is { Success: true } topic && scope is null && TopicText.Clean(Article().Replace(topic.Groups["t"].Value, "")) is { Length: > 0 } subject)
        {
            action = ActionOf(topic);
            edits.Add(new Edit.OnTopic(action.Value, subject));
            return edits;
        }

        foreach (var (pattern, edit) in _fixed)
        {
            if (pattern.IsMatch(part))
            {
                edits.Add(scope is null ? edit : edit with { Scope = scope });
                return edits;
            }
        }

        if (scope is not null && OnPlace(part) is { } placed)
        {
            edits.Add(placed with { Scope = scope });
        }
        else if (action is not null && TechnologyNames.Canonical(part.Trim()) is { } name)
        {
            edits.Add(new Edit.OnTopic(action.Value, name));
        }

        return edits;
    }

    /// <summary>The replacement of words by others that a whole request asks for, or null; the words may be Korean.</summary>
    public static Edit.ReplaceText? ReplacementIn(string request) =>
        Replacement().Match(request.Trim()) is { Success: true } words ? new(words.Groups["from"].Value, words.Groups["to"].Value) : null;

    private static Edit Fixed(string words) => words.Split(' ') switch
    {
        ["shorter"] => new Edit.Length { Relative = RelativeLength.Shorter },
        ["longer"] => new Edit.Length { Relative = RelativeLength.Longer },
        ["half"] => new Edit.Length { Ratio = 0.5 },
        ["style", var style] => new Edit.Style(Enum.Parse<WritingStyle>(style, ignoreCase: true)),
        ["register", var level] => new Edit.Register(Enum.Parse<SpeechLevel>(level, ignoreCase: true)),
        ["numbers", var action] => new Edit.Numbers(Enum.Parse<PresenceAction>(action, ignoreCase: true)),
        ["heading", var action] => new Edit.Heading(Enum.Parse<HeadingAction>(action, ignoreCase: true)),
        ["paragraphs", var action] => new Edit.Paragraphs(Enum.Parse<ParagraphAction>(action, ignoreCase: true), []),
        ["translate", var language] => new Edit.Translate(language),
        ["show", var what] => new Edit.Show(Enum.Parse<ShowWhat>(what, ignoreCase: true)),
        ["freezeRest"] => new Edit.Freeze { Scope = new() { Rest = true } },
        ["relate"] => new Edit.Relate(),
        ["spelling"] => new Edit.Spelling(),
        ["redo"] => new Edit.Redo(),
        ["confirm"] => new Edit.Confirm(),
        ["reopen"] => new Edit.Reopen(),
        ["compare"] => new Edit.Compare([]),
        ["first"] => new Edit.Restore(new(null, VersionPlace.First)),
        ["previous"] => new Edit.Restore(new(null, VersionPlace.Previous)),
        ["undo"] => new Edit.Undo(),
        _ => throw new InvalidOperationException($"english.tsv: {words}"),
    };

    private static TopicAction ActionOf(Match match) => match.Groups["not"].Success
        ? match.Groups["drop"].Success ? TopicAction.Keep : match.Groups["stress"].Success ? TopicAction.Deemphasize : TopicAction.Exclude
        : match.Groups["drop"].Success ? TopicAction.Exclude
        : match.Groups["stress"].Success ? TopicAction.Emphasize
        : match.Groups["less"].Success ? TopicAction.Deemphasize
        : match.Groups["only"].Success ? TopicAction.Only
        : match.Groups["lead"].Success ? TopicAction.Lead : TopicAction.Keep;

    private static Edit.Length Length(Match match)
    {
        var value = int.Parse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        CountBasis? basis = match.Groups["byte"].Success ? CountBasis.TwoByte : match.Groups["without"].Success ? CountBasis.WithoutSpaces : match.Groups["with"].Success ? CountBasis.WithSpaces : null;
        return match.Groups["exact"].Success ? new() { Target = value, Exact = true, Basis = basis }
            : match.Groups["min"].Success ? new() { Min = value, Basis = basis }
            : match.Groups["about"].Success ? new() { Target = value, Basis = basis }
            : new() { Max = value, Basis = basis };
    }

    private static Scope? PlaceIn(string part)
    {
        if (Place().Match(part) is not { Success: true } match)
        {
            return null;
        }

        var number = match.Groups["o"].Value.ToLowerInvariant() switch
        {
            "first" or "1st" or "opening" => 1,
            "second" or "2nd" => 2,
            "third" or "3rd" => 3,
            "fourth" or "4th" => 4,
            "last" or "final" or "closing" => -1,
            var digits => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1,
        };
        return match.Groups["u"].Value.StartsWith("p", StringComparison.OrdinalIgnoreCase) ? new() { Paragraph = number } : new() { Sentence = number };
    }

    private static Edit? OnPlace(string part) =>
        Untouched().IsMatch(part) ? new Edit.Freeze()
        : Dropped().IsMatch(part) ? new Edit.Remove()
        : Redone().IsMatch(part) ? new Edit.Rewrite() : null;

    [GeneratedRegex(@"(?:(?<exact>exactly)|(?<min>at least|minimum(?: of)?|no less than)|(?<about>about|around|roughly|approximately)|under|below|within|max(?:imum)?(?: of)?|at most|up to|less than|to|in)?\s*(?<n>\d{1,2},\d{3}|\d{2,5})\s*(?:(?<byte>bytes?)|characters?|chars?|letters)(?:\s*(?:(?<without>without spaces|excluding spaces|no spaces)|(?<with>with spaces|including spaces)))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Count();

    [GeneratedRegex(@"\b(?<not>(?:don't|do not|dont|never|no need to|without)\s+)?(?:(?<drop>remove|drop|delete|cut|leave out|take out|exclude|omit|skip|get rid of|lose)|(?<stress>emphasi[sz]e|highlight|stress|focus(?: more)? on|play up|more (?:about|on|of)|feature|bring out|expand on|elaborate on)|(?<less>de-?emphasi[sz]e|play down|tone down|less (?:about|on|of)|downplay)|(?<only>only (?:keep|use|mention|talk about)|just (?:keep|use|mention))|(?<lead>(?:start|lead|open|begin) with|put|move)|(?<add>mention|keep|retain|preserve|include|save))\s+(?<t>.+?)(?:\s+(?:first|up front|to the (?:front|top)|at the (?:start|beginning|top)|out|as is|please|more|intact|from (?:it|the draft|the text|this)|in (?:it|there)))*\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Topic();

    [GeneratedRegex(@"^(?:(?:the|my|any|all|of|about|some|this|that)\s+)+|\s+(?:part|parts|section|experience|stuff|thing|story|mentions?|bits?|work|project)$|^mentions? of\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Article();

    // Literal words are quoted, or hold a figure: "change the tone to formal" is no replacement.
    [GeneratedRegex("""^(?:please\s+)?(?:replace|change|correct)\s+(?:["“'‘](?<from>[^"“”'‘’]+)["”'’]|(?<from>\S*\d\S*))\s+(?:with|to|by|into)\s+(?:["“'‘](?<to>[^"“”'‘’]+)["”'’]|(?<to>\S*\d\S*?))[.!]?$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Replacement();

    [GeneratedRegex(@"\b(?<o>first|second|third|fourth|last|final|opening|closing|1st|2nd|3rd|4th)\s+(?<u>paragraph|sentence|line)\b|\b(?<u>paragraph|sentence)\s+(?<o>\d{1,2})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:don't (?:touch|change)|do not (?:touch|change)|leave|keep)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Untouched();

    [GeneratedRegex(@"\b(?:remove|drop|delete|cut|take out|get rid of)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"\b(?:rewrite|redo|rephrase|reword|change|fix|again|rework|improve)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Redone();
}
