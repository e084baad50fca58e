using System.Text.Json;
using System.Text.Json.Serialization;
using CareerWriter.Revise;

namespace CareerWriter.Host.Commands.Json;

/// <summary>One edit; fields that its kind does not have are absent.</summary>
internal sealed record EditJson
{
    [JsonPropertyOrder(-1)]
    public required string Kind { get; init; }

    public string? Topic { get; init; }

    public string? Relative { get; init; }

    public int? Min { get; init; }

    public int? Max { get; init; }

    public int? Target { get; init; }

    public bool? Exact { get; init; }

    public int? Amount { get; init; }

    public double? Ratio { get; init; }

    public string? Basis { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Phrase { get; init; }

    public string? Style { get; init; }

    public string? Action { get; init; }

    public IReadOnlyList<int>? Which { get; init; }

    public int? Count { get; init; }

    public string? What { get; init; }

    [JsonConverter(typeof(VersionConverter))]
    public VersionReference? Version { get; init; }

    public IReadOnlyList<int>? Versions { get; init; }

    public IReadOnlyList<VersionPartJson>? Parts { get; init; }

    public string? Text { get; init; }

    public string? Url { get; init; }

    public ScopeJson? Scope { get; init; }

    public static EditJson Of(Edit edit) => Fields(edit) with { Scope = ScopeJson.From(edit.Scope) };

    private static EditJson Fields(Edit edit) => edit switch
    {
        Edit.Length length => Length(length),
        Edit.OnTopic on => new() { Kind = EnumWord.Of(on.Action), Topic = on.Subject },
        Edit.ReplaceTopic replace => new() { Kind = "replaceTopic", From = replace.From, To = replace.To },
        Edit.ReplaceText replace => new() { Kind = "replaceText", From = replace.From, To = replace.To },
        Edit.Avoid avoid => new() { Kind = "avoid", Phrase = avoid.Phrase },
        Edit.Retract retract => new() { Kind = "retract", Topic = retract.Subject },
        Edit.Style style => new() { Kind = "style", Style = EnumWord.Of(style.Manner) },
        Edit.Register register => new() { Kind = "register", To = EnumWord.Of(register.To) },
        Edit.Numbers numbers => new() { Kind = "numbers", Action = EnumWord.Of(numbers.Action) },
        Edit.Variants variants => new() { Kind = "variants", Count = variants.Count },
        Edit.Heading heading => new() { Kind = "heading", Action = EnumWord.Of(heading.Action) },
        Edit.Paragraphs paragraphs => new() { Kind = "paragraphs", Action = EnumWord.Of(paragraphs.Action), Which = paragraphs.Which.Count > 0 ? paragraphs.Which : null },
        Edit.Restore restore => new() { Kind = "restore", Version = restore.Version },
        Edit.Compare compare => new() { Kind = "compare", Versions = compare.Versions },
        Edit.Combine combine => new() { Kind = "combine", Parts = [.. combine.Parts.Select(p => new VersionPartJson(p.Version, ScopeJson.From(p.Scope)))] },
        Edit.Show show => new() { Kind = "show", What = EnumWord.Of(show.What), Version = show.Version },
        Edit.Claim claim => new() { Kind = "claim", Text = claim.Text },
        Edit.Question question => new() { Kind = "question", Text = question.Text },
        Edit.Posting posting => new() { Kind = "posting", Url = posting.Url },
        Edit.Translate translate => new() { Kind = "translate", To = translate.To },
        // The kinds without fields of their own are called as their records are.
        _ => new() { Kind = JsonNamingPolicy.CamelCase.ConvertName(edit.GetType().Name) },
    };

    private static EditJson Length(Edit.Length length) => new()
    {
        Kind = "length",
        Relative = length.Relative is { } relative ? EnumWord.Of(relative) : null,
        Min = length.Min,
        Max = length.Max,
        Target = length.Target,
        Exact = length.Exact ? true : null,
        Amount = length.Amount,
        Ratio = length.Ratio,
        Basis = length.Basis is { } basis ? EnumWord.Of(basis) : null,
    };

    /// <summary>A version is its number, or <c>first</c> or <c>previous</c>.</summary>
    internal sealed class VersionConverter : JsonConverter<VersionReference>
    {
        public override VersionReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, VersionReference value, JsonSerializerOptions options)
        {
            if (value.Number is { } number)
            {
                writer.WriteNumberValue(number);
            }
            else
            {
                writer.WriteStringValue(EnumWord.Of(value.Place ?? VersionPlace.Previous));
            }
        }
    }
}

internal sealed record VersionPartJson(int Version, ScopeJson? Scope);

internal sealed record ScopeJson(int? Paragraph, int? Sentence, string? Quote, bool? Heading, bool? Rest)
{
    public static ScopeJson? From(Scope? scope) => scope is null
        ? null
        : new(scope.Paragraph, scope.Sentence, scope.Quote, scope.Heading ? true : null, scope.Rest ? true : null);
}
