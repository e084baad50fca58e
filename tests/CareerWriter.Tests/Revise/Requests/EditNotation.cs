using System.Globalization;
using System.Text.Json;
using CareerWriter.Revise;

namespace CareerWriter.Tests.Revise.Requests;

/// <summary>Edits as the specifications write them: <c>length max=800 + exclude Redis @p2</c>.</summary>
internal static class EditNotation
{
    public static string Of(IEnumerable<Edit> edits) => string.Join(" + ", edits.Select(e => Fields(e) + Place(e.Scope)));

    private static string Fields(Edit edit) => edit switch
    {
        Edit.Length length => Length(length),
        Edit.OnTopic on => $"{Word(on.Action)} {on.Subject}",
        Edit.ReplaceTopic replace => $"replaceTopic {replace.From} => {replace.To}",
        Edit.ReplaceText replace => $"replaceText {replace.From} => {replace.To}",
        Edit.Avoid avoid => $"avoid {avoid.Phrase}",
        Edit.Retract retract => $"retract {retract.Subject}",
        Edit.Style style => $"style {Word(style.Manner)}",
        Edit.Register register => $"register {Word(register.To)}",
        Edit.Numbers numbers => $"numbers {Word(numbers.Action)}",
        Edit.Variants variants => $"variants{(variants.Count is { } count ? $" {count}" : "")}",
        Edit.Heading heading => $"heading {Word(heading.Action)}",
        Edit.Paragraphs paragraphs => $"paragraphs {Word(paragraphs.Action)}{(paragraphs.Which.Count > 0 ? " " + string.Join(',', paragraphs.Which) : "")}",
        Edit.Restore restore => $"restore {Version(restore.Version)}",
        Edit.Compare compare => $"compare{string.Concat(compare.Versions.Select(v => $" v{v}"))}",
        Edit.Combine combine => $"combine {string.Join(", ", combine.Parts.Select(p => $"v{p.Version}{Place(p.Scope)}"))}",
        Edit.Show show => $"show {Word(show.What)}{(show.Version is { } version ? $" {Version(version)}" : "")}",
        Edit.Claim claim => $"claim {claim.Text}",
        Edit.Question question => $"question {question.Text}",
        Edit.Posting posting => $"posting {posting.Url}",
        Edit.Translate translate => $"translate {translate.To}",
        _ => JsonNamingPolicy.CamelCase.ConvertName(edit.GetType().Name),
    };

    private static string Length(Edit.Length length)
    {
        string?[] parts =
        [
            "length",
            length.Relative is { } relative ? Word(relative) : null,
            length.Min is { } min ? $"min={min}" : null,
            length.Max is { } max ? $"max={max}" : null,
            length.Target is { } target ? $"target={target}" : null,
            length.Exact ? "exact" : null,
            length.Amount is { } amount ? $"amount={amount}" : null,
            length.Ratio is { } ratio ? string.Create(CultureInfo.InvariantCulture, $"ratio={ratio:0.##}") : null,
            length.Basis is { } basis ? Word(basis) : null,
        ];
        return string.Join(' ', parts.Where(p => p is not null));
    }

    private static string Place(Scope? scope) => scope switch
    {
        null => "",
        { Rest: true } => " @rest",
        { Heading: true } => " @heading",
        { Quote: { } quote } => $" @'{quote}'",
        { Paragraph: { } paragraph, Sentence: { } sentence } => $" @p{paragraph}s{sentence}",
        { Paragraph: { } paragraph } => $" @p{paragraph}",
        _ => $" @s{scope.Sentence}",
    };

    private static string Version(VersionReference version) => version.Number is { } number ? $"v{number}" : Word(version.Place!.Value);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
