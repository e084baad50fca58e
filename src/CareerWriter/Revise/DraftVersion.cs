using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter.Revise;

/// <summary>One version of an answer. It is never rewritten.</summary>
/// <param name="Number">1-based number, in the order of writing.</param>
/// <param name="Parent">The version it was made from, or null for the first.</param>
/// <param name="Request">The words that asked for it, or null for a first draft.</param>
/// <param name="By">Who asked.</param>
/// <param name="At">When.</param>
/// <param name="Draft">The text with its evidence.</param>
/// <param name="Constraints">What it was written under; later versions obey it.</param>
/// <param name="Check">The check; never a blocking finding but for a draft without text.</param>
public sealed record DraftVersion(int Number, int? Parent, string? Request, string By, DateTimeOffset At, Draft Draft, Constraints Constraints, CheckReport Check);
