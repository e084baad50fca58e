using System.Text;

namespace CareerWriter.Benchmarks;

/// <summary>Texts that are cheap to send and can be dear to read.</summary>
internal static class Hostile
{
    /// <summary>Each with its name.</summary>
    public static IEnumerable<(string Name, string Text)> Texts()
    {
        yield return ("quotations nested 5,000 deep", new string('>', 5_000) + " 끝");
        yield return ("lists nested 2,000 deep", string.Join('\n', Enumerable.Range(0, 2_000).Select(depth => new string(' ', 2 * depth) + "- 항목")));
        yield return ("25,000 open brackets", string.Concat(Enumerable.Repeat("[a](", 25_000)));
        yield return ("one line of 1 MB", new string('가', 1024 * 1024 / 3));
        yield return ("100,000 bullets", string.Concat(Enumerable.Repeat("- Redis 캐시를 도입하여 응답을 600ms에서 80ms로 단축\n", 100_000)));
        yield return ("100,000 emphasis marks", string.Concat(Enumerable.Repeat("*a_", 33_000)));
        yield return ("10,000 nested elements", string.Concat(Enumerable.Repeat("<div>", 10_000)) + "끝");
    }

    /// <summary>Bytes of a text in MB, at least 1: the time limit is per MB.</summary>
    public static double Megabytes(string text) => Math.Max(1, Encoding.UTF8.GetByteCount(text) / (1024.0 * 1024.0));
}
