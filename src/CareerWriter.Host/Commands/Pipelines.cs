namespace CareerWriter.Host.Commands;

/// <summary>Makes the pipeline of this program.</summary>
internal static class Pipelines
{
    /// <summary>The pipeline with every format; PDF text comes from a process that the host runs.</summary>
    public static CareerPipeline WithPdf() => new();
}
