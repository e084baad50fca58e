namespace CareerWriter.Revise.Requests.Rules;

/// <summary>Parts of several versions as one: v2 첫 문단 + v4 나머지.</summary>
internal sealed class CombineRule : IRequestRule
{
    /// <inheritdoc/>
    public void Read(RequestText request, EditList edits)
    {
        var tokens = Lexer.Tokens(request);
        var versions = tokens.Where(t => t.Is(Sense.Version)).ToList();
        var mixes = tokens.Any(t => t.Is(Sense.Merge)) || request.Compact.Contains('섞', StringComparison.Ordinal) || request.Compact.Contains("조합", StringComparison.Ordinal)
            || request.Compact.Contains("결합", StringComparison.Ordinal);
        var places = tokens.Any(t => t.Is(Sense.Place) || t.Is(Sense.Rest));
        if (versions.Count < 2 || tokens.Any(t => t.Is(Sense.Compare)) || !(mixes || places))
        {
            return;
        }

        List<VersionPart> parts = [];
        for (var i = 0; i < versions.Count; i++)
        {
            var until = i + 1 < versions.Count ? versions[i + 1].Start : int.MaxValue;
            var place = tokens.FirstOrDefault(t => t.Start > versions[i].Start && t.Start < until && (t.Is(Sense.Place) || t.Is(Sense.Rest)));
            parts.Add(new(versions[i].Number, place is null ? null : place.Is(Sense.Rest) ? new Scope { Rest = true } : place.Places[0]));
        }

        edits.Add(versions[0].Start, new Edit.Combine(parts));
        request.Consume(0, request.Compact.Length);
    }
}
