using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>To which part of a paste a block belongs.</summary>
internal enum PastePart
{
    /// <summary>Words to the program: what to write, question, limit, links, "from here on my career".</summary>
    Request,

    /// <summary>The employer's words: posting, description of organisation or team, its stack.</summary>
    Employer,

    /// <summary>The career.</summary>
    Career,
}

/// <summary>A document taken apart.</summary>
/// <param name="Document">The document.</param>
/// <param name="Kind">What it turned out to be.</param>
/// <param name="Career">Blocks of the career.</param>
/// <param name="Employer">Blocks of the employer's text.</param>
/// <param name="Asked">Blocks of the request.</param>
internal sealed record SplitDocument(
    CareerDocument Document,
    DocumentKind Kind,
    IReadOnlyList<Block> Career,
    IReadOnlyList<Block> Employer,
    IReadOnlyList<Block> Asked);
