namespace CareerWriter.Ingest;

/// <summary>A place in a document.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Line">1-based line of <see cref="CareerDocument.Text"/>.</param>
/// <param name="Quote">What stands there, to the letter (white space folded).</param>
/// <param name="Page">1-based page of a PDF, otherwise null.</param>
public sealed record SourceSpan(string Document, int Line, string Quote, int? Page = null);
