using System.Globalization;
using System.Security.Cryptography;

namespace CareerWriter.Host.State;

/// <summary>Names of the parts of a conversation. Content is named by its hash, so that the same content is kept once and a part is never rewritten.</summary>
internal static class PartNames
{
    /// <summary>A file.</summary>
    public static string File(ReadOnlySpan<byte> content) => $"f:{Hash(content)}";

    /// <summary>The facts read of files.</summary>
    public static string Facts(ReadOnlySpan<byte> content) => $"b:{Hash(content)}";

    /// <summary>A posting.</summary>
    public static string Posting(ReadOnlySpan<byte> content) => $"p:{Hash(content)}";

    /// <summary>A version of an answer.</summary>
    /// <param name="question">0-based place of the question.</param>
    /// <param name="number">Number of the version.</param>
    public static string Version(int question, int number) => string.Create(CultureInfo.InvariantCulture, $"v:{question}:{number}");

    private static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16));
}
