using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CareerWriter.Slack.Protocol.Http;

/// <summary>Proves that a request comes from Slack: HMAC-SHA256 of its time and its body as received, with the app's signing secret.</summary>
internal sealed class SlackSignature
{
    /// <summary>The header with the time of sending, in seconds since 1970.</summary>
    public const string TimestampHeader = "X-Slack-Request-Timestamp";

    /// <summary>The header with the signature.</summary>
    public const string SignatureHeader = "X-Slack-Signature";

    private const string Version = "v0";
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(5);

    private readonly byte[] _secret;
    private readonly TimeProvider _time;

    /// <summary>Takes the secret.</summary>
    /// <exception cref="ArgumentException">It is empty, and every request would be believed.</exception>
    public SlackSignature(string secret, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
        (_secret, _time) = (Encoding.UTF8.GetBytes(secret), time);
    }

    /// <summary>Whether a request is Slack's and not older or newer than five minutes.</summary>
    /// <param name="timestamp">The header <see cref="TimestampHeader"/>, or null.</param>
    /// <param name="signature">The header <see cref="SignatureHeader"/>, or null.</param>
    /// <param name="body">The body before anything decoded it.</param>
    public bool IsValid(string? timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        if (signature is null || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return false;
        }

        var now = _time.GetUtcNow().ToUnixTimeSeconds();
        if (seconds > now + s_window.TotalSeconds || seconds < now - s_window.TotalSeconds)
        {
            return false;
        }

        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.ASCII.GetBytes(Of(timestamp!, body)));
    }

    private string Of(string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        hash.AppendData(Encoding.ASCII.GetBytes($"{Version}:{timestamp}:"));
        hash.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
