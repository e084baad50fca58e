using CareerWriter.Evidence;
using CareerWriter.Posting;

namespace CareerWriter.Verify;

/// <summary>What a text is checked against.</summary>
/// <param name="Career">The career; the only evidence.</param>
/// <param name="Posting">The posting that the answer is for, or null.</param>
/// <param name="Limit">The maximum length, or null.</param>
/// <param name="Blind">Whether 블라인드 채용 rules apply.</param>
public sealed record CheckContext(FactBook Career, JobPosting? Posting = null, LengthLimit? Limit = null, bool Blind = false);
