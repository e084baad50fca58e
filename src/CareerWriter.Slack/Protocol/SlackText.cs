using System.Text;

namespace CareerWriter.Slack.Protocol;

/// <summary>Text as Slack writes it: three letters escaped, everything in angle brackets a command.</summary>
internal static class SlackText
{
    /// <summary>Text of others, made safe for <c>mrkdwn</c> and for a message's <c>text</c>: no mention, link or command can come of it. In composed form, as limits count it.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Normalize(NormalizationForm.FormC)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
    }

    /// <summary>What a person typed: commands resolved to what is seen (a link's address, a name), the three letters as typed. Mentions of <paramref name="self"/> are left out.</summary>
    public static SlackTypedText Typed(string text, SlackUserId? self = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder typed = new(text.Length);
        List<string> links = [];
        var rest = text.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var open)
        {
            var length = rest[open..].IndexOf('>');
            if (length < 0)
            {
                break;
            }

            typed.Append(Unescape(rest[..open].ToString()));
            typed.Append(Seen(rest.Slice(open + 1, length - 1).ToString(), links, self));
            rest = rest[(open + length + 1)..];
        }

        typed.Append(Unescape(rest.ToString()));
        return new(typed.ToString().Normalize(NormalizationForm.FormC).Trim(), links);
    }

    private static string Seen(string command, List<string> links, SlackUserId? self)
    {
        var bar = command.IndexOf('|', StringComparison.Ordinal);
        var target = Unescape(bar < 0 ? command : command[..bar]);
        var label = bar < 0 ? null : Unescape(command[(bar + 1)..]);
        switch (target)
        {
            case ['@', .. var user]:
                return user == self?.Value ? "" : $"@{label ?? user}";
            case ['#', .. var channel]:
                return $"#{(string.IsNullOrEmpty(label) ? channel : label)}";
            case ['!', .. var word]:
                return label ?? $"@{word}";
            case var mail when mail.StartsWith("mailto:", StringComparison.Ordinal):
                return label ?? mail["mailto:".Length..];
            default:
                links.Add(target);
                // A label that only shortens the address says nothing that the address does not.
                return label is null || target.Contains(label, StringComparison.Ordinal) ? target : $"{label} ({target})";
        }
    }

    private static string Unescape(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
}

/// <summary>What a person typed.</summary>
/// <param name="Text">The text as it is seen, in composed form.</param>
/// <param name="Links">The addresses of its links, in order.</param>
internal sealed record SlackTypedText(string Text, IReadOnlyList<string> Links);
