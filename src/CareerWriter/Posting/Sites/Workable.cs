namespace CareerWriter.Posting.Sites;

/// <summary>Workable.</summary>
internal sealed class Workable() : JsonSource("Workable", new()
{
    Links = ["apply.workable.com/{board}/j/{id}"],
    Addresses = ["https://apply.workable.com/api/v2/accounts/{board}/jobs/{id}"],
    Closed = ["state"],
    MissingIsClosed = true,
    Parts = [("description", SectionKind.Other), ("requirements", SectionKind.Requirements), ("benefits", SectionKind.Ignored)],
});
