using System.Text.Json;

namespace CareerWriter.Posting.Sites;

/// <summary>그리팅, also on employers' own domains, which keep its paths: the data stands in the page.</summary>
internal sealed class GreetingHr() : JsonSource("그리팅", new()
{
    Links = ["greetinghr.com/{language}/o/{id}", "greetinghr.com/o/{id}", "*/ko/o/{id}", "*/en/o/{id}"],
    Addresses = [],
    At = ["props.pageProps.dehydratedState.queries.state.data.data", "props.pageProps.dehydratedState.queries.state.data"],
    Id = "openingsInfo.openingId",
    Title = "openingsInfo.title",
    Company = "groupInfo.name|openingsInfo.groupInfo.name|groupInfo.groupName",
    Closes = "openingsInfo.dueDate",
    Closed = ["openingsInfo.status"],
    Parts = [("openingsInfo.detail", SectionKind.Other)],
})
{
    /// <inheritdoc/>
    protected override IReadOnlyList<PostingRequest> Requests(Uri link, IReadOnlyDictionary<string, string> values) => [new(link)];

    /// <inheritdoc/>
    protected override JsonElement? Json(FetchedPage answer)
    {
        const string Marker = "__NEXT_DATA__";
        var at = answer.Text.IndexOf(Marker, StringComparison.Ordinal);
        return at < 0 || answer.Text.IndexOf('>', at) is var start && start < 0 ? null : LenientJson.Read(PostingParser.Capped(answer.Text[start..]));
    }
}
