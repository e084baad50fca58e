namespace CareerWriter.Evidence;

/// <summary>Something that the user stated in the conversation; it counts as evidence and says so.</summary>
/// <param name="Text">The words as typed.</param>
/// <param name="By">Who stated it.</param>
/// <param name="At">When.</param>
/// <param name="Fills">The open figure that it settles, or null: the words themselves are the statement.</param>
public sealed record UserStatement(string Text, string By, DateTimeOffset At, FigureFill? Fills = null);

/// <summary>A figure for a place that a file leaves open (<c>N개</c>, <c>M$</c>).</summary>
/// <param name="Statement">The file's statement with its open figures, as read.</param>
/// <param name="Unknown">The open figure as written.</param>
/// <param name="Value">What stands there instead, with its unit.</param>
public sealed record FigureFill(string Statement, string Unknown, string Value);

/// <summary>Who stated a fact in the conversation, and when.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public sealed record StatedBy(string By, DateTimeOffset At);
