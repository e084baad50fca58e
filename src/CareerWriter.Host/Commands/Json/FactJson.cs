using System.Text.Json.Serialization;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Korean;

namespace CareerWriter.Host.Commands.Json;

internal sealed record FactJson(
    string Id,
    string Kind,
    string Text,
    string? Employment,
    string? Project,
    IReadOnlyList<string> Section,
    IReadOnlyList<string> Technologies,
    IReadOnlyList<QuantityJson> Quantities,
    SourceJson Source,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StatedBy,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? StatedAt)
{
    public static FactJson From(Fact fact) => new(
        fact.Id.ToString(),
        EnumWord.Of(fact.Kind),
        fact.Text,
        fact.Employment?.ToString(),
        fact.Project?.ToString(),
        fact.Section,
        fact.Technologies,
        [.. fact.Quantities.Select(QuantityJson.From)],
        SourceJson.From(fact.Source),
        fact.Stated?.By,
        fact.Stated?.At);
}

internal sealed record QuantityJson(string Text, decimal Value, decimal? Upper, string? Unit, string? Qualifier, string? Sense)
{
    public static QuantityJson From(Quantity quantity) => new(
        quantity.Text,
        quantity.Value,
        quantity.Upper,
        quantity.Unit,
        quantity.Qualifier is { } qualifier ? EnumWord.Of(qualifier) : null,
        quantity.Sense is { } sense ? EnumWord.Of(sense) : null);
}

internal sealed record SourceJson(
    string Document,
    int Line,
    string Quote,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Page)
{
    public static SourceJson From(SourceSpan source) => new(source.Document, source.Line, source.Quote, source.Page);
}
