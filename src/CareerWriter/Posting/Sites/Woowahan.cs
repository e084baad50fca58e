namespace CareerWriter.Posting.Sites;

/// <summary>우아한형제들.</summary>
internal sealed class Woowahan() : JsonSource("우아한형제들 채용", new()
{
    Links = ["career.woowahan.com/recruitment/{id}", "career.woowahan.com/w1/recruits/{id}"],
    Addresses = ["https://career.woowahan.com/w1/recruits/{id}"],
    At = ["data"],
    Title = "recruitName",
    Employer = "우아한형제들",
    Closes = "recruitEndDate",
    AlwaysOpen = "isUnlimitedEndDate",
    Closed = ["isAfterOrEqualEndDay", "recruitDeleteYn"],
    ClosedCodes = ["9002"],
    Parts = [("recruitContents", SectionKind.Other)],
});
