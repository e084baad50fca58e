using System.Text.Json;

namespace CareerWriter.Posting.Sites;

/// <summary>
/// A site whose postings come as JSON. It asks the site's addresses in order; an answer that holds a posting, or says that it is over, ends the reading.
/// When none does, the page of the link itself is read once, like any page.
/// </summary>
internal abstract class JsonSource(string name, JsonSite site) : IPostingSource
{
    private readonly LinkPattern[] _links = [.. site.Links.Select(l => new LinkPattern(l))];

    /// <inheritdoc/>
    public string Name => name;

    /// <summary>The site's shape.</summary>
    protected JsonSite Site => site;

    /// <inheritdoc/>
    public bool Recognises(Uri link) => ValuesOf(link) is not null;

    /// <inheritdoc/>
    public virtual PostingStep Next(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today)
    {
        if (ValuesOf(link) is not { } values)
        {
            return new AnyPage().Next(link, answers, today);
        }

        var requests = Requests(link, values);
        return answers.Count == 0 ? new PostingStep.Fetch(requests[0])
            : answers.Count <= requests.Count && Read(link, values, answers[^1], today) is { } posting ? new PostingStep.Done(posting)
            : answers.Count < requests.Count ? new PostingStep.Fetch(requests[answers.Count])
            : FromPage(link, answers, requests.Count, today);
    }

    /// <summary>What a link's names are; null when it is not the site's.</summary>
    protected virtual IReadOnlyDictionary<string, string>? ValuesOf(Uri link) =>
        _links.Select(l => l.Match(link)).FirstOrDefault(v => v is not null);

    /// <summary>What is asked before the page itself.</summary>
    protected virtual IReadOnlyList<PostingRequest> Requests(Uri link, IReadOnlyDictionary<string, string> values) =>
        [.. site.Addresses.Select(address => Request(address, values))];

    /// <summary>The JSON of an answer, or null.</summary>
    protected virtual JsonElement? Json(FetchedPage answer) => SiteReading.Json(answer);

    /// <summary>A request with names filled in.</summary>
    protected PostingRequest Request(string address, IReadOnlyDictionary<string, string> values) => new(
        new Uri(Filled(address, values)),
        Headers: site.Headers.Count == 0 ? null : site.Headers.ToDictionary(h => h.Key, h => Filled(h.Value, values), StringComparer.Ordinal));

    /// <summary>The posting in an answer, or that it is over; null when the answer says neither.</summary>
    protected JobPosting? Read(Uri link, IReadOnlyDictionary<string, string> values, FetchedPage answer, DateOnly today)
    {
        var json = Json(answer);
        if (answer.IsOk && json is { } root)
        {
            if (Chosen(root, values) is { } posting && SiteReading.Content(link, ContentOf(posting, today), posting, today) is { } read)
            {
                return read;
            }

            if (site.Id is null && new StructuredPosting(today).Read(root) is { } content && SiteReading.Content(link, content, root, today) is { } found)
            {
                return found;
            }
        }

        return SaysClosed(json) || IsLeftOut(answer, json, values) || (site.MissingIsClosed && answer.Status is 404 or 410) ? SiteRefusals.Closed(link) : null;
    }

    /// <summary>What one posting of the site says.</summary>
    protected virtual PostingContent ContentOf(JsonElement posting, DateOnly today)
    {
        List<PostingLine> lines = [];
        foreach (var (path, kind) in site.Parts)
        {
            var part = JsonPath.All(posting, path).SelectMany(StructuredPosting.Lines).ToList();
            if (part.Count > 0)
            {
                lines.Add(PostingLine.Field(kind));
                lines.AddRange(part);
            }
        }

        var open = site.AlwaysOpen is not null && JsonPath.All(posting, site.AlwaysOpen).Any(v => v.ValueKind == JsonValueKind.True);
        return new PostingContent
        {
            Title = JsonPath.Text(posting, site.Title) is { } title ? PlainWords.Of(title) : null,
            Company = JsonPath.Text(posting, site.Company) ?? site.Employer,
            Closes = open ? null : ClosingDate.FromValue(JsonPath.Text(posting, site.Closes), today),
            Closed = site.Closed.SelectMany(path => JsonPath.All(posting, path)).Any(JsonPath.SaysClosed),
            Lines = lines,
        };
    }

    private static PostingStep FromPage(Uri link, IReadOnlyList<FetchedPage> answers, int asked, DateOnly today)
    {
        var own = answers.Skip(asked).FirstOrDefault() ?? answers.FirstOrDefault(a => a.Request.Address == link && a.Request.JsonBody is null);
        if (own is null)
        {
            return new PostingStep.Fetch(new(link));
        }

        var posting = SiteReading.Page(link, own, today);
        var refused = answers.Take(asked).Select(a => a.Status).FirstOrDefault(status => status >= 400);
        return new PostingStep.Done(SiteReading.HasText(posting) || posting.Status is not PostingStatus.Unreadable || refused == 0
            ? posting
            : SiteRefusals.OfStatus(link, refused));
    }

    private JsonElement? Chosen(JsonElement root, IReadOnlyDictionary<string, string> values)
    {
        var found = site.At.SelectMany(path => JsonPath.All(root, path)).Where(e => e.ValueKind is JsonValueKind.Object or JsonValueKind.Array);
        if (site.Id is null)
        {
            return found.Select(e => (JsonElement?)e).FirstOrDefault(e => e!.Value.ValueKind == JsonValueKind.Object);
        }

        return found.SelectMany(e => e.ValueKind == JsonValueKind.Array ? e.EnumerateArray() : Enumerable.Repeat(e, 1))
            .Where(e => e.ValueKind == JsonValueKind.Object).Select(e => (JsonElement?)e)
            .FirstOrDefault(e => values["id"].Equals(JsonPath.Text(e!.Value, site.Id), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a list of all postings lacks this one.</summary>
    private bool IsLeftOut(FetchedPage answer, JsonElement? json, IReadOnlyDictionary<string, string> values) =>
        site.Id is not null && answer.IsOk && json is { } root && Chosen(root, values) is null
        && site.At.SelectMany(path => JsonPath.All(root, path))
            .Any(e => e.ValueKind == JsonValueKind.Array && e.EnumerateArray().Any(item => JsonPath.Text(item, site.Id) is not null));

    private bool SaysClosed(JsonElement? json) =>
        site.ClosedCodes.Count > 0 && json is { } root && JsonPath.Text(root, "code|error.code|errorCode") is { } code && site.ClosedCodes.Contains(code, StringComparer.Ordinal);

    private static string Filled(string template, IReadOnlyDictionary<string, string> values) =>
        values.Aggregate(template, (text, value) => text.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal));
}
