using CareerWriter.Host.Postings;
using CareerWriter.Posting.Sites;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerWriter.Host.Commands;

/// <summary>The reading of links for one call; it is made, and its settings are read, when the first link is met.</summary>
internal sealed class LinkReading(CommandConsole console) : IDisposable
{
    private PageFetcher? _fetcher;
    private PostingReader? _reader;

    /// <summary>Reads the postings behind links.</summary>
    /// <exception cref="CallException">A setting has a value that cannot be used.</exception>
    public PostingReader Reader() => _reader ??= Made();

    /// <inheritdoc/>
    public void Dispose() => _fetcher?.Dispose();

    private PostingReader Made()
    {
        var options = Settings.Postings();
        _fetcher = new(options, Network.OfMachine, console.Time);
        return new(_fetcher, PostingSources.For, options, console.Time, NullLogger<PostingReader>.Instance);
    }
}
