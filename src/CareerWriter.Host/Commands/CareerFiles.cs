using CareerWriter.Evidence;

namespace CareerWriter.Host.Commands;

/// <summary>Career files of a call as one book of facts.</summary>
internal static class CareerFiles
{
    /// <summary>Reads the files of <paramref name="paths"/>; those that cannot be read become notices.</summary>
    /// <exception cref="CallException">One of them cannot be opened.</exception>
    public static async Task<FactBook> ReadAsync(CareerPipeline pipeline, InputFiles input, IReadOnlyList<string> paths, DateOnly today, CancellationToken cancellationToken) =>
        await pipeline.ReadAsync(await input.ReadAsync(paths, cancellationToken), today, cancellationToken);

    /// <summary>Whether any file gave any text.</summary>
    public static bool GaveText(this FactBook book) => book.Documents.Any(d => d.Kind != DocumentKind.Empty);
}
