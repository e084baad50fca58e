using CareerWriter.Korean;

namespace CareerWriter.Revise.Requests.Rules;

/// <summary>A link is another posting.</summary>
internal sealed class PostingRule : IRequestRule
{
    /// <inheritdoc/>
    public void Read(RequestText request, EditList edits)
    {
        for (var at = 0; at < request.Compact.Length; at++)
        {
            var end = request.IsWordStart(at) || !char.IsAsciiLetterOrDigit(request.Compact[Math.Max(0, at - 1)]) ? WebAddress.EndAt(request.Compact, at) : at;
            if (end <= at)
            {
                continue;
            }

            for (var next = at + 1; next < end; next++)
            {
                end = request.IsWordStart(next) ? next : end;
            }

            edits.Add(at, new Edit.Posting(request.Original(at, end).TrimEnd('.', ',', ')', '>')));
            request.Consume(at, end);
        }
    }
}
