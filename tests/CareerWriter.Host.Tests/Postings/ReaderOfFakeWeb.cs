using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using CareerWriter.Fakes.Web;
using CareerWriter.Host.Postings;
using CareerWriter.Posting;
using CareerWriter.Posting.Sites;

namespace CareerWriter.Host.Tests.Postings;

/// <summary>The reader of links on a network whose names lead to a public address, behind which the fake web answers over a real socket.</summary>
internal sealed class ReaderOfFakeWeb : IAsyncDisposable
{
    public const string PublicAddress = "93.184.216.34";

    public static readonly DateOnly Today = new(2026, 3, 2);

    private readonly ConcurrentQueue<IPEndPoint> _opened = new();

    private ReaderOfFakeWeb(FakeWeb web, PostingsOptions options, TimeProvider time, Func<string, string[]> names, IPostingSource? site)
    {
        Web = web;
        Fetcher = new(options, new(
            (host, _) => names(host) is { Length: > 0 } addresses ? Task.FromResult(Array.ConvertAll(addresses, IPAddress.Parse)) : throw new SocketException((int)SocketError.HostNotFound),
            OpenAsync), time);
        Reader = new(Fetcher, site is null ? PostingSources.For : _ => site, options, time, Log);
    }

    public FakeWeb Web { get; }

    public PageFetcher Fetcher { get; }

    public PostingReader Reader { get; }

    public WrittenLog<PostingReader> Log { get; } = new();

    /// <summary>The addresses to which connections were opened, in order.</summary>
    public IReadOnlyList<string> Opened => [.. _opened.Select(e => e.Address.ToString())];

    public static async Task<ReaderOfFakeWeb> StartAsync(PostingsOptions? options = null, TimeProvider? time = null, Func<string, string[]>? names = null, IPostingSource? site = null) =>
        new(await FakeWeb.StartAsync(), options ?? new(), time ?? TimeProvider.System, names ?? (_ => [PublicAddress]), site);

    public Task<JobPosting> ReadAsync(string link) => Reader.ReadAsync(new Uri(link), Today, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        Fetcher.Dispose();
        await Web.DisposeAsync();
    }

    private async ValueTask<Stream> OpenAsync(IPEndPoint endPoint, CancellationToken cancellationToken)
    {
        _opened.Enqueue(endPoint);
        TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, Web.Address.Port, cancellationToken);
        return client.GetStream();
    }
}
