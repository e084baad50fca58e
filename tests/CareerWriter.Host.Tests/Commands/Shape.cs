using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerWriter.Host.Tests.Commands;

/// <summary>What a part of a JSON answer must look like; a field that is not named is allowed.</summary>
/// <param name="element">The part.</param>
/// <param name="path">Where it stands, for the message.</param>
internal delegate void Shape(JsonElement element, string path);

/// <summary>Shapes to build others from.</summary>
internal static partial class Shapes
{
    public static Shape Text { get; } = Kind(JsonValueKind.String);

    public static Shape Number { get; } = Kind(JsonValueKind.Number);

    public static Shape Truth { get; } = (element, path) =>
        Assert.True(element.ValueKind is JsonValueKind.True or JsonValueKind.False, $"{path} is {element.ValueKind}");

    public static Shape FactId { get; } = Like(FactIdPattern());

    public static Shape EmploymentId { get; } = Like(EmploymentIdPattern());

    public static Shape ProjectId { get; } = Like(ProjectIdPattern());

    public static Shape Day { get; } = Like(DayPattern());

    public static Shape Maybe(Shape shape) => (element, path) =>
    {
        if (element.ValueKind != JsonValueKind.Null)
        {
            shape(element, path);
        }
    };

    public static Shape OneOf(params string[] words) => (element, path) =>
        Assert.True(element.ValueKind == JsonValueKind.String && words.Contains(element.GetString()), $"{path} is {element}");

    public static Shape List(Shape item) => (element, path) =>
    {
        Assert.True(element.ValueKind == JsonValueKind.Array, $"{path} is {element.ValueKind}");
        var index = 0;
        foreach (var part in element.EnumerateArray())
        {
            item(part, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"));
        }
    };

    /// <summary>A list that the input of the test must have filled.</summary>
    public static Shape Filled(Shape item) => (element, path) =>
    {
        List(item)(element, path);
        Assert.True(element.GetArrayLength() > 0, $"{path} is empty");
    };

    public static Shape Object(params (string Name, Shape Shape)[] fields) => (element, path) =>
    {
        Assert.True(element.ValueKind == JsonValueKind.Object, $"{path} is {element.ValueKind}");
        foreach (var (name, shape) in fields)
        {
            Assert.True(element.TryGetProperty(name, out var value), $"{path}.{name} is missing");
            shape(value, $"{path}.{name}");
        }
    };

    private static Shape Kind(JsonValueKind kind) => (element, path) =>
        Assert.True(element.ValueKind == kind, $"{path} is {element.ValueKind}, not {kind}");

    private static Shape Like(Regex pattern) => (element, path) =>
        Assert.True(element.ValueKind == JsonValueKind.String && pattern.IsMatch(element.GetString()!), $"{path} is {element}");

    [GeneratedRegex(@"^F\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex FactIdPattern();

    [GeneratedRegex(@"^E\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex EmploymentIdPattern();

    [GeneratedRegex(@"^P\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectIdPattern();

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayPattern();
}
