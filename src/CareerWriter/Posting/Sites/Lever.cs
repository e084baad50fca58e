namespace CareerWriter.Posting.Sites;

/// <summary>Lever, with its European host. See https://github.com/lever/postings-api.</summary>
internal sealed class Lever() : JsonSource("Lever", new()
{
    Links = ["jobs.lever.co/{board}/{id}", "jobs.eu.lever.co/{board}/{id}"],
    Addresses = ["https://api.lever.co/v0/postings/{board}/{id}?mode=json"],
    Title = "text",
    Parts = [("description", SectionKind.Other), ("lists", SectionKind.Other), ("additional", SectionKind.Other)],
})
{
    /// <inheritdoc/>
    protected override IReadOnlyList<PostingRequest> Requests(Uri link, IReadOnlyDictionary<string, string> values) =>
        [Request(link.Host.Contains(".eu.", StringComparison.OrdinalIgnoreCase) ? Site.Addresses[0].Replace("api.", "api.eu.", StringComparison.Ordinal) : Site.Addresses[0], values)];
}
