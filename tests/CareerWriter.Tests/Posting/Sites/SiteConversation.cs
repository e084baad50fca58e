using CareerWriter.Fakes.Web.Sites;
using CareerWriter.Posting;
using CareerWriter.Posting.Sites;

namespace CareerWriter.Tests.Posting.Sites;

/// <summary>Asks a source for steps and gives it answers, without a network.</summary>
internal static class SiteConversation
{
    /// <summary>The most steps that a source may take.</summary>
    public const int MostSteps = 12;

    /// <summary>The day of every conversation.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    /// <summary>What a fixture's source ends with.</summary>
    public static JobPosting Played(SiteFixture fixture) => Played(fixture.Link, fixture.Routes);

    /// <summary>What the source of a link ends with when the routes answer; everything else is missing.</summary>
    public static JobPosting Played(Uri link, IReadOnlyList<SiteRoute> routes) => Played(link, request =>
    {
        var route = routes.FirstOrDefault(r => r.Fits(request.JsonBody is null ? "GET" : "POST", request.Address, request.JsonBody));
        return new FetchedPage(request, request.Address, route?.Status ?? 404, route?.MediaType ?? "", route?.Text ?? "");
    });

    /// <summary>What the source of a link ends with, given what answers its requests.</summary>
    public static JobPosting Played(Uri link, Func<PostingRequest, FetchedPage> answer)
    {
        var source = PostingSources.For(link);
        List<FetchedPage> answers = [];
        for (var step = 1; step <= MostSteps; step++)
        {
            switch (source.Next(link, answers, Today))
            {
                case PostingStep.Done done:
                    return done.Posting;
                case PostingStep.Fetch fetch:
                    answers.Add(answer(fetch.Request));
                    break;
            }
        }

        throw new InvalidOperationException($"{source.Name} did not end within {MostSteps} steps: {string.Join(", ", answers.Select(a => a.Request.Address))}");
    }
}
