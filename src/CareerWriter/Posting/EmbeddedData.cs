using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CareerWriter.Posting;

/// <summary>Finds the JSON that a page carries for its scripts: <c>__NEXT_DATA__</c>, Next.js flight data, <c>window.__STATE__ = …</c>.</summary>
internal static partial class EmbeddedData
{
    private const int LongestName = 200;

    /// <summary>The JSON values in the scripts of a page that may hold a posting, in document order.</summary>
    public static IEnumerable<JsonElement> In(IReadOnlyList<IElement> scripts)
    {
        var flight = new StringBuilder();
        foreach (var script in scripts)
        {
            var type = script.GetAttribute("type");
            if (script.HasAttribute("src") || type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true)
            {
                continue;
            }

            var text = script.TextContent;
            if (text.Contains("__next_f", StringComparison.Ordinal))
            {
                AppendFlight(flight, text);
            }
            else if ((type?.Contains("json", StringComparison.OrdinalIgnoreCase) == true || Assigned().IsMatch(text)) && LenientJson.Read(Value(text, type)) is { } json)
            {
                yield return json;
            }
        }

        foreach (var json in FlightRows(flight.ToString()))
        {
            yield return json;
        }
    }

    private static ReadOnlySpan<char> Value(string text, string? type)
    {
        if (type?.Contains("json", StringComparison.OrdinalIgnoreCase) == true)
        {
            return text;
        }

        var assigned = Assigned().Match(text);
        return text.AsSpan(assigned.Index + assigned.Length - 1);
    }

    /// <summary>Flight data comes in strings of <c>self.__next_f.push([1,"…"])</c> that belong together.</summary>
    private static void AppendFlight(StringBuilder flight, string text)
    {
        var start = text.IndexOf('[', text.IndexOf("push", StringComparison.Ordinal) is var push and >= 0 ? push : 0);
        if (start >= 0 && LenientJson.Read(text.AsSpan(start)) is { ValueKind: JsonValueKind.Array } chunk
            && chunk.GetArrayLength() >= 2 && chunk[1].ValueKind == JsonValueKind.String)
        {
            flight.Append(chunk[1].GetString());
        }
    }

    private static IEnumerable<JsonElement> FlightRows(string flight)
    {
        foreach (var row in flight.Split('\n'))
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            if (colon is > 0 and < 8 && row.Length > LongestName && row[colon + 1] is '{' or '[' && LenientJson.Read(row.AsSpan(colon + 1)) is { } json)
            {
                yield return json;
            }
        }
    }

    [GeneratedRegex(@"(window|self|globalThis)?(\.|\[['""])?(__[A-Z_]{3,40}__|__[A-Za-z]{3,30}|initialState|INITIAL_STATE|pageData|jobData)(['""]\])?\s*=\s*\{", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Assigned();
}
