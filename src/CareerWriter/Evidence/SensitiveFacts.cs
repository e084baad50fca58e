namespace CareerWriter.Evidence;

/// <summary>Facts at a place with a wording that may harm the applicant: not written from before the user was asked.</summary>
public static class SensitiveFacts
{
    /// <summary>Their ids.</summary>
    public static IReadOnlySet<FactId> Of(FactBook career)
    {
        ArgumentNullException.ThrowIfNull(career);
        var places = career.Notices
            .Where(n => n.Kind == NoticeKind.SensitiveWording && n.Source is not null)
            .Select(n => (n.Source!.Document, n.Source.Line))
            .ToHashSet();
        return places.Count == 0 ? new HashSet<FactId>() : career.Facts.Where(f => places.Contains((f.Source.Document, f.Source.Line))).Select(f => f.Id).ToHashSet();
    }
}
