using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerWriter.Posting.Sites;

/// <summary>
/// A public Notion page: its records come in chunks (<c>loadCachedPageChunkV2</c>; <c>loadPageChunk</c> where that does not answer), and what the chunks
/// leave out is asked for by id. Pages inside the page are not followed.
/// </summary>
internal sealed class Notion : IPostingSource
{
    private const int MostAnswers = 10;
    private const int MostMissing = 100;
    private const string NewChunk = "loadCachedPageChunkV2";
    private const string OldChunk = "loadPageChunk";
    private const string ById = "syncRecordValuesMain";

    /// <inheritdoc/>
    public string Name => "Notion";

    /// <inheritdoc/>
    public bool Recognises(Uri link) => link.IsAbsoluteUri && PageId(link) is not null
        && (IsWithin(link.Host, "notion.site") || IsWithin(link.Host, "notion.so") || IsWithin(link.Host, "notion.com"));

    /// <inheritdoc/>
    public PostingStep Next(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today)
    {
        if (PageId(link) is not { } page)
        {
            return new AnyPage().Next(link, answers, today);
        }

        if (answers.Count == 0)
        {
            return Chunk(link, NewChunk, page, 0, null);
        }

        var records = NotionRecords.In(answers);
        var endpoint = answers[^1].Request.Address.Segments[^1];
        if (!records.Holds(page))
        {
            return endpoint is NewChunk && answers.Count == 1 ? Chunk(link, OldChunk, page, 0, null) : new PostingStep.Done(Refusal(link, answers));
        }

        if (answers.Count >= MostAnswers)
        {
            return new PostingStep.Done(Read(link, page, records, today));
        }

        if (endpoint is not ById && NotionRecords.Cursor(answers[^1]) is { } cursor)
        {
            return Chunk(link, endpoint, page, answers.Count(a => a.Request.Address.Segments[^1] == endpoint), cursor);
        }

        var missing = NotionLines.Missing(page, records).Except(Asked(answers), StringComparer.Ordinal).Take(MostMissing).ToList();
        return missing.Count > 0 ? Missing(link, missing, records.Text(page, "space_id")) : new PostingStep.Done(Read(link, page, records, today));
    }

    private static JobPosting Read(Uri link, string page, NotionRecords records, DateOnly today)
    {
        var content = new PostingContent { Title = NotionRecords.Words(records.Block(page), "title"), Lines = PlainLines.Read(NotionLines.Of(page, records)) };
        var posting = new PostingGate(link.OriginalString, today).Pass([content], new PageVerdict([], "", records.Images));
        return SiteReading.HasText(posting) ? posting
            : posting.Status is PostingStatus.ImageOnly ? SiteRefusals.Notion(link, PostingStatus.ImageOnly, UnreadWords.Image)
            : SiteRefusals.Notion(link, PostingStatus.Unreadable, UnreadWords.NoPostingText) with { Title = posting.Title, Text = posting.Text };
    }

    private static JobPosting Refusal(Uri link, IReadOnlyList<FetchedPage> answers) =>
        answers.Any(a => a.Status is 404 or 410) ? SiteRefusals.Notion(link, PostingStatus.Unreachable, UnreadWords.NoPage)
        : answers.All(a => a.IsOk && SiteReading.Json(a) is not null) || answers.Any(a => a.Status == 401) ? SiteRefusals.PrivateNotion(link)
        : answers.Any(a => a.Status == 403) ? SiteRefusals.Notion(link, PostingStatus.Wall, UnreadWords.NotionRefused)
        : answers.Any(a => !a.IsOk) ? SiteRefusals.Notion(link, PostingStatus.Unreachable, UnreadWords.NotionSilent)
        : SiteRefusals.Notion(link, PostingStatus.Unreadable, UnreadWords.StrangeAnswer);

    private static PostingStep.Fetch Chunk(Uri link, string endpoint, string page, int number, JsonElement? cursor)
    {
        JsonObject body = new()
        {
            ["limit"] = 100,
            ["chunkNumber"] = number,
            ["cursor"] = cursor is { } given ? JsonNode.Parse(given.GetRawText()) : new JsonObject { ["stack"] = new JsonArray() },
            ["verticalColumns"] = false,
        };
        if (endpoint is NewChunk)
        {
            body.Insert(0, "page", new JsonObject { ["id"] = page });
        }
        else
        {
            body.Insert(0, "pageId", page);
        }

        return Post(link, endpoint, body);
    }

    private static PostingStep.Fetch Missing(Uri link, IEnumerable<string> ids, string? space) => Post(link, ById, new()
    {
        ["requests"] = new JsonArray([.. ids.Select(id => new JsonObject
        {
            ["pointer"] = new JsonObject { ["table"] = "block", ["id"] = id, ["spaceId"] = space },
            ["version"] = -1,
        })]),
    });

    private static PostingStep.Fetch Post(Uri link, string endpoint, JsonObject body)
    {
        var host = IsWithin(link.Host, "notion.site") ? link.Host : "app.notion.com";
        return new(new(new Uri($"https://{host}/api/v3/{endpoint}"), body.ToJsonString()));
    }

    /// <summary>The ids that were asked for one by one: what did not come then will not come.</summary>
    private static IEnumerable<string> Asked(IReadOnlyList<FetchedPage> answers) =>
        answers.Where(a => a.Request.Address.Segments[^1] == ById)
            .SelectMany(a => LenientJson.Read(a.Request.JsonBody) is { } body ? JsonPath.All(body, "requests.pointer.id") : [])
            .Select(id => id.GetString() ?? "");

    /// <summary>The 32 hexadecimal digits at the end of a page's path (or of <c>?p=</c>, a page opened over another), with dashes.</summary>
    private static string? PageId(Uri link) =>
        new[] { LinkPattern.Parameter(link, "p") ?? "", link.AbsolutePath }
            .Select(text => text.Replace("-", "", StringComparison.Ordinal).TrimEnd('/'))
            .Where(text => text.Length >= 32).Select(text => text[^32..])
            .Where(id => id.All(char.IsAsciiHexDigit))
            .Select(id => Guid.ParseExact(id, "N").ToString("D")).FirstOrDefault();

    private static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
